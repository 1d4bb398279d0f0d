import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after with grade 5 or above in mathematics.
  public static let grade5Mathematics = passes(.strong, in: .mathematics)
}
