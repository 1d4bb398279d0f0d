public import CareCore

/// Where a young person went after Year 11 or after 16–18 education.
///
/// Source: Virtual school report, January 2020, destinations of Year 11 leavers.
public struct SchoolLeaverDestination: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The school year in which they left; `nil` when not recorded.
  public var year: AcademicYear?

  /// Key stage 4 or 5; `nil` when not recorded.
  public var keyStage: Coded<KeyStage>?

  /// What they went to; `nil` when not recorded.
  public var destination: Coded<ParticipationStatus>?

  /// The provider or employer; `nil` when not recorded.
  public var provider: String?

  /// The course; `nil` when not recorded.
  public var course: String?

  /// The level of the course, 0 for entry level to 8; `nil` when not recorded.
  public var level: Int?

  /// The first day there; `nil` when not recorded.
  public var start: CalendarDay?

  /// Whether they stayed for two terms; `nil` when not yet known.
  public var isSustained: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    year: AcademicYear? = nil,
    keyStage: Coded<KeyStage>? = nil,
    destination: Coded<ParticipationStatus>? = nil,
    provider: String? = nil,
    course: String? = nil,
    level: Int? = nil,
    start: CalendarDay? = nil,
    isSustained: Bool? = nil
  ) {
    self.child = child
    self.year = year
    self.keyStage = keyStage
    self.destination = destination
    self.provider = provider
    self.course = course
    self.level = level
    self.start = start
    self.isSustained = isSustained
  }
}

extension SchoolLeaverDestination {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SchoolLeaverDestination/child``.
    case child
    /// ``SchoolLeaverDestination/year``.
    case year
    /// ``SchoolLeaverDestination/keyStage``.
    case keyStage
    /// ``SchoolLeaverDestination/destination``.
    case destination
    /// ``SchoolLeaverDestination/provider``.
    case provider
    /// ``SchoolLeaverDestination/course``.
    case course
    /// ``SchoolLeaverDestination/level``.
    case level
    /// ``SchoolLeaverDestination/start``.
    case start
    /// ``SchoolLeaverDestination/isSustained``.
    case isSustained
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SchoolLeaverDestination>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.year, \.year),
    FieldSlot(.keyStage, \.keyStage),
    FieldSlot(.destination, \.destination),
    FieldSlot(.provider, \.provider),
    FieldSlot(.course, \.course),
    FieldSlot(.level, \.level),
    FieldSlot(.start, \.start),
    FieldSlot(.isSustained, \.isSustained),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .schoolLeaverDestinations }
}
