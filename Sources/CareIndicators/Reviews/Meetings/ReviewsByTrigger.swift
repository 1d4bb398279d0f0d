import CareCore
import CareModels

extension Indicator {
  /// Review meetings by what called for them.
  public static let reviewsByTrigger = distribution(
    "reviews.by-trigger", "Review meetings by what called for them",
    definition: "Review meetings held in the period, by what called for them: that they were due, or something else.",
    sources: [.reviewingReport("section 6, permanence")], of: .reviewMeetingsHeld,
    by: .codes("review-trigger", title: "Called for by", requires: []) { meeting, _ in meeting.trigger },
    example: IndicatorExample(
      """
      reviewMeetings: child trigger partOne
      A scheduled 2020-08-31
      B unplannedMove 2020-08-31
      C . 2020-08-31
      D scheduled .
      E scheduled 2020-03-31
      """, counted: "A B C", undetermined: "D", outside: "E",
      groups: ["scheduled": "A", "unplannedMove": "B", "notRecorded": "C"], shows: "3"))
}
