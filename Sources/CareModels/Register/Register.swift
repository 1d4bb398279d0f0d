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

  /// What the JSON held beside the tables: keys that no table is for, and tables that are no lists; `nil` when there was
  /// nothing of the kind.
  public var unknownFields: UnknownFields?

  /// A register without any table.
  public init(authority: LocalAuthorityCode? = nil) {
    self.authority = authority
  }
}
