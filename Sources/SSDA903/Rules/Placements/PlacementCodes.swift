import CareCore
import CareModels

extension Rule {
  /// Rules about which kinds of placement, provider and reason go together.
  static let placementCodes: [Rule] = []
}
