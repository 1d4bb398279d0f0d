public import CareCore

/// A work trial, apprenticeship or job that a care leaver was helped to.
///
/// Source: Children in care and care leavers annual report 2019/20, 7.3; care leavers report, January 2020,
/// paragraphs 24–27.
public struct WorkOpportunity: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// What kind; `nil` when not recorded.
  public var kind: Coded<WorkOpportunityKind>?

  /// The employer; `nil` when not recorded.
  public var employer: String?

  /// Whether the employer is the council; `nil` when not recorded.
  public var isWithCouncil: Bool?

  /// The first day; `nil` when not recorded.
  public var start: CalendarDay?

  /// The last day; `nil` when it goes on.
  public var end: CalendarDay?

  /// How it ended; `nil` when it goes on or is not recorded.
  public var endReason: Coded<WorkOpportunityEnd>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    kind: Coded<WorkOpportunityKind>? = nil,
    employer: String? = nil,
    isWithCouncil: Bool? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    endReason: Coded<WorkOpportunityEnd>? = nil
  ) {
    self.child = child
    self.kind = kind
    self.employer = employer
    self.isWithCouncil = isWithCouncil
    self.start = start
    self.end = end
    self.endReason = endReason
  }
}

extension WorkOpportunity {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``WorkOpportunity/child``.
    case child
    /// ``WorkOpportunity/kind``.
    case kind
    /// ``WorkOpportunity/employer``.
    case employer
    /// ``WorkOpportunity/isWithCouncil``.
    case isWithCouncil
    /// ``WorkOpportunity/start``.
    case start
    /// ``WorkOpportunity/end``.
    case end
    /// ``WorkOpportunity/endReason``.
    case endReason
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<WorkOpportunity>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.kind, \.kind),
    FieldSlot(.employer, \.employer),
    FieldSlot(.isWithCouncil, \.isWithCouncil),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.endReason, \.endReason),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .workOpportunities }
}
