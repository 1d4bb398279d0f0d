public import CareCore

/// What a young person over compulsory school age does. Recorded in ``Participation/status``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum ParticipationStatus: String, CodeSet {
  /// School sixth form.
  case schoolSixthForm
  /// Further education or sixth-form college.
  case college
  /// Higher education.
  case higherEducation
  /// Specialist post-16 provision.
  case specialist
  /// Apprenticeship.
  case apprenticeship
  /// Traineeship or supported internship.
  case traineeship
  /// Other training.
  case training
  /// Employment with accredited training.
  case employmentWithTraining
  /// Employment without accredited training.
  case employment
  /// Part-time education or temporary work.
  case partTime
  /// Custody.
  case custody
  /// NEET, available.
  case neetAvailable
  /// NEET, not available.
  case neetNotAvailable
  /// Not known.
  case notKnown
}

extension ParticipationStatus {
  /// What the list is called, for a reader.
  public static var title: String { "Participation in education, employment or training" }

  /// The field that the code is recorded in: `status`.
  public static var item: String { "status" }

  /// Where the list is named.
  public static var source: Source { .dashboards("NEET, ages 16 and 17") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .schoolSixthForm: "School sixth form"
    case .college: "Further education or sixth-form college"
    case .higherEducation: "Higher education"
    case .specialist: "Specialist post-16 provision"
    case .apprenticeship: "Apprenticeship"
    case .traineeship: "Traineeship or supported internship"
    case .training: "Other training"
    case .employmentWithTraining: "Employment with accredited training"
    case .employment: "Employment without accredited training"
    case .partTime: "Part-time education or temporary work"
    case .custody: "Custody"
    case .neetAvailable: "NEET, available"
    case .neetNotAvailable: "NEET, not available"
    case .notKnown: "Not known"
    }
  }
}
