public import CareCore

/// What was decided about a household's approval.
///
/// The codes are words of this library.
@frozen public enum CarerApprovalKind: String, CodeSet {
  /// Of a connected person (regulation 24 of the Care Planning Regulations 2010).
  case temporary
  /// First approval.
  case first
  /// Approval continued at review.
  case review
  /// Terms changed.
  case change
  /// Not approved.
  case notApproved
  /// By resignation or by the authority's decision.
  case ended
}

extension CarerApprovalKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of carer decision" }

  /// The field that holds the code: `kind`.
  public static var item: String { "kind" }

  /// Where the words come from.
  public static var source: Source { Source("Fostering Services (England) Regulations 2011", "regulations 27 and 28") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .temporary: "Temporary approval"
    case .first: "First approval"
    case .review: "Approval continued at review"
    case .change: "Terms changed"
    case .notApproved: "Not approved"
    case .ended: "Approval ended"
    }
  }
}
