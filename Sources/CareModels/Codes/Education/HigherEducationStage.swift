public import CareCore

/// How far along a course of higher education a young person is. Recorded in ``HigherEducation/stage``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum HigherEducationStage: String, CodeSet {
  /// First year.
  case starting
  /// Second year.
  case second
  /// Third year.
  case third
  /// Second or third year, not said which.
  case secondOrThird
  /// Fourth or later year.
  case later
  /// Master's degree.
  case masters
  /// Level 5 or foundation degree.
  case foundation
  /// Completed.
  case completed
  /// Left before completing.
  case withdrawn
}

extension HigherEducationStage {
  /// What the list is called, for a reader.
  public static var title: String { "Stage of higher education" }

  /// The field that the code is recorded in: `stage`.
  public static var item: String { "stage" }

  /// Where the list is named.
  public static var source: Source { .careAnnualReport("7.3") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .starting: "First year"
    case .second: "Second year"
    case .third: "Third year"
    case .secondOrThird: "Second or third year, not said which"
    case .later: "Fourth or later year"
    case .masters: "Master's degree"
    case .foundation: "Level 5 or foundation degree"
    case .completed: "Completed"
    case .withdrawn: "Left before completing"
    }
  }
}
