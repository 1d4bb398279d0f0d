public import CareCore

/// What a panel or decision maker decided.
///
/// The codes are words of this library.
@frozen public enum PanelDecision: String, CodeSet {
  /// Agreed.
  case agreed
  /// Considered, not agreed.
  case notAgreed
  /// Put off for want of information.
  case deferred
  /// Taken back before it was decided.
  case withdrawn
}

extension PanelDecision {
  /// What the list is called, for a reader.
  public static var title: String { "Panel decision" }

  /// The field that holds the code: `decision`.
  public static var item: String { "decision" }

  /// Where the words come from.
  public static var source: Source { .careAnnualReport("3.2") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .agreed: "Agreed"
    case .notAgreed: "Considered, not agreed"
    case .deferred: "Deferred"
    case .withdrawn: "Withdrawn"
    }
  }
}
