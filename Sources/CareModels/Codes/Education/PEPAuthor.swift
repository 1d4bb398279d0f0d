public import CareCore

/// Who chaired a personal education plan meeting, or wrote up the plan. Recorded in
/// ``PersonalEducationPlan/writtenBy``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum PEPAuthor: String, CodeSet {
  /// School or setting.
  case school
  /// Virtual school.
  case virtualSchool
  /// Social worker.
  case socialWorker
  /// Someone else.
  case other
}

extension PEPAuthor {
  /// What the list is called, for a reader.
  public static var title: String { "Who leads or writes a personal education plan" }

  /// The field that the code is recorded in: `writtenBy`.
  public static var item: String { "writtenBy" }

  /// Where the list is named.
  public static var source: Source { .careAnnualReport("4.2") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .school: "School or setting"
    case .virtualSchool: "Virtual school"
    case .socialWorker: "Social worker"
    case .other: "Someone else"
    }
  }
}
