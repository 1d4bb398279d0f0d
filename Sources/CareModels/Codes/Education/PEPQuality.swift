public import CareCore

/// How the virtual school graded a personal education plan. Recorded in ``PersonalEducationPlan/quality``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum PEPQuality: String, CodeSet {
  /// Green, good or better.
  case green
  /// Amber, needs some work.
  case amber
  /// Red, not good enough.
  case red
  /// Not graded.
  case notGraded
}

extension PEPQuality {
  /// What the list is called, for a reader.
  public static var title: String { "Quality of a personal education plan" }

  /// The field that the code is recorded in: `quality`.
  public static var item: String { "quality" }

  /// Where the list is named.
  public static var source: Source { .careAnnualReport("4.2") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .green: "Green, good or better"
    case .amber: "Amber, needs some work"
    case .red: "Red, not good enough"
    case .notGraded: "Not graded"
    }
  }
}
