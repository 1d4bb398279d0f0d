extension Indicator {
  /// Health, and conduct as the outcomes return has it: the twelve-month cohort first, then all children on the day.
  static let health: [Indicator] = [
    annualHealthAssessments, developmentChecks, dentalChecks, immunisationsUpToDate, substanceMisuse,
    substanceHelpReceived, substanceHelpRefused, substanceHelpReceivedOfCohort, substanceHelpRefusedOfCohort,
    offending, sdqMean, sdqCompletion, sdqCauseForConcern, sdqBands, sdqFourBands, sdqReasons,
    sdqTotalFromAnswers, sdqEmotional, sdqConduct, sdqHyperactivity, sdqPeer, sdqProsocial, sdqInTwelveMonths,
    initialAssessmentsInTime, initialReferralsInTime, reviewAssessmentsInTime, assessedInTwelveMonths,
    healthAssessmentsCurrent, healthAssessmentOutcomes, sdqAtReviewAssessments, leavingCareSummaries,
    dentalCheckInTwelveMonths, eyeCheckInTwelveMonths, immunisedOnTheDay, registeredWithGP, registeredWithDentist,
    registeredWithOptician,
  ]
}
