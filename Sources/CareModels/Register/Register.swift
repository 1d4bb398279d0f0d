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
