import CareCore
import CareModels

/// Where the placement of an episode is: items that are worked out from postcodes, or that a file brings along.
struct EpisodePlace: Hashable, Sendable {
  /// `PL_LA`: the authority in whose area the placement is, or `WAL`, `SCO`, `NIR`, `CON`; `nil` when it is not known.
  var authority: String?
  /// `PL_LOCATION`: inside the area of the authority that makes the return, or outside; `nil` when it is not known.
  var location: PlacementLocation?
  /// `PL_DISTANCE`: miles from home to the placement; `nil` when it is not known.
  var distance: Fraction?

  /// The place of every row of the episodes: as the file says when it has any of the three items, or else worked out
  /// from postcodes; `nil` when neither can be.
  static func places(of episodes: ReturnTable<EpisodeRow>, _ references: RuleReferences) -> [EpisodePlace]? {
    nil
  }
}
