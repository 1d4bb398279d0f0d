public import CareCore

/// Whether a girl or young woman is a mother. Returned as `MOTHER` in the header table.
///
/// Required for females looked after other than under a series of short breaks only (rule 393). Source: guide to the
/// SSDA903 collection, as specified for 2017–2026.
@frozen public enum MotherStatus: String, CodeSet {
  /// Not a mother. Returned as `0`.
  case notMother = "0"
  /// Mother. Returned as `1`.
  case mother = "1"
}

extension MotherStatus {
  /// What the list is called, for a reader.
  public static var title: String { "Mother status" }

  /// The item that the code is returned in: `MOTHER`.
  public static var item: String { "MOTHER" }

  /// Where the list is published.
  public static var source: Source { .ssda903("MOTHER") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .notMother: "Not a mother"
    case .mother: "Mother"
    }
  }
}
