public import CareCore

/// An inspection of a school or setting, with its grade.
public struct SchoolInspection: FieldRecord, FieldValue {
  /// The first day of the inspection; `nil` when not recorded.
  public var date: CalendarDay?

  /// The day the report was published; the grade is the school's from then on; `nil` when not recorded.
  public var published: CalendarDay?

  /// The overall judgement; `nil` when not recorded or none given.
  public var grade: Coded<SchoolInspectionGrade>?

  /// The inspection's number; `nil` when not recorded.
  public var reference: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    date: CalendarDay? = nil,
    published: CalendarDay? = nil,
    grade: Coded<SchoolInspectionGrade>? = nil,
    reference: String? = nil
  ) {
    self.date = date
    self.published = published
    self.grade = grade
    self.reference = reference
  }
}

extension SchoolInspection {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SchoolInspection/date``.
    case date
    /// ``SchoolInspection/published``.
    case published
    /// ``SchoolInspection/grade``.
    case grade
    /// ``SchoolInspection/reference``.
    case reference
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SchoolInspection>] = [
    FieldSlot(.date, \.date),
    FieldSlot(.published, \.published),
    FieldSlot(.grade, \.grade),
    FieldSlot(.reference, \.reference),
  ]
}
