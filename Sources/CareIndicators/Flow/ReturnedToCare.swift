import CareCore
import CareModels

extension Indicator {
  /// The share of children starting who had ceased within the twelve months before.
  public static let returnedToCare = proportion(
    "flow.returned-to-care", "Back in care within twelve months",
    definition: """
      Of children who started to be looked after in the period, those who had ceased to be looked after within the \
      twelve months before their first start in it. A child of whom no earlier care is on record has not been back.
      """,
    sources: [.careReport("3.5"), .interactiveTool("items 376 and 392")], polarity: .lowIsGood, of: .started,
    steps: [
      .count("Ceased in the twelve months before", missing: "when the child had ceased to be looked after before") {
        child, context in
        guard let start = child.firstStart(in: context.period)?.start, let since = start.adding(months: -12),
          let before = Period(from: since, through: start)
        else { return nil }
        return child.hasCeased(in: before)
      }
    ],
    example: IndicatorExample(
      """
      A 2019-01-01 S C2 N1 U4 2019-06-01 E4A
      A 2020-06-01 S C2 N1 U4
      B 2019-01-01 S C2 N1 U4 2019-05-31 E4A
      B 2020-06-01 S C2 N1 U4
      C 2019-01-01 S C2 N1 U4 2019-08-01
      C 2020-06-01 S C2 N1 U4
      D 2019-06-01 S C2 N1 U4
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
