import CareCore
import CareModels

extension Indicator {
  /// First reviews of a period of care held within 28 days, as some authorities word it.
  public static let firstReviewsInTwentyEightDays = timeliness(
    "reviews.first-in-28-days", "First reviews held in 28 days",
    definition: """
      Of first reviews of a period of care that fell due in the period by the older wording, those held by the 28th \
      day after the day care started. Where a bank holiday falls between, that is earlier than 20 working days.
      """,
    sources: [
      .reviewingReport("section 6, timeliness"), Source("Hertfordshire, Looked after reviews", "timetable matrix"),
    ], of: .firstReviews(within: .firstReviewInDays), decimals: 1,
    example: IndicatorExample(
      """
      A 2020-08-03 S C2 N1 U4
      B 2020-08-03 S C2 N1 U4
      C 2020-08-03 S C2 N1 U4 2020-08-10 E4A
      D 2020-08-03 P C2 N1 U4
      E 2021-03-03 S C2 N1 U4
      reviews: CHILD REVIEW
      A 2020-08-31
      B 2020-09-01
      """, counted: "A", notCounted: "B", leftOut: "E", undetermined: "D", outside: "C", shows: "50.0"))
}

extension TimeLimit {
  /// The first review in the wording of before 2011, which some authorities keep: 28 days.
  fileprivate static let firstReviewInDays = firstReview.variant(
    "28 days", id: "28-days", limit: 28, unit: .calendarDays,
    source: Source("Hertfordshire, Looked after reviews", "timetable matrix"))
}
