public import CareCore

/// How a care leaver's work opportunity ended. Recorded in ``WorkOpportunity/endReason``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum WorkOpportunityEnd: String, CodeSet {
  /// Led to a job or an apprenticeship.
  case ledToJob
  /// Completed.
  case completed
  /// Resigned.
  case resigned
  /// Dismissed.
  case dismissed
  /// Other.
  case other
}

extension WorkOpportunityEnd {
  /// What the list is called, for a reader.
  public static var title: String { "How a work opportunity ended" }

  /// The field that the code is recorded in: `endReason`.
  public static var item: String { "endReason" }

  /// Where the list is named.
  public static var source: Source { .careAnnualReport("7.3") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .ledToJob: "Led to a job or an apprenticeship"
    case .completed: "Completed"
    case .resigned: "Resigned"
    case .dismissed: "Dismissed"
    case .other: "Other"
    }
  }
}
