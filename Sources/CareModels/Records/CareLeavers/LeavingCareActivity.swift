public import CareCore

/// What a care leaver did for a time: education, employment, training, or none of them.
///
/// Source: Children in care and care leavers annual report 2019/20, 7.3; Annex A, list 9.
public struct LeavingCareActivity: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The first day; `nil` when not known.
  public var start: CalendarDay?

  /// The day it ended; `nil` when it goes on.
  public var end: CalendarDay?

  /// What they do, in the codes of the return; `nil` when not recorded.
  public var activity: Coded<CareLeaverActivity>?

  /// The provider or employer; `nil` when not recorded.
  public var provider: String?

  /// The course or the work; `nil` when not recorded.
  public var course: String?

  /// The level of the course, 0 for entry level to 8; `nil` when not recorded.
  public var level: Int?

  /// Hours a week, in whole hours, 0–168; `nil` when not recorded.
  public var weeklyHours: Int?

  /// What stands in the way of education, employment or training; `nil` when nothing does or not recorded.
  public var barrier: String?

  /// The day it was last confirmed; `nil` when not recorded.
  public var confirmed: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    activity: Coded<CareLeaverActivity>? = nil,
    provider: String? = nil,
    course: String? = nil,
    level: Int? = nil,
    weeklyHours: Int? = nil,
    barrier: String? = nil,
    confirmed: CalendarDay? = nil
  ) {
    self.child = child
    self.start = start
    self.end = end
    self.activity = activity
    self.provider = provider
    self.course = course
    self.level = level
    self.weeklyHours = weeklyHours
    self.barrier = barrier
    self.confirmed = confirmed
  }
}

extension LeavingCareActivity {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``LeavingCareActivity/child``.
    case child
    /// ``LeavingCareActivity/start``.
    case start
    /// ``LeavingCareActivity/end``.
    case end
    /// ``LeavingCareActivity/activity``.
    case activity
    /// ``LeavingCareActivity/provider``.
    case provider
    /// ``LeavingCareActivity/course``.
    case course
    /// ``LeavingCareActivity/level``.
    case level
    /// ``LeavingCareActivity/weeklyHours``.
    case weeklyHours
    /// ``LeavingCareActivity/barrier``.
    case barrier
    /// ``LeavingCareActivity/confirmed``.
    case confirmed
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<LeavingCareActivity>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.activity, \.activity),
    FieldSlot(.provider, \.provider),
    FieldSlot(.course, \.course),
    FieldSlot(.level, \.level),
    FieldSlot(.weeklyHours, \.weeklyHours),
    FieldSlot(.barrier, \.barrier),
    FieldSlot(.confirmed, \.confirmed),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .leavingCareActivities }
}
