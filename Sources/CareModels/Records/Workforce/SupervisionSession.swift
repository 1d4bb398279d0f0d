public import CareCore

/// A supervision session of a member of staff, due or held.
///
/// Source: Draft action plan for Ofsted recommendations 2019, action 3; Independent Reviewing Officer annual report
/// 2020/21, section 15.
public struct SupervisionSession: RegisterRecord {
  /// The ``StaffMember/id`` of the supervised; `nil` when not recorded.
  public var worker: String?

  /// The ``StaffMember/id`` of the supervisor; `nil` when not recorded.
  public var supervisor: String?

  /// What it is for; `nil` when not recorded.
  public var kind: Coded<SupervisionKind>?

  /// The day by which it was due; `nil` when not recorded.
  public var due: CalendarDay?

  /// The day it was held; `nil` until then, or when not recorded.
  public var date: CalendarDay?

  /// The day it was written up; `nil` until then, or when not recorded.
  public var recorded: CalendarDay?

  /// How many cases were discussed, 0 or more; `nil` when not recorded.
  public var cases: Int?

  /// Whether its record shows reflection on the work, and not only tasks; `nil` until then, or when not recorded.
  public var isReflective: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    worker: String? = nil,
    supervisor: String? = nil,
    kind: Coded<SupervisionKind>? = nil,
    due: CalendarDay? = nil,
    date: CalendarDay? = nil,
    recorded: CalendarDay? = nil,
    cases: Int? = nil,
    isReflective: Bool? = nil
  ) {
    self.worker = worker
    self.supervisor = supervisor
    self.kind = kind
    self.due = due
    self.date = date
    self.recorded = recorded
    self.cases = cases
    self.isReflective = isReflective
  }
}

extension SupervisionSession {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SupervisionSession/worker``.
    case worker
    /// ``SupervisionSession/supervisor``.
    case supervisor
    /// ``SupervisionSession/kind``.
    case kind
    /// ``SupervisionSession/due``.
    case due
    /// ``SupervisionSession/date``.
    case date
    /// ``SupervisionSession/recorded``.
    case recorded
    /// ``SupervisionSession/cases``.
    case cases
    /// ``SupervisionSession/isReflective``.
    case isReflective
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SupervisionSession>] = [
    FieldSlot(.worker, \.worker),
    FieldSlot(.supervisor, \.supervisor),
    FieldSlot(.kind, \.kind),
    FieldSlot(.due, \.due),
    FieldSlot(.date, \.date),
    FieldSlot(.recorded, \.recorded),
    FieldSlot(.cases, \.cases),
    FieldSlot(.isReflective, \.isReflective),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .supervision }
}
