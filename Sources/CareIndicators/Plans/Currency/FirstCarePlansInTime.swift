import CareCore
import CareModels

extension Indicator {
  /// First care plans made in time.
  public static let firstCarePlansInTime = timeliness(
    "plans.first-care-plan-in-time", "First care plan made in time",
    definition: """
      Of children who came into care and whose care plan was due on a day of the period, those who had one before they \
      were placed or by the tenth working day after.
      """,
    sources: [.reviewRegulations("regulation 4(2)")], of: .clocks("care_plan_first", noun: "starts of care"),
    decimals: 1,
    example: IndicatorExample(
      """
      A 2020-08-03 S C2 N1 U4
      B 2020-08-03 S C2 N1 U4
      C 2020-08-03 S C2 N1 U4
      D 2021-03-29 S C2 N1 U4
      carePlans: child completed
      A 2020-08-17
      B 2020-08-18
      C
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0"))
}
