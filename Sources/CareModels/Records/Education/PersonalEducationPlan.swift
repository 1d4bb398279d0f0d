public import CareCore

/// A personal education plan (PEP): one meeting, and the document that came of it.
///
/// Required from the age of three, and to eighteen for those in education; one each term. Its content is set by
/// regulation. Source: Care Planning, Placement and Case Review (England) Regulations 2010, schedule 1, paragraph
/// 2; children in care and care leavers annual report 2019/20, 4.2.
public struct PersonalEducationPlan: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The plan's identifier, by which other records name it; `nil` when not recorded.
  public var id: String?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// In which phase the child is supported; `nil` when not recorded.
  public var phase: Coded<VirtualSchoolPhase>?

  /// The child's year group at the time; `nil` when not recorded.
  public var yearGroup: Coded<NationalCurriculumYear>?

  /// The school term; `nil` when not recorded.
  public var term: Term?

  /// Whether it is the first since the child came into care; `nil` when not recorded.
  public var isFirst: Bool?

  /// The day the meeting was asked for: to be within ten working days of coming into care; `nil` when not recorded.
  public var requested: CalendarDay?

  /// The day the meeting was arranged for; `nil` when not arranged.
  public var arranged: CalendarDay?

  /// The day the meeting was held; `nil` when not held yet.
  public var held: CalendarDay?

  /// How it was held; `nil` when not recorded.
  public var method: Coded<PEPMeetingMethod>?

  /// Who chaired the meeting; `nil` when not recorded.
  public var chairedBy: Coded<PEPAuthor>?

  /// Who wrote up the plan; `nil` when not recorded.
  public var writtenBy: Coded<PEPAuthor>?

  /// How the child contributed; `nil` when not recorded.
  public var contribution: Coded<PEPContribution>?

  /// Who took part; `nil` when not recorded.
  public var attendees: [PEPAttendee]?

  /// The identifier of the virtual school's officer for the child; `nil` when not recorded.
  public var educationOfficer: String?

  /// The identifier of the designated teacher; `nil` when not recorded.
  public var designatedTeacher: String?

  /// The day by which the school is to return the document; `nil` when not recorded.
  public var documentDue: CalendarDay?

  /// The day the school returned the document; `nil` when not returned yet.
  public var returned: CalendarDay?

  /// The day the plan was signed off as complete; `nil` when not complete.
  public var completed: CalendarDay?

  /// How the virtual school graded the document; `nil` when not recorded.
  public var quality: Coded<PEPQuality>?

  /// The day it was graded; `nil` when not graded.
  public var qualityAssured: CalendarDay?

  /// Whether the document had to be brought up to standard; `nil` when not recorded.
  public var neededRemedialAction: Bool?

  /// What had to be done; `nil` when nothing had to be or it was not recorded.
  public var remedialAction: String?

  /// The day that was done; `nil` when not done or not needed.
  public var remedialActionDone: CalendarDay?

  /// The child's history of education and training; `nil` when not recorded.
  public var educationHistory: String?

  /// The record of attendance and conduct; `nil` when not recorded.
  public var attendanceAndConduct: String?

  /// Academic and other achievements; `nil` when not recorded.
  public var achievements: String?

  /// Special educational needs and the provision for them; `nil` when not recorded.
  public var specialEducationalNeeds: String?

  /// Existing arrangements for education and training; `nil` when not recorded.
  public var currentArrangements: String?

  /// Planned changes, and what is done to keep disruption small; `nil` when not recorded.
  public var plannedChanges: String?

  /// Leisure interests; `nil` when not recorded.
  public var leisureInterests: String?

  /// The part of the carer, and of others who care for the child, in education and interests; `nil` when not
  /// recorded.
  public var carerRole: String?

  /// What the child said or wrote; `nil` when not recorded.
  public var childViews: String?

  /// The targets; `nil` when not recorded.
  public var targets: [PEPTarget]?

  /// How the school means to use pupil premium, with costs and intended outcomes; `nil` when not recorded.
  public var premiumPlan: String?

  /// The day that plan was received: the grant is passed on only then; `nil` when not received.
  public var premiumPlanReceived: CalendarDay?

  /// The identifiers of the virtual school activities the child joined (``VirtualSchoolActivity/id``); `nil` when
  /// not recorded.
  public var activities: [String]?

  /// What the young person means to do after Year 11; `nil` when not yet due or not recorded.
  public var intendedDestination: Coded<ParticipationStatus>?

  /// Whether that destination is confirmed: careers advisers join the spring meeting when it is not; `nil` when not
  /// recorded.
  public var isDestinationConfirmed: Bool?

  /// The day of the next meeting; `nil` when not arranged.
  public var nextMeeting: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    school: URN? = nil,
    phase: Coded<VirtualSchoolPhase>? = nil,
    yearGroup: Coded<NationalCurriculumYear>? = nil,
    term: Term? = nil,
    isFirst: Bool? = nil,
    requested: CalendarDay? = nil,
    arranged: CalendarDay? = nil,
    held: CalendarDay? = nil,
    method: Coded<PEPMeetingMethod>? = nil,
    chairedBy: Coded<PEPAuthor>? = nil,
    writtenBy: Coded<PEPAuthor>? = nil,
    contribution: Coded<PEPContribution>? = nil,
    attendees: [PEPAttendee]? = nil,
    educationOfficer: String? = nil,
    designatedTeacher: String? = nil,
    documentDue: CalendarDay? = nil,
    returned: CalendarDay? = nil,
    completed: CalendarDay? = nil,
    quality: Coded<PEPQuality>? = nil,
    qualityAssured: CalendarDay? = nil,
    neededRemedialAction: Bool? = nil,
    remedialAction: String? = nil,
    remedialActionDone: CalendarDay? = nil,
    educationHistory: String? = nil,
    attendanceAndConduct: String? = nil,
    achievements: String? = nil,
    specialEducationalNeeds: String? = nil,
    currentArrangements: String? = nil,
    plannedChanges: String? = nil,
    leisureInterests: String? = nil,
    carerRole: String? = nil,
    childViews: String? = nil,
    targets: [PEPTarget]? = nil,
    premiumPlan: String? = nil,
    premiumPlanReceived: CalendarDay? = nil,
    activities: [String]? = nil,
    intendedDestination: Coded<ParticipationStatus>? = nil,
    isDestinationConfirmed: Bool? = nil,
    nextMeeting: CalendarDay? = nil
  ) {
    self.child = child
    self.id = id
    self.school = school
    self.phase = phase
    self.yearGroup = yearGroup
    self.term = term
    self.isFirst = isFirst
    self.requested = requested
    self.arranged = arranged
    self.held = held
    self.method = method
    self.chairedBy = chairedBy
    self.writtenBy = writtenBy
    self.contribution = contribution
    self.attendees = attendees
    self.educationOfficer = educationOfficer
    self.designatedTeacher = designatedTeacher
    self.documentDue = documentDue
    self.returned = returned
    self.completed = completed
    self.quality = quality
    self.qualityAssured = qualityAssured
    self.neededRemedialAction = neededRemedialAction
    self.remedialAction = remedialAction
    self.remedialActionDone = remedialActionDone
    self.educationHistory = educationHistory
    self.attendanceAndConduct = attendanceAndConduct
    self.achievements = achievements
    self.specialEducationalNeeds = specialEducationalNeeds
    self.currentArrangements = currentArrangements
    self.plannedChanges = plannedChanges
    self.leisureInterests = leisureInterests
    self.carerRole = carerRole
    self.childViews = childViews
    self.targets = targets
    self.premiumPlan = premiumPlan
    self.premiumPlanReceived = premiumPlanReceived
    self.activities = activities
    self.intendedDestination = intendedDestination
    self.isDestinationConfirmed = isDestinationConfirmed
    self.nextMeeting = nextMeeting
  }
}

extension PersonalEducationPlan {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PersonalEducationPlan/child``.
    case child
    /// ``PersonalEducationPlan/id``.
    case id
    /// ``PersonalEducationPlan/school``.
    case school
    /// ``PersonalEducationPlan/phase``.
    case phase
    /// ``PersonalEducationPlan/yearGroup``.
    case yearGroup
    /// ``PersonalEducationPlan/term``.
    case term
    /// ``PersonalEducationPlan/isFirst``.
    case isFirst
    /// ``PersonalEducationPlan/requested``.
    case requested
    /// ``PersonalEducationPlan/arranged``.
    case arranged
    /// ``PersonalEducationPlan/held``.
    case held
    /// ``PersonalEducationPlan/method``.
    case method
    /// ``PersonalEducationPlan/chairedBy``.
    case chairedBy
    /// ``PersonalEducationPlan/writtenBy``.
    case writtenBy
    /// ``PersonalEducationPlan/contribution``.
    case contribution
    /// ``PersonalEducationPlan/attendees``.
    case attendees
    /// ``PersonalEducationPlan/educationOfficer``.
    case educationOfficer
    /// ``PersonalEducationPlan/designatedTeacher``.
    case designatedTeacher
    /// ``PersonalEducationPlan/documentDue``.
    case documentDue
    /// ``PersonalEducationPlan/returned``.
    case returned
    /// ``PersonalEducationPlan/completed``.
    case completed
    /// ``PersonalEducationPlan/quality``.
    case quality
    /// ``PersonalEducationPlan/qualityAssured``.
    case qualityAssured
    /// ``PersonalEducationPlan/neededRemedialAction``.
    case neededRemedialAction
    /// ``PersonalEducationPlan/remedialAction``.
    case remedialAction
    /// ``PersonalEducationPlan/remedialActionDone``.
    case remedialActionDone
    /// ``PersonalEducationPlan/educationHistory``.
    case educationHistory
    /// ``PersonalEducationPlan/attendanceAndConduct``.
    case attendanceAndConduct
    /// ``PersonalEducationPlan/achievements``.
    case achievements
    /// ``PersonalEducationPlan/specialEducationalNeeds``.
    case specialEducationalNeeds
    /// ``PersonalEducationPlan/currentArrangements``.
    case currentArrangements
    /// ``PersonalEducationPlan/plannedChanges``.
    case plannedChanges
    /// ``PersonalEducationPlan/leisureInterests``.
    case leisureInterests
    /// ``PersonalEducationPlan/carerRole``.
    case carerRole
    /// ``PersonalEducationPlan/childViews``.
    case childViews
    /// ``PersonalEducationPlan/targets``.
    case targets
    /// ``PersonalEducationPlan/premiumPlan``.
    case premiumPlan
    /// ``PersonalEducationPlan/premiumPlanReceived``.
    case premiumPlanReceived
    /// ``PersonalEducationPlan/activities``.
    case activities
    /// ``PersonalEducationPlan/intendedDestination``.
    case intendedDestination
    /// ``PersonalEducationPlan/isDestinationConfirmed``.
    case isDestinationConfirmed
    /// ``PersonalEducationPlan/nextMeeting``.
    case nextMeeting
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PersonalEducationPlan>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.school, \.school),
    FieldSlot(.phase, \.phase),
    FieldSlot(.yearGroup, \.yearGroup),
    FieldSlot(.term, \.term),
    FieldSlot(.isFirst, \.isFirst),
    FieldSlot(.requested, \.requested),
    FieldSlot(.arranged, \.arranged),
    FieldSlot(.held, \.held),
    FieldSlot(.method, \.method),
    FieldSlot(.chairedBy, \.chairedBy),
    FieldSlot(.writtenBy, \.writtenBy),
    FieldSlot(.contribution, \.contribution),
    FieldSlot(.attendees, \.attendees),
    FieldSlot(.educationOfficer, \.educationOfficer),
    FieldSlot(.designatedTeacher, \.designatedTeacher),
    FieldSlot(.documentDue, \.documentDue),
    FieldSlot(.returned, \.returned),
    FieldSlot(.completed, \.completed),
    FieldSlot(.quality, \.quality),
    FieldSlot(.qualityAssured, \.qualityAssured),
    FieldSlot(.neededRemedialAction, \.neededRemedialAction),
    FieldSlot(.remedialAction, \.remedialAction),
    FieldSlot(.remedialActionDone, \.remedialActionDone),
    FieldSlot(.educationHistory, \.educationHistory),
    FieldSlot(.attendanceAndConduct, \.attendanceAndConduct),
    FieldSlot(.achievements, \.achievements),
    FieldSlot(.specialEducationalNeeds, \.specialEducationalNeeds),
    FieldSlot(.currentArrangements, \.currentArrangements),
    FieldSlot(.plannedChanges, \.plannedChanges),
    FieldSlot(.leisureInterests, \.leisureInterests),
    FieldSlot(.carerRole, \.carerRole),
    FieldSlot(.childViews, \.childViews),
    FieldSlot(.targets, \.targets),
    FieldSlot(.premiumPlan, \.premiumPlan),
    FieldSlot(.premiumPlanReceived, \.premiumPlanReceived),
    FieldSlot(.activities, \.activities),
    FieldSlot(.intendedDestination, \.intendedDestination),
    FieldSlot(.isDestinationConfirmed, \.isDestinationConfirmed),
    FieldSlot(.nextMeeting, \.nextMeeting),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .personalEducationPlans }
}
