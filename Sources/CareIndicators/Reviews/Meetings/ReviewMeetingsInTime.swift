import CareCore
import CareModels

extension Indicator {
  /// Review meetings that were in time, by the day recorded for them.
  public static let reviewMeetingsInTime = timeliness(
    "reviews.meetings-in-time", "Review meetings held in time",
    definition: """
      Of review meetings held in the period, those held by the day recorded as due. A review in two parts is in time \
      when its second part is; until that is held or past due it is left out.
      """,
    sources: [.reviewingReport("section 6, timeliness")], options: [ReviewSitting.self], of: .reviewMeetingsHeld,
    judging: { meeting, context in
      let done = context.options[ReviewSitting.self] == .first ? meeting.partOne : meeting.completed
      return .due(meeting.due, done: done, asAt: context.asAt)
    }, decimals: 1,
    example: IndicatorExample(
      """
      reviewMeetings: child due partOne partTwo isInTwoParts
      A 2020-09-01 2020-08-28
      B 2020-09-01 2020-08-28 2020-09-02
      C 2021-04-09 2021-03-29 . true
      D . 2020-08-28
      E 2020-03-31 2020-03-31
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))
}
