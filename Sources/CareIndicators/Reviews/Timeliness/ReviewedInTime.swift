import CareCore
import CareModels

extension Indicator {
  /// Children looked after on the last day whose reviews were all in time (NI 66).
  public static let reviewedInTime = timeliness(
    "reviews.children-in-time", "Children whose reviews were all held in time", officialName: "NI 66",
    definition: """
      Of children looked after on the last day of the year, and for at least 20 working days by then, those whose \
      every review due in the year was held by the day it was due: the first 20 working days after care started, the \
      second three months after the first, each later one six months after the one before. A return to care starts \
      anew. A review still to be held from before the year counts as late.
      """,
    sources: [.nationalIndicator("NI 66"), .reviewRegulations("regulation 33")],
    requires: [.episodes, .reviews], options: [EarlierReviews.self, ReviewCohort.self], figures: .reviewLimits,
    of: .lookedAfter,
    steps: [
      .exclude("Looked after for fewer than 20 working days", missing: "when care started") { child, context in
        context.options[ReviewCohort.self] == .anyTime ? false : child.isNewToCare(context)
      }
    ],
    judging: { child, context in child.reviewsOutcome(context) }, decimals: 1,
    example: IndicatorExample(
      """
      A 2020-08-03 S C2 N1 U4
      B 2020-08-03 S C2 N1 U4
      C 2021-03-29 S C2 N1 U4
      D 2018-01-08 S C2 N1 U4
      E 2020-08-03 S C2 N1 U4 2021-01-04 E4A
      reviews: CHILD REVIEW
      A 2020-08-28
      A 2020-11-27
      A 2021-03-01
      B 2020-09-01
      B 2020-12-02
      D 2020-05-01
      D 2020-10-30
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))
}

extension ChildHistory {
  /// Whether the first review of the present period of care had not fallen due by the day; `nil` when it is not on
  /// record when care started.
  fileprivate func isNewToCare(_ context: MeasurementContext) -> Bool? {
    guard let care = periodOfCare(on: context.asAt),
      let due = TimeLimit.firstReview.dueRange(from: care.start, workingDays: context.workingDays)
    else { return nil }
    if due.upperBound <= context.asAt { return false }
    return care.startIsKnown && due.lowerBound > context.asAt ? true : nil
  }
}
