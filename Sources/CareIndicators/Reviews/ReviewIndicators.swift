extension Indicator {
  /// Reviews of looked-after children: whether they are in time, what comes of them, and those who hold them.
  static let reviews: [Indicator] = [
    reviewedInTime, reviewedInTimeAtAnyTime, reviewsDueInTime, reviewsHeldInTime, firstReviewsInTime,
    firstReviewsInTwentyEightDays, reviewMeetingsInTime, secondPartsInTime, reviewsInTwoParts, lateReviewsByReason,
    reviewRecordsInTime, reviewDecisionsInTime, reviewsForEachChild, reviewsBroughtForward, reviewsAfterUnplannedMoves,
    reviewsByTrigger,
    reviewsByFormat, midwayChecksInTime, permanencePlanBySecondReview, permanencePlanAtLaterReviews,
  ]

  /// How children take part in their reviews.
  static let participation: [Indicator] = [
    tookPart, viewsConveyed, attended, childrenTookPart, childrenViewsConveyed, childrenAttended, participationByCode,
  ]

  /// The work of the reviewing officers, and the alerts they raise.
  static let reviewingOfficers: [Indicator] = [
    reviewingOfficersAppointedInTime, casesPerReviewingOfficer, childrenPerReviewingOfficer,
    weightedCasesPerReviewingOfficer, reviewingOfficersWithinRecommendedCaseload, alertsRaised, alertsByKind,
    concernsByFurthestStage, escalationsByOutcome, alertsAnsweredInTime,
  ]
}
