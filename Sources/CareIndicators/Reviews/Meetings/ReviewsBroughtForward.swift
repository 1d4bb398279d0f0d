import CareCore
import CareModels

extension Indicator {
  /// Review meetings that were brought forward.
  public static let reviewsBroughtForward = proportion(
    "reviews.brought-forward", "Review meetings brought forward",
    definition: """
      Of review meetings held in the period, those held earlier than they had first been booked for.
      """,
    sources: [.reviewRegulations("regulation 33(3)"), .reviewingReport("section 6, permanence")],
    of: .reviewMeetingsHeld,
    steps: [
      .count("Brought forward", missing: "the day it was booked for") { meeting, _ in meeting.isBroughtForward }
    ], decimals: 1,
    example: IndicatorExample(
      """
      reviewMeetings: child booked broughtForwardFrom partOne
      A 2020-08-28 2020-09-14 2020-08-28
      B 2020-08-28 . 2020-08-28
      C . . 2020-08-28
      D 2020-03-31 . 2020-03-25
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0"))
}
