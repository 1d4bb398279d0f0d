extension Indicator {
  /// Who is looked after, and what they are like.
  static let population: [Indicator] = [
    lookedAfter, lookedAfterRate, meanLookedAfter, byLegalStatus, byLegalStatusGroup, byPlacementBand, byPlacement,
    byAge, bySex,
    byEthnicGroup,
    byEthnicity, byNeed, unaccompanied, unaccompaniedInYear, lookedAfterTwelveMonths,
  ]
}
