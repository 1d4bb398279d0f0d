public import CareCore

/// Why a care leaver left a home. Recorded in ``LeavingCareHome/endReason``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum AccommodationMoveReason: String, CodeSet {
  /// Planned move on.
  case planned
  /// Education or work elsewhere.
  case education
  /// Arrangement came to its end.
  case arrangementEnded
  /// Arrangement broke down.
  case breakdown
  /// Evicted.
  case evicted
  /// Not safe there.
  case unsafe
  /// Custody.
  case custody
  /// Other reason.
  case other
}

extension AccommodationMoveReason {
  /// What the list is called, for a reader.
  public static var title: String { "Why a care leaver moved home" }

  /// The field that the code is recorded in: `endReason`.
  public static var item: String { "endReason" }

  /// Where the list is named.
  public static var source: Source { .careAnnualReport("7.3") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .planned: "Planned move on"
    case .education: "Education or work elsewhere"
    case .arrangementEnded: "Arrangement came to its end"
    case .breakdown: "Arrangement broke down"
    case .evicted: "Evicted"
    case .unsafe: "Not safe there"
    case .custody: "Custody"
    case .other: "Other reason"
    }
  }
}
