import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after of school age with an education, health and care plan.
  public static let withEducationHealthCarePlan = needs(
    "plan", "Education, health and care plan", "with an education, health and care plan maintained", counted: "A",
    notCounted: "B C", shows: "33.3"
  ) { $0 == .plan }
}
