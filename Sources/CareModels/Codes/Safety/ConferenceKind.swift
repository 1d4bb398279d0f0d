public import CareCore

/// Which child protection conference it is. The raw values are words of this library.
@frozen public enum ConferenceKind: String, CodeSet {
  /// Initial conference.
  case initial
  /// Review conference.
  case review
  /// Pre-birth conference.
  case preBirth
  /// For a child who moved from another authority with a plan.
  case transferIn
}

extension ConferenceKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of child protection conference" }

  /// The field that the code is kept in: `kind`.
  public static var item: String { "kind" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .workingTogether("child protection conferences") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .initial: "Initial conference"
    case .review: "Review conference"
    case .preBirth: "Pre-birth conference"
    case .transferIn: "Transfer-in conference"
    }
  }
}
