public import CareCore

/// Whether a child was adopted by a former foster carer. Returned as `FOSTER_CARE` in the AD1 table.
///
/// Source: guide to the SSDA903 collection, as specified for 2017–2026.
@frozen public enum FosterCarerAdoption: String, CodeSet {
  /// Not adopted by former foster carer. Returned as `0`.
  case notFormerFosterCarer = "0"
  /// Adopted by former foster carer. Returned as `1`.
  case formerFosterCarer = "1"
}

extension FosterCarerAdoption {
  /// What the list is called, for a reader.
  public static var title: String { "Adopted by former foster carer" }

  /// The item that the code is returned in: `FOSTER_CARE`.
  public static var item: String { "FOSTER_CARE" }

  /// Where the list is published.
  public static var source: Source { .ssda903("FOSTER_CARE") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .notFormerFosterCarer: "Not adopted by former foster carer"
    case .formerFosterCarer: "Adopted by former foster carer"
    }
  }
}
