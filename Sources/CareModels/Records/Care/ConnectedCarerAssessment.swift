public import CareCore

/// The assessment of a relative, friend or other connected person as a child's carer, with temporary approval where
/// the child is placed at once.
///
/// Temporary approval lasts up to 16 weeks and may be extended once by up to 8, or until a review of the decision
/// is known. Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulations 24 and 25;
/// Children in care and care leavers annual report 2019/20, 3.4.
public struct ConnectedCarerAssessment: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// The ``FosteringHousehold/id`` of the carers; `nil` when not recorded.
  public var carer: String?

  /// What the carer is to the child; `nil` when not recorded.
  public var relationship: Coded<KinshipRelationship>?

  /// The day the first, short assessment began; `nil` when not recorded.
  public var viabilityStarted: CalendarDay?

  /// The day it was completed; `nil` until then, or when not recorded.
  public var viabilityCompleted: CalendarDay?

  /// Whether it found that a full assessment was worthwhile; `nil` until then, or when not recorded.
  public var viable: Bool?

  /// The day of temporary approval (regulation 24); `nil` when there was none, or when not recorded.
  public var temporarilyApproved: CalendarDay?

  /// The last day of temporary approval as first given; `nil` when there was none, or when not recorded.
  public var temporaryApprovalEnds: CalendarDay?

  /// The last day of temporary approval as extended (regulation 25); `nil` when it was not, or when not recorded.
  public var extendedUntil: CalendarDay?

  /// The ``StaffMember/id`` of the officer who approved the placement or the extension; `nil` when not recorded.
  public var nominatedOfficer: String?

  /// The day the full assessment began; `nil` when not recorded.
  public var started: CalendarDay?

  /// The day the full assessment was completed; `nil` until then, or when not recorded.
  public var completed: CalendarDay?

  /// The day the fostering panel considered it; `nil` until then, or when not recorded.
  public var panel: CalendarDay?

  /// The day of the decision maker's decision; `nil` until then, or when not recorded.
  public var decided: CalendarDay?

  /// How it ended; `nil` until then, or when not recorded.
  public var outcome: Coded<ConnectedCarerOutcome>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    carer: String? = nil,
    relationship: Coded<KinshipRelationship>? = nil,
    viabilityStarted: CalendarDay? = nil,
    viabilityCompleted: CalendarDay? = nil,
    viable: Bool? = nil,
    temporarilyApproved: CalendarDay? = nil,
    temporaryApprovalEnds: CalendarDay? = nil,
    extendedUntil: CalendarDay? = nil,
    nominatedOfficer: String? = nil,
    started: CalendarDay? = nil,
    completed: CalendarDay? = nil,
    panel: CalendarDay? = nil,
    decided: CalendarDay? = nil,
    outcome: Coded<ConnectedCarerOutcome>? = nil
  ) {
    self.child = child
    self.id = id
    self.carer = carer
    self.relationship = relationship
    self.viabilityStarted = viabilityStarted
    self.viabilityCompleted = viabilityCompleted
    self.viable = viable
    self.temporarilyApproved = temporarilyApproved
    self.temporaryApprovalEnds = temporaryApprovalEnds
    self.extendedUntil = extendedUntil
    self.nominatedOfficer = nominatedOfficer
    self.started = started
    self.completed = completed
    self.panel = panel
    self.decided = decided
    self.outcome = outcome
  }
}

extension ConnectedCarerAssessment {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ConnectedCarerAssessment/child``.
    case child
    /// ``ConnectedCarerAssessment/id``.
    case id
    /// ``ConnectedCarerAssessment/carer``.
    case carer
    /// ``ConnectedCarerAssessment/relationship``.
    case relationship
    /// ``ConnectedCarerAssessment/viabilityStarted``.
    case viabilityStarted
    /// ``ConnectedCarerAssessment/viabilityCompleted``.
    case viabilityCompleted
    /// ``ConnectedCarerAssessment/viable``.
    case viable
    /// ``ConnectedCarerAssessment/temporarilyApproved``.
    case temporarilyApproved
    /// ``ConnectedCarerAssessment/temporaryApprovalEnds``.
    case temporaryApprovalEnds
    /// ``ConnectedCarerAssessment/extendedUntil``.
    case extendedUntil
    /// ``ConnectedCarerAssessment/nominatedOfficer``.
    case nominatedOfficer
    /// ``ConnectedCarerAssessment/started``.
    case started
    /// ``ConnectedCarerAssessment/completed``.
    case completed
    /// ``ConnectedCarerAssessment/panel``.
    case panel
    /// ``ConnectedCarerAssessment/decided``.
    case decided
    /// ``ConnectedCarerAssessment/outcome``.
    case outcome
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ConnectedCarerAssessment>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.carer, \.carer),
    FieldSlot(.relationship, \.relationship),
    FieldSlot(.viabilityStarted, \.viabilityStarted),
    FieldSlot(.viabilityCompleted, \.viabilityCompleted),
    FieldSlot(.viable, \.viable),
    FieldSlot(.temporarilyApproved, \.temporarilyApproved),
    FieldSlot(.temporaryApprovalEnds, \.temporaryApprovalEnds),
    FieldSlot(.extendedUntil, \.extendedUntil),
    FieldSlot(.nominatedOfficer, \.nominatedOfficer),
    FieldSlot(.started, \.started),
    FieldSlot(.completed, \.completed),
    FieldSlot(.panel, \.panel),
    FieldSlot(.decided, \.decided),
    FieldSlot(.outcome, \.outcome),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .connectedCarerAssessments }
}
