public import CareCore

/// In what sense an arrangement is permanent.
///
/// The codes are words of this library.
@frozen public enum PermanenceKind: String, CodeSet {
  /// An order, or the lack of a need for one, secures it.
  case legal
  /// The home is settled.
  case physical
  /// The child has lasting attachments.
  case emotional
}

extension PermanenceKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of permanence" }

  /// The field that holds the code: `kinds`.
  public static var item: String { "kinds" }

  /// Where the words come from.
  public static var source: Source { .reviewingOfficerReport("section 6, permanence") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .legal: "Legal"
    case .physical: "Physical"
    case .emotional: "Emotional"
    }
  }
}
