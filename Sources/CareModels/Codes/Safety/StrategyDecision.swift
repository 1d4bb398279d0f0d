public import CareCore

/// What a strategy discussion decided. The raw values are words of this library.
@frozen public enum StrategyDecision: String, CodeSet {
  /// By social care and police.
  case jointEnquiry
  /// Section 47 enquiry by social care alone.
  case singleEnquiry
  /// Assessment, no enquiry.
  case assessment
  /// No further action.
  case noFurtherAction
}

extension StrategyDecision {
  /// What the list is called, for a reader.
  public static var title: String { "Decision of strategy discussion" }

  /// The field that the code is kept in: `decision`.
  public static var item: String { "decision" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .workingTogether("strategy discussions") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .jointEnquiry: "Joint section 47 enquiry"
    case .singleEnquiry: "Section 47 enquiry by social care alone"
    case .assessment: "Assessment, no enquiry"
    case .noFurtherAction: "No further action"
    }
  }
}
