public import CareCore

/// What pupil premium, or the fund pooled from it, was spent on. Recorded in ``PEPTarget/intervention``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum PupilPremiumIntervention: String, CodeSet {
  /// One-to-one tuition.
  case tuition
  /// Learning support assistant.
  case learningSupportAssistant
  /// Therapeutic support.
  case therapy
  /// Educational psychology.
  case educationalPsychology
  /// Interim education while off roll.
  case interimEducation
  /// Participation activities.
  case participation
  /// Book parcels.
  case bookParcels
  /// Creative writing.
  case creativeWriting
  /// Incentives and rewards.
  case incentives
  /// Newsletters.
  case newsletters
  /// Laptop or other equipment.
  case laptop
  /// Training of staff.
  case training
  /// Other use.
  case other
}

extension PupilPremiumIntervention {
  /// What the list is called, for a reader.
  public static var title: String { "Use of pupil premium" }

  /// The field that the code is recorded in: `intervention`.
  public static var item: String { "intervention" }

  /// Where the list is named.
  public static var source: Source { .virtualSchoolHead2021("paragraphs 23–25") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .tuition: "One-to-one tuition"
    case .learningSupportAssistant: "Learning support assistant"
    case .therapy: "Therapeutic support"
    case .educationalPsychology: "Educational psychology"
    case .interimEducation: "Interim education while off roll"
    case .participation: "Participation activities"
    case .bookParcels: "Book parcels"
    case .creativeWriting: "Creative writing"
    case .incentives: "Incentives and rewards"
    case .newsletters: "Newsletters"
    case .laptop: "Laptop or other equipment"
    case .training: "Training of staff"
    case .other: "Other use"
    }
  }
}
