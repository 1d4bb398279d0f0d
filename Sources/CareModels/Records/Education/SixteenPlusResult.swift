public import CareCore

/// A young person's result in one subject after 16.
public struct SixteenPlusResult: FieldRecord, FieldValue {
  /// The subject's name; `nil` when not recorded.
  public var subjectName: String?

  /// What kind of qualification; `nil` when not recorded.
  public var qualification: Coded<QualificationKind>?

  /// The level of the qualification, 0 for entry level to 8; `nil` when not recorded.
  public var level: Int?

  /// The grade as awarded; `nil` when not recorded.
  public var grade: String?

  /// The points it is worth, in hundredths of a point; `nil` when not recorded.
  public var points: Int?

  /// The day it was awarded; `nil` when not recorded.
  public var awarded: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    subjectName: String? = nil,
    qualification: Coded<QualificationKind>? = nil,
    level: Int? = nil,
    grade: String? = nil,
    points: Int? = nil,
    awarded: CalendarDay? = nil
  ) {
    self.subjectName = subjectName
    self.qualification = qualification
    self.level = level
    self.grade = grade
    self.points = points
    self.awarded = awarded
  }
}

extension SixteenPlusResult {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SixteenPlusResult/subjectName``.
    case subjectName
    /// ``SixteenPlusResult/qualification``.
    case qualification
    /// ``SixteenPlusResult/level``.
    case level
    /// ``SixteenPlusResult/grade``.
    case grade
    /// ``SixteenPlusResult/points``.
    case points
    /// ``SixteenPlusResult/awarded``.
    case awarded
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SixteenPlusResult>] = [
    FieldSlot(.subjectName, \.subjectName),
    FieldSlot(.qualification, \.qualification),
    FieldSlot(.level, \.level),
    FieldSlot(.grade, \.grade),
    FieldSlot(.points, \.points),
    FieldSlot(.awarded, \.awarded),
  ]
}
