public import CareCore

/// A meeting of the core group that carries out a child protection plan; the first is due ten working days after
/// the conference.
///
/// Source: Working together to safeguard children.
public struct CoreGroupMeeting: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The ``ChildProtectionPlan/id`` of the plan; `nil` when not known.
  public var plan: String?

  /// The day by which it was due; `nil` when not recorded.
  public var due: CalendarDay?

  /// The day it was held; `nil` when it was not or not yet.
  public var held: CalendarDay?

  /// Who took part and how, in the order recorded; `nil` when not recorded.
  public var attendances: [AgencyAttendance]?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    plan: String? = nil,
    due: CalendarDay? = nil,
    held: CalendarDay? = nil,
    attendances: [AgencyAttendance]? = nil
  ) {
    self.child = child
    self.plan = plan
    self.due = due
    self.held = held
    self.attendances = attendances
  }
}

extension CoreGroupMeeting {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``CoreGroupMeeting/child``.
    case child
    /// ``CoreGroupMeeting/plan``.
    case plan
    /// ``CoreGroupMeeting/due``.
    case due
    /// ``CoreGroupMeeting/held``.
    case held
    /// ``CoreGroupMeeting/attendances``.
    case attendances
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<CoreGroupMeeting>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.plan, \.plan),
    FieldSlot(.due, \.due),
    FieldSlot(.held, \.held),
    FieldSlot(.attendances, \.attendances),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .coreGroupMeetings }
}
