public import CareCore

/// Why parents chose to educate a child at home. Recorded in ``HomeEducation/reason``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum HomeEducationReason: String, CodeSet {
  /// Philosophy or lifestyle.
  case philosophical
  /// Dissatisfied with the school.
  case dissatisfied
  /// Special educational needs not met.
  case unmetNeed
  /// Bullying.
  case bullying
  /// Physical or mental health.
  case health
  /// Risk of exclusion.
  case avoidExclusion
  /// Attendance enforcement.
  case avoidProsecution
  /// Religion or culture.
  case religion
  /// Preferred school place not offered.
  case noPlace
  /// Other reason.
  case other
  /// Reason not given.
  case notGiven
}

extension HomeEducationReason {
  /// What the list is called, for a reader.
  public static var title: String { "Reason for home education" }

  /// The field that the code is recorded in: `reason`.
  public static var item: String { "reason" }

  /// Where the list is named.
  public static var source: Source { .missingEducation2020("paragraphs 7, 12–14, 21") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .philosophical: "Philosophy or lifestyle"
    case .dissatisfied: "Dissatisfied with the school"
    case .unmetNeed: "Special educational needs not met"
    case .bullying: "Bullying"
    case .health: "Physical or mental health"
    case .avoidExclusion: "Risk of exclusion"
    case .avoidProsecution: "Attendance enforcement"
    case .religion: "Religion or culture"
    case .noPlace: "Preferred school place not offered"
    case .other: "Other reason"
    case .notGiven: "Reason not given"
    }
  }
}
