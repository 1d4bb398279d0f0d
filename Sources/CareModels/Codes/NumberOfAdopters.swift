public import CareCore

/// How many people adopted a child. Returned as `NB_ADOPTR` in the AD1 table.
///
/// The specification types the item as a whole number; rules 511 and 514 leave it these two values. Source: guide to
/// the SSDA903 collection, as specified for 2017–2026.
@frozen public enum NumberOfAdopters: String, CodeSet {
  /// One adopter. Returned as `1`.
  case one = "1"
  /// Two adopters. Returned as `2`.
  case two = "2"
}

extension NumberOfAdopters {
  /// What the list is called, for a reader.
  public static var title: String { "Number of adopters" }

  /// The item that the code is returned in: `NB_ADOPTR`.
  public static var item: String { "NB_ADOPTR" }

  /// Where the list is published.
  public static var source: Source { .ssda903("NB_ADOPTR") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .one: "One adopter"
    case .two: "Two adopters"
    }
  }
}

extension NumberOfAdopters {
  /// The number itself, 1 or 2.
  @inlinable public var count: Int {
    switch self {
    case .one: 1
    case .two: 2
    }
  }
}
