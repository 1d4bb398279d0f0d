public import CareCore

/// How the assessment of a connected carer ended.
///
/// The codes are words of this library.
@frozen public enum ConnectedCarerOutcome: String, CodeSet {
  /// Approved as a foster carer.
  case approved
  /// Not approved.
  case notApproved
  /// The carer or the authority withdrew.
  case withdrawn
  /// A special guardianship or child arrangements order took its place.
  case orderMade
  /// The child left the carer before a decision.
  case childLeft
  /// Temporary approval ran out without a decision.
  case lapsed
}

extension ConnectedCarerOutcome {
  /// What the list is called, for a reader.
  public static var title: String { "Outcome of connected carer assessment" }

  /// The field that holds the code: `outcome`.
  public static var item: String { "outcome" }

  /// Where the words come from.
  public static var source: Source { .carePlanningRegulations("regulations 24 and 25") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .approved: "Approved as a foster carer"
    case .notApproved: "Not approved"
    case .withdrawn: "Withdrawn"
    case .orderMade: "Order made"
    case .childLeft: "Child left"
    case .lapsed: "Lapsed"
    }
  }
}
