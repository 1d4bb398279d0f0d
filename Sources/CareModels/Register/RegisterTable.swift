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
  /// ``Register/surveyResults``.
  case surveyResults
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
  /// ``Register/safeguardingTrainings``.
  case safeguardingTrainings
  /// ``Register/practiceAudits``.
  case practiceAudits
  /// ``Register/inspections``.
  case inspections
  /// ``Register/improvementActions``.
  case improvementActions
  /// ``Register/improvementMeasures``.
  case improvementMeasures
  /// ``Register/healthAssessments``.
  case healthAssessments
  /// ``Register/healthRegistrations``.
  case healthRegistrations
  /// ``Register/healthChecks``.
  case healthChecks
  /// ``Register/immunisations``.
  case immunisations
  /// ``Register/immunisationReviews``.
  case immunisationReviews
  /// ``Register/sdqAssessments``.
  case sdqAssessments
  /// ``Register/substanceMisuseProblems``.
  case substanceMisuseProblems
  /// ``Register/therapeuticReferrals``.
  case therapeuticReferrals
  /// ``Register/missingIncidents``.
  case missingIncidents
  /// ``Register/returnInterviews``.
  case returnInterviews
  /// ``Register/exploitationReferrals``.
  case exploitationReferrals
  /// ``Register/exploitationMeetings``.
  case exploitationMeetings
  /// ``Register/contacts``.
  case contacts
  /// ``Register/referrals``.
  case referrals
  /// ``Register/childrenInNeed``.
  case childrenInNeed
  /// ``Register/childInNeedEpisodes``.
  case childInNeedEpisodes
  /// ``Register/socialCareAssessments``.
  case socialCareAssessments
  /// ``Register/strategyDiscussions``.
  case strategyDiscussions
  /// ``Register/section47Enquiries``.
  case section47Enquiries
  /// ``Register/protectionMedicals``.
  case protectionMedicals
  /// ``Register/protectionConferences``.
  case protectionConferences
  /// ``Register/childProtectionPlans``.
  case childProtectionPlans
  /// ``Register/protectionVisits``.
  case protectionVisits
  /// ``Register/coreGroupMeetings``.
  case coreGroupMeetings
  /// ``Register/childInNeedPlans``.
  case childInNeedPlans
  /// ``Register/caseRiskAssessments``.
  case caseRiskAssessments
  /// ``Register/caseRecordAudits``.
  case caseRecordAudits
  /// ``Register/learningReviews``.
  case learningReviews
  /// ``Register/earlyHelpFamilies``.
  case earlyHelpFamilies
  /// ``Register/earlyHelpIndividuals``.
  case earlyHelpIndividuals
  /// ``Register/complaints``.
  case complaints
  /// ``Register/justiceOutcomes``.
  case justiceOutcomes
  /// ``Register/reoffendingFollowUps``.
  case reoffendingFollowUps
  /// ``Register/custodyEpisodes``.
  case custodyEpisodes
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
  ///
  /// An enumeration without payloads is stored as the place of its case. It is asked for every table of every child,
  /// where looking up a name would be what most of the time goes into.
  var order: Int { Int(unsafe unsafeBitCast(self, to: UInt8.self)) }

  /// Hashes the place of the table; the name says no more, and takes longer.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(order)
  }
}
