public import CareCore

/// Whether a child was missing or away without authorisation. Returned as `MISSING` in the missing table.
///
/// Source: guide to the SSDA903 collection, as specified for 2017–2026.
@frozen public enum MissingKind: String, CodeSet {
  /// Missing: not where expected, and whereabouts not known. Returned as `M`.
  case missing = "M"
  /// Away from placement without authorisation, whereabouts known. Returned as `A`.
  case awayWithoutAuthorisation = "A"
}

extension MissingKind {
  /// What the list is called, for a reader.
  public static var title: String { "Missing or away" }

  /// The item that the code is returned in: `MISSING`.
  public static var item: String { "MISSING" }

  /// Where the list is published.
  public static var source: Source { .ssda903("MISSING") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .missing: "Missing"
    case .awayWithoutAuthorisation: "Away without authorisation"
    }
  }
}
