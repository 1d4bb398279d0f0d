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
  /// ``Register/schools``.
  case schools
  /// ``Register/schoolCensusCounts``.
  case schoolCensusCounts
  /// ``Register/alternativeProvisions``.
  case alternativeProvisions
  /// ``Register/schoolAdmissions``.
  case schoolAdmissions
  /// ``Register/managedMoves``.
  case managedMoves
  /// ``Register/personalEducationPlans``.
  case personalEducationPlans
  /// ``Register/pupilPremiumAllocations``.
  case pupilPremiumAllocations
  /// ``Register/pupilPremiumSpends``.
  case pupilPremiumSpends
  /// ``Register/pooledPremiumSpends``.
  case pooledPremiumSpends
  /// ``Register/specialEducationalNeeds``.
  case specialEducationalNeeds
  /// ``Register/educationHealthCarePlans``.
  case educationHealthCarePlans
  /// ``Register/schoolAttendances``.
  case schoolAttendances
  /// ``Register/attendanceAlerts``.
  case attendanceAlerts
  /// ``Register/schoolExclusions``.
  case schoolExclusions
  /// ``Register/earlyYearsProfiles``.
  case earlyYearsProfiles
  /// ``Register/phonicsChecks``.
  case phonicsChecks
  /// ``Register/primaryAssessments``.
  case primaryAssessments
  /// ``Register/keyStage4Outcomes``.
  case keyStage4Outcomes
  /// ``Register/keyStage5Outcomes``.
  case keyStage5Outcomes
  /// ``Register/earlyEducationPlaces``.
  case earlyEducationPlaces
  /// ``Register/earlyEducationTakeUps``.
  case earlyEducationTakeUps
  /// ``Register/homeEducations``.
  case homeEducations
  /// ``Register/missedEducations``.
  case missedEducations
  /// ``Register/missedEducationCounts``.
  case missedEducationCounts
  /// ``Register/participations``.
  case participations
  /// ``Register/septemberGuarantees``.
  case septemberGuarantees
  /// ``Register/schoolLeaverDestinations``.
  case schoolLeaverDestinations
  /// ``Register/higherEducations``.
  case higherEducations
  /// ``Register/bookParcels``.
  case bookParcels
  /// ``Register/virtualSchoolActivities``.
  case virtualSchoolActivities
  /// ``Register/activityAttendances``.
  case activityAttendances
  /// ``Register/virtualSchoolTrainings``.
  case virtualSchoolTrainings
  /// ``Register/virtualSchoolPublications``.
  case virtualSchoolPublications
  /// ``Register/educationAdvices``.
  case educationAdvices
  /// ``Register/deviceLoans``.
  case deviceLoans
  /// ``Register/deviceStocks``.
  case deviceStocks
  /// ``Register/independenceAwards``.
  case independenceAwards
  /// ``Register/careLeaverStatuses``.
  case careLeaverStatuses
  /// ``Register/leavingCareContacts``.
  case leavingCareContacts
  /// ``Register/leavingCareHomes``.
  case leavingCareHomes
  /// ``Register/housingApplications``.
  case housingApplications
  /// ``Register/leavingCareActivities``.
  case leavingCareActivities
  /// ``Register/workOpportunities``.
  case workOpportunities
  /// ``Register/personalAdviserAllocations``.
  case personalAdviserAllocations
  /// ``Register/personalAdviserVisits``.
  case personalAdviserVisits
  /// ``Register/stayingPuts``.
  case stayingPuts
  /// ``Register/leaverEntitlements``.
  case leaverEntitlements
  /// ``Register/localOfferLetters``.
  case localOfferLetters
  /// ``Register/riskPanelReferrals``.
  case riskPanelReferrals
}

extension RegisterTable {
  /// The place of the table among all.
  @usableFromInline var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
