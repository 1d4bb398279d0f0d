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

  /// The audits of practice.
  public var practiceAudits: [PracticeAudit]?

  /// The inspections, with their judgements.
  public var inspections: [Inspection]?

  /// The actions of improvement plans.
  public var improvementActions: [ImprovementAction]?

  /// The measures of improvement plans.
  public var improvementMeasures: [ImprovementMeasure]?

  /// What the JSON held beside the tables: keys that no table is for, and tables that are no lists; `nil` when there was
  /// nothing of the kind.
  public var unknownFields: UnknownFields?

  /// A register without any table.
  public init(authority: LocalAuthorityCode? = nil) {
    self.authority = authority
  }
}
