import CareCore
import CareModels

extension Rule {
  /// Rules about the social workers of a child.
  static let socialWorkers: [Rule] = []
}
