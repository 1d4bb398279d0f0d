import CareCore
import CareModels

extension Indicator {
  /// Children looked after at any time whose reviews were all in time: a local measure, not NI 66.
  public static let reviewedInTimeAtAnyTime = timeliness(
    "reviews.children-in-time-any", "Children in care in the year whose reviews were all held in time",
    definition: """
      Of children looked after on any day of the period for whom a review was due in it, those whose every such review \
      was held by the day it was due, also of those who left care since.
      """,
    sources: [.reviewingReport("section 6, timeliness"), .reviewRegulations("regulation 33")],
    requires: [.episodes, .reviews], options: [EarlierReviews.self], figures: .reviewLimits, of: .lookedAfterInYear,
    judging: { child, context in child.reviewsOutcome(context) }, decimals: 1,
    example: IndicatorExample(
      """
      A 2020-08-03 S C2 N1 U4 2021-01-04 E4A
      B 2020-08-03 S C2 N1 U4 2021-01-04 E4A
      C 2020-08-03 S C2 N1 U4 2020-08-20 E4A
      D 2018-01-08 S C2 N1 U4
      E 2018-01-08 S C2 N1 U4 2020-03-31 E4A
      reviews: CHILD REVIEW
      A 2020-09-01
      A 2020-12-01
      B 2020-09-01
      B 2020-12-02
      D 2020-05-01
      D 2020-10-30
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))
}
