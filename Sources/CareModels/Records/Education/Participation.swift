public import CareCore

/// What a young person over compulsory school age does, from a day: in education, employment or training, or not
/// (NEET).
///
/// Source: quarter 4 2020/21 performance report, NEET, ages 16 and 17.
public struct Participation: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// What they do; `nil` when not recorded.
  public var status: Coded<ParticipationStatus>?

  /// The first day; `nil` when not known.
  public var start: CalendarDay?

  /// The day it ended; `nil` when it goes on.
  public var end: CalendarDay?

  /// The day it was last confirmed: after too long it counts as not known; `nil` when not recorded.
  public var confirmed: CalendarDay?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// The provider or employer; `nil` when not recorded.
  public var provider: String?

  /// The course or the work; `nil` when not recorded.
  public var course: String?

  /// The level of the course, 0 for entry level to 8; `nil` when not recorded.
  public var level: Int?

  /// Hours a week, in whole hours, 0–168; `nil` when not recorded.
  public var weeklyHours: Int?

  /// Why they are not in education, employment or training; `nil` when they are or no reason was recorded.
  public var reason: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    status: Coded<ParticipationStatus>? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    confirmed: CalendarDay? = nil,
    school: URN? = nil,
    provider: String? = nil,
    course: String? = nil,
    level: Int? = nil,
    weeklyHours: Int? = nil,
    reason: String? = nil
  ) {
    self.child = child
    self.status = status
    self.start = start
    self.end = end
    self.confirmed = confirmed
    self.school = school
    self.provider = provider
    self.course = course
    self.level = level
    self.weeklyHours = weeklyHours
    self.reason = reason
  }
}

extension Participation {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``Participation/child``.
    case child
    /// ``Participation/status``.
    case status
    /// ``Participation/start``.
    case start
    /// ``Participation/end``.
    case end
    /// ``Participation/confirmed``.
    case confirmed
    /// ``Participation/school``.
    case school
    /// ``Participation/provider``.
    case provider
    /// ``Participation/course``.
    case course
    /// ``Participation/level``.
    case level
    /// ``Participation/weeklyHours``.
    case weeklyHours
    /// ``Participation/reason``.
    case reason
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<Participation>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.status, \.status),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.confirmed, \.confirmed),
    FieldSlot(.school, \.school),
    FieldSlot(.provider, \.provider),
    FieldSlot(.course, \.course),
    FieldSlot(.level, \.level),
    FieldSlot(.weeklyHours, \.weeklyHours),
    FieldSlot(.reason, \.reason),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .participations }
}
