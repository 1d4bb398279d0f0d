import CareCore
import CareModels

extension Rule {
  /// Rules about reviews.
  static let reviews: [Rule] = []
}
