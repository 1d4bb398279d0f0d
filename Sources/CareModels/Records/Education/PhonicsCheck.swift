public import CareCore

/// A child's phonics screening check, in Year 1 or again in Year 2.
public struct PhonicsCheck: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The school year, September to August; `nil` when not recorded.
  public var year: AcademicYear?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// Whether the school was state-funded when the results counted: national figures are about state-funded schools
  /// alone; `nil` when not recorded.
  public var isStateFunded: Bool?

  /// The year group in which it was taken; `nil` when not recorded.
  public var yearGroup: Coded<NationalCurriculumYear>?

  /// The mark, 0–40; `nil` when there is none.
  public var mark: Int?

  /// The mark that was needed in the year, 0–40; `nil` when not recorded.
  public var threshold: Int?

  /// What came of it; `nil` when not recorded.
  public var outcome: Coded<PhonicsOutcome>?

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
    yearGroup: Coded<NationalCurriculumYear>? = nil,
    mark: Int? = nil,
    threshold: Int? = nil,
    outcome: Coded<PhonicsOutcome>? = nil
  ) {
    self.child = child
    self.year = year
    self.school = school
    self.isStateFunded = isStateFunded
    self.yearGroup = yearGroup
    self.mark = mark
    self.threshold = threshold
    self.outcome = outcome
  }
}

extension PhonicsCheck {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PhonicsCheck/child``.
    case child
    /// ``PhonicsCheck/year``.
    case year
    /// ``PhonicsCheck/school``.
    case school
    /// ``PhonicsCheck/isStateFunded``.
    case isStateFunded
    /// ``PhonicsCheck/yearGroup``.
    case yearGroup
    /// ``PhonicsCheck/mark``.
    case mark
    /// ``PhonicsCheck/threshold``.
    case threshold
    /// ``PhonicsCheck/outcome``.
    case outcome
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PhonicsCheck>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.year, \.year),
    FieldSlot(.school, \.school),
    FieldSlot(.isStateFunded, \.isStateFunded),
    FieldSlot(.yearGroup, \.yearGroup),
    FieldSlot(.mark, \.mark),
    FieldSlot(.threshold, \.threshold),
    FieldSlot(.outcome, \.outcome),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .phonicsChecks }
}
