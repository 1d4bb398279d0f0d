public import CareCore

/// What an assessment led to. The raw values are words of this library.
@frozen public enum AssessmentOutcome: String, CodeSet {
  /// Child in need plan.
  case childInNeedPlan
  /// Strategy discussion.
  case strategyDiscussion
  /// Child to be looked after.
  case lookedAfter
  /// Specialist assessment.
  case specialistAssessment
  /// Early help.
  case earlyHelp
  /// No further action.
  case noFurtherAction
}

extension AssessmentOutcome {
  /// What the list is called, for a reader.
  public static var title: String { "Outcome of assessment" }

  /// The field that the code is kept in: `outcome`.
  public static var item: String { "outcome" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .workingTogether("outcomes of assessment") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .childInNeedPlan: "Child in need plan"
    case .strategyDiscussion: "Strategy discussion"
    case .lookedAfter: "Child to be looked after"
    case .specialistAssessment: "Specialist assessment"
    case .earlyHelp: "Early help"
    case .noFurtherAction: "No further action"
    }
  }
}
