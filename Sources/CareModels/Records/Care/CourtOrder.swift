public import CareCore

/// An order that a court made about a child.
///
/// Source: Children in care and care leavers annual report 2019/20, 2.4 and 3.5, table of final orders.
public struct CourtOrder: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// What was ordered; `nil` when not recorded.
  public var kind: Coded<CourtOrderKind>?

  /// The day it was made; `nil` when not recorded.
  public var made: CalendarDay?

  /// Whether it ended the proceedings; `nil` when not recorded.
  public var isFinal: Bool?

  /// The ``CareProceedings/id`` it was made in; `nil` when in none, or when not recorded.
  public var proceedings: String?

  /// The last day it has effect; `nil` when it has no end, or when not recorded.
  public var expires: CalendarDay?

  /// The day it was discharged; `nil` while it lasts, or when not recorded.
  public var discharged: CalendarDay?

  /// The court; `nil` when not recorded.
  public var court: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    kind: Coded<CourtOrderKind>? = nil,
    made: CalendarDay? = nil,
    isFinal: Bool? = nil,
    proceedings: String? = nil,
    expires: CalendarDay? = nil,
    discharged: CalendarDay? = nil,
    court: String? = nil
  ) {
    self.child = child
    self.id = id
    self.kind = kind
    self.made = made
    self.isFinal = isFinal
    self.proceedings = proceedings
    self.expires = expires
    self.discharged = discharged
    self.court = court
  }
}

extension CourtOrder {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``CourtOrder/child``.
    case child
    /// ``CourtOrder/id``.
    case id
    /// ``CourtOrder/kind``.
    case kind
    /// ``CourtOrder/made``.
    case made
    /// ``CourtOrder/isFinal``.
    case isFinal
    /// ``CourtOrder/proceedings``.
    case proceedings
    /// ``CourtOrder/expires``.
    case expires
    /// ``CourtOrder/discharged``.
    case discharged
    /// ``CourtOrder/court``.
    case court
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<CourtOrder>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.kind, \.kind),
    FieldSlot(.made, \.made),
    FieldSlot(.isFinal, \.isFinal),
    FieldSlot(.proceedings, \.proceedings),
    FieldSlot(.expires, \.expires),
    FieldSlot(.discharged, \.discharged),
    FieldSlot(.court, \.court),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .courtOrders }
}
