public import CareCore

/// A child protection plan: the days it was in force, its categories and its reviews.
///
/// Source: guide to the children in need census, ChildProtectionPlans; Annex A, list 7.
public struct ChildProtectionPlan: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given. Returned as `LAchildID`.
  public var child: ChildIdentifier?

  /// The authority's own identifier of the plan; `nil` when it has none.
  public var id: String?

  /// The ``ChildInNeedEpisode/id`` of the episode of need; `nil` when not known.
  public var episode: String?

  /// The day it started; `nil` when not given. Returned as `CPPstartDate`.
  public var start: CalendarDay?

  /// The day it ended; `nil` while it is in force or when not given. Returned as `CPPendDate`.
  public var end: CalendarDay?

  /// The category of abuse when it started; `nil` when not given. Returned as `InitialCategoryOfAbuse`.
  public var initialCategory: Coded<AbuseCategory>?

  /// The category of abuse now, or when it ended; `nil` when not given. Returned as `LatestCategoryOfAbuse`.
  public var latestCategory: Coded<AbuseCategory>?

  /// How many plans the child had before, ever and anywhere as far as known, 0 or more; `nil` when not given.
  /// Returned as `NumberOfPreviousCPP`.
  public var previousPlans: Int?

  /// Its reviews, in the order given; empty when there were none, `nil` when not given.
  public var reviews: [ProtectionPlanReview]?

  /// What is to be done under it, in the order recorded; `nil` when not recorded.
  public var actions: [PlanAction]?

  /// Whether it carries on a plan of another authority; `nil` when not recorded.
  public var isTransferIn: Bool?

  /// Whether the child was under an emergency protection order or police protection in the six months before; `nil`
  /// when not recorded.
  public var emergencyProtection: Bool?

  /// The team that holds the case; `nil` when not recorded.
  public var team: String?

  /// The worker who holds the case, by the worker's identifier; `nil` when not recorded.
  public var worker: String?

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
    initialCategory: Coded<AbuseCategory>? = nil,
    latestCategory: Coded<AbuseCategory>? = nil,
    previousPlans: Int? = nil,
    reviews: [ProtectionPlanReview]? = nil,
    actions: [PlanAction]? = nil,
    isTransferIn: Bool? = nil,
    emergencyProtection: Bool? = nil,
    team: String? = nil,
    worker: String? = nil
  ) {
    self.child = child
    self.id = id
    self.episode = episode
    self.start = start
    self.end = end
    self.initialCategory = initialCategory
    self.latestCategory = latestCategory
    self.previousPlans = previousPlans
    self.reviews = reviews
    self.actions = actions
    self.isTransferIn = isTransferIn
    self.emergencyProtection = emergencyProtection
    self.team = team
    self.worker = worker
  }
}

extension ChildProtectionPlan {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ChildProtectionPlan/child``.
    case child
    /// ``ChildProtectionPlan/id``.
    case id
    /// ``ChildProtectionPlan/episode``.
    case episode
    /// ``ChildProtectionPlan/start``.
    case start
    /// ``ChildProtectionPlan/end``.
    case end
    /// ``ChildProtectionPlan/initialCategory``.
    case initialCategory
    /// ``ChildProtectionPlan/latestCategory``.
    case latestCategory
    /// ``ChildProtectionPlan/previousPlans``.
    case previousPlans
    /// ``ChildProtectionPlan/reviews``.
    case reviews
    /// ``ChildProtectionPlan/actions``.
    case actions
    /// ``ChildProtectionPlan/isTransferIn``.
    case isTransferIn
    /// ``ChildProtectionPlan/emergencyProtection``.
    case emergencyProtection
    /// ``ChildProtectionPlan/team``.
    case team
    /// ``ChildProtectionPlan/worker``.
    case worker

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "LAchildID"
      case .start: "CPPstartDate"
      case .end: "CPPendDate"
      case .initialCategory: "InitialCategoryOfAbuse"
      case .latestCategory: "LatestCategoryOfAbuse"
      case .previousPlans: "NumberOfPreviousCPP"
      case .id, .episode, .reviews, .actions, .isTransferIn, .emergencyProtection, .team, .worker: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ChildProtectionPlan>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.episode, \.episode),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.initialCategory, \.initialCategory),
    FieldSlot(.latestCategory, \.latestCategory),
    FieldSlot(.previousPlans, \.previousPlans),
    FieldSlot(.reviews, \.reviews),
    FieldSlot(.actions, \.actions),
    FieldSlot(.isTransferIn, \.isTransferIn),
    FieldSlot(.emergencyProtection, \.emergencyProtection),
    FieldSlot(.team, \.team),
    FieldSlot(.worker, \.worker),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .childProtectionPlans }
}
