public import CareCore

/// Which of the statutory health assessments of a looked-after child it is. The raw values are words of this library.
@frozen public enum HealthAssessmentKind: String, CodeSet {
  /// The first one of a period of care, by a registered doctor.
  case initial
  /// A later one: every six months under 5, every twelve months from 5.
  case review
}

extension HealthAssessmentKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of health assessment" }

  /// The field that the code is kept in: `kind`.
  public static var item: String { "kind" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .healthGuidance("initial and review health assessments") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .initial: "Initial health assessment"
    case .review: "Review health assessment"
    }
  }
}
