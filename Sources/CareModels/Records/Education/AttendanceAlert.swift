public import CareCore

/// A report that a child was not in school, or the termly rating of how they are.
///
/// Source: Annual report of the Virtual School Head, June 2021, paragraphs 70–72.
public struct AttendanceAlert: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// The day it is about; `nil` when not recorded.
  public var date: CalendarDay?

  /// School days missed without permission so far, 0 or more; `nil` when not recorded.
  public var daysMissed: Int?

  /// The reason given; `nil` when not recorded.
  public var reason: String?

  /// The school's termly rating of social, emotional and mental health; `nil` when not recorded.
  public var wellbeing: Coded<PEPQuality>?

  /// The day the virtual school followed it up; `nil` when it did not.
  public var followedUp: CalendarDay?

  /// The identifier of the officer who did; `nil` when not recorded.
  public var officer: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    school: URN? = nil,
    date: CalendarDay? = nil,
    daysMissed: Int? = nil,
    reason: String? = nil,
    wellbeing: Coded<PEPQuality>? = nil,
    followedUp: CalendarDay? = nil,
    officer: String? = nil
  ) {
    self.child = child
    self.school = school
    self.date = date
    self.daysMissed = daysMissed
    self.reason = reason
    self.wellbeing = wellbeing
    self.followedUp = followedUp
    self.officer = officer
  }
}

extension AttendanceAlert {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``AttendanceAlert/child``.
    case child
    /// ``AttendanceAlert/school``.
    case school
    /// ``AttendanceAlert/date``.
    case date
    /// ``AttendanceAlert/daysMissed``.
    case daysMissed
    /// ``AttendanceAlert/reason``.
    case reason
    /// ``AttendanceAlert/wellbeing``.
    case wellbeing
    /// ``AttendanceAlert/followedUp``.
    case followedUp
    /// ``AttendanceAlert/officer``.
    case officer
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<AttendanceAlert>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.school, \.school),
    FieldSlot(.date, \.date),
    FieldSlot(.daysMissed, \.daysMissed),
    FieldSlot(.reason, \.reason),
    FieldSlot(.wellbeing, \.wellbeing),
    FieldSlot(.followedUp, \.followedUp),
    FieldSlot(.officer, \.officer),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .attendanceAlerts }
}
