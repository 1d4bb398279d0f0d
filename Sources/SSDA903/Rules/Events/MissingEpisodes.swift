import CareCore
import CareModels

extension Rule {
  /// Rules about times missing or away.
  static let missingEpisodes: [Rule] = []
}
