import CareCore
import CareModels

extension Indicator {
  /// The share of the twelve-month cohort with a substance misuse problem.
  public static let substanceMisuse = outcome(
    "health.substance-misuse", "Substance misuse problem identified",
    """
    Of children looked after for twelve months, those returned as having a problem with alcohol or drugs in the year, \
    tobacco aside.
    """,
    sources: [.interactiveTool("item 239"), .returnGuide("SUBSTANCE_MISUSE"), .outcomeTables("note 3")],
    polarity: .lowIsGood, options: [ConductAges.self, LeapDayBirthday.self],
    steps: [
      .outsideConductAges, .count("Substance misuse problem", item: "SUBSTANCE_MISUSE", \.substanceMisuse),
    ],
    example: .outcomes(
      "DOB SUBSTANCE_MISUSE", "A 2006-01-01 1\nB 2006-01-01 0\nC 2015-01-01 0\nD 2006-01-01 .\nE 2006-01-01 1",
      options: MeasurementOptions(ConductAges.tenToSeventeen), counted: "A", notCounted: "B", leftOut: "C",
      undetermined: "D", outside: "E", shows: "50"))
}
