public import CareCore

/// What came of a health assessment that was due. The raw values are words of this library.
@frozen public enum HealthAssessmentOutcome: String, CodeSet {
  /// Completed.
  case completed
  /// The child refused; counted as not done.
  case declinedByChild
  /// Consent was refused for the child; counted as not done.
  case declinedByParentOrCarer
  /// The child was not brought or did not come.
  case notAttended
  /// Cancelled by the health service.
  case cancelled
  /// One was done within the three months before the child was placed (regulation 7).
  case recentlyAssessed
}

extension HealthAssessmentOutcome {
  /// What the list is called, for a reader.
  public static var title: String { "Outcome of health assessment" }

  /// The field that the code is kept in: `outcome`.
  public static var item: String { "outcome" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .healthGuidance("refusal of consent; assessments not kept") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .completed: "Completed"
    case .declinedByChild: "Declined by the child"
    case .declinedByParentOrCarer: "Declined by parent or carer"
    case .notAttended: "Appointment missed"
    case .cancelled: "Cancelled by the health service"
    case .recentlyAssessed: "Not needed"
    }
  }
}
