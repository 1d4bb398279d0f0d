import CareCore
import CareModels

extension Indicator {
  /// The share of review meetings that were in two parts.
  public static let reviewsInTwoParts = proportion(
    "reviews.in-two-parts", "Review meetings in two parts",
    definition:
      "Of review meetings held in the period, those in two parts, the second of them still to be held or not.",
    sources: [.reviewingReport("section 6, timeliness")], of: .reviewMeetingsHeld,
    steps: [
      .count("In two parts", missing: "whether it was in two parts") { meeting, _ in meeting.record.hasTwoParts }
    ], decimals: 1,
    example: IndicatorExample(
      """
      reviewMeetings: child partOne partTwo isInTwoParts
      A 2020-08-28 2020-09-01
      B 2020-08-28 . false
      C 2020-08-28
      D 2020-03-31 . true
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0"))
}
