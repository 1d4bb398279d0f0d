public import CareCore

/// A contact with a care leaver, or an attempt at one.
///
/// The return asks whether the authority was in touch around the birthday (``CareLeaver/contact``). Source:
/// Children in care and care leavers annual report 2019/20, 7.3; Annex A, list 9.
public struct LeavingCareContact: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The day; `nil` when not recorded.
  public var date: CalendarDay?

  /// How; `nil` when not recorded.
  public var method: Coded<LeaverContactMethod>?

  /// Whether the young person was reached; `nil` when not recorded.
  public var wasReached: Bool?

  /// Whether the authority is in touch, in the codes of the return; `nil` when not recorded.
  public var contact: Coded<CareLeaverContact>?

  /// The identifier of the personal adviser or worker; `nil` when not recorded.
  public var adviser: String?

  /// The day by which the next is due; `nil` when not recorded.
  public var nextDue: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    date: CalendarDay? = nil,
    method: Coded<LeaverContactMethod>? = nil,
    wasReached: Bool? = nil,
    contact: Coded<CareLeaverContact>? = nil,
    adviser: String? = nil,
    nextDue: CalendarDay? = nil
  ) {
    self.child = child
    self.date = date
    self.method = method
    self.wasReached = wasReached
    self.contact = contact
    self.adviser = adviser
    self.nextDue = nextDue
  }
}

extension LeavingCareContact {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``LeavingCareContact/child``.
    case child
    /// ``LeavingCareContact/date``.
    case date
    /// ``LeavingCareContact/method``.
    case method
    /// ``LeavingCareContact/wasReached``.
    case wasReached
    /// ``LeavingCareContact/contact``.
    case contact
    /// ``LeavingCareContact/adviser``.
    case adviser
    /// ``LeavingCareContact/nextDue``.
    case nextDue
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<LeavingCareContact>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.date, \.date),
    FieldSlot(.method, \.method),
    FieldSlot(.wasReached, \.wasReached),
    FieldSlot(.contact, \.contact),
    FieldSlot(.adviser, \.adviser),
    FieldSlot(.nextDue, \.nextDue),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .leavingCareContacts }
}
