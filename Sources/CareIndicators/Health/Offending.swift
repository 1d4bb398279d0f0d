import CareCore
import CareModels

extension Indicator {
  /// The share of the twelve-month cohort aged 10 and over who were convicted or cautioned.
  public static let offending = outcome(
    "health.offending", "Convicted or cautioned in the year",
    """
    Of children looked after for twelve months and aged 10 to 17 on the last day, those returned as convicted or given \
    a youth caution or youth conditional caution in the year.
    """,
    sources: [.interactiveTool("item 202"), .returnGuide("CONVICTED; rules 542 and 543"), .outcomeTables("note 2")],
    polarity: .lowIsGood, options: [ConductAges.self, LeapDayBirthday.self],
    steps: [
      .exclude("Aged under 10 or over 17") { context in
        context.options[ConductAges.self] == .all ? nil : 10...17
      },
      .count("Convicted or cautioned", missing: "the answer of the return (CONVICTED)") { child, context in
        // The return does not ask it of a child under 10.
        let isTooYoung = context.options[ConductAges.self] == .all && child.isAged(0...9, in: context) == true
        return isTooYoung ? false : child.answer(to: \.convicted, in: context)
      },
    ],
    example: .outcomes(
      "DOB CONVICTED", "A 2011-03-31 1\nB 2010-01-01 0\nC 2011-04-01 .\nD 2010-01-01 .\nE 2010-01-01 1", counted: "A",
      notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))
}
