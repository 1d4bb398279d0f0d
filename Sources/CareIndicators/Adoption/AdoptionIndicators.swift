extension Indicator {
  /// Adoption: who is adopted, how long it takes, who waits, and those who adopt.
  static let adoption: [Indicator] = [
    adoptedChildren, adoptedShareOfLeavers, adoptedShareOfLeaversThreeYears,
    daysToMovingIn, daysToMovingInThreeYears, daysToMovingInAdjusted, daysToMovingInAdjustedThreeYears,
    daysToMatch, daysToMatchThreeYears, withinFourteenMonths, withinFourteenMonthsThreeYears,
    daysFromEntryToDecision, daysFromDecisionToMatch, daysFromMatchToMovingIn, daysFromMovingInToOrder,
    daysFromEntryToOrder, placedWithinTwelveMonths,
    placedForAdoption, waitingForAdoption, waitingWithOrder,
    adoptionDecisionsMade, adoptionDecisionsReversed, adoptionDecisionsReversedByReason,
    adoptersApproved, adoptersInAssessment, adoptersWaiting, adopterStageOne, adopterStageTwo,
  ]
}
