import CareCore
import CareModels

extension Indicator {
  /// Visits to looked-after children that were due in the period and paid in time.
  public static let visitsInTime = timeliness(
    "visits.due-in-time", "Statutory visits paid in time",
    definition: """
      Of visits to looked-after children that fell due in the period, those paid by the day they were due: within a \
      week of a placement, then every six weeks; after a year every three months where the placement is to last until \
      18; weekly at first, then every four or six weeks, where the regulations ask for it.
      """,
    sources: [.reviewRegulations("regulation 28"), .careReport("executive summary")], of: .visitsDue, decimals: 1,
    example: IndicatorExample(
      """
      A 2021-01-04 S C2 N1 U4
      B 2021-01-04 S C2 N1 U4
      C 2021-01-04 S C2 N1 U4
      D 2021-03-29 S C2 N1 U4
      statutoryVisits: child date
      A 2021-01-11
      A 2021-02-22
      B 2021-01-12
      B 2021-02-24
      C .
      """, counted: "A A", notCounted: "B B", undetermined: "C", outside: "D", shows: "50.0"))
}
