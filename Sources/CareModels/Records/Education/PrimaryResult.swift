public import CareCore

/// A child's result in one subject at the end of key stage 1 or 2.
public struct PrimaryResult: FieldRecord, FieldValue {
  /// The subject; `nil` when not recorded.
  public var subject: Coded<PrimarySubject>?

  /// The teacher's assessment; `nil` when there is none.
  public var teacherAssessment: Coded<TeacherAssessment>?

  /// What came of the test; `nil` when there was none.
  public var testOutcome: Coded<TestOutcome>?

  /// The scaled score: 85–115 at key stage 1, 80–120 at key stage 2; 100 is the expected standard; `nil` when there
  /// is none.
  public var scaledScore: Int?

  /// The raw mark, 0 or more; `nil` when there is none.
  public var rawMark: Int?

  /// The progress score, in hundredths of a point, either sign; `nil` when there is none.
  public var progress: Int?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    subject: Coded<PrimarySubject>? = nil,
    teacherAssessment: Coded<TeacherAssessment>? = nil,
    testOutcome: Coded<TestOutcome>? = nil,
    scaledScore: Int? = nil,
    rawMark: Int? = nil,
    progress: Int? = nil
  ) {
    self.subject = subject
    self.teacherAssessment = teacherAssessment
    self.testOutcome = testOutcome
    self.scaledScore = scaledScore
    self.rawMark = rawMark
    self.progress = progress
  }
}

extension PrimaryResult {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PrimaryResult/subject``.
    case subject
    /// ``PrimaryResult/teacherAssessment``.
    case teacherAssessment
    /// ``PrimaryResult/testOutcome``.
    case testOutcome
    /// ``PrimaryResult/scaledScore``.
    case scaledScore
    /// ``PrimaryResult/rawMark``.
    case rawMark
    /// ``PrimaryResult/progress``.
    case progress
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PrimaryResult>] = [
    FieldSlot(.subject, \.subject),
    FieldSlot(.teacherAssessment, \.teacherAssessment),
    FieldSlot(.testOutcome, \.testOutcome),
    FieldSlot(.scaledScore, \.scaledScore),
    FieldSlot(.rawMark, \.rawMark),
    FieldSlot(.progress, \.progress),
  ]
}
