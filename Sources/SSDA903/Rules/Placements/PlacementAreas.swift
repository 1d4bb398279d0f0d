import CareCore
import CareModels

extension Rule {
  /// Rules about where placements are and how far from home.
  static let placementAreas: [Rule] = []
}
