import CareCore
import CareModels

extension Rule {
  /// Rules about young people who left care.
  static let careLeavers: [Rule] = []
}
