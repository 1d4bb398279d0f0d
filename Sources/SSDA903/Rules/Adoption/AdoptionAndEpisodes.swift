import CareCore
import CareModels

extension Rule {
  /// Rules about adoption against the child's episodes.
  static let adoptionAndEpisodes: [Rule] = []
}
