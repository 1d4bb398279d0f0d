public import CareCore

/// A visit to a looked-after child by the authority's representative, due or paid.
///
/// Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulations 28 to 31; Children in
/// care and care leavers annual report 2019/20, executive summary, visits in timescale.
public struct StatutoryVisit: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The ``Placement/id`` visited; `nil` when not recorded.
  public var placement: String?

  /// Which interval applied; `nil` when not recorded.
  public var basis: Coded<VisitBasis>?

  /// The day by which it was due; `nil` when not recorded.
  public var due: CalendarDay?

  /// The day it was paid; `nil` until then, or when not recorded.
  public var date: CalendarDay?

  /// The ``StaffMember/id`` of the visitor; `nil` until then, or when not recorded.
  public var worker: String?

  /// How the child was seen; `nil` until then, or when not recorded.
  public var method: Coded<ContactMethod>?

  /// Whether the child was seen; `nil` until then, or when not recorded.
  public var isSeen: Bool?

  /// Whether the child was seen alone; `nil` until then, or when not recorded.
  public var isSeenAlone: Bool?

  /// Whether it was paid where the child lives; `nil` until then, or when not recorded.
  public var isAtPlacement: Bool?

  /// Whether the child's bedroom was seen; `nil` until then, or when not recorded.
  public var isBedroomSeen: Bool?

  /// The day it was written up; `nil` until then, or when not recorded.
  public var recorded: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    placement: String? = nil,
    basis: Coded<VisitBasis>? = nil,
    due: CalendarDay? = nil,
    date: CalendarDay? = nil,
    worker: String? = nil,
    method: Coded<ContactMethod>? = nil,
    isSeen: Bool? = nil,
    isSeenAlone: Bool? = nil,
    isAtPlacement: Bool? = nil,
    isBedroomSeen: Bool? = nil,
    recorded: CalendarDay? = nil
  ) {
    self.child = child
    self.placement = placement
    self.basis = basis
    self.due = due
    self.date = date
    self.worker = worker
    self.method = method
    self.isSeen = isSeen
    self.isSeenAlone = isSeenAlone
    self.isAtPlacement = isAtPlacement
    self.isBedroomSeen = isBedroomSeen
    self.recorded = recorded
  }
}

extension StatutoryVisit {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``StatutoryVisit/child``.
    case child
    /// ``StatutoryVisit/placement``.
    case placement
    /// ``StatutoryVisit/basis``.
    case basis
    /// ``StatutoryVisit/due``.
    case due
    /// ``StatutoryVisit/date``.
    case date
    /// ``StatutoryVisit/worker``.
    case worker
    /// ``StatutoryVisit/method``.
    case method
    /// ``StatutoryVisit/isSeen``.
    case isSeen
    /// ``StatutoryVisit/isSeenAlone``.
    case isSeenAlone
    /// ``StatutoryVisit/isAtPlacement``.
    case isAtPlacement
    /// ``StatutoryVisit/isBedroomSeen``.
    case isBedroomSeen
    /// ``StatutoryVisit/recorded``.
    case recorded
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<StatutoryVisit>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.placement, \.placement),
    FieldSlot(.basis, \.basis),
    FieldSlot(.due, \.due),
    FieldSlot(.date, \.date),
    FieldSlot(.worker, \.worker),
    FieldSlot(.method, \.method),
    FieldSlot(.isSeen, \.isSeen),
    FieldSlot(.isSeenAlone, \.isSeenAlone),
    FieldSlot(.isAtPlacement, \.isAtPlacement),
    FieldSlot(.isBedroomSeen, \.isBedroomSeen),
    FieldSlot(.recorded, \.recorded),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .statutoryVisits }
}
