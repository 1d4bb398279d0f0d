import CareCore
import CareModels

extension Indicator {
  /// Reviews that were due in the period and held in time.
  public static let reviewsDueInTime = timeliness(
    "reviews.due-in-time", "Reviews due that were held in time",
    definition: """
      Of reviews that fell due in the period while the child was in care, those held by the day they were due. One \
      that is not held counts as late once it is past due.
      """,
    sources: [.reviewRegulations("regulation 33")], of: .reviewsDue, judging: { event, _ in event.outcome },
    decimals: 1,
    example: IndicatorExample(
      """
      A 2020-08-03 S C2 N1 U4
      B 2020-08-03 S C2 N1 U4
      C 2021-03-29 S C2 N1 U4
      D 2020-08-03 S C2 N1 U4
      E 2021-03-03 S C2 N1 U4
      reviews: CHILD REVIEW
      A 2020-08-28
      A 2020-11-27
      A 2021-03-01
      B 2020-09-01
      B 2020-12-02
      D .
      """, counted: "A A B", notCounted: "B", leftOut: "E", undetermined: "D", outside: "C", shows: "75.0"))
}
