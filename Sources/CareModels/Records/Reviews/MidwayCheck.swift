public import CareCore

/// A reviewing officer's check between two reviews that nothing drifts.
///
/// Source: Independent Reviewing Officer annual report 2020/21, sections 8 and 9.
public struct MidwayCheck: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The ``StaffMember/id`` of the reviewing officer; `nil` when not recorded.
  public var officer: String?

  /// The day midway between the reviews; `nil` when not recorded.
  public var due: CalendarDay?

  /// The day of the check; `nil` until then, or when not recorded.
  public var date: CalendarDay?

  /// Whether the decisions of the last review are on course; `nil` until then, or when not recorded.
  public var isOnTrack: Bool?

  /// The day the officer saw or spoke to the child; `nil` when not recorded.
  public var childContacted: CalendarDay?

  /// The ``QualityAlert/id`` raised; `nil` when none was.
  public var alert: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    officer: String? = nil,
    due: CalendarDay? = nil,
    date: CalendarDay? = nil,
    isOnTrack: Bool? = nil,
    childContacted: CalendarDay? = nil,
    alert: String? = nil
  ) {
    self.child = child
    self.officer = officer
    self.due = due
    self.date = date
    self.isOnTrack = isOnTrack
    self.childContacted = childContacted
    self.alert = alert
  }
}

extension MidwayCheck {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``MidwayCheck/child``.
    case child
    /// ``MidwayCheck/officer``.
    case officer
    /// ``MidwayCheck/due``.
    case due
    /// ``MidwayCheck/date``.
    case date
    /// ``MidwayCheck/isOnTrack``.
    case isOnTrack
    /// ``MidwayCheck/childContacted``.
    case childContacted
    /// ``MidwayCheck/alert``.
    case alert
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<MidwayCheck>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.officer, \.officer),
    FieldSlot(.due, \.due),
    FieldSlot(.date, \.date),
    FieldSlot(.isOnTrack, \.isOnTrack),
    FieldSlot(.childContacted, \.childContacted),
    FieldSlot(.alert, \.alert),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .midwayChecks }
}
