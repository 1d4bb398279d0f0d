import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after of school age with SEN support.
  public static let withSENSupport = needs(
    "support", "SEN support", "at the stage of SEN support, without a plan or an assessment for one", counted: "B",
    notCounted: "A C", shows: "33.3"
  ) { $0 == .support }
}
