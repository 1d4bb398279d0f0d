extension Indicator {
  /// Who is looked after, and what they are like.
  static let population: [Indicator] = [
    lookedAfter, lookedAfterRate, byLegalStatus, byPlacementBand, byPlacement, byAge, bySex, byEthnicGroup,
    byEthnicity, byNeed,
  ]

  /// Where they are placed, and who they are.
  static let placement: [Indicator] = [
    fostered, placedWithParents, unaccompanied, unaccompaniedInYear, lookedAfterTwelveMonths,
  ]

  /// Who starts and who ceases to be looked after.
  static let flow: [Indicator] = [
    started, startedRate, startedByLegalStatus, ceased, ceasedRate, ceasedByReason, ceasedBySpecialGuardianship,
    ceasedByChildArrangementsOrder, ceasedReturnedHome,
  ]
}
