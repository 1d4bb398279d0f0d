public import CareCore

/// A stretch of days during which a reviewing officer held a child's case.
///
/// The officer is to be named within five working days of the start of care. Source: Children Act 1989, section
/// 25A; Independent Reviewing Officer annual report 2020/21, section 1.
public struct ReviewingAllocation: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The ``StaffMember/id`` of the reviewing officer; `nil` when not recorded.
  public var officer: String?

  /// What the case was held as; `nil` when not recorded.
  public var role: Coded<ReviewingRole>?

  /// The officer's team; `nil` when not recorded.
  public var team: String?

  /// The first day; `nil` when not recorded.
  public var start: CalendarDay?

  /// The day another took over, or the case ended: the officer no longer holds it on that day; `nil` while it
  /// lasts, or when not recorded.
  public var end: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    officer: String? = nil,
    role: Coded<ReviewingRole>? = nil,
    team: String? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil
  ) {
    self.child = child
    self.officer = officer
    self.role = role
    self.team = team
    self.start = start
    self.end = end
  }
}

extension ReviewingAllocation {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ReviewingAllocation/child``.
    case child
    /// ``ReviewingAllocation/officer``.
    case officer
    /// ``ReviewingAllocation/role``.
    case role
    /// ``ReviewingAllocation/team``.
    case team
    /// ``ReviewingAllocation/start``.
    case start
    /// ``ReviewingAllocation/end``.
    case end
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ReviewingAllocation>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.officer, \.officer),
    FieldSlot(.role, \.role),
    FieldSlot(.team, \.team),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .reviewingAllocations }
}
