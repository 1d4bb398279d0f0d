public import CareCore

/// A special guardianship order and the support that goes with it.
///
/// Support is given for three years from the order as a rule of the authority. Source: Children Act 1989, sections
/// 14A to 14F; scrutiny committee, 1 June 2021, department overview, paragraph 50; Children in care and care
/// leavers annual report 2019/20, 2.5 and 3.4.
public struct SpecialGuardianship: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// The identifier of the special guardian, a ``FosteringHousehold/id`` where they fostered the child; `nil` when
  /// not recorded.
  public var guardian: String?

  /// What the guardian is to the child; `nil` when not recorded.
  public var relationship: Coded<KinshipRelationship>?

  /// Whether the child was looked after just before the order; `nil` when not recorded.
  public var wasLookedAfter: Bool?

  /// Whether the guardian had fostered the child; `nil` when not recorded.
  public var wasFosteredByGuardian: Bool?

  /// The day the assessment of the guardian was completed; `nil` when not recorded.
  public var assessed: CalendarDay?

  /// The day the court made the order; `nil` when not recorded.
  public var ordered: CalendarDay?

  /// Whether a supervision order was made beside it; `nil` when not recorded.
  public var hasSupervisionOrder: Bool?

  /// The allowance paid a week; `nil` when none is, or when not recorded.
  public var weeklyAllowance: Money?

  /// The day of the support plan; `nil` when not recorded.
  public var supportPlan: CalendarDay?

  /// The last day of support; `nil` when it has no end, or when not recorded.
  public var supportUntil: CalendarDay?

  /// The day the allowance or the support was last reviewed; `nil` when not recorded.
  public var reviewed: CalendarDay?

  /// The day the order ended, by discharge or at 18; `nil` while it lasts, or when not recorded.
  public var ended: CalendarDay?

  /// Whether it ended because the child could not stay with the guardian; `nil` while it lasts, or when not
  /// recorded.
  public var brokeDown: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    guardian: String? = nil,
    relationship: Coded<KinshipRelationship>? = nil,
    wasLookedAfter: Bool? = nil,
    wasFosteredByGuardian: Bool? = nil,
    assessed: CalendarDay? = nil,
    ordered: CalendarDay? = nil,
    hasSupervisionOrder: Bool? = nil,
    weeklyAllowance: Money? = nil,
    supportPlan: CalendarDay? = nil,
    supportUntil: CalendarDay? = nil,
    reviewed: CalendarDay? = nil,
    ended: CalendarDay? = nil,
    brokeDown: Bool? = nil
  ) {
    self.child = child
    self.id = id
    self.guardian = guardian
    self.relationship = relationship
    self.wasLookedAfter = wasLookedAfter
    self.wasFosteredByGuardian = wasFosteredByGuardian
    self.assessed = assessed
    self.ordered = ordered
    self.hasSupervisionOrder = hasSupervisionOrder
    self.weeklyAllowance = weeklyAllowance
    self.supportPlan = supportPlan
    self.supportUntil = supportUntil
    self.reviewed = reviewed
    self.ended = ended
    self.brokeDown = brokeDown
  }
}

extension SpecialGuardianship {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SpecialGuardianship/child``.
    case child
    /// ``SpecialGuardianship/id``.
    case id
    /// ``SpecialGuardianship/guardian``.
    case guardian
    /// ``SpecialGuardianship/relationship``.
    case relationship
    /// ``SpecialGuardianship/wasLookedAfter``.
    case wasLookedAfter
    /// ``SpecialGuardianship/wasFosteredByGuardian``.
    case wasFosteredByGuardian
    /// ``SpecialGuardianship/assessed``.
    case assessed
    /// ``SpecialGuardianship/ordered``.
    case ordered
    /// ``SpecialGuardianship/hasSupervisionOrder``.
    case hasSupervisionOrder
    /// ``SpecialGuardianship/weeklyAllowance``.
    case weeklyAllowance
    /// ``SpecialGuardianship/supportPlan``.
    case supportPlan
    /// ``SpecialGuardianship/supportUntil``.
    case supportUntil
    /// ``SpecialGuardianship/reviewed``.
    case reviewed
    /// ``SpecialGuardianship/ended``.
    case ended
    /// ``SpecialGuardianship/brokeDown``.
    case brokeDown
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SpecialGuardianship>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.guardian, \.guardian),
    FieldSlot(.relationship, \.relationship),
    FieldSlot(.wasLookedAfter, \.wasLookedAfter),
    FieldSlot(.wasFosteredByGuardian, \.wasFosteredByGuardian),
    FieldSlot(.assessed, \.assessed),
    FieldSlot(.ordered, \.ordered),
    FieldSlot(.hasSupervisionOrder, \.hasSupervisionOrder),
    FieldSlot(.weeklyAllowance, \.weeklyAllowance),
    FieldSlot(.supportPlan, \.supportPlan),
    FieldSlot(.supportUntil, \.supportUntil),
    FieldSlot(.reviewed, \.reviewed),
    FieldSlot(.ended, \.ended),
    FieldSlot(.brokeDown, \.brokeDown),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .specialGuardianships }
}
