public import CareCore

/// What came of a request for an entitlement. Recorded in ``LeaverEntitlement/outcome``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum EntitlementOutcome: String, CodeSet {
  /// Agreed.
  case agreed
  /// Agreed in part.
  case partlyAgreed
  /// Refused.
  case refused
  /// Withdrawn.
  case withdrawn
  /// Not yet decided.
  case pending
}

extension EntitlementOutcome {
  /// What the list is called, for a reader.
  public static var title: String { "Outcome of an entitlement request" }

  /// The field that the code is recorded in: `outcome`.
  public static var item: String { "outcome" }

  /// Where the list is named.
  public static var source: Source { .careLeaversOffer2020("paragraph 33") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .agreed: "Agreed"
    case .partlyAgreed: "Agreed in part"
    case .refused: "Refused"
    case .withdrawn: "Withdrawn"
    case .pending: "Not yet decided"
    }
  }
}
