import CareCore
import CareModels

extension Rule {
  /// Rules about the order of a child's episodes.
  static let episodeSequence: [Rule] = []
}
