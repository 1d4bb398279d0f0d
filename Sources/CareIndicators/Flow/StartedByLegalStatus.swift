import CareCore
import CareModels

extension Indicator {
  /// Children who started to be looked after, by legal status at the start.
  public static let startedByLegalStatus = distribution(
    "flow.started-by-legal-status", "Children who started to be looked after by legal status",
    definition: "Children who started in the period, by legal status at their first start.",
    sources: [.statistics("children starting to be looked after")], of: .started, by: .legalStatusAtStart,
    example: IndicatorExample(
      """
      A 2020-05-01 S V2 N1 U6 2020-06-15 E4A
      A 2021-02-01 S C1 N1 U4
      B 2020-03-31 S C2 N1 U4
      C 2020-06-01 P C2 N1 U4
      D 2020-06-01 . C2 N1 U4
      """, counted: "A", undetermined: "D", outside: "B C", groups: ["V2": "A"], shows: "1"))
}
