public import CareCore

/// Which way a measure is to move.
///
/// The codes are words of this library.
@frozen public enum FavourableDirection: String, CodeSet {
  /// Higher is better.
  case higher
  /// Lower is better.
  case lower
}

extension FavourableDirection {
  /// What the list is called, for a reader.
  public static var title: String { "Favourable direction" }

  /// The field that holds the code: `direction`.
  public static var item: String { "direction" }

  /// Where the words come from.
  public static var source: Source { .inspectionActionPlan("measures and targets") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .higher: "Higher is better"
    case .lower: "Lower is better"
    }
  }
}
