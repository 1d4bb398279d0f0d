public import CareCore

/// A referral of a child to a specialist mental health or therapeutic team.
///
/// Source: children in care and care leavers annual report 2019/20, Leicestershire County Council, 5.2.
public struct TherapeuticReferral: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The authority's own identifier of the referral; `nil` when it has none.
  public var id: String?

  /// The team; `nil` when not recorded.
  public var service: String?

  /// The day of the referral; `nil` when not recorded.
  public var referred: CalendarDay?

  /// The groups of young people the child belongs to that the team serves first; `nil` when not recorded.
  public var groups: [Coded<VulnerableGroup>]?

  /// The grounds of the referral; `nil` when not recorded.
  public var criteria: [Coded<TherapeuticCriterion>]?

  /// Whether the team accepted it; `nil` while undecided or when not recorded.
  public var wasAccepted: Bool?

  /// The day support began; `nil` when it has not or not recorded.
  public var start: CalendarDay?

  /// The day support ended; `nil` while it lasts or when not recorded.
  public var end: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    service: String? = nil,
    referred: CalendarDay? = nil,
    groups: [Coded<VulnerableGroup>]? = nil,
    criteria: [Coded<TherapeuticCriterion>]? = nil,
    wasAccepted: Bool? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil
  ) {
    self.child = child
    self.id = id
    self.service = service
    self.referred = referred
    self.groups = groups
    self.criteria = criteria
    self.wasAccepted = wasAccepted
    self.start = start
    self.end = end
  }
}

extension TherapeuticReferral {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``TherapeuticReferral/child``.
    case child
    /// ``TherapeuticReferral/id``.
    case id
    /// ``TherapeuticReferral/service``.
    case service
    /// ``TherapeuticReferral/referred``.
    case referred
    /// ``TherapeuticReferral/groups``.
    case groups
    /// ``TherapeuticReferral/criteria``.
    case criteria
    /// ``TherapeuticReferral/wasAccepted``.
    case wasAccepted
    /// ``TherapeuticReferral/start``.
    case start
    /// ``TherapeuticReferral/end``.
    case end
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<TherapeuticReferral>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.service, \.service),
    FieldSlot(.referred, \.referred),
    FieldSlot(.groups, \.groups),
    FieldSlot(.criteria, \.criteria),
    FieldSlot(.wasAccepted, \.wasAccepted),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .therapeuticReferrals }
}
