import CareCore
import CareModels

extension Indicator {
  /// Reviews in two parts whose second part was in time.
  public static let secondPartsInTime = timeliness(
    "reviews.second-parts-in-time", "Second parts of reviews held in time",
    definition: """
      Of reviews in two parts whose first part was held in the period, those whose second part was held by the day the \
      review was due.
      """,
    sources: [.reviewingReport("section 6, timeliness")], of: .reviewMeetingsHeld,
    steps: [
      .exclude("Held in one part", missing: "whether it was in two parts") { meeting, _ in
        meeting.record.hasTwoParts.map { !$0 }
      }
    ], judging: { meeting, context in .due(meeting.due, done: meeting.partTwo, asAt: context.asAt) }, decimals: 1,
    example: IndicatorExample(
      """
      reviewMeetings: child due partOne partTwo isInTwoParts
      A 2020-09-01 2020-08-28 2020-09-01
      B 2020-09-01 2020-08-28 2020-09-02
      C 2020-09-01 2020-08-28 . false
      D 2020-09-01 2020-08-28
      E 2020-03-31 2020-03-31
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))
}

extension ReviewMeeting {
  /// Whether it is in two parts; `nil` when not recorded.
  var hasTwoParts: Bool? { partTwo == nil ? isInTwoParts : true }
}
