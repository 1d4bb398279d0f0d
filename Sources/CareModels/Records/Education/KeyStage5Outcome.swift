public import CareCore

/// A young person's results at the end of 16–18 education.
public struct KeyStage5Outcome: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The school year, September to August; `nil` when not recorded.
  public var year: AcademicYear?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// Whether the school was state-funded when the results counted: national figures are about state-funded schools
  /// alone; `nil` when not recorded.
  public var isStateFunded: Bool?

  /// The results; `nil` when not supplied.
  public var results: [SixteenPlusResult]?

  /// The average points an A level or equal entry, in hundredths of a point; `nil` when not recorded.
  public var averagePoints: Int?

  /// Whether they hold level 2 at 19; `nil` when not yet 19 or not known.
  public var hasLevel2AtNineteen: Bool?

  /// Whether they hold level 3 at 19; `nil` when not yet 19 or not known.
  public var hasLevel3AtNineteen: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    year: AcademicYear? = nil,
    school: URN? = nil,
    isStateFunded: Bool? = nil,
    results: [SixteenPlusResult]? = nil,
    averagePoints: Int? = nil,
    hasLevel2AtNineteen: Bool? = nil,
    hasLevel3AtNineteen: Bool? = nil
  ) {
    self.child = child
    self.year = year
    self.school = school
    self.isStateFunded = isStateFunded
    self.results = results
    self.averagePoints = averagePoints
    self.hasLevel2AtNineteen = hasLevel2AtNineteen
    self.hasLevel3AtNineteen = hasLevel3AtNineteen
  }
}

extension KeyStage5Outcome {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``KeyStage5Outcome/child``.
    case child
    /// ``KeyStage5Outcome/year``.
    case year
    /// ``KeyStage5Outcome/school``.
    case school
    /// ``KeyStage5Outcome/isStateFunded``.
    case isStateFunded
    /// ``KeyStage5Outcome/results``.
    case results
    /// ``KeyStage5Outcome/averagePoints``.
    case averagePoints
    /// ``KeyStage5Outcome/hasLevel2AtNineteen``.
    case hasLevel2AtNineteen
    /// ``KeyStage5Outcome/hasLevel3AtNineteen``.
    case hasLevel3AtNineteen
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<KeyStage5Outcome>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.year, \.year),
    FieldSlot(.school, \.school),
    FieldSlot(.isStateFunded, \.isStateFunded),
    FieldSlot(.results, \.results),
    FieldSlot(.averagePoints, \.averagePoints),
    FieldSlot(.hasLevel2AtNineteen, \.hasLevel2AtNineteen),
    FieldSlot(.hasLevel3AtNineteen, \.hasLevel3AtNineteen),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .keyStage5Outcomes }
}
