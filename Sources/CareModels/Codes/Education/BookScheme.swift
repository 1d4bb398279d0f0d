public import CareCore

/// A scheme that sends books to looked-after children. Recorded in ``BookParcel/scheme``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum BookScheme: String, CodeSet {
  /// Imagination Library.
  case imaginationLibrary
  /// Letterbox.
  case letterbox
  /// Bookworm.
  case bookworm
  /// Boomerang.
  case boomerang
}

extension BookScheme {
  /// What the list is called, for a reader.
  public static var title: String { "Book parcel scheme" }

  /// The field that the code is recorded in: `scheme`.
  public static var item: String { "scheme" }

  /// Where the list is named.
  public static var source: Source { .virtualSchoolHead2021("paragraphs 26–29") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .imaginationLibrary: "Imagination Library"
    case .letterbox: "Letterbox"
    case .bookworm: "Bookworm"
    case .boomerang: "Boomerang"
    }
  }
}
