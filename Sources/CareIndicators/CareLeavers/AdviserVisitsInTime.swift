import CareCore
import CareModels

extension Indicator {
  /// Visits of personal advisers made in time.
  public static let adviserVisitsInTime = timeliness(
    "care-leavers.adviser-visits-in-time", "Visits of personal advisers in time",
    definition: """
      Of visits of personal advisers that were due in the period, the first in a home and the later ones, those made in time.
      """,
    sources: [Source("Care Leavers (England) Regulations 2010", "regulation 8")],
    of: .clocks("pa_visit_first", "pa_visit_next", noun: "visits"), decimals: 1,
    example: IndicatorExample(
      """
      leavingCareHomes: child start end
      A 2020-06-01 2020-06-20
      B 2020-06-01 2020-06-20
      C . 2020-06-20
      D 2021-03-29
      personalAdviserVisits: child held
      A 2020-06-08
      B 2020-06-09
      """, counted: "A", notCounted: "B", undetermined: "C C", outside: "D", shows: "50.0"))
}
