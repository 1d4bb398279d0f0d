public import CareCore

/// An education, health and care plan (EHCP), from the request for an assessment to the day it ceases.
///
/// While an assessment is under way no plan is issued yet. Source: Children in care and care leavers annual report
/// 2019/20, 4.1; local area review, January 2020.
public struct EducationHealthCarePlan: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The plan's identifier; `nil` when not recorded.
  public var id: String?

  /// The day an assessment was asked for; `nil` when not recorded.
  public var requested: CalendarDay?

  /// Who asked for it, by a role; `nil` when not recorded.
  public var requestedBy: String?

  /// The day the authority decided whether to assess; `nil` when not decided.
  public var assessmentDecided: CalendarDay?

  /// Whether it decided to assess; `nil` when not decided.
  public var isAssessmentAgreed: Bool?

  /// The advice asked for; `nil` when not recorded.
  public var advice: [PlanAdviceRequest]?

  /// The day a draft was sent; `nil` when not sent.
  public var draftIssued: CalendarDay?

  /// The day the authority decided not to issue a plan; `nil` when it did not.
  public var refused: CalendarDay?

  /// The day the final plan was issued; `nil` when not issued.
  public var issued: CalendarDay?

  /// The main need; `nil` when not recorded.
  public var primaryNeed: Coded<SENNeed>?

  /// The authority that maintains it; `nil` when not recorded.
  public var authority: LocalAuthorityCode?

  /// The school it names; `nil` when none is named.
  public var namedSchool: URN?

  /// The kind of school it names; `nil` when not recorded.
  public var namedKind: Coded<SchoolKind>?

  /// The annual reviews; `nil` when not supplied.
  public var reviews: [PlanReview]?

  /// Whether an appeal was made to the tribunal; `nil` when not recorded.
  public var isAppealed: Bool?

  /// The personal budget, a year; `nil` when there is none.
  public var personalBudget: Money?

  /// The outcomes it aims at; `nil` when not recorded.
  public var outcomes: String?

  /// The day it ceased; `nil` when it is maintained.
  public var ceased: CalendarDay?

  /// Why it ceased; `nil` when it is maintained or no reason was recorded.
  public var ceasedReason: Coded<PlanCeasedReason>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    requested: CalendarDay? = nil,
    requestedBy: String? = nil,
    assessmentDecided: CalendarDay? = nil,
    isAssessmentAgreed: Bool? = nil,
    advice: [PlanAdviceRequest]? = nil,
    draftIssued: CalendarDay? = nil,
    refused: CalendarDay? = nil,
    issued: CalendarDay? = nil,
    primaryNeed: Coded<SENNeed>? = nil,
    authority: LocalAuthorityCode? = nil,
    namedSchool: URN? = nil,
    namedKind: Coded<SchoolKind>? = nil,
    reviews: [PlanReview]? = nil,
    isAppealed: Bool? = nil,
    personalBudget: Money? = nil,
    outcomes: String? = nil,
    ceased: CalendarDay? = nil,
    ceasedReason: Coded<PlanCeasedReason>? = nil
  ) {
    self.child = child
    self.id = id
    self.requested = requested
    self.requestedBy = requestedBy
    self.assessmentDecided = assessmentDecided
    self.isAssessmentAgreed = isAssessmentAgreed
    self.advice = advice
    self.draftIssued = draftIssued
    self.refused = refused
    self.issued = issued
    self.primaryNeed = primaryNeed
    self.authority = authority
    self.namedSchool = namedSchool
    self.namedKind = namedKind
    self.reviews = reviews
    self.isAppealed = isAppealed
    self.personalBudget = personalBudget
    self.outcomes = outcomes
    self.ceased = ceased
    self.ceasedReason = ceasedReason
  }
}

extension EducationHealthCarePlan {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``EducationHealthCarePlan/child``.
    case child
    /// ``EducationHealthCarePlan/id``.
    case id
    /// ``EducationHealthCarePlan/requested``.
    case requested
    /// ``EducationHealthCarePlan/requestedBy``.
    case requestedBy
    /// ``EducationHealthCarePlan/assessmentDecided``.
    case assessmentDecided
    /// ``EducationHealthCarePlan/isAssessmentAgreed``.
    case isAssessmentAgreed
    /// ``EducationHealthCarePlan/advice``.
    case advice
    /// ``EducationHealthCarePlan/draftIssued``.
    case draftIssued
    /// ``EducationHealthCarePlan/refused``.
    case refused
    /// ``EducationHealthCarePlan/issued``.
    case issued
    /// ``EducationHealthCarePlan/primaryNeed``.
    case primaryNeed
    /// ``EducationHealthCarePlan/authority``.
    case authority
    /// ``EducationHealthCarePlan/namedSchool``.
    case namedSchool
    /// ``EducationHealthCarePlan/namedKind``.
    case namedKind
    /// ``EducationHealthCarePlan/reviews``.
    case reviews
    /// ``EducationHealthCarePlan/isAppealed``.
    case isAppealed
    /// ``EducationHealthCarePlan/personalBudget``.
    case personalBudget
    /// ``EducationHealthCarePlan/outcomes``.
    case outcomes
    /// ``EducationHealthCarePlan/ceased``.
    case ceased
    /// ``EducationHealthCarePlan/ceasedReason``.
    case ceasedReason
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<EducationHealthCarePlan>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.requested, \.requested),
    FieldSlot(.requestedBy, \.requestedBy),
    FieldSlot(.assessmentDecided, \.assessmentDecided),
    FieldSlot(.isAssessmentAgreed, \.isAssessmentAgreed),
    FieldSlot(.advice, \.advice),
    FieldSlot(.draftIssued, \.draftIssued),
    FieldSlot(.refused, \.refused),
    FieldSlot(.issued, \.issued),
    FieldSlot(.primaryNeed, \.primaryNeed),
    FieldSlot(.authority, \.authority),
    FieldSlot(.namedSchool, \.namedSchool),
    FieldSlot(.namedKind, \.namedKind),
    FieldSlot(.reviews, \.reviews),
    FieldSlot(.isAppealed, \.isAppealed),
    FieldSlot(.personalBudget, \.personalBudget),
    FieldSlot(.outcomes, \.outcomes),
    FieldSlot(.ceased, \.ceased),
    FieldSlot(.ceasedReason, \.ceasedReason),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .educationHealthCarePlans }
}
