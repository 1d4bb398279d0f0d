extension Indicator {
  /// How settled children are: placements, workers, schools, distance.
  static let stability: [Indicator] = [
    threeOrMorePlacements, threeOrMorePlacementsInTwelveMonths, threeOrMorePlacementsInTwoYears, moreThanOnePlacement,
    longTermStability, longTermStabilityThreeYears,
    threeOrMoreSocialWorkers, midYearSchoolMoves, placedFarFromHome, placedFarFromHomeAndOutside,
  ]
}
