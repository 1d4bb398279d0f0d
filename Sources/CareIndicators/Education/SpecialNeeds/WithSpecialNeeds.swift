import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after of school age with special educational needs.
  public static let withSpecialNeeds = needs(
    "identified", "Special educational needs identified",
    "at any stage: support, an assessment under way, or an education, health and care plan", counted: "A B",
    notCounted: "C", shows: "66.7"
  ) { $0 != .noneIdentified }
}
