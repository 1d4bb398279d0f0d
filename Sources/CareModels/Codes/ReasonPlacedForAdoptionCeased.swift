public import CareCore

/// Why a child is no longer to be placed for adoption. Returned as `REASON_PLACED_CEASED` in the placed for adoption
/// table.
///
/// Source: guide to the SSDA903 collection, as specified for 2017–2026.
@frozen public enum ReasonPlacedForAdoptionCeased: String, CodeSet {
  /// The child's needs changed after the decision. Returned as `RD1`.
  case needsChanged = "RD1"
  /// The court did not make a placement order. Returned as `RD2`.
  case noPlacementOrder = "RD2"
  /// Prospective adopters could not be found. Returned as `RD3`.
  case noAdoptersFound = "RD3"
  /// Other reason. Returned as `RD4`.
  case otherReason = "RD4"
}

extension ReasonPlacedForAdoptionCeased {
  /// What the list is called, for a reader.
  public static var title: String { "Reason no longer to be placed for adoption" }

  /// The item that the code is returned in: `REASON_PLACED_CEASED`.
  public static var item: String { "REASON_PLACED_CEASED" }

  /// Where the list is published.
  public static var source: Source { .ssda903("REASON_PLACED_CEASED") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .needsChanged: "Child's needs changed"
    case .noPlacementOrder: "No placement order"
    case .noAdoptersFound: "Adopters not found"
    case .otherReason: "Other reason"
    }
  }
}
