import CareCore
import CareModels

extension Indicator {
  /// Review meetings that were late, by reason.
  public static let lateReviewsByReason = distribution(
    "reviews.late-by-reason", "Late review meetings by reason",
    definition: """
      Review meetings held in the period that were late, by the reason recorded. A review in two parts is late when \
      its second part is.
      """,
    sources: [.reviewingReport("section 6, timeliness")], options: [ReviewSitting.self], of: .reviewMeetingsHeld,
    steps: [
      .exclude("Not late", missing: "the day it was due") { meeting, context in
        let done = context.options[ReviewSitting.self] == .first ? meeting.partOne : meeting.completed
        switch Timeliness.Outcome.due(meeting.due, done: done, asAt: context.asAt) {
        case .late, .overdue: return false
        case .inTime, .notYetDue: return true
        case .notKnown: return nil
        }
      }
    ],
    by: .codes("reason-late", title: "Reason", requires: []) { meeting, _ in meeting.reasonLate },
    example: IndicatorExample(
      """
      reviewMeetings: child due partOne partTwo reasonLate
      A 2020-09-01 2020-08-28 2020-09-02 staffSickness
      B 2020-09-01 2020-09-02
      C 2020-09-01 2020-08-28
      D . 2020-08-28
      E 2020-03-01 2020-03-31
      """, counted: "A B", leftOut: "C", undetermined: "D", outside: "E",
      groups: ["staffSickness": "A", "notRecorded": "B"], shows: "2"))
}
