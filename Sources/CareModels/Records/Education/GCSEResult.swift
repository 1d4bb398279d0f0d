public import CareCore

/// A young person's result in one subject at the end of key stage 4.
public struct GCSEResult: FieldRecord, FieldValue {
  /// The subject; `nil` when not recorded.
  public var subject: Coded<GCSESubject>?

  /// The subject's name in full; `nil` when not recorded.
  public var subjectName: String?

  /// What kind of qualification; `nil` when not recorded.
  public var qualification: Coded<QualificationKind>?

  /// The grade as awarded: `9`–`1`, `U`, `4-4` for combined science, `P`, `L2D*`; `nil` when not recorded.
  public var grade: String?

  /// The points it is worth, in hundredths of a point: 900 for grade 9, 850 for a 9-8 of combined science; `nil`
  /// when not recorded.
  public var points: Int?

  /// The slot of Attainment 8 that it fills; `nil` when not recorded.
  public var slot: Coded<AttainmentSlot>?

  /// Whether it counts twice in Attainment 8; `nil` when not recorded.
  public var isDoubleWeighted: Bool?

  /// The pillar of the English Baccalaureate that it belongs to; `nil` when not recorded.
  public var pillar: Coded<EBaccPillar>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    subject: Coded<GCSESubject>? = nil,
    subjectName: String? = nil,
    qualification: Coded<QualificationKind>? = nil,
    grade: String? = nil,
    points: Int? = nil,
    slot: Coded<AttainmentSlot>? = nil,
    isDoubleWeighted: Bool? = nil,
    pillar: Coded<EBaccPillar>? = nil
  ) {
    self.subject = subject
    self.subjectName = subjectName
    self.qualification = qualification
    self.grade = grade
    self.points = points
    self.slot = slot
    self.isDoubleWeighted = isDoubleWeighted
    self.pillar = pillar
  }
}

extension GCSEResult {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``GCSEResult/subject``.
    case subject
    /// ``GCSEResult/subjectName``.
    case subjectName
    /// ``GCSEResult/qualification``.
    case qualification
    /// ``GCSEResult/grade``.
    case grade
    /// ``GCSEResult/points``.
    case points
    /// ``GCSEResult/slot``.
    case slot
    /// ``GCSEResult/isDoubleWeighted``.
    case isDoubleWeighted
    /// ``GCSEResult/pillar``.
    case pillar
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<GCSEResult>] = [
    FieldSlot(.subject, \.subject),
    FieldSlot(.subjectName, \.subjectName),
    FieldSlot(.qualification, \.qualification),
    FieldSlot(.grade, \.grade),
    FieldSlot(.points, \.points),
    FieldSlot(.slot, \.slot),
    FieldSlot(.isDoubleWeighted, \.isDoubleWeighted),
    FieldSlot(.pillar, \.pillar),
  ]
}
