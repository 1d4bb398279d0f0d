public import CareCore

/// A social worker's visit to a child with a child protection plan.
///
/// Source: Annex A, list 7, columns 10 and 11.
public struct ProtectionVisit: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The ``ChildProtectionPlan/id`` of the plan; `nil` when not known.
  public var plan: String?

  /// The day of the visit; `nil` when not recorded.
  public var date: CalendarDay?

  /// Whether the child was seen; `nil` when not recorded.
  public var wasSeen: Bool?

  /// Whether the child was seen alone; `nil` when not recorded.
  public var wasSeenAlone: Bool?

  /// The worker who visited, by the worker's identifier; `nil` when not recorded.
  public var worker: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    plan: String? = nil,
    date: CalendarDay? = nil,
    wasSeen: Bool? = nil,
    wasSeenAlone: Bool? = nil,
    worker: String? = nil
  ) {
    self.child = child
    self.plan = plan
    self.date = date
    self.wasSeen = wasSeen
    self.wasSeenAlone = wasSeenAlone
    self.worker = worker
  }
}

extension ProtectionVisit {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ProtectionVisit/child``.
    case child
    /// ``ProtectionVisit/plan``.
    case plan
    /// ``ProtectionVisit/date``.
    case date
    /// ``ProtectionVisit/wasSeen``.
    case wasSeen
    /// ``ProtectionVisit/wasSeenAlone``.
    case wasSeenAlone
    /// ``ProtectionVisit/worker``.
    case worker
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ProtectionVisit>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.plan, \.plan),
    FieldSlot(.date, \.date),
    FieldSlot(.wasSeen, \.wasSeen),
    FieldSlot(.wasSeenAlone, \.wasSeenAlone),
    FieldSlot(.worker, \.worker),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .protectionVisits }
}
