import CareCore
import CareModels

extension Rule {
  /// Rules about the child's own details: sex, date of birth, ethnicity, pupil number, motherhood.
  static let childDetails: [Rule] = []
}
