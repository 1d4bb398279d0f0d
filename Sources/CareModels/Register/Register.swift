public import CareCore

/// Everything that an authority holds about the children it looks after: one array a kind of record.
///
/// A table that was not supplied is `nil`; a table that was supplied without a row is empty. The order of the rows is
/// the order in which they were received, so that a ``RecordReference`` names the same row in both.
public struct Register: Hashable, Sendable {
  /// The version of this form, written into JSON. It changes when an older reader would misread a file.
  public static let schemaVersion = 1

  /// The authority that holds the records; `nil` when not said.
  public var authority: LocalAuthorityCode?

  // MARK: The statutory return

  /// The children and what does not change with an episode. Returned as table Header.
  public var children: [Child]?
  /// The episodes of care. Returned as table Episodes.
  public var episodes: [Episode]?
  /// The reviews held. Returned as table Reviews.
  public var reviews: [Review]?
  /// The times children were missing or away. Returned as table Missing.
  public var missingEpisodes: [MissingEpisode]?
  /// The unaccompanied asylum-seeking children. Returned as table UASC.
  public var unaccompaniedChildren: [UnaccompaniedChild]?
  /// The permanence options that children left before. Returned as table PrevPerm.
  public var previousPermanence: [PreviousPermanence]?
  /// The adoptions. Returned as table AD1.
  public var adoptions: [Adoption]?
  /// The decisions to place for adoption. Returned as table PlacedAdoption.
  public var placedForAdoption: [PlacedForAdoption]?
  /// Health and offending in the year. Returned as table OC2.
  public var healthOutcomes: [HealthOutcomes]?
  /// The care leavers. Returned as table OC3.
  public var careLeavers: [CareLeaver]?
  /// Who was each child's social worker, and when. Returned as table SWEpisodes.
  public var socialWorkerEpisodes: [SocialWorkerEpisode]?
  /// The orders that deprive a child of liberty. Returned as table DoLo.
  public var deprivationsOfLiberty: [DeprivationOfLiberty]?

  // MARK: Care, reviews, carers and workforce, inspection

  /// The placements, as the authority arranges and pays for them.
  public var placements: [Placement]?
  /// The searches for a placement.
  public var placementSearches: [PlacementSearch]?
  /// The packages of care round placements.
  public var packagesOfCare: [PackageOfCare]?
  /// The homes, hubs and properties for children in care.
  public var residentialProvision: [ResidentialProvision]?
  /// The assessments of relatives and friends as carers.
  public var connectedCarerAssessments: [ConnectedCarerAssessment]?
  /// The special guardianship orders and their support.
  public var specialGuardianships: [SpecialGuardianship]?
  /// The private fostering arrangements.
  public var privateFostering: [PrivateFostering]?
  /// The plans for children's permanence.
  public var permanencePlans: [PermanencePlan]?
  /// The decisions of the permanence panel.
  public var permanencePanelDecisions: [PermanencePanelDecision]?
  /// Where each child stood with the permanence panel.
  public var permanenceTracking: [PermanenceTracking]?
  /// The formal matches with long-term foster carers.
  public var fosteringMatches: [FosteringMatch]?
  /// Children's ways to adoption.
  public var adoptionJourneys: [AdoptionJourney]?
  /// The people on the way to adopting.
  public var prospectiveAdopters: [ProspectiveAdopter]?
  /// The orders that courts made.
  public var courtOrders: [CourtOrder]?
  /// The care proceedings.
  public var careProceedings: [CareProceedings]?
  /// The formal work before care proceedings.
  public var preProceedings: [PreProceedings]?
  /// The statutory visits to children.
  public var statutoryVisits: [StatutoryVisit]?
  /// The care plans.
  public var carePlans: [CarePlan]?
  /// The pathway plans.
  public var pathwayPlans: [PathwayPlan]?
  /// The independent visitors.
  public var independentVisitors: [IndependentVisitor]?
  /// Children's waits for, and matches with, independent visitors.
  public var independentVisitorMatches: [IndependentVisitorMatch]?
  /// The mentors of children and care leavers.
  public var mentoring: [Mentoring]?
  /// The help from advocates and children's rights officers.
  public var advocacy: [Advocacy]?
  /// The reviews of arrangements: when due and held, and what came of them.
  public var reviewMeetings: [ReviewMeeting]?
  /// The checks between reviews.
  public var midwayChecks: [MidwayCheck]?
  /// The contacts of reviewing officers with children.
  public var reviewingOfficerContacts: [ReviewingOfficerContact]?
  /// The quality-assurance alerts.
  public var qualityAlerts: [QualityAlert]?
  /// Who was each child's reviewing officer or chair, and when.
  public var reviewingAllocations: [ReviewingAllocation]?
  /// The caseloads of reviewing officers.
  public var reviewingCaseloads: [ReviewingCaseload]?
  /// The occasions on which children were heard together.
  public var participationEvents: [ParticipationEvent]?
  /// What people answered in surveys.
  public var surveyResults: [SurveyResult]?
  /// The households that foster or host.
  public var fosteringHouseholds: [FosteringHousehold]?
  /// The places that fostering households have.
  public var fosteringCapacity: [FosteringCapacity]?
  /// The recruitment of foster carers.
  public var carerRecruitments: [CarerRecruitment]?
  /// The offers of a mentor to foster carers.
  public var carerMentoring: [CarerMentoring]?
  /// The staff.
  public var staff: [StaffMember]?
  /// The counts of staff.
  public var workforceCounts: [WorkforceCount]?
  /// The supervision of staff.
  public var supervision: [SupervisionSession]?
  /// The training for the agencies that safeguard children together.
  public var safeguardingTrainings: [SafeguardingTraining]?
  /// The audits of practice.
  public var practiceAudits: [PracticeAudit]?
  /// The inspections, with their judgements.
  public var inspections: [Inspection]?
  /// The actions of improvement plans.
  public var improvementActions: [ImprovementAction]?
  /// The measures of improvement plans.
  public var improvementMeasures: [ImprovementMeasure]?

  // MARK: Health and safety

  /// The health assessments of looked-after children, initial and review.
  public var healthAssessments: [HealthAssessment]?
  /// The GPs, dentists and opticians that children were registered with.
  public var healthRegistrations: [HealthRegistration]?
  /// The dental, eye, hearing and development checks.
  public var healthChecks: [HealthCheck]?
  /// The doses of vaccines.
  public var immunisations: [Immunisation]?
  /// Whether immunisations were up to date, and when.
  public var immunisationReviews: [ImmunisationReview]?
  /// The strengths and difficulties questionnaires.
  public var sdqAssessments: [SDQAssessment]?
  /// The substance misuse problems identified, and the help given.
  public var substanceMisuseProblems: [SubstanceMisuseProblem]?
  /// The referrals to mental health and therapeutic teams.
  public var therapeuticReferrals: [TherapeuticReferral]?
  /// The times children were missing or away, to the minute, in care or not.
  public var missingIncidents: [MissingIncident]?
  /// The interviews with children who came back.
  public var returnInterviews: [ReturnInterview]?
  /// The referrals for sexual and criminal exploitation.
  public var exploitationReferrals: [ExploitationReferral]?
  /// The meetings at which a risk of exploitation was considered.
  public var exploitationMeetings: [ExploitationMeeting]?
  /// The contacts with the front door of social care.
  public var contacts: [FrontDoorContact]?
  /// The referrals to social care.
  public var referrals: [Referral]?
  /// The children in need, as the census describes them.
  public var childrenInNeed: [ChildInNeed]?
  /// The times during which children were in need.
  public var childInNeedEpisodes: [ChildInNeedEpisode]?
  /// The assessments of need, with the factors found.
  public var socialCareAssessments: [SocialCareAssessment]?
  /// The strategy discussions.
  public var strategyDiscussions: [StrategyDiscussion]?
  /// The section 47 enquiries.
  public var section47Enquiries: [Section47Enquiry]?
  /// The child protection medicals.
  public var protectionMedicals: [ProtectionMedical]?
  /// The child protection conferences.
  public var protectionConferences: [ProtectionConference]?
  /// The child protection plans, with their reviews.
  public var childProtectionPlans: [ChildProtectionPlan]?
  /// The visits to children with a child protection plan.
  public var protectionVisits: [ProtectionVisit]?
  /// The meetings of core groups.
  public var coreGroupMeetings: [CoreGroupMeeting]?
  /// The child in need plans.
  public var childInNeedPlans: [ChildInNeedPlan]?
  /// The ratings by colour of open cases.
  public var caseRiskAssessments: [CaseRiskAssessment]?
  /// What audits of case records found.
  public var caseRecordAudits: [CaseRecordAudit]?
  /// The rapid reviews, practice reviews and other learning reviews.
  public var learningReviews: [LearningReview]?
  /// The families that early help worked with.
  public var earlyHelpFamilies: [EarlyHelpFamily]?
  /// The people, children and adults, whom early help worked with.
  public var earlyHelpIndividuals: [EarlyHelpIndividual]?
  /// The complaints, with their stages.
  public var complaints: [Complaint]?
  /// How offences by young people were dealt with.
  public var justiceOutcomes: [JusticeOutcome]?
  /// The members of re-offending cohorts, and their further offences.
  public var reoffendingFollowUps: [ReoffendingFollowUp]?
  /// The time young people spent in custody.
  public var custodyEpisodes: [CustodyEpisode]?

  // MARK: Education and care leavers

  /// The schools children were on the roll of. Not part of the statutory return.
  public var schoolEnrolments: [SchoolEnrolment]?
  /// The schools, colleges and settings that children attend.
  public var schools: [School]?
  /// How many pupils school censuses counted.
  public var schoolCensusCounts: [SchoolCensusCount]?
  /// Children's times in alternative provision.
  public var alternativeProvisions: [AlternativeProvision]?
  /// The applications for school places.
  public var schoolAdmissions: [SchoolAdmission]?
  /// The moves between schools agreed by both.
  public var managedMoves: [ManagedMove]?
  /// The personal education plans.
  public var personalEducationPlans: [PersonalEducationPlan]?
  /// The pupil premium allotted for children.
  public var pupilPremiumAllocations: [PupilPremiumAllocation]?
  /// The pupil premium spent for children.
  public var pupilPremiumSpends: [PupilPremiumSpend]?
  /// The pooled pupil premium spent for no one child.
  public var pooledPremiumSpends: [PooledPremiumSpend]?
  /// Children's special educational needs provision.
  public var specialEducationalNeeds: [SpecialEducationalNeed]?
  /// The education, health and care plans, and the assessments for them.
  public var educationHealthCarePlans: [EducationHealthCarePlan]?
  /// Children's attendance at school, in sessions.
  public var schoolAttendances: [SchoolAttendance]?
  /// The reports of children not in school.
  public var attendanceAlerts: [AttendanceAlert]?
  /// The suspensions and permanent exclusions.
  public var schoolExclusions: [SchoolExclusion]?
  /// The early years foundation stage profiles.
  public var earlyYearsProfiles: [EarlyYearsProfile]?
  /// The phonics screening checks.
  public var phonicsChecks: [PhonicsCheck]?
  /// The results at the end of key stages 1 and 2.
  public var primaryAssessments: [PrimaryAssessment]?
  /// The results at the end of key stage 4.
  public var keyStage4Outcomes: [KeyStage4Outcome]?
  /// The results at the end of 16–18 education.
  public var keyStage5Outcomes: [KeyStage5Outcome]?
  /// Children's free early education.
  public var earlyEducationPlaces: [EarlyEducationPlace]?
  /// How many children took up free early education, term by term.
  public var earlyEducationTakeUps: [EarlyEducationTakeUp]?
  /// The times during which children were educated at home by choice.
  public var homeEducations: [HomeEducation]?
  /// The times during which children were out of full-time education.
  public var missedEducations: [MissedEducation]?
  /// How many children monthly snapshots counted as missing education.
  public var missedEducationCounts: [MissedEducationCount]?
  /// What young people over compulsory school age do.
  public var participations: [Participation]?
  /// Whether school leavers have a place from September.
  public var septemberGuarantees: [SeptemberGuarantee]?
  /// Where school leavers went.
  public var schoolLeaverDestinations: [SchoolLeaverDestination]?
  /// Young people's times in higher education.
  public var higherEducations: [HigherEducation]?
  /// The parcels of books sent to children.
  public var bookParcels: [BookParcel]?
  /// The activities that the virtual school ran.
  public var virtualSchoolActivities: [VirtualSchoolActivity]?
  /// Children's part in those activities.
  public var activityAttendances: [ActivityAttendance]?
  /// The training that the virtual school delivered.
  public var virtualSchoolTrainings: [VirtualSchoolTraining]?
  /// What the virtual school published.
  public var virtualSchoolPublications: [VirtualSchoolPublication]?
  /// The advice given on previously looked-after children.
  public var educationAdvices: [EducationAdvice]?
  /// The devices provided to children.
  public var deviceLoans: [DeviceLoan]?
  /// How many devices schemes supplied.
  public var deviceStocks: [DeviceStock]?
  /// Young people's awards in living independently.
  public var independenceAwards: [IndependenceAward]?
  /// Care leavers' categories of eligibility.
  public var careLeaverStatuses: [CareLeaverStatus]?
  /// The contacts with care leavers.
  public var leavingCareContacts: [LeavingCareContact]?
  /// Where care leavers lived.
  public var leavingCareHomes: [LeavingCareHome]?
  /// Care leavers' applications for housing.
  public var housingApplications: [HousingApplication]?
  /// What care leavers did.
  public var leavingCareActivities: [LeavingCareActivity]?
  /// The work opportunities care leavers were helped to.
  public var workOpportunities: [WorkOpportunity]?
  /// Who was each care leaver's personal adviser, and when.
  public var personalAdviserAllocations: [PersonalAdviserAllocation]?
  /// The visits of personal advisers.
  public var personalAdviserVisits: [PersonalAdviserVisit]?
  /// The stays with former carers after 18.
  public var stayingPuts: [StayingPut]?
  /// Care leavers' entitlements, asked for and given.
  public var leaverEntitlements: [LeaverEntitlement]?
  /// The letters that tell care leavers what is offered.
  public var localOfferLetters: [LocalOfferLetter]?
  /// The care leavers put before the risk panel.
  public var riskPanelReferrals: [RiskPanelReferral]?

  /// What the JSON held beside the tables: keys that no table is for, and tables that are no lists; `nil` when there was
  /// nothing of the kind.
  public var unknownFields: UnknownFields?

  /// A register without any table.
  public init(authority: LocalAuthorityCode? = nil) {
    self.authority = authority
  }
}
