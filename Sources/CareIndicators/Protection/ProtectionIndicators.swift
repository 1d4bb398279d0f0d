extension Indicator {
  /// Enquiries, conferences and child protection plans; and what goes before a court.
  static let protection: [Indicator] = [
    section47Enquiries, section47EnquiryRate, section47EnquiriesByOutcome,
    initialConferences, initialConferenceRate, initialConferencesInTime, initialConferencesByLength,
    protectionPlans, protectionPlanRate, protectionPlansByCategory,
    protectionPlansStarted, protectionPlansStartedRate, protectionPlansStartedByCategory, protectionPlansEnded,
    protectionPlansReviewedInTime, secondOrSubsequentPlans, plansWithinTwoYearsOfAnother,
    plansEndedAfterTwoYears, plansOpenForTwoYears, plansEndedByLength, plansOpenByLength,
    weeksInPreProceedings, preProceedingsInSixMonths, weeksOfCareProceedings, careProceedingsInTime,
  ]
}
