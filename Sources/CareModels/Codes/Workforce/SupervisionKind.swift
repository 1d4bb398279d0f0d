public import CareCore

/// What a supervision session is for.
///
/// The codes are words of this library.
@frozen public enum SupervisionKind: String, CodeSet {
  /// Personal.
  case personal
  /// Case.
  case caseWork
  /// Peer.
  case peer
}

extension SupervisionKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of supervision" }

  /// The field that holds the code: `kind`.
  public static var item: String { "kind" }

  /// Where the words come from.
  public static var source: Source { .reviewingOfficerReport("section 15") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .personal: "Personal"
    case .caseWork: "Case"
    case .peer: "Peer"
    }
  }
}
