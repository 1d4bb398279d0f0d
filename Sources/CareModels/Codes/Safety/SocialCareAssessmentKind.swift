public import CareCore

/// Which assessment of a child's needs it is. The raw values are words of this library.
@frozen public enum SocialCareAssessmentKind: String, CodeSet {
  /// Child and family assessment, also called continuous.
  case single
  /// To 2013.
  case initial
  /// To 2013.
  case core
  /// Early help assessment.
  case early
}

extension SocialCareAssessmentKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of assessment" }

  /// The field that the code is kept in: `kind`.
  public static var item: String { "kind" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .workingTogether("assessments; initial and core assessments to 2013") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .single: "Single assessment"
    case .initial: "Initial assessment"
    case .core: "Core assessment"
    case .early: "Early help assessment"
    }
  }
}
