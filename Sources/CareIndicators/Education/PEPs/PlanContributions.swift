import CareCore
import CareModels

extension Indicator {
  /// The share of personal education plan meetings to which the child contributed in any way.
  public static let planContributions = contribution(
    "contributed", "Child contributed to the personal education plan", "was at the meeting or gave views for it",
    counted: "A B", notCounted: "C", shows: "67"
  ) { $0 != .neither }
}
