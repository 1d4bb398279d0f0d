import CareCore
import CareModels

extension Indicator {
  /// Review records written up within 20 working days.
  public static let reviewRecordsInTime = timeliness(
    "reviews.records-in-20-working-days", "Review records uploaded in 20 working days",
    definition: """
      Of reviews completed in the period, those whose record was written up and uploaded by the twentieth working day \
      after.
      """,
    sources: [.reviewingReport("section 6, timeliness")], of: .reviewMeetingsCompleted,
    within: TimeLimit(
      id: "review_record", name: "Record of a looked-after review", trigger: "The review, or its second part",
      limit: 20,
      unit: .workingDays, source: .reviewingReport("section 6, timeliness")),
    from: \.completed, to: \.recordUploaded, decimals: 1,
    example: IndicatorExample(
      """
      reviewMeetings: child partOne recordUploaded isInTwoParts
      A 2020-08-03 2020-09-01
      B 2020-08-03 2020-09-02
      B 2020-08-03
      C 2021-03-29
      D . 2020-09-02
      E 2020-03-31 2020-04-01
      F 2020-08-03 . true
      """, counted: "A", notCounted: "B B", leftOut: "C", undetermined: "D", outside: "E F", shows: "33.3"))
}
