public import CareCore

/// What a multi-agency panel on the most vulnerable care leavers decided. Recorded in
/// ``RiskPanelReferral/outcome``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum RiskPanelOutcome: String, CodeSet {
  /// Plan agreed.
  case planAgreed
  /// Kept under review.
  case keepUnderReview
  /// Risk reduced, no longer discussed.
  case riskReduced
  /// Referred on.
  case referredOn
  /// Not accepted.
  case notAccepted
}

extension RiskPanelOutcome {
  /// What the list is called, for a reader.
  public static var title: String { "Outcome of the risk panel" }

  /// The field that the code is recorded in: `outcome`.
  public static var item: String { "outcome" }

  /// Where the list is named.
  public static var source: Source { .careLeaversOffer2020("multi-agency risk panel") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .planAgreed: "Plan agreed"
    case .keepUnderReview: "Kept under review"
    case .riskReduced: "Risk reduced, no longer discussed"
    case .referredOn: "Referred on"
    case .notAccepted: "Not accepted"
    }
  }
}
