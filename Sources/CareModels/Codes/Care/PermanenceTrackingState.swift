public import CareCore

/// Where every looked-after child stands with the permanence panel on a day. A child is in exactly one of these
/// states.
///
/// The codes are words of this library.
@frozen public enum PermanenceTrackingState: String, CodeSet {
  /// The panel agreed a permanence decision.
  case agreed
  /// There is no decision, and management oversight and tracking are evident.
  case tracked
  /// The panel considered the plan and did not agree it.
  case consideredNotAgreed
  /// No decision is endorsed, nor is the child tracked.
  case noDecision
}

extension PermanenceTrackingState {
  /// What the list is called, for a reader.
  public static var title: String { "Permanence tracking state" }

  /// The field that holds the code: `state`.
  public static var item: String { "state" }

  /// Where the words come from.
  public static var source: Source { .careAnnualReport("1.3 and 3.2") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .agreed: "Agreed"
    case .tracked: "Tracked"
    case .consideredNotAgreed: "Considered, not agreed"
    case .noDecision: "No decision"
    }
  }
}
