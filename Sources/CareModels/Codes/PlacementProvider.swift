public import CareCore

/// Who provides a placement. Returned as `PLACE_PROVIDER` in the episodes table.
///
/// Source: guide to the SSDA903 collection, as specified for 2017–2026. Which provider may be recorded for which
/// placement is ``PlacementType/mayBeProvided(by:)``.
@frozen public enum PlacementProvider: String, CodeSet {
  /// Parents or other person with parental responsibility. Returned as `PR0`.
  case parents = "PR0"
  /// The responsible authority's own provision, including a regional adoption agency that it hosts. Returned as
  /// `PR1`.
  case ownProvision = "PR1"
  /// Another local authority's provision, including a regional adoption agency that it hosts. Returned as `PR2`.
  case otherAuthority = "PR2"
  /// Other public provision. Returned as `PR3`.
  case otherPublic = "PR3"
  /// Private provision. Returned as `PR4`.
  case privateSector = "PR4"
  /// Voluntary or third-sector provision. Returned as `PR5`.
  case voluntarySector = "PR5"
}

extension PlacementProvider {
  /// What the list is called, for a reader.
  public static var title: String { "Placement provider" }

  /// The item that the code is returned in: `PLACE_PROVIDER`.
  public static var item: String { "PLACE_PROVIDER" }

  /// Where the list is published.
  public static var source: Source { .ssda903("PLACE_PROVIDER") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .parents: "Parents or other person with parental responsibility"
    case .ownProvision: "Own provision"
    case .otherAuthority: "Another local authority"
    case .otherPublic: "Other public provision"
    case .privateSector: "Private provision"
    case .voluntarySector: "Voluntary provision"
    }
  }
}

extension PlacementProvider {
  /// Whether a local authority provides the placement, this one or another (`PR1`, `PR2`).
  @inlinable public var isLocalAuthority: Bool {
    switch self {
    case .ownProvision, .otherAuthority: true
    default: false
    }
  }

  /// Whether the independent sector provides the placement, private or voluntary (`PR4`, `PR5`).
  @inlinable public var isIndependentSector: Bool {
    switch self {
    case .privateSector, .voluntarySector: true
    default: false
    }
  }
}
