public import CareCore

/// A time during which one personal adviser was responsible for a young person.
///
/// Every care leaver may have one up to 25. Source: Care leavers report, January 2020, paragraph 40.
public struct PersonalAdviserAllocation: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The adviser's identifier; `nil` when not recorded.
  public var adviser: String?

  /// The adviser's team; `nil` when not recorded.
  public var team: String?

  /// The first day; `nil` when not recorded.
  public var start: CalendarDay?

  /// The day it ceased; `nil` when it goes on.
  public var end: CalendarDay?

  /// Why this adviser was allocated; `nil` when not recorded.
  public var reason: Coded<AdviserChangeReason>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    adviser: String? = nil,
    team: String? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    reason: Coded<AdviserChangeReason>? = nil
  ) {
    self.child = child
    self.adviser = adviser
    self.team = team
    self.start = start
    self.end = end
    self.reason = reason
  }
}

extension PersonalAdviserAllocation {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PersonalAdviserAllocation/child``.
    case child
    /// ``PersonalAdviserAllocation/adviser``.
    case adviser
    /// ``PersonalAdviserAllocation/team``.
    case team
    /// ``PersonalAdviserAllocation/start``.
    case start
    /// ``PersonalAdviserAllocation/end``.
    case end
    /// ``PersonalAdviserAllocation/reason``.
    case reason
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PersonalAdviserAllocation>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.adviser, \.adviser),
    FieldSlot(.team, \.team),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.reason, \.reason),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .personalAdviserAllocations }
}
