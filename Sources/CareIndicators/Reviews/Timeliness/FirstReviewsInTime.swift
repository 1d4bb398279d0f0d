import CareCore
import CareModels

extension Indicator {
  /// First reviews of a period of care held within 20 working days.
  public static let firstReviewsInTime = timeliness(
    "reviews.first-in-time", "First reviews held in 20 working days",
    definition: """
      Of first reviews of a period of care that fell due in the period, those held by the twentieth working day after \
      the day care started. A child who left before that day needed none.
      """,
    sources: [.reviewRegulations("regulation 33(1)")], of: .firstReviews(within: .firstReview), decimals: 1,
    example: IndicatorExample(
      """
      A 2020-08-03 S C2 N1 U4
      B 2020-08-03 S C2 N1 U4
      C 2020-08-03 S C2 N1 U4
      D 2020-08-03 S C2 N1 U4 2020-08-10 E4A
      E 2020-08-03 P C2 N1 U4
      F 2021-03-03 S C2 N1 U4
      reviews: CHILD REVIEW
      A 2020-09-01
      B 2020-09-02
      """, counted: "A", notCounted: "B C", leftOut: "F", undetermined: "E", outside: "D", shows: "33.3"))
}
