public import CareCore

/// Why a young person is in custody. The raw values are words of this library.
@frozen public enum CustodyKind: String, CodeSet {
  /// Remand.
  case remand
  /// Sentence.
  case sentence
}

extension CustodyKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of custody" }

  /// The field that the code is kept in: `kind`.
  public static var item: String { "kind" }

  /// Where the list, or what it divides, is published.
  public static var source: Source {
    .scrutinyPackJune2021("youth justice overview; Quarter 4 performance, paragraph 24")
  }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .remand: "Remand"
    case .sentence: "Sentence"
    }
  }
}
