public import CareCore

/// A child's early years foundation stage profile, made at the end of reception.
///
/// Whether they reached a good level of development follows from the goals
/// (``EarlyYearsProfile/hasGoodLevelOfDevelopment``).
public struct EarlyYearsProfile: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The school year, September to August; `nil` when not recorded.
  public var year: AcademicYear?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// Whether the school was state-funded when the results counted: national figures are about state-funded schools
  /// alone; `nil` when not recorded.
  public var isStateFunded: Bool?

  /// The levels, one a goal; `nil` when not supplied.
  public var results: [EarlyLearningResult]?

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
    results: [EarlyLearningResult]? = nil
  ) {
    self.child = child
    self.year = year
    self.school = school
    self.isStateFunded = isStateFunded
    self.results = results
  }
}

extension EarlyYearsProfile {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``EarlyYearsProfile/child``.
    case child
    /// ``EarlyYearsProfile/year``.
    case year
    /// ``EarlyYearsProfile/school``.
    case school
    /// ``EarlyYearsProfile/isStateFunded``.
    case isStateFunded
    /// ``EarlyYearsProfile/results``.
    case results
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<EarlyYearsProfile>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.year, \.year),
    FieldSlot(.school, \.school),
    FieldSlot(.isStateFunded, \.isStateFunded),
    FieldSlot(.results, \.results),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .earlyYearsProfiles }
}
