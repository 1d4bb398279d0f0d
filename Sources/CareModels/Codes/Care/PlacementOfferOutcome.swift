public import CareCore

/// What became of a place that was offered for a child.
///
/// The codes are words of this library.
@frozen public enum PlacementOfferOutcome: String, CodeSet {
  /// Accepted.
  case accepted
  /// The authority thought it not right for the child.
  case declinedByAuthority
  /// Declined by the child or family.
  case declinedByChild
  /// Withdrawn by the provider.
  case withdrawn
  /// The place was filled or no longer needed before a decision.
  case lapsed
}

extension PlacementOfferOutcome {
  /// What the list is called, for a reader.
  public static var title: String { "Outcome of a placement offer" }

  /// The field that holds the code: `outcome`.
  public static var item: String { "outcome" }

  /// Where the words come from.
  public static var source: Source { .fosteringMinutes("43, placements") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .accepted: "Accepted"
    case .declinedByAuthority: "Declined by the authority"
    case .declinedByChild: "Declined by the child or family"
    case .withdrawn: "Withdrawn by the provider"
    case .lapsed: "Lapsed"
    }
  }
}
