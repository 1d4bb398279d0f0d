import CareCore
import CareModels

extension Rule {
  /// Rules about registered providers.
  static let placementProviders: [Rule] = []
}
