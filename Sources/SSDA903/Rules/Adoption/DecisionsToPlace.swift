import CareCore
import CareModels

extension Rule {
  /// Rules about decisions to place a child for adoption.
  static let decisionsToPlace: [Rule] = []
}
