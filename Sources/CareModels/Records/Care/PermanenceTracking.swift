public import CareCore

/// Where a looked-after child stood with the permanence panel on a day. Every child is in one of four states, so
/// that the states of a day add up to the children.
///
/// Source: Children in care and care leavers annual report 2019/20, 1.3 and 3.2.
public struct PermanenceTracking: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The day; `nil` when not recorded.
  public var asAt: CalendarDay?

  /// Where the child stood; `nil` when not recorded.
  public var state: Coded<PermanenceTrackingState>?

  /// The day a manager last looked at the case; `nil` when not recorded.
  public var oversight: CalendarDay?

  /// The ``StaffMember/id`` of that manager; `nil` when not recorded.
  public var overseenBy: String?

  /// The day the panel is to look at it next; `nil` when not recorded.
  public var nextPanel: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    asAt: CalendarDay? = nil,
    state: Coded<PermanenceTrackingState>? = nil,
    oversight: CalendarDay? = nil,
    overseenBy: String? = nil,
    nextPanel: CalendarDay? = nil
  ) {
    self.child = child
    self.asAt = asAt
    self.state = state
    self.oversight = oversight
    self.overseenBy = overseenBy
    self.nextPanel = nextPanel
  }
}

extension PermanenceTracking {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PermanenceTracking/child``.
    case child
    /// ``PermanenceTracking/asAt``.
    case asAt
    /// ``PermanenceTracking/state``.
    case state
    /// ``PermanenceTracking/oversight``.
    case oversight
    /// ``PermanenceTracking/overseenBy``.
    case overseenBy
    /// ``PermanenceTracking/nextPanel``.
    case nextPanel
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PermanenceTracking>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.asAt, \.asAt),
    FieldSlot(.state, \.state),
    FieldSlot(.oversight, \.oversight),
    FieldSlot(.overseenBy, \.overseenBy),
    FieldSlot(.nextPanel, \.nextPanel),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .permanenceTracking }
}
