public import CareCore

/// The grade that an inspection gave in one area.
public struct InspectionJudgement: FieldRecord, FieldValue {
  /// What was judged; `nil` when not recorded.
  public var area: Coded<InspectionArea>?

  /// The grade; `nil` when not recorded.
  public var grade: Coded<AuthorityInspectionGrade>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    area: Coded<InspectionArea>? = nil,
    grade: Coded<AuthorityInspectionGrade>? = nil
  ) {
    self.area = area
    self.grade = grade
  }
}

extension InspectionJudgement {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``InspectionJudgement/area``.
    case area
    /// ``InspectionJudgement/grade``.
    case grade
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<InspectionJudgement>] = [
    FieldSlot(.area, \.area),
    FieldSlot(.grade, \.grade),
  ]
}
