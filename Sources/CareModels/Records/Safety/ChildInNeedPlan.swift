public import CareCore

/// A plan for a child in need who has no child protection plan and is not looked after.
///
/// Source: guide to the children in need census, CINPlanDates.
public struct ChildInNeedPlan: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given. Returned as `LAchildID`.
  public var child: ChildIdentifier?

  /// The authority's own identifier of the plan; `nil` when it has none.
  public var id: String?

  /// The ``ChildInNeedEpisode/id`` of the episode of need; `nil` when not known.
  public var episode: String?

  /// The day it started; `nil` when not given. Returned as `CINPlanStartDate`.
  public var start: CalendarDay?

  /// The day it ended; `nil` while it is in force or when not given. Returned as `CINPlanEndDate`.
  public var end: CalendarDay?

  /// The days it was reviewed, in the order recorded; `nil` when not recorded.
  public var reviews: [CalendarDay]?

  /// What is to be done under it, in the order recorded; `nil` when not recorded.
  public var actions: [PlanAction]?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    episode: String? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    reviews: [CalendarDay]? = nil,
    actions: [PlanAction]? = nil
  ) {
    self.child = child
    self.id = id
    self.episode = episode
    self.start = start
    self.end = end
    self.reviews = reviews
    self.actions = actions
  }
}

extension ChildInNeedPlan {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ChildInNeedPlan/child``.
    case child
    /// ``ChildInNeedPlan/id``.
    case id
    /// ``ChildInNeedPlan/episode``.
    case episode
    /// ``ChildInNeedPlan/start``.
    case start
    /// ``ChildInNeedPlan/end``.
    case end
    /// ``ChildInNeedPlan/reviews``.
    case reviews
    /// ``ChildInNeedPlan/actions``.
    case actions

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "LAchildID"
      case .start: "CINPlanStartDate"
      case .end: "CINPlanEndDate"
      case .id, .episode, .reviews, .actions: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ChildInNeedPlan>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.episode, \.episode),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.reviews, \.reviews),
    FieldSlot(.actions, \.actions),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .childInNeedPlans }
}
