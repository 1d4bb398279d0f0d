import CareCore
import CareModels

extension Indicator {
  /// Reviewing officers appointed within five working days.
  public static let reviewingOfficersAppointedInTime = timeliness(
    "reviewing-officers.appointed-in-time", "Reviewing officer appointed in five working days",
    definition: """
      Of children who came into care and whose reviewing officer was to be named by a day of the period, those who had \
      one by the fifth working day after care started. One who held the case before counts.
      """,
    sources: [Source("Children's services procedures manuals", "Rochdale 5.2.5; Hertfordshire")],
    of: .clocks("iro_appointed", noun: "starts of care"), decimals: 1,
    example: IndicatorExample(
      """
      A 2020-08-03 S C2 N1 U4
      B 2020-08-03 S C2 N1 U4
      C 2021-03-29 S C2 N1 U4
      D 2020-08-03 S C2 N1 U4
      E 2019-08-05 S C2 N1 U4
      reviewingAllocations: child officer role start
      A X lookedAfter 2020-08-10
      B X lookedAfter 2020-08-11
      D X lookedAfter .
      """, counted: "A", notCounted: "B", undetermined: "D", outside: "C E", shows: "50.0"))
}
