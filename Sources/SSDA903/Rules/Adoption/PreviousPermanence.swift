import CareCore
import CareModels

extension Rule {
  /// Rules about earlier permanence arrangements.
  static let previousPermanenceDetails: [Rule] = []
}
