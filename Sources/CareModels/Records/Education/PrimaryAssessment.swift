public import CareCore

/// A child's results at the end of key stage 1 or 2.
///
/// Key stage 1 was last collected for 2022/23, and no key stage 2 results exist for 2019/20 and 2020/21. Source:
/// Local Authority Interactive Tool data dictionary, item 363.
public struct PrimaryAssessment: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// Which key stage; `nil` when not recorded.
  public var keyStage: Coded<KeyStage>?

  /// The school year, September to August; `nil` when not recorded.
  public var year: AcademicYear?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// Whether the school was state-funded when the results counted: national figures are about state-funded schools
  /// alone; `nil` when not recorded.
  public var isStateFunded: Bool?

  /// The results, one a subject; `nil` when not supplied.
  public var results: [PrimaryResult]?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    keyStage: Coded<KeyStage>? = nil,
    year: AcademicYear? = nil,
    school: URN? = nil,
    isStateFunded: Bool? = nil,
    results: [PrimaryResult]? = nil
  ) {
    self.child = child
    self.keyStage = keyStage
    self.year = year
    self.school = school
    self.isStateFunded = isStateFunded
    self.results = results
  }
}

extension PrimaryAssessment {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PrimaryAssessment/child``.
    case child
    /// ``PrimaryAssessment/keyStage``.
    case keyStage
    /// ``PrimaryAssessment/year``.
    case year
    /// ``PrimaryAssessment/school``.
    case school
    /// ``PrimaryAssessment/isStateFunded``.
    case isStateFunded
    /// ``PrimaryAssessment/results``.
    case results
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PrimaryAssessment>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.keyStage, \.keyStage),
    FieldSlot(.year, \.year),
    FieldSlot(.school, \.school),
    FieldSlot(.isStateFunded, \.isStateFunded),
    FieldSlot(.results, \.results),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .primaryAssessments }
}
