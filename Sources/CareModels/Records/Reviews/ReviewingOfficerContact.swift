public import CareCore

/// A visit or another contact of a reviewing officer with a child, apart from a meeting.
///
/// Source: Annex A to Ofsted's inspection of local authority children's services, list 8, Date of Last IRO Visit /
/// Contact to the Child.
public struct ReviewingOfficerContact: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The ``StaffMember/id`` of the reviewing officer; `nil` when not recorded.
  public var officer: String?

  /// The day; `nil` when not recorded.
  public var date: CalendarDay?

  /// How the child was seen or spoken to; `nil` when not recorded.
  public var method: Coded<ContactMethod>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    officer: String? = nil,
    date: CalendarDay? = nil,
    method: Coded<ContactMethod>? = nil
  ) {
    self.child = child
    self.officer = officer
    self.date = date
    self.method = method
  }
}

extension ReviewingOfficerContact {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ReviewingOfficerContact/child``.
    case child
    /// ``ReviewingOfficerContact/officer``.
    case officer
    /// ``ReviewingOfficerContact/date``.
    case date
    /// ``ReviewingOfficerContact/method``.
    case method
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ReviewingOfficerContact>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.officer, \.officer),
    FieldSlot(.date, \.date),
    FieldSlot(.method, \.method),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .reviewingOfficerContacts }
}
