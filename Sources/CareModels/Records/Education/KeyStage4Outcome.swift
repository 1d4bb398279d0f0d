public import CareCore

/// A young person's results at the end of key stage 4.
///
/// Progress 8 is given for pupils of state-funded schools alone. Source: Local Authority Interactive Tool data
/// dictionary, items 350 and 365; virtual school report, January 2020, attainment.
public struct KeyStage4Outcome: CareRecord {
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
  public var results: [GCSEResult]?

  /// Attainment 8, in hundredths of a point, 0–9000; `nil` when not recorded.
  public var attainment8: Int?

  /// Progress 8, in hundredths of a grade, either sign; `nil` when there is none, as outside state-funded schools
  /// and for 2019/20, 2020/21, 2024/25 and 2025/26.
  public var progress8: Int?

  /// The English Baccalaureate average point score, in hundredths of a point, 0–900; `nil` when not recorded.
  public var ebaccAveragePoints: Int?

  /// Whether the pupil entered every pillar of the English Baccalaureate; `nil` when not recorded.
  public var enteredEBacc: Bool?

  /// The average scaled score at key stage 2, in hundredths of a point; `nil` when there is none.
  public var priorAttainment: Int?

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
    results: [GCSEResult]? = nil,
    attainment8: Int? = nil,
    progress8: Int? = nil,
    ebaccAveragePoints: Int? = nil,
    enteredEBacc: Bool? = nil,
    priorAttainment: Int? = nil
  ) {
    self.child = child
    self.year = year
    self.school = school
    self.isStateFunded = isStateFunded
    self.results = results
    self.attainment8 = attainment8
    self.progress8 = progress8
    self.ebaccAveragePoints = ebaccAveragePoints
    self.enteredEBacc = enteredEBacc
    self.priorAttainment = priorAttainment
  }
}

extension KeyStage4Outcome {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``KeyStage4Outcome/child``.
    case child
    /// ``KeyStage4Outcome/year``.
    case year
    /// ``KeyStage4Outcome/school``.
    case school
    /// ``KeyStage4Outcome/isStateFunded``.
    case isStateFunded
    /// ``KeyStage4Outcome/results``.
    case results
    /// ``KeyStage4Outcome/attainment8``.
    case attainment8
    /// ``KeyStage4Outcome/progress8``.
    case progress8
    /// ``KeyStage4Outcome/ebaccAveragePoints``.
    case ebaccAveragePoints
    /// ``KeyStage4Outcome/enteredEBacc``.
    case enteredEBacc
    /// ``KeyStage4Outcome/priorAttainment``.
    case priorAttainment
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<KeyStage4Outcome>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.year, \.year),
    FieldSlot(.school, \.school),
    FieldSlot(.isStateFunded, \.isStateFunded),
    FieldSlot(.results, \.results),
    FieldSlot(.attainment8, \.attainment8),
    FieldSlot(.progress8, \.progress8),
    FieldSlot(.ebaccAveragePoints, \.ebaccAveragePoints),
    FieldSlot(.enteredEBacc, \.enteredEBacc),
    FieldSlot(.priorAttainment, \.priorAttainment),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .keyStage4Outcomes }
}
