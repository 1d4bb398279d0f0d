import CareCore
import CareModels

extension Rule {
  /// Rules about legal status and length of stay.
  static let legalStatusAndStay: [Rule] = []
}
