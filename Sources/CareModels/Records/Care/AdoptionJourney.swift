public import CareCore

/// A child's way to adoption, for every child with the plan and not only for the adopted: entry, decision, order,
/// match, placement, adoption order.
///
/// The averages A1 and A2 are the days from ``enteredCare`` to ``placed`` and from ``placementOrder`` to
/// ``matched``. Source: Annex A to Ofsted's inspection of local authority children's services, list 10; Department
/// for Education, adoption scorecards; Children in care and care leavers annual report 2019/20, 3.3.
public struct AdoptionJourney: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier of the family, shared by siblings; `nil` when not recorded.
  public var family: String?

  /// The day the child came into care; `nil` when not recorded.
  public var enteredCare: CalendarDay?

  /// The day of the decision that the child should be placed for adoption; `nil` until then, or when not recorded.
  public var decided: CalendarDay?

  /// The day the court made the placement order; `nil` until then, when the parents consented, or when not
  /// recorded.
  public var placementOrder: CalendarDay?

  /// The day of the parents' consent; `nil` when there was none, or when not recorded.
  public var consented: CalendarDay?

  /// The day the child was placed with carers who foster for adoption or by concurrent planning; `nil` when there
  /// was no such placement, or when not recorded.
  public var fosteredForAdoption: CalendarDay?

  /// The day the adopters began to foster the child; `nil` when they never did, or when not recorded.
  public var fosteredByAdopters: CalendarDay?

  /// The day the match with these adopters was decided; `nil` until then, or when not recorded.
  public var matched: CalendarDay?

  /// The ``ProspectiveAdopter/family`` of the adopters; `nil` until then, or when not recorded.
  public var adopters: String?

  /// The day the child was placed with the adopters; `nil` until then, or when not recorded.
  public var placed: CalendarDay?

  /// The day the adopters applied for the order; `nil` until then, or when not recorded.
  public var applied: CalendarDay?

  /// The day of the adoption order; `nil` until then, or when not recorded.
  public var orderGranted: CalendarDay?

  /// The day of the decision that the child should no longer be placed; `nil` when there was none, or when not
  /// recorded.
  public var reversed: CalendarDay?

  /// Why not, in the codes of the return; `nil` when there was no such decision, or when not recorded.
  public var reversalReason: Coded<ReasonPlacedForAdoptionCeased>?

  /// The day an adoptive placement broke down; `nil` when none did, or when not recorded.
  public var disrupted: CalendarDay?

  /// How many children are to be placed together, this one among them, 1 or more; `nil` when not recorded.
  public var siblingGroup: Int?

  /// Whether the match was made jointly with other authorities; `nil` until then, or when not recorded.
  public var isRegionalMatch: Bool?

  /// The last day of planned support after the order; `nil` when it has no end, or when not recorded.
  public var supportUntil: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    family: String? = nil,
    enteredCare: CalendarDay? = nil,
    decided: CalendarDay? = nil,
    placementOrder: CalendarDay? = nil,
    consented: CalendarDay? = nil,
    fosteredForAdoption: CalendarDay? = nil,
    fosteredByAdopters: CalendarDay? = nil,
    matched: CalendarDay? = nil,
    adopters: String? = nil,
    placed: CalendarDay? = nil,
    applied: CalendarDay? = nil,
    orderGranted: CalendarDay? = nil,
    reversed: CalendarDay? = nil,
    reversalReason: Coded<ReasonPlacedForAdoptionCeased>? = nil,
    disrupted: CalendarDay? = nil,
    siblingGroup: Int? = nil,
    isRegionalMatch: Bool? = nil,
    supportUntil: CalendarDay? = nil
  ) {
    self.child = child
    self.family = family
    self.enteredCare = enteredCare
    self.decided = decided
    self.placementOrder = placementOrder
    self.consented = consented
    self.fosteredForAdoption = fosteredForAdoption
    self.fosteredByAdopters = fosteredByAdopters
    self.matched = matched
    self.adopters = adopters
    self.placed = placed
    self.applied = applied
    self.orderGranted = orderGranted
    self.reversed = reversed
    self.reversalReason = reversalReason
    self.disrupted = disrupted
    self.siblingGroup = siblingGroup
    self.isRegionalMatch = isRegionalMatch
    self.supportUntil = supportUntil
  }
}

extension AdoptionJourney {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``AdoptionJourney/child``.
    case child
    /// ``AdoptionJourney/family``.
    case family
    /// ``AdoptionJourney/enteredCare``.
    case enteredCare
    /// ``AdoptionJourney/decided``.
    case decided
    /// ``AdoptionJourney/placementOrder``.
    case placementOrder
    /// ``AdoptionJourney/consented``.
    case consented
    /// ``AdoptionJourney/fosteredForAdoption``.
    case fosteredForAdoption
    /// ``AdoptionJourney/fosteredByAdopters``.
    case fosteredByAdopters
    /// ``AdoptionJourney/matched``.
    case matched
    /// ``AdoptionJourney/adopters``.
    case adopters
    /// ``AdoptionJourney/placed``.
    case placed
    /// ``AdoptionJourney/applied``.
    case applied
    /// ``AdoptionJourney/orderGranted``.
    case orderGranted
    /// ``AdoptionJourney/reversed``.
    case reversed
    /// ``AdoptionJourney/reversalReason``.
    case reversalReason
    /// ``AdoptionJourney/disrupted``.
    case disrupted
    /// ``AdoptionJourney/siblingGroup``.
    case siblingGroup
    /// ``AdoptionJourney/isRegionalMatch``.
    case isRegionalMatch
    /// ``AdoptionJourney/supportUntil``.
    case supportUntil
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<AdoptionJourney>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.family, \.family),
    FieldSlot(.enteredCare, \.enteredCare),
    FieldSlot(.decided, \.decided),
    FieldSlot(.placementOrder, \.placementOrder),
    FieldSlot(.consented, \.consented),
    FieldSlot(.fosteredForAdoption, \.fosteredForAdoption),
    FieldSlot(.fosteredByAdopters, \.fosteredByAdopters),
    FieldSlot(.matched, \.matched),
    FieldSlot(.adopters, \.adopters),
    FieldSlot(.placed, \.placed),
    FieldSlot(.applied, \.applied),
    FieldSlot(.orderGranted, \.orderGranted),
    FieldSlot(.reversed, \.reversed),
    FieldSlot(.reversalReason, \.reversalReason),
    FieldSlot(.disrupted, \.disrupted),
    FieldSlot(.siblingGroup, \.siblingGroup),
    FieldSlot(.isRegionalMatch, \.isRegionalMatch),
    FieldSlot(.supportUntil, \.supportUntil),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .adoptionJourneys }
}
