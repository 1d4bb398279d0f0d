import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after with grade 4 or above in English.
  public static let grade4English = passes(.standard, in: .english)
}
