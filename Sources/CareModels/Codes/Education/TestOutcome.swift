public import CareCore

/// What came of a national curriculum test. Recorded in ``PrimaryResult/testOutcome``.
@frozen public enum TestOutcome: String, CodeSet {
  /// Achieved the expected standard. Recorded as `AS`.
  case achieved = "AS"
  /// Did not achieve the expected standard. Recorded as `NS`.
  case notAchieved = "NS"
  /// Working below the level of the test. Recorded as `B`.
  case belowTest = "B"
  /// Too few marks for a scaled score. Recorded as `N`.
  case noScaledScore = "N"
  /// Unable to access the test. Recorded as `U`.
  case unableToAccess = "U"
  /// Just arrived in the school. Recorded as `J`.
  case justArrived = "J"
  /// Absent. Recorded as `A`.
  case absent = "A"
  /// Disapplied. Recorded as `D`.
  case disapplied = "D"
  /// Left the school. Recorded as `L`.
  case left = "L"
  /// Takes the test in a later year. Recorded as `F`.
  case future = "F"
  /// Took the test in an earlier year. Recorded as `P`.
  case past = "P"
  /// Missing. Recorded as `M`.
  case missing = "M"
  /// Annulled, pupil cheating. Recorded as `H`.
  case cheating = "H"
  /// Annulled, maladministration. Recorded as `Q`.
  case maladministration = "Q"
}

extension TestOutcome {
  /// What the list is called, for a reader.
  public static var title: String { "National curriculum test outcome" }

  /// The field that the code is recorded in: `testOutcome`.
  public static var item: String { "testOutcome" }

  /// Where the list is published.
  public static var source: Source { .keyStageData("key stages 1 and 2, tests") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .achieved: "Achieved the expected standard"
    case .notAchieved: "Did not achieve the expected standard"
    case .belowTest: "Working below the level of the test"
    case .noScaledScore: "Too few marks for a scaled score"
    case .unableToAccess: "Unable to access the test"
    case .justArrived: "Just arrived in the school"
    case .absent: "Absent"
    case .disapplied: "Disapplied"
    case .left: "Left the school"
    case .future: "Takes the test in a later year"
    case .past: "Took the test in an earlier year"
    case .missing: "Missing"
    case .cheating: "Annulled, pupil cheating"
    case .maladministration: "Annulled, maladministration"
    }
  }
}
