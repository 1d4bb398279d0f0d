public import CareCore

/// Whether a placement is inside the responsible authority's boundary. Derived from the postcode of the placement as
/// `PL_LOCATION`.
///
/// A placement outside England is outside. Source: guide to the SSDA903 collection, as specified for 2017–2026.
@frozen public enum PlacementLocation: String, CodeSet {
  /// Inside the authority. Returned as `IN`.
  case insideBoundary = "IN"
  /// Outside the authority. Returned as `OUT`.
  case outsideBoundary = "OUT"
}

extension PlacementLocation {
  /// What the list is called, for a reader.
  public static var title: String { "Placement location" }

  /// The item that the code is returned in: `PL_LOCATION`.
  public static var item: String { "PL_LOCATION" }

  /// Where the list is published.
  public static var source: Source { .ssda903("PL_LOCATION") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .insideBoundary: "Inside the authority"
    case .outsideBoundary: "Outside the authority"
    }
  }
}
