/// The tables of a ``Register``, in the order in which they are listed.
///
/// The raw value of a table of the statutory return is the name by which those who check it know it: `Header`,
/// `Episodes`.
public enum RegisterTable: String, CaseIterable, Codable, CodingKeyRepresentable, Hashable, Sendable {
  /// ``Register/children``.
  case children = "Header"
  /// ``Register/episodes``.
  case episodes = "Episodes"
  /// ``Register/reviews``.
  case reviews = "Reviews"
  /// ``Register/missingEpisodes``.
  case missingEpisodes = "Missing"
  /// ``Register/unaccompaniedChildren``.
  case unaccompaniedChildren = "UASC"
  /// ``Register/previousPermanence``.
  case previousPermanence = "PrevPerm"
  /// ``Register/adoptions``.
  case adoptions = "AD1"
  /// ``Register/placedForAdoption``.
  case placedForAdoption = "PlacedAdoption"
  /// ``Register/healthOutcomes``.
  case healthOutcomes = "OC2"
  /// ``Register/careLeavers``.
  case careLeavers = "OC3"
  /// ``Register/socialWorkerEpisodes``.
  case socialWorkerEpisodes = "SWEpisodes"
  /// ``Register/deprivationsOfLiberty``.
  case deprivationsOfLiberty = "DoLo"
  /// ``Register/schoolEnrolments``.
  case schoolEnrolments = "SchoolEnrolments"
  /// ``Register/placements``.
  case placements
  /// ``Register/placementSearches``.
  case placementSearches
  /// ``Register/packagesOfCare``.
  case packagesOfCare
  /// ``Register/residentialProvision``.
  case residentialProvision
  /// ``Register/connectedCarerAssessments``.
  case connectedCarerAssessments
  /// ``Register/specialGuardianships``.
  case specialGuardianships
  /// ``Register/privateFostering``.
  case privateFostering
  /// ``Register/permanencePlans``.
  case permanencePlans
  /// ``Register/permanencePanelDecisions``.
  case permanencePanelDecisions
  /// ``Register/permanenceTracking``.
  case permanenceTracking
  /// ``Register/fosteringMatches``.
  case fosteringMatches
  /// ``Register/adoptionJourneys``.
  case adoptionJourneys
  /// ``Register/prospectiveAdopters``.
  case prospectiveAdopters
  /// ``Register/courtOrders``.
  case courtOrders
  /// ``Register/careProceedings``.
  case careProceedings
  /// ``Register/preProceedings``.
  case preProceedings
  /// ``Register/statutoryVisits``.
  case statutoryVisits
  /// ``Register/carePlans``.
  case carePlans
  /// ``Register/pathwayPlans``.
  case pathwayPlans
  /// ``Register/independentVisitors``.
  case independentVisitors
  /// ``Register/independentVisitorMatches``.
  case independentVisitorMatches
  /// ``Register/mentoring``.
  case mentoring
  /// ``Register/advocacy``.
  case advocacy
  /// ``Register/reviewMeetings``.
  case reviewMeetings
  /// ``Register/midwayChecks``.
  case midwayChecks
  /// ``Register/reviewingOfficerContacts``.
  case reviewingOfficerContacts
  /// ``Register/qualityAlerts``.
  case qualityAlerts
  /// ``Register/reviewingAllocations``.
  case reviewingAllocations
  /// ``Register/reviewingCaseloads``.
  case reviewingCaseloads
  /// ``Register/participationEvents``.
  case participationEvents
  /// ``Register/fosteringHouseholds``.
  case fosteringHouseholds
  /// ``Register/fosteringCapacity``.
  case fosteringCapacity
  /// ``Register/carerRecruitments``.
  case carerRecruitments
  /// ``Register/carerMentoring``.
  case carerMentoring
  /// ``Register/staff``.
  case staff
  /// ``Register/workforceCounts``.
  case workforceCounts
  /// ``Register/supervision``.
  case supervision
  /// ``Register/practiceAudits``.
  case practiceAudits
  /// ``Register/inspections``.
  case inspections
  /// ``Register/improvementActions``.
  case improvementActions
  /// ``Register/improvementMeasures``.
  case improvementMeasures
}

extension RegisterTable {
  /// The place of the table among all.
  @usableFromInline var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
