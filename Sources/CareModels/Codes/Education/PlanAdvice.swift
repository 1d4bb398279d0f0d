public import CareCore

/// Who gives advice for an education, health and care plan. Recorded in ``PlanAdviceRequest/strand``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum PlanAdvice: String, CodeSet {
  /// Education.
  case education
  /// Educational psychology.
  case educationalPsychology
  /// Health.
  case health
  /// Social care and early help.
  case socialCare
  /// Child and parents.
  case family
  /// Other advice.
  case other
}

extension PlanAdvice {
  /// What the list is called, for a reader.
  public static var title: String { "Advice for an education, health and care plan" }

  /// The field that the code is recorded in: `strand`.
  public static var item: String { "strand" }

  /// Where the list is named.
  public static var source: Source { .missingEducation2020("local area review, plan contents") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .education: "Education"
    case .educationalPsychology: "Educational psychology"
    case .health: "Health"
    case .socialCare: "Social care and early help"
    case .family: "Child and parents"
    case .other: "Other advice"
    }
  }
}
