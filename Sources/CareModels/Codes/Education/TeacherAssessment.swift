public import CareCore

/// A teacher's assessment at the end of key stage 1 or 2. Recorded in ``PrimaryResult/teacherAssessment``.
@frozen public enum TeacherAssessment: String, CodeSet {
  /// Working at greater depth. Recorded as `GDS`.
  case greaterDepth = "GDS"
  /// Working at the expected standard. Recorded as `EXS`.
  case expected = "EXS"
  /// Working towards the expected standard. Recorded as `WTS`.
  case workingTowards = "WTS"
  /// Has not met the expected standard. Recorded as `HNM`.
  case notMet = "HNM"
  /// Pre-key stage standard 6. Recorded as `PK6`.
  case preKeyStageSix = "PK6"
  /// Pre-key stage standard 5. Recorded as `PK5`.
  case preKeyStageFive = "PK5"
  /// Pre-key stage standard 4. Recorded as `PK4`.
  case preKeyStageFour = "PK4"
  /// Pre-key stage standard 3. Recorded as `PK3`.
  case preKeyStageThree = "PK3"
  /// Pre-key stage standard 2. Recorded as `PK2`.
  case preKeyStageTwo = "PK2"
  /// Pre-key stage standard 1. Recorded as `PK1`.
  case preKeyStageOne = "PK1"
  /// Pre-key stage, growing development (to 2018). Recorded as `PKG`.
  case growingDevelopment = "PKG"
  /// Pre-key stage, early development (to 2018). Recorded as `PKE`.
  case earlyDevelopment = "PKE"
  /// Pre-key stage, foundations (to 2018). Recorded as `PKF`.
  case foundations = "PKF"
  /// Below the pre-key stage standards. Recorded as `BLW`.
  case belowPreKeyStage = "BLW"
  /// Assessed against the engagement model. Recorded as `EM`.
  case engagementModel = "EM"
  /// Absent or not enough information. Recorded as `A`.
  case absent = "A"
  /// Disapplied. Recorded as `D`.
  case disapplied = "D"
  /// Left the school. Recorded as `L`.
  case left = "L"
  /// Completes the key stage in a later year. Recorded as `F`.
  case future = "F"
  /// Completed the key stage in an earlier year. Recorded as `P`.
  case past = "P"
  /// Maladministration. Recorded as `Q`.
  case maladministration = "Q"
}

extension TeacherAssessment {
  /// What the list is called, for a reader.
  public static var title: String { "Teacher assessment" }

  /// The field that the code is recorded in: `teacherAssessment`.
  public static var item: String { "teacherAssessment" }

  /// Where the list is published.
  public static var source: Source { .keyStageData("key stages 1 and 2, teacher assessment") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .greaterDepth: "Working at greater depth"
    case .expected: "Working at the expected standard"
    case .workingTowards: "Working towards the expected standard"
    case .notMet: "Has not met the expected standard"
    case .preKeyStageSix: "Pre-key stage standard 6"
    case .preKeyStageFive: "Pre-key stage standard 5"
    case .preKeyStageFour: "Pre-key stage standard 4"
    case .preKeyStageThree: "Pre-key stage standard 3"
    case .preKeyStageTwo: "Pre-key stage standard 2"
    case .preKeyStageOne: "Pre-key stage standard 1"
    case .growingDevelopment: "Pre-key stage, growing development (to 2018)"
    case .earlyDevelopment: "Pre-key stage, early development (to 2018)"
    case .foundations: "Pre-key stage, foundations (to 2018)"
    case .belowPreKeyStage: "Below the pre-key stage standards"
    case .engagementModel: "Assessed against the engagement model"
    case .absent: "Absent or not enough information"
    case .disapplied: "Disapplied"
    case .left: "Left the school"
    case .future: "Completes the key stage in a later year"
    case .past: "Completed the key stage in an earlier year"
    case .maladministration: "Maladministration"
    }
  }

  /// The collection years in which the code may be recorded; a school year is named by the year in which it ends.
  public var validYears: ValidYears {
    switch self {
    case .growingDevelopment, .earlyDevelopment, .foundations: .through(2018)
    default: .always
    }
  }
}
