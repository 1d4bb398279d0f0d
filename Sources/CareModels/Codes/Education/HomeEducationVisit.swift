public import CareCore

/// What came of the offer of a visit to a home-educated child. Recorded in ``HomeEducation/firstVisitOutcome``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum HomeEducationVisit: String, CodeSet {
  /// Accepted and held.
  case accepted
  /// Declined, evidence of work to follow.
  case declined
  /// No reply.
  case noReply
  /// Booked, not yet held.
  case booked
}

extension HomeEducationVisit {
  /// What the list is called, for a reader.
  public static var title: String { "Home education visit" }

  /// The field that the code is recorded in: `firstVisitOutcome`.
  public static var item: String { "firstVisitOutcome" }

  /// Where the list is named.
  public static var source: Source { .missingEducation2020("paragraph 14") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .accepted: "Accepted and held"
    case .declined: "Declined, evidence of work to follow"
    case .noReply: "No reply"
    case .booked: "Booked, not yet held"
    }
  }
}
