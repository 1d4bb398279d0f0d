public import CareCore

/// What the permanence panel decided about a child on a day.
///
/// Where a place is identified at the second review the panel is to agree within two months of it, otherwise within
/// six. Source: Draft action plan for Ofsted recommendations 2019, action 5; Children in care and care leavers
/// annual report 2019/20, 3.2.
public struct PermanencePanelDecision: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The ``PermanencePlan/id`` it is about; `nil` when not recorded.
  public var plan: String?

  /// The day the case was referred to the panel; `nil` when not recorded.
  public var requested: CalendarDay?

  /// The day the panel met; `nil` when not recorded.
  public var heard: CalendarDay?

  /// What it decided; `nil` when not recorded.
  public var decision: Coded<PanelDecision>?

  /// The arrangement it decided on; `nil` when not recorded.
  public var route: Coded<PermanenceRoute>?

  /// The ``FosteringHousehold/id`` of the carers it decided on; `nil` when there are none, or when not recorded.
  public var carer: String?

  /// Why it did not agree; `nil` when it did, or when not recorded.
  public var reason: String?

  /// The day a head of service ratified it; `nil` until then, or when not recorded.
  public var ratified: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    plan: String? = nil,
    requested: CalendarDay? = nil,
    heard: CalendarDay? = nil,
    decision: Coded<PanelDecision>? = nil,
    route: Coded<PermanenceRoute>? = nil,
    carer: String? = nil,
    reason: String? = nil,
    ratified: CalendarDay? = nil
  ) {
    self.child = child
    self.plan = plan
    self.requested = requested
    self.heard = heard
    self.decision = decision
    self.route = route
    self.carer = carer
    self.reason = reason
    self.ratified = ratified
  }
}

extension PermanencePanelDecision {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PermanencePanelDecision/child``.
    case child
    /// ``PermanencePanelDecision/plan``.
    case plan
    /// ``PermanencePanelDecision/requested``.
    case requested
    /// ``PermanencePanelDecision/heard``.
    case heard
    /// ``PermanencePanelDecision/decision``.
    case decision
    /// ``PermanencePanelDecision/route``.
    case route
    /// ``PermanencePanelDecision/carer``.
    case carer
    /// ``PermanencePanelDecision/reason``.
    case reason
    /// ``PermanencePanelDecision/ratified``.
    case ratified
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PermanencePanelDecision>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.plan, \.plan),
    FieldSlot(.requested, \.requested),
    FieldSlot(.heard, \.heard),
    FieldSlot(.decision, \.decision),
    FieldSlot(.route, \.route),
    FieldSlot(.carer, \.carer),
    FieldSlot(.reason, \.reason),
    FieldSlot(.ratified, \.ratified),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .permanencePanelDecisions }
}
