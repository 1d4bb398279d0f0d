public import CareCore

/// What stands in place of the code of an English authority for where a placement is. Derived from the postcode of
/// the placement as `PL_LA`.
///
/// Otherwise `PL_LA` is the code of the upper-tier authority of the postcode. No provider number is needed for these
/// (rule 218), from which the meaning of `NUK` and `CON` is inferred. Source: guide to the SSDA903 collection, as
/// specified for 2017–2026.
@frozen public enum PlacementAuthoritySpecialValue: String, CodeSet {
  /// Scotland. Returned as `SCO`.
  case scotland = "SCO"
  /// Wales. Returned as `WAL`.
  case wales = "WAL"
  /// Northern Ireland. Returned as `NIR`.
  case northernIreland = "NIR"
  /// Outside the United Kingdom. Returned as `NUK`.
  case outsideUnitedKingdom = "NUK"
  /// Confidential. Returned as `CON`.
  case confidential = "CON"
}

extension PlacementAuthoritySpecialValue {
  /// What the list is called, for a reader.
  public static var title: String { "Authority of placement, special values" }

  /// The item that the code is returned in: `PL_LA`.
  public static var item: String { "PL_LA" }

  /// Where the list is published.
  public static var source: Source { .ssda903("PL_LA") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .scotland: "Scotland"
    case .wales: "Wales"
    case .northernIreland: "Northern Ireland"
    case .outsideUnitedKingdom: "Outside the United Kingdom"
    case .confidential: "Confidential"
    }
  }
}
