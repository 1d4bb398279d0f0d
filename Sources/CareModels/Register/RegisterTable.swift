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
}

extension RegisterTable {
  /// The place of the table among all.
  @usableFromInline var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
