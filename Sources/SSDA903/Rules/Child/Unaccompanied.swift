import CareCore
import CareModels

extension Rule {
  /// Rules about unaccompanied asylum-seeking children.
  static let unaccompaniedChildren: [Rule] = []
}
