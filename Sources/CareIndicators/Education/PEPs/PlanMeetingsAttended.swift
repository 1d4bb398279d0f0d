import CareCore
import CareModels

extension Indicator {
  /// The share of personal education plan meetings that the child attended.
  public static let planMeetingsAttended = contribution(
    "attended", "Child attended the personal education plan meeting", "was at the meeting", shows: "33"
  ) { $0 == .attended || $0 == .both }
}
