public import CareCore

/// Whom a virtual school trained. Recorded in ``VirtualSchoolTraining/audience``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum TrainingAudience: String, CodeSet {
  /// School staff.
  case schoolStaff
  /// Designated teachers or persons.
  case designatedTeachers
  /// Governors.
  case governors
  /// Social workers.
  case socialWorkers
  /// Foster carers.
  case carers
  /// Adoptive parents and special guardians.
  case adopters
  /// Personal advisers.
  case personalAdvisers
  /// Mixed.
  case mixed
}

extension TrainingAudience {
  /// What the list is called, for a reader.
  public static var title: String { "Training audience" }

  /// The field that the code is recorded in: `audience`.
  public static var item: String { "audience" }

  /// Where the list is named.
  public static var source: Source { .virtualSchoolHead2021("paragraphs 56–62") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .schoolStaff: "School staff"
    case .designatedTeachers: "Designated teachers or persons"
    case .governors: "Governors"
    case .socialWorkers: "Social workers"
    case .carers: "Foster carers"
    case .adopters: "Adoptive parents and special guardians"
    case .personalAdvisers: "Personal advisers"
    case .mixed: "Mixed"
    }
  }
}
