public import CareCore

/// What was decided about a referral. The raw values are words of this library.
@frozen public enum ReferralDecision: String, CodeSet {
  /// Assessment.
  case assessment
  /// Strategy discussion.
  case strategyDiscussion
  /// Immediate protection.
  case immediateProtection
  /// Early help.
  case earlyHelp
  /// No further action.
  case noFurtherAction
}

extension ReferralDecision {
  /// What the list is called, for a reader.
  public static var title: String { "Decision on referral" }

  /// The field that the code is kept in: `decision`.
  public static var item: String { "decision" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .workingTogether("response to a referral, within one working day") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .assessment: "Assessment"
    case .strategyDiscussion: "Strategy discussion"
    case .immediateProtection: "Immediate protection"
    case .earlyHelp: "Early help"
    case .noFurtherAction: "No further action"
    }
  }
}
