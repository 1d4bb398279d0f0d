public import CareCore

/// Why an authority ceased to maintain an education, health and care plan. Recorded in
/// ``EducationHealthCarePlan/ceasedReason``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum PlanCeasedReason: String, CodeSet {
  /// No longer needed.
  case noLongerNeeded
  /// Reached the end of the year of the 25th birthday.
  case reachedMaximumAge
  /// Left education or training.
  case leftEducation
  /// Transferred to another authority.
  case movedArea
  /// Died.
  case died
  /// Other reason.
  case other
}

extension PlanCeasedReason {
  /// What the list is called, for a reader.
  public static var title: String { "Why an education, health and care plan ceased" }

  /// The field that the code is recorded in: `ceasedReason`.
  public static var item: String { "ceasedReason" }

  /// Where the list is named.
  public static var source: Source { .missingEducation2020("local area review") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .noLongerNeeded: "No longer needed"
    case .reachedMaximumAge: "Reached the end of the year of the 25th birthday"
    case .leftEducation: "Left education or training"
    case .movedArea: "Transferred to another authority"
    case .died: "Died"
    case .other: "Other reason"
    }
  }
}
