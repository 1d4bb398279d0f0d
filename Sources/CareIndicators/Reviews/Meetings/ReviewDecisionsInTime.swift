import CareCore
import CareModels

extension Indicator {
  /// Decisions of reviews uploaded within five working days.
  public static let reviewDecisionsInTime = timeliness(
    "reviews.decisions-in-5-working-days", "Review decisions uploaded in five working days",
    definition: """
      Of reviews completed in the period, those whose decisions and recommendations were uploaded by the fifth working \
      day after.
      """,
    sources: [.reviewingReport("section 6, timeliness")], of: .reviewMeetingsCompleted,
    within: TimeLimit(
      id: "review_decisions", name: "Decisions of a looked-after review", trigger: "The review, or its second part",
      limit: 5, unit: .workingDays, source: .reviewingReport("section 6, timeliness")),
    from: \.completed, to: \.decisionsUploaded, decimals: 1,
    example: IndicatorExample(
      """
      reviewMeetings: child partOne decisionsUploaded
      A 2020-08-03 2020-08-10
      B 2020-08-03 2020-08-11
      C 2021-03-29
      D . 2020-08-10
      E 2020-03-31 2020-04-01
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))
}
