extension Indicator {
  /// What children looked after attained at school.
  static let attainment: [Indicator] = [
    goodLevelOfDevelopment, keyStage1Reading, keyStage1Writing, keyStage1Mathematics, keyStage1Combined,
    keyStage2Reading, keyStage2Writing, keyStage2Mathematics, keyStage2Combined,
    grade4EnglishAndMathematics, grade5EnglishAndMathematics, grade4English, grade4Mathematics, grade5English,
    grade5Mathematics, attainment8, progress8, ebaccAveragePoints,
  ]

  /// Who was at school.
  static let schoolAttendance: [Indicator] = [
    attendance, absence, authorisedAbsence, unauthorisedAbsence, persistentAbsence, severeAbsence,
  ]
}

extension Indicator {
  /// Suspensions and permanent exclusions.
  static let exclusions: [Indicator] = [
    childrenSuspended, suspensionRate, sessionsSuspended, permanentlyExcluded,
  ]

  /// Personal education plans.
  static let personalEducationPlans: [Indicator] = [
    plansRequestedInTime, firstPlansCompletedInTime, plansHeldEachTerm, plansHeldInSixMonths, plansCompleted,
    planMeetingsByTerm, planMeetingsByPhase, planMeetingsAttended, planViewsGiven, planContributions,
    planMeetingsByContribution, planQuality, plansByQuality, plansWrittenBySchool, plansNeedingRemedy,
    planDaysToReturn, targetsAchieved, premiumTargetsAchieved,
  ]
}

extension Indicator {
  /// Pupil premium plus, as the records of children have it.
  static let pupilPremium: [Indicator] = [
    premiumEligible, premiumPooled, premiumPlansReceived, premiumPassedOn, premiumSpent, premiumTopUps,
    premiumTopUpsAgreed, premiumByIntervention, premiumLinkedToTargets,
  ]

  /// At which schools children are, and with what needs.
  static let schools: [Indicator] = [
    inGoodSchools, inGoodSchoolsInAuthority, inGoodSchoolsOutside, inGoodSettings, childrenBySchoolGrade,
    inAuthoritySchools, onNoSchoolsRoll, primarySchoolsGood,
    secondarySchoolsGood, specialSchoolsGood, withSpecialNeeds, withSENSupport, withEducationHealthCarePlan,
    needsByStage,
  ]
}

extension Indicator {
  /// What became of school leavers.
  static let destinations: [Indicator] = [schoolLeaversParticipating, schoolLeaversByDestination, septemberGuarantee]

  /// Education of all children of the area, as dashboards have it.
  static let areaEducation: [Indicator] = [
    plansMaintained, plansInMainstream, supportProvided, earlyEducationAtTwo, earlyEducationAtThree,
    earlyEducationPlaces, educatedAtHome, educatedAtHomeRate, homeEducationBegun, homeVisitsOffered,
    homeEducationReviewed, missingOutOnEducation, missingOutByGroup, missingEducation,
  ]

  /// What a virtual school does beside.
  static let virtualSchool: [Indicator] = [
    bookParcels, childrenSentBooks, trainingByTopic, trainingFoundUseful, trainingRecommended, trainingEvaluated,
  ]

  /// Everything on education.
  static let education: [Indicator] = [
    personalEducationPlans, pupilPremium, schools, schoolAttendance, exclusions, attainment, destinations,
    areaEducation, virtualSchool,
  ].flatMap { $0 }
}
