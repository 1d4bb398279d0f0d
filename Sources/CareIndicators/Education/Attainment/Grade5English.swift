import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after with grade 5 or above in English.
  public static let grade5English = passes(.strong, in: .english)
}
