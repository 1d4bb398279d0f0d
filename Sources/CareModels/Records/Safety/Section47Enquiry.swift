public import CareCore

/// An enquiry under section 47 of the Children Act 1989.
///
/// An initial conference is due 15 working days after the strategy discussion that began it. Source: guide to the
/// children in need census, Section47; Annex A, list 5.
public struct Section47Enquiry: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given. Returned as `LAchildID`.
  public var child: ChildIdentifier?

  /// The authority's own identifier of the enquiry; `nil` when it has none.
  public var id: String?

  /// The ``ChildInNeedEpisode/id`` of the episode of need; `nil` when not known.
  public var episode: String?

  /// The day of the strategy discussion that began it; `nil` when not given. Returned as `S47ActualStartDate`.
  public var start: CalendarDay?

  /// The day by which an initial conference was to be held; `nil` when none was needed or not given. Returned as
  /// `InitialCPCtarget`.
  public var conferenceTarget: CalendarDay?

  /// The day the initial conference was held; `nil` when there was none or not yet. Returned as `DateOfInitialCPC`.
  public var initialConference: CalendarDay?

  /// Whether it was decided that no initial conference was needed; `nil` when not given. Returned as
  /// `ICPCnotRequired`.
  public var conferenceNotRequired: Bool?

  /// The day it ended; `nil` while it lasts or when not recorded.
  public var end: CalendarDay?

  /// What it found; `nil` while it lasts or when not recorded.
  public var outcome: Coded<Section47Outcome>?

  /// Whether social care and the police enquired together; `nil` when not recorded.
  public var isJoint: Bool?

  /// Whether the reasons for it are on the record; `nil` when not recorded.
  public var rationaleRecorded: Bool?

  /// How many other enquiries about the child there were in the twelve months before, as the authority counts them,
  /// 0 or more; `nil` when not recorded.
  public var earlierInYear: Int?

  /// The team that made it; `nil` when not recorded.
  public var team: String?

  /// The worker who made it, by the worker's identifier; `nil` when not recorded.
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
    conferenceTarget: CalendarDay? = nil,
    initialConference: CalendarDay? = nil,
    conferenceNotRequired: Bool? = nil,
    end: CalendarDay? = nil,
    outcome: Coded<Section47Outcome>? = nil,
    isJoint: Bool? = nil,
    rationaleRecorded: Bool? = nil,
    earlierInYear: Int? = nil,
    team: String? = nil,
    worker: String? = nil
  ) {
    self.child = child
    self.id = id
    self.episode = episode
    self.start = start
    self.conferenceTarget = conferenceTarget
    self.initialConference = initialConference
    self.conferenceNotRequired = conferenceNotRequired
    self.end = end
    self.outcome = outcome
    self.isJoint = isJoint
    self.rationaleRecorded = rationaleRecorded
    self.earlierInYear = earlierInYear
    self.team = team
    self.worker = worker
  }
}

extension Section47Enquiry {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``Section47Enquiry/child``.
    case child
    /// ``Section47Enquiry/id``.
    case id
    /// ``Section47Enquiry/episode``.
    case episode
    /// ``Section47Enquiry/start``.
    case start
    /// ``Section47Enquiry/conferenceTarget``.
    case conferenceTarget
    /// ``Section47Enquiry/initialConference``.
    case initialConference
    /// ``Section47Enquiry/conferenceNotRequired``.
    case conferenceNotRequired
    /// ``Section47Enquiry/end``.
    case end
    /// ``Section47Enquiry/outcome``.
    case outcome
    /// ``Section47Enquiry/isJoint``.
    case isJoint
    /// ``Section47Enquiry/rationaleRecorded``.
    case rationaleRecorded
    /// ``Section47Enquiry/earlierInYear``.
    case earlierInYear
    /// ``Section47Enquiry/team``.
    case team
    /// ``Section47Enquiry/worker``.
    case worker

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "LAchildID"
      case .start: "S47ActualStartDate"
      case .conferenceTarget: "InitialCPCtarget"
      case .initialConference: "DateOfInitialCPC"
      case .conferenceNotRequired: "ICPCnotRequired"
      case .id, .episode, .end, .outcome, .isJoint, .rationaleRecorded, .earlierInYear, .team, .worker: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<Section47Enquiry>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.episode, \.episode),
    FieldSlot(.start, \.start),
    FieldSlot(.conferenceTarget, \.conferenceTarget),
    FieldSlot(.initialConference, \.initialConference),
    FieldSlot(.conferenceNotRequired, \.conferenceNotRequired),
    FieldSlot(.end, \.end),
    FieldSlot(.outcome, \.outcome),
    FieldSlot(.isJoint, \.isJoint),
    FieldSlot(.rationaleRecorded, \.rationaleRecorded),
    FieldSlot(.earlierInYear, \.earlierInYear),
    FieldSlot(.team, \.team),
    FieldSlot(.worker, \.worker),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .section47Enquiries }
}
