import CareCore
import CareModels

extension Indicator {
  /// The share of personal education plan meetings to which the child gave views.
  public static let planViewsGiven = contribution(
    "views-given", "Child gave views for the personal education plan", "gave views for it", counted: "A B",
    notCounted: "C", shows: "67"
  ) { $0 == .views || $0 == .both }
}
