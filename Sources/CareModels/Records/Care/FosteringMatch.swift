public import CareCore

/// The formal matching of a child with long-term foster carers, without which long-term fostering is not counted as
/// permanence.
///
/// Source: Ofsted inspection report of October 2019, paragraph 26; Draft action plan for Ofsted recommendations
/// 2019, action 5.
public struct FosteringMatch: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// The ``FosteringHousehold/id`` of the carers; `nil` when not recorded.
  public var carer: String?

  /// The ``Placement/id``; `nil` when not recorded.
  public var placement: String?

  /// Whether the carers are relatives or friends; `nil` when not recorded.
  public var isConnected: Bool?

  /// The day the matching report was completed; `nil` until then, or when not recorded.
  public var assessed: CalendarDay?

  /// The day the panel considered it; `nil` until then, or when not recorded.
  public var panel: CalendarDay?

  /// The day of the decision; `nil` until then, or when not recorded.
  public var decided: CalendarDay?

  /// What was decided; `nil` until then, or when not recorded.
  public var decision: Coded<PanelDecision>?

  /// The day the match ended; `nil` while it lasts, or when not recorded.
  public var ended: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    carer: String? = nil,
    placement: String? = nil,
    isConnected: Bool? = nil,
    assessed: CalendarDay? = nil,
    panel: CalendarDay? = nil,
    decided: CalendarDay? = nil,
    decision: Coded<PanelDecision>? = nil,
    ended: CalendarDay? = nil
  ) {
    self.child = child
    self.id = id
    self.carer = carer
    self.placement = placement
    self.isConnected = isConnected
    self.assessed = assessed
    self.panel = panel
    self.decided = decided
    self.decision = decision
    self.ended = ended
  }
}

extension FosteringMatch {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``FosteringMatch/child``.
    case child
    /// ``FosteringMatch/id``.
    case id
    /// ``FosteringMatch/carer``.
    case carer
    /// ``FosteringMatch/placement``.
    case placement
    /// ``FosteringMatch/isConnected``.
    case isConnected
    /// ``FosteringMatch/assessed``.
    case assessed
    /// ``FosteringMatch/panel``.
    case panel
    /// ``FosteringMatch/decided``.
    case decided
    /// ``FosteringMatch/decision``.
    case decision
    /// ``FosteringMatch/ended``.
    case ended
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<FosteringMatch>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.carer, \.carer),
    FieldSlot(.placement, \.placement),
    FieldSlot(.isConnected, \.isConnected),
    FieldSlot(.assessed, \.assessed),
    FieldSlot(.panel, \.panel),
    FieldSlot(.decided, \.decided),
    FieldSlot(.decision, \.decision),
    FieldSlot(.ended, \.ended),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .fosteringMatches }
}
