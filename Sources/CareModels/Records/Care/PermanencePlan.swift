public import CareCore

/// A plan for a child's permanence, from its making until it is replaced.
///
/// Each looked-after child is to have one by the second review. Source: Independent Reviewing Officer annual report
/// 2020/21, section 6, permanence; Annex A to Ofsted's inspection of local authority children's services, list 8.
public struct PermanencePlan: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// The day the plan was recorded; `nil` when not recorded.
  public var recorded: CalendarDay?

  /// The day another plan replaced it; `nil` while it lasts, or when not recorded.
  public var ended: CalendarDay?

  /// How far it has come; `nil` when not recorded.
  public var status: Coded<PermanencePlanStatus>?

  /// The permanent arrangement that is planned; `nil` when not recorded.
  public var route: Coded<PermanenceRoute>?

  /// The arrangement planned beside it, should the first fail; `nil` when there is none, or when not recorded.
  public var alternative: Coded<PermanenceRoute>?

  /// The senses in which it is permanent; `nil` when not recorded.
  public var kinds: [Coded<PermanenceKind>]?

  /// The day permanence was first considered for this plan; `nil` until then, or when not recorded.
  public var considered: CalendarDay?

  /// The number of the review in the period of care that first considered it, from 1; `nil` until then, or when not
  /// recorded.
  public var firstReview: Int?

  /// The day it was agreed, by the panel or the court; `nil` until then, or when not recorded.
  public var agreed: CalendarDay?

  /// The day permanence was achieved; `nil` until then, or when not recorded.
  public var achieved: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    recorded: CalendarDay? = nil,
    ended: CalendarDay? = nil,
    status: Coded<PermanencePlanStatus>? = nil,
    route: Coded<PermanenceRoute>? = nil,
    alternative: Coded<PermanenceRoute>? = nil,
    kinds: [Coded<PermanenceKind>]? = nil,
    considered: CalendarDay? = nil,
    firstReview: Int? = nil,
    agreed: CalendarDay? = nil,
    achieved: CalendarDay? = nil
  ) {
    self.child = child
    self.id = id
    self.recorded = recorded
    self.ended = ended
    self.status = status
    self.route = route
    self.alternative = alternative
    self.kinds = kinds
    self.considered = considered
    self.firstReview = firstReview
    self.agreed = agreed
    self.achieved = achieved
  }
}

extension PermanencePlan {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PermanencePlan/child``.
    case child
    /// ``PermanencePlan/id``.
    case id
    /// ``PermanencePlan/recorded``.
    case recorded
    /// ``PermanencePlan/ended``.
    case ended
    /// ``PermanencePlan/status``.
    case status
    /// ``PermanencePlan/route``.
    case route
    /// ``PermanencePlan/alternative``.
    case alternative
    /// ``PermanencePlan/kinds``.
    case kinds
    /// ``PermanencePlan/considered``.
    case considered
    /// ``PermanencePlan/firstReview``.
    case firstReview
    /// ``PermanencePlan/agreed``.
    case agreed
    /// ``PermanencePlan/achieved``.
    case achieved
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PermanencePlan>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.recorded, \.recorded),
    FieldSlot(.ended, \.ended),
    FieldSlot(.status, \.status),
    FieldSlot(.route, \.route),
    FieldSlot(.alternative, \.alternative),
    FieldSlot(.kinds, \.kinds),
    FieldSlot(.considered, \.considered),
    FieldSlot(.firstReview, \.firstReview),
    FieldSlot(.agreed, \.agreed),
    FieldSlot(.achieved, \.achieved),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .permanencePlans }
}
