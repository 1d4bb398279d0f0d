import CareCore
import CareModels

extension Rule {
  /// Rules about this year's episodes against last year's.
  static let episodesAgainstLastYear: [Rule] = []
}
