public import CareCore

/// What kind of qualification a result is in. Recorded in ``GCSEResult/qualification``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum QualificationKind: String, CodeSet {
  /// GCSE.
  case gcse
  /// Vocational qualification at level 1 or 2.
  case vocationalLevelTwo
  /// Functional skills.
  case functionalSkills
  /// Entry level.
  case entryLevel
  /// A level.
  case aLevel
  /// AS level.
  case asLevel
  /// Applied general.
  case appliedGeneral
  /// Technical level or T level.
  case technicalLevel
  /// International Baccalaureate.
  case baccalaureate
  /// Extended project.
  case extendedProject
  /// Other qualification.
  case other
}

extension QualificationKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of qualification" }

  /// The field that the code is recorded in: `qualification`.
  public static var item: String { "qualification" }

  /// Where the list is named.
  public static var source: Source { .keyStageData("key stages 4 and 5") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .gcse: "GCSE"
    case .vocationalLevelTwo: "Vocational qualification at level 1 or 2"
    case .functionalSkills: "Functional skills"
    case .entryLevel: "Entry level"
    case .aLevel: "A level"
    case .asLevel: "AS level"
    case .appliedGeneral: "Applied general"
    case .technicalLevel: "Technical level or T level"
    case .baccalaureate: "International Baccalaureate"
    case .extendedProject: "Extended project"
    case .other: "Other qualification"
    }
  }
}
