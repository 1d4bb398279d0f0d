import CareCore
import CareModels

extension Rule {
  /// Rules about whether the tables are about the same children.
  static let childAcrossTables: [Rule] = []
}
