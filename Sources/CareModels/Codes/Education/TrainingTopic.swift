public import CareCore

/// What a virtual school trained people in. Recorded in ``VirtualSchoolTraining/topic``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum TrainingTopic: String, CodeSet {
  /// Attachment and trauma.
  case attachment
  /// Emotion coaching.
  case emotionCoaching
  /// Induction of designated teachers.
  case designatedTeacherInduction
  /// Personal education plan workshop.
  case pepWorkshop
  /// Key adult.
  case keyAdult
  /// Principles of Theraplay.
  case theraplay
  /// Early years.
  case earlyYears
  /// Transition to school.
  case transition
  /// Governors' duties.
  case governors
  /// Education for social workers.
  case socialWorkers
  /// Supporting an independence award.
  case independenceAward
  /// Conference.
  case conference
  /// Other training.
  case other
}

extension TrainingTopic {
  /// What the list is called, for a reader.
  public static var title: String { "Virtual school training" }

  /// The field that the code is recorded in: `topic`.
  public static var item: String { "topic" }

  /// Where the list is named.
  public static var source: Source { .virtualSchoolHead2021("paragraphs 56–62") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .attachment: "Attachment and trauma"
    case .emotionCoaching: "Emotion coaching"
    case .designatedTeacherInduction: "Induction of designated teachers"
    case .pepWorkshop: "Personal education plan workshop"
    case .keyAdult: "Key adult"
    case .theraplay: "Principles of Theraplay"
    case .earlyYears: "Early years"
    case .transition: "Transition to school"
    case .governors: "Governors' duties"
    case .socialWorkers: "Education for social workers"
    case .independenceAward: "Supporting an independence award"
    case .conference: "Conference"
    case .other: "Other training"
    }
  }
}
