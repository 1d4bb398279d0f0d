public import CareCore

/// Why a pupil came off the roll of a school. Recorded in ``SchoolEnrolment/leavingReason``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum SchoolLeavingReason: String, CodeSet {
  /// Transfer at the end of a phase.
  case phaseTransfer
  /// Change of care placement.
  case placementMove
  /// Change of school, placement unchanged.
  case schoolMove
  /// Managed move.
  case managedMove
  /// Permanent exclusion.
  case permanentExclusion
  /// Moved to specialist provision.
  case specialistPlacement
  /// Elective home education.
  case homeEducation
  /// Left the area.
  case leftArea
  /// Custody.
  case custody
  /// Completed compulsory or post-16 education.
  case completed
  /// Other reason.
  case other
}

extension SchoolLeavingReason {
  /// What the list is called, for a reader.
  public static var title: String { "Reason for leaving a school" }

  /// The field that the code is recorded in: `leavingReason`.
  public static var item: String { "leavingReason" }

  /// Where the list is named.
  public static var source: Source { .missingEducation2020("paragraphs 17–22") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .phaseTransfer: "Transfer at the end of a phase"
    case .placementMove: "Change of care placement"
    case .schoolMove: "Change of school, placement unchanged"
    case .managedMove: "Managed move"
    case .permanentExclusion: "Permanent exclusion"
    case .specialistPlacement: "Moved to specialist provision"
    case .homeEducation: "Elective home education"
    case .leftArea: "Left the area"
    case .custody: "Custody"
    case .completed: "Completed compulsory or post-16 education"
    case .other: "Other reason"
    }
  }
}
