public import CareCore

/// What a child protection conference decided. The raw values are words of this library.
@frozen public enum ConferenceDecision: String, CodeSet {
  /// Protection plan made.
  case planMade
  /// Protection plan continued.
  case planContinued
  /// Protection plan ended.
  case planEnded
  /// Child in need plan, no protection plan.
  case childInNeedPlan
  /// No plan.
  case noPlan
}

extension ConferenceDecision {
  /// What the list is called, for a reader.
  public static var title: String { "Decision of child protection conference" }

  /// The field that the code is kept in: `decision`.
  public static var item: String { "decision" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .workingTogether("child protection conferences and plans") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .planMade: "Protection plan made"
    case .planContinued: "Protection plan continued"
    case .planEnded: "Protection plan ended"
    case .childInNeedPlan: "Child in need plan, no protection plan"
    case .noPlan: "No plan"
    }
  }
}
