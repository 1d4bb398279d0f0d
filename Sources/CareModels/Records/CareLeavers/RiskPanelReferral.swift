public import CareCore

/// A care leaver put before the multi-agency panel on the most vulnerable, which meets every second month.
///
/// Source: Care leavers report, January 2020, the offer.
public struct RiskPanelReferral: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The day they were referred; `nil` when not recorded.
  public var referred: CalendarDay?

  /// What the concern is; `nil` when not recorded.
  public var concern: String?

  /// The day the panel discussed them; `nil` when not yet.
  public var discussed: CalendarDay?

  /// What it decided; `nil` when not yet.
  public var outcome: Coded<RiskPanelOutcome>?

  /// The day the panel closed the case; `nil` when it is open.
  public var closed: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    referred: CalendarDay? = nil,
    concern: String? = nil,
    discussed: CalendarDay? = nil,
    outcome: Coded<RiskPanelOutcome>? = nil,
    closed: CalendarDay? = nil
  ) {
    self.child = child
    self.referred = referred
    self.concern = concern
    self.discussed = discussed
    self.outcome = outcome
    self.closed = closed
  }
}

extension RiskPanelReferral {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``RiskPanelReferral/child``.
    case child
    /// ``RiskPanelReferral/referred``.
    case referred
    /// ``RiskPanelReferral/concern``.
    case concern
    /// ``RiskPanelReferral/discussed``.
    case discussed
    /// ``RiskPanelReferral/outcome``.
    case outcome
    /// ``RiskPanelReferral/closed``.
    case closed
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<RiskPanelReferral>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.referred, \.referred),
    FieldSlot(.concern, \.concern),
    FieldSlot(.discussed, \.discussed),
    FieldSlot(.outcome, \.outcome),
    FieldSlot(.closed, \.closed),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .riskPanelReferrals }
}
