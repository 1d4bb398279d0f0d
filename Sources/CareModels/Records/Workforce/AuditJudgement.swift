public import CareCore

/// The grade that an audit gave to one part of practice.
public struct AuditJudgement: FieldRecord, FieldValue {
  /// The part of practice; `nil` when not recorded.
  public var domain: Coded<AuditDomain>?

  /// The grade, on the scale of inspections; `nil` when not recorded.
  public var grade: Coded<AuthorityInspectionGrade>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    domain: Coded<AuditDomain>? = nil,
    grade: Coded<AuthorityInspectionGrade>? = nil
  ) {
    self.domain = domain
    self.grade = grade
  }
}

extension AuditJudgement {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``AuditJudgement/domain``.
    case domain
    /// ``AuditJudgement/grade``.
    case grade
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<AuditJudgement>] = [
    FieldSlot(.domain, \.domain),
    FieldSlot(.grade, \.grade),
  ]
}
