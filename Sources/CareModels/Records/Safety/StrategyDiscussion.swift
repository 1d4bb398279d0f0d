public import CareCore

/// A discussion between agencies whether a section 47 enquiry is needed.
///
/// Source: Working together to safeguard children; Annex A, list 5; committee pack of 21 January 2020, action plan.
public struct StrategyDiscussion: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The authority's own identifier of the discussion; `nil` when it has none.
  public var id: String?

  /// The ``ChildInNeedEpisode/id`` of the episode of need; `nil` when not known.
  public var episode: String?

  /// The day it was held; `nil` when not recorded.
  public var date: CalendarDay?

  /// The day and time of it, when the time is known; `nil` when it is not.
  public var heldAt: Moment?

  /// Whether it was held out of office hours; `nil` when not recorded.
  public var isOutOfHours: Bool?

  /// Who took part and how, in the order recorded; `nil` when not recorded.
  public var attendances: [AgencyAttendance]?

  /// What it decided; `nil` when not recorded.
  public var decision: Coded<StrategyDecision>?

  /// The ``Section47Enquiry/id`` of the section 47 enquiry it began; `nil` when not known.
  public var enquiry: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    episode: String? = nil,
    date: CalendarDay? = nil,
    heldAt: Moment? = nil,
    isOutOfHours: Bool? = nil,
    attendances: [AgencyAttendance]? = nil,
    decision: Coded<StrategyDecision>? = nil,
    enquiry: String? = nil
  ) {
    self.child = child
    self.id = id
    self.episode = episode
    self.date = date
    self.heldAt = heldAt
    self.isOutOfHours = isOutOfHours
    self.attendances = attendances
    self.decision = decision
    self.enquiry = enquiry
  }
}

extension StrategyDiscussion {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``StrategyDiscussion/child``.
    case child
    /// ``StrategyDiscussion/id``.
    case id
    /// ``StrategyDiscussion/episode``.
    case episode
    /// ``StrategyDiscussion/date``.
    case date
    /// ``StrategyDiscussion/heldAt``.
    case heldAt
    /// ``StrategyDiscussion/isOutOfHours``.
    case isOutOfHours
    /// ``StrategyDiscussion/attendances``.
    case attendances
    /// ``StrategyDiscussion/decision``.
    case decision
    /// ``StrategyDiscussion/enquiry``.
    case enquiry
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<StrategyDiscussion>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.episode, \.episode),
    FieldSlot(.date, \.date),
    FieldSlot(.heldAt, \.heldAt),
    FieldSlot(.isOutOfHours, \.isOutOfHours),
    FieldSlot(.attendances, \.attendances),
    FieldSlot(.decision, \.decision),
    FieldSlot(.enquiry, \.enquiry),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .strategyDiscussions }
}
