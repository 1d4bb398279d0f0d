import CareCore
import CareModels

extension Rule {
  /// Rules about deprivation of liberty.
  static let deprivationsOfLiberty: [Rule] = []
}
