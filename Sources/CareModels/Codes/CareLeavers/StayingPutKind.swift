public import CareCore

/// With whom a young person stays on after 18. Recorded in ``StayingPut/kind``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum StayingPutKind: String, CodeSet {
  /// In-house foster carer.
  case inHouse
  /// Independent fostering agency carer.
  case agency
  /// Kinship carer.
  case kinship
  /// Supported lodgings provider.
  case supportedLodgings
}

extension StayingPutKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of staying put arrangement" }

  /// The field that the code is recorded in: `kind`.
  public static var item: String { "kind" }

  /// Where the list is named.
  public static var source: Source { .careAnnualReport("7.3") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .inHouse: "In-house foster carer"
    case .agency: "Independent fostering agency carer"
    case .kinship: "Kinship carer"
    case .supportedLodgings: "Supported lodgings provider"
    }
  }
}
