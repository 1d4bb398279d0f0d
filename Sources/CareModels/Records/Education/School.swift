public import CareCore

/// A school, college or early years setting that children attend.
///
/// Its grade on a day follows from its dated inspections (``School/grade(on:)``). Source: Children in care and care
/// leavers annual report 2019/20, 4.1.
public struct School: RegisterRecord {
  /// The number in the register of schools; `nil` when the provision is not registered.
  public var urn: URN?

  /// The name; `nil` when not recorded.
  public var name: String?

  /// The phase of education; `nil` when not recorded.
  public var phase: Coded<SchoolPhase>?

  /// What kind of school it is; `nil` when not recorded.
  public var kind: Coded<SchoolKind>?

  /// The authority whose area it is in; `nil` when not known.
  public var authority: LocalAuthorityCode?

  /// Whether it is in the area of the authority that holds the register; `nil` when not recorded.
  public var isInAuthority: Bool?

  /// Where it is; `nil` when not known.
  public var postcode: Postcode?

  /// Whether it is state-funded; `nil` when not recorded.
  public var isStateFunded: Bool?

  /// Whether it is registered with the Department for Education: teaching in provision that is not has to be
  /// checked; `nil` when not recorded.
  public var isRegistered: Bool?

  /// The day it opened; `nil` when not known.
  public var opened: CalendarDay?

  /// The day it closed; `nil` when it is open.
  public var closed: CalendarDay?

  /// The identifier of the designated teacher, or of the designated person at a college; `nil` when not recorded.
  public var designatedTeacher: String?

  /// The inspections, in any order; `nil` when not supplied.
  public var inspections: [SchoolInspection]?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    urn: URN? = nil,
    name: String? = nil,
    phase: Coded<SchoolPhase>? = nil,
    kind: Coded<SchoolKind>? = nil,
    authority: LocalAuthorityCode? = nil,
    isInAuthority: Bool? = nil,
    postcode: Postcode? = nil,
    isStateFunded: Bool? = nil,
    isRegistered: Bool? = nil,
    opened: CalendarDay? = nil,
    closed: CalendarDay? = nil,
    designatedTeacher: String? = nil,
    inspections: [SchoolInspection]? = nil
  ) {
    self.urn = urn
    self.name = name
    self.phase = phase
    self.kind = kind
    self.authority = authority
    self.isInAuthority = isInAuthority
    self.postcode = postcode
    self.isStateFunded = isStateFunded
    self.isRegistered = isRegistered
    self.opened = opened
    self.closed = closed
    self.designatedTeacher = designatedTeacher
    self.inspections = inspections
  }
}

extension School {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``School/urn``.
    case urn
    /// ``School/name``.
    case name
    /// ``School/phase``.
    case phase
    /// ``School/kind``.
    case kind
    /// ``School/authority``.
    case authority
    /// ``School/isInAuthority``.
    case isInAuthority
    /// ``School/postcode``.
    case postcode
    /// ``School/isStateFunded``.
    case isStateFunded
    /// ``School/isRegistered``.
    case isRegistered
    /// ``School/opened``.
    case opened
    /// ``School/closed``.
    case closed
    /// ``School/designatedTeacher``.
    case designatedTeacher
    /// ``School/inspections``.
    case inspections
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<School>] = [
    FieldSlot(.urn, \.urn),
    FieldSlot(.name, \.name),
    FieldSlot(.phase, \.phase),
    FieldSlot(.kind, \.kind),
    FieldSlot(.authority, \.authority),
    FieldSlot(.isInAuthority, \.isInAuthority),
    FieldSlot(.postcode, \.postcode),
    FieldSlot(.isStateFunded, \.isStateFunded),
    FieldSlot(.isRegistered, \.isRegistered),
    FieldSlot(.opened, \.opened),
    FieldSlot(.closed, \.closed),
    FieldSlot(.designatedTeacher, \.designatedTeacher),
    FieldSlot(.inspections, \.inspections),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .schools }
}
