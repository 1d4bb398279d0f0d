import CareCore
import CareModels

extension Rule {
  /// Rules about adoptions and adopters.
  static let adoptionDetails: [Rule] = []
}
