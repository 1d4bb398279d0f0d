import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after with grade 4 or above in mathematics.
  public static let grade4Mathematics = passes(.standard, in: .mathematics)
}
