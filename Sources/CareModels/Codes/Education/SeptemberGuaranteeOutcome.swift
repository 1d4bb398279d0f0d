public import CareCore

/// Whether a young person leaving Year 11 or 12 was offered a place in education or training. Recorded in
/// ``SeptemberGuarantee/outcome``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum SeptemberGuaranteeOutcome: String, CodeSet {
  /// Offer made and accepted.
  case offerAccepted
  /// Offer made.
  case offerMade
  /// No offer yet.
  case noOffer
  /// Offer not appropriate.
  case notAppropriate
  /// Not recorded.
  case notRecorded
}

extension SeptemberGuaranteeOutcome {
  /// What the list is called, for a reader.
  public static var title: String { "September guarantee" }

  /// The field that the code is recorded in: `outcome`.
  public static var item: String { "outcome" }

  /// Where the list is named.
  public static var source: Source { .virtualSchoolHead2021("paragraphs 45–51") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .offerAccepted: "Offer made and accepted"
    case .offerMade: "Offer made"
    case .noOffer: "No offer yet"
    case .notAppropriate: "Offer not appropriate"
    case .notRecorded: "Not recorded"
    }
  }
}
