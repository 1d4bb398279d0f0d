import CareCore
import CareModels

extension Rule {
  /// Rules about the child's details against last year's return.
  static let childAgainstLastYear: [Rule] = []
}
