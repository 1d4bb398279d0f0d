public import CareCore

/// The pathway plan of a young person of 16 or over, in care or after it, with the assessment of needs it rests on.
///
/// The assessment is due within three months of becoming eligible (regulation 42). The plan counts on a day when a
/// manager approved it in the six months before: ``isApproved(within:on:)``. Source: Care Planning, Placement and
/// Case Review (England) Regulations 2010, regulations 41 to 44; Care Leavers (England) Regulations 2010; Draft
/// action plan for Ofsted recommendations 2019, action 3; Annex A to Ofsted's inspection of local authority
/// children's services, list 9.
public struct PathwayPlan: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// The day the young person became eligible; `nil` when not recorded.
  public var eligibleFrom: CalendarDay?

  /// The day the assessment of needs began; `nil` when not recorded.
  public var assessmentStarted: CalendarDay?

  /// The day the assessment of needs was completed; `nil` until then, or when not recorded.
  public var assessmentCompleted: CalendarDay?

  /// The day work on it began; `nil` when not recorded.
  public var started: CalendarDay?

  /// The day it was completed; `nil` until then, or when not recorded.
  public var completed: CalendarDay?

  /// The day a manager approved it; `nil` until then, or when not recorded.
  public var approved: CalendarDay?

  /// The ``StaffMember/id`` of that manager; `nil` until then, or when not recorded.
  public var approvedBy: String?

  /// The day it was last reviewed; `nil` when not recorded.
  public var reviewed: CalendarDay?

  /// The day another plan replaced it, or support ended; `nil` while it lasts, or when not recorded.
  public var ended: CalendarDay?

  /// The ``StaffMember/id`` of the personal adviser; `nil` when not recorded.
  public var personalAdviser: String?

  /// The ``StaffMember/id`` of the officer who reviews it; `nil` when none does, or when not recorded.
  public var reviewingOfficer: String?

  /// How well it is going, where reviewers rate it; `nil` when not recorded.
  public var rating: Coded<ProgressRating>?

  /// Whether the young person agreed it; `nil` when not recorded.
  public var isAgreedByYoungPerson: Bool?

  /// Whether it is written to the young person; `nil` when not recorded.
  public var isWrittenToYoungPerson: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    eligibleFrom: CalendarDay? = nil,
    assessmentStarted: CalendarDay? = nil,
    assessmentCompleted: CalendarDay? = nil,
    started: CalendarDay? = nil,
    completed: CalendarDay? = nil,
    approved: CalendarDay? = nil,
    approvedBy: String? = nil,
    reviewed: CalendarDay? = nil,
    ended: CalendarDay? = nil,
    personalAdviser: String? = nil,
    reviewingOfficer: String? = nil,
    rating: Coded<ProgressRating>? = nil,
    isAgreedByYoungPerson: Bool? = nil,
    isWrittenToYoungPerson: Bool? = nil
  ) {
    self.child = child
    self.id = id
    self.eligibleFrom = eligibleFrom
    self.assessmentStarted = assessmentStarted
    self.assessmentCompleted = assessmentCompleted
    self.started = started
    self.completed = completed
    self.approved = approved
    self.approvedBy = approvedBy
    self.reviewed = reviewed
    self.ended = ended
    self.personalAdviser = personalAdviser
    self.reviewingOfficer = reviewingOfficer
    self.rating = rating
    self.isAgreedByYoungPerson = isAgreedByYoungPerson
    self.isWrittenToYoungPerson = isWrittenToYoungPerson
  }
}

extension PathwayPlan {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PathwayPlan/child``.
    case child
    /// ``PathwayPlan/id``.
    case id
    /// ``PathwayPlan/eligibleFrom``.
    case eligibleFrom
    /// ``PathwayPlan/assessmentStarted``.
    case assessmentStarted
    /// ``PathwayPlan/assessmentCompleted``.
    case assessmentCompleted
    /// ``PathwayPlan/started``.
    case started
    /// ``PathwayPlan/completed``.
    case completed
    /// ``PathwayPlan/approved``.
    case approved
    /// ``PathwayPlan/approvedBy``.
    case approvedBy
    /// ``PathwayPlan/reviewed``.
    case reviewed
    /// ``PathwayPlan/ended``.
    case ended
    /// ``PathwayPlan/personalAdviser``.
    case personalAdviser
    /// ``PathwayPlan/reviewingOfficer``.
    case reviewingOfficer
    /// ``PathwayPlan/rating``.
    case rating
    /// ``PathwayPlan/isAgreedByYoungPerson``.
    case isAgreedByYoungPerson
    /// ``PathwayPlan/isWrittenToYoungPerson``.
    case isWrittenToYoungPerson
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PathwayPlan>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.eligibleFrom, \.eligibleFrom),
    FieldSlot(.assessmentStarted, \.assessmentStarted),
    FieldSlot(.assessmentCompleted, \.assessmentCompleted),
    FieldSlot(.started, \.started),
    FieldSlot(.completed, \.completed),
    FieldSlot(.approved, \.approved),
    FieldSlot(.approvedBy, \.approvedBy),
    FieldSlot(.reviewed, \.reviewed),
    FieldSlot(.ended, \.ended),
    FieldSlot(.personalAdviser, \.personalAdviser),
    FieldSlot(.reviewingOfficer, \.reviewingOfficer),
    FieldSlot(.rating, \.rating),
    FieldSlot(.isAgreedByYoungPerson, \.isAgreedByYoungPerson),
    FieldSlot(.isWrittenToYoungPerson, \.isWrittenToYoungPerson),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .pathwayPlans }
}
