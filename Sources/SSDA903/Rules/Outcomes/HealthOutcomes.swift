import CareCore
import CareModels

extension Rule {
  /// Rules about health and offending.
  static let healthOutcomes: [Rule] = []
}
