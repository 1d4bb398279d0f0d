public import CareCore

/// Which review in a period of care it is.
///
/// The codes are words of this library.
@frozen public enum ReviewKind: String, CodeSet {
  /// Due within 20 working days of the start of care.
  case initial
  /// Due within three months of the first.
  case second
  /// Due within six months of the one before.
  case subsequent
  /// Called for before it was due (see ``ReviewTrigger``).
  case additional
}

extension ReviewKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of review" }

  /// The field that holds the code: `kind`.
  public static var item: String { "kind" }

  /// Where the words come from.
  public static var source: Source { .carePlanningRegulations("regulation 33") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .initial: "First review"
    case .second: "Second review"
    case .subsequent: "Later review"
    case .additional: "Additional review"
    }
  }
}
