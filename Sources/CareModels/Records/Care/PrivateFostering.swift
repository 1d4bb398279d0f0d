public import CareCore

/// A private fostering arrangement: a child under 16, or 18 if disabled, with somebody who is no close relative for
/// 28 days or more, not looked after.
///
/// Source: Children Act 1989, section 66; Ofsted inspection report of October 2019, paragraph 21.
public struct PrivateFostering: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// The day the authority was told of it; `nil` when not recorded.
  public var notified: CalendarDay?

  /// The day it began; `nil` when not recorded.
  public var start: CalendarDay?

  /// The day it ended; `nil` while it lasts, or when not recorded.
  public var end: CalendarDay?

  /// The day the assessment was completed; `nil` until then, or when not recorded.
  public var assessed: CalendarDay?

  /// Whether the arrangement was found suitable; `nil` until then, or when not recorded.
  public var isSuitable: Bool?

  /// The days on which the child was visited; `nil` when not recorded.
  public var visits: [CalendarDay]?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    notified: CalendarDay? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    assessed: CalendarDay? = nil,
    isSuitable: Bool? = nil,
    visits: [CalendarDay]? = nil
  ) {
    self.child = child
    self.id = id
    self.notified = notified
    self.start = start
    self.end = end
    self.assessed = assessed
    self.isSuitable = isSuitable
    self.visits = visits
  }
}

extension PrivateFostering {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PrivateFostering/child``.
    case child
    /// ``PrivateFostering/id``.
    case id
    /// ``PrivateFostering/notified``.
    case notified
    /// ``PrivateFostering/start``.
    case start
    /// ``PrivateFostering/end``.
    case end
    /// ``PrivateFostering/assessed``.
    case assessed
    /// ``PrivateFostering/isSuitable``.
    case isSuitable
    /// ``PrivateFostering/visits``.
    case visits
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PrivateFostering>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.notified, \.notified),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.assessed, \.assessed),
    FieldSlot(.isSuitable, \.isSuitable),
    FieldSlot(.visits, \.visits),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .privateFostering }
}
