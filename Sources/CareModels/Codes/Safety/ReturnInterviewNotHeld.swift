public import CareCore

/// Why a return interview was not held. The raw values are words of this library.
@frozen public enum ReturnInterviewNotHeld: String, CodeSet {
  /// Declined by the child.
  case declined
  /// Still missing, or missing again.
  case stillMissing
  /// Not offered.
  case notOffered
  /// Child could not be reached.
  case notReached
  /// The report was a mistake, or the child was never missing.
  case notNeeded
  /// Other reason.
  case otherReason
}

extension ReturnInterviewNotHeld {
  /// What the list is called, for a reader.
  public static var title: String { "Reason for no return interview" }

  /// The field that the code is kept in: `reasonNotHeld`.
  public static var item: String { "reasonNotHeld" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .missingGuidance("return interviews") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .declined: "Declined by the child"
    case .stillMissing: "Still missing, or missing again"
    case .notOffered: "Not offered"
    case .notReached: "Child could not be reached"
    case .notNeeded: "Not needed"
    case .otherReason: "Other reason"
    }
  }
}
