public import CareCore

/// Why a young person stopped living with their former foster carers, or in supported lodgings, after 18. Recorded
/// in ``StayingPut/endReason``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum StayingPutEndReason: String, CodeSet {
  /// Reached 21.
  case reachedAge
  /// Went on under a private arrangement.
  case privateArrangement
  /// Moved on by choice.
  case movedOn
  /// Carer ended it.
  case carerEnded
  /// Broke down.
  case breakdown
  /// Other reason.
  case other
}

extension StayingPutEndReason {
  /// What the list is called, for a reader.
  public static var title: String { "Why staying put ended" }

  /// The field that the code is recorded in: `endReason`.
  public static var item: String { "endReason" }

  /// Where the list is named.
  public static var source: Source { .careAnnualReport("7.3") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .reachedAge: "Reached 21"
    case .privateArrangement: "Went on under a private arrangement"
    case .movedOn: "Moved on by choice"
    case .carerEnded: "Carer ended it"
    case .breakdown: "Broke down"
    case .other: "Other reason"
    }
  }
}
