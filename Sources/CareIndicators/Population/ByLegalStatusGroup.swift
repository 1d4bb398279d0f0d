import CareCore
import CareModels

extension Indicator {
  /// Children looked after by group of legal status.
  public static let byLegalStatusGroup = distribution(
    "population.by-legal-status-group", "Children looked after by group of legal status",
    definition: """
      Children looked after on the day, by published group of their legal status on it: care orders, section 20, \
      placement orders, emergency, youth justice.
      """,
    sources: [.statistics("children looked after by legal status"), .careReport("2.4")], of: .lookedAfter,
    by: .legalStatusGroup,
    example: IndicatorExample(
      """
      A 2020-05-01 S C1 N1 U4 2020-08-01 X1
      A 2020-08-01 L C2 N1 U4
      B 2020-05-01 S V2 N1 U4
      C . S C2 N1 U4
      D 2020-05-01 S V3 N1 U4
      """, counted: "A B", undetermined: "C", outside: "D",
      groups: ["careOrders": "A", "section20": "B"], shows: "2"))
}
