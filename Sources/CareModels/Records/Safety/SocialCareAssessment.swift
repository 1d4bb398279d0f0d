public import CareCore

/// An assessment of a child's needs, with the factors found.
///
/// A single assessment is due 45 working days after its start or the referral, as sources differ. Source: guide to
/// the children in need census, Assessments; Annex A, lists 2 and 4.
public struct SocialCareAssessment: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given. Returned as `LAchildID`.
  public var child: ChildIdentifier?

  /// The authority's own identifier of the assessment; `nil` when it has none.
  public var id: String?

  /// The ``ChildInNeedEpisode/id`` of the episode of need; `nil` when not known.
  public var episode: String?

  /// Which assessment; `nil` when not recorded.
  public var kind: Coded<SocialCareAssessmentKind>?

  /// The day it started; `nil` when not given. Returned as `AssessmentActualStartDate`.
  public var start: CalendarDay?

  /// The day a manager was to review how far it should go; `nil` when none was set. Returned as
  /// `AssessmentInternalReviewDate`.
  public var internalReview: CalendarDay?

  /// The day it was authorised, which completes it; `nil` while it is open or when not given. Returned as
  /// `AssessmentAuthorisationDate`.
  public var authorised: CalendarDay?

  /// The factors found, in the order given; `nil` when the list was left out, which is not the same as no factors
  /// (`21`). Returned as `AssessmentFactors`.
  public var factors: [Coded<AssessmentFactor>]?

  /// The day the child was seen during it; `nil` when not seen or not recorded.
  public var childSeen: CalendarDay?

  /// Whether the child was seen during it; `nil` when not recorded.
  public var wasSeen: Bool?

  /// Whether the child was found to need the support of social care; `nil` when not recorded.
  public var needsSupport: Bool?

  /// What it led to; `nil` while it is open or when not recorded.
  public var outcome: Coded<AssessmentOutcome>?

  /// Who completed an early help assessment; `nil` when not recorded.
  public var organisation: String?

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
    kind: Coded<SocialCareAssessmentKind>? = nil,
    start: CalendarDay? = nil,
    internalReview: CalendarDay? = nil,
    authorised: CalendarDay? = nil,
    factors: [Coded<AssessmentFactor>]? = nil,
    childSeen: CalendarDay? = nil,
    wasSeen: Bool? = nil,
    needsSupport: Bool? = nil,
    outcome: Coded<AssessmentOutcome>? = nil,
    organisation: String? = nil,
    team: String? = nil,
    worker: String? = nil
  ) {
    self.child = child
    self.id = id
    self.episode = episode
    self.kind = kind
    self.start = start
    self.internalReview = internalReview
    self.authorised = authorised
    self.factors = factors
    self.childSeen = childSeen
    self.wasSeen = wasSeen
    self.needsSupport = needsSupport
    self.outcome = outcome
    self.organisation = organisation
    self.team = team
    self.worker = worker
  }
}

extension SocialCareAssessment {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SocialCareAssessment/child``.
    case child
    /// ``SocialCareAssessment/id``.
    case id
    /// ``SocialCareAssessment/episode``.
    case episode
    /// ``SocialCareAssessment/kind``.
    case kind
    /// ``SocialCareAssessment/start``.
    case start
    /// ``SocialCareAssessment/internalReview``.
    case internalReview
    /// ``SocialCareAssessment/authorised``.
    case authorised
    /// ``SocialCareAssessment/factors``.
    case factors
    /// ``SocialCareAssessment/childSeen``.
    case childSeen
    /// ``SocialCareAssessment/wasSeen``.
    case wasSeen
    /// ``SocialCareAssessment/needsSupport``.
    case needsSupport
    /// ``SocialCareAssessment/outcome``.
    case outcome
    /// ``SocialCareAssessment/organisation``.
    case organisation
    /// ``SocialCareAssessment/team``.
    case team
    /// ``SocialCareAssessment/worker``.
    case worker

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "LAchildID"
      case .start: "AssessmentActualStartDate"
      case .internalReview: "AssessmentInternalReviewDate"
      case .authorised: "AssessmentAuthorisationDate"
      case .factors: "AssessmentFactors"
      case .id, .episode, .kind, .childSeen, .wasSeen, .needsSupport, .outcome, .organisation, .team, .worker: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SocialCareAssessment>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.episode, \.episode),
    FieldSlot(.kind, \.kind),
    FieldSlot(.start, \.start),
    FieldSlot(.internalReview, \.internalReview),
    FieldSlot(.authorised, \.authorised),
    FieldSlot(.factors, \.factors),
    FieldSlot(.childSeen, \.childSeen),
    FieldSlot(.wasSeen, \.wasSeen),
    FieldSlot(.needsSupport, \.needsSupport),
    FieldSlot(.outcome, \.outcome),
    FieldSlot(.organisation, \.organisation),
    FieldSlot(.team, \.team),
    FieldSlot(.worker, \.worker),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .socialCareAssessments }
}
