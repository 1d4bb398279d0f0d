extension Indicator {
  /// How settled children are: placements, workers, schools, distance.
  static let stability: [Indicator] = [
    threeOrMorePlacements, threeOrMorePlacementsInTwoYears, longTermStability, longTermStabilityThreeYears,
    threeOrMoreSocialWorkers, midYearSchoolMoves, placedFarFromHome, placedFarFromHomeAndOutside,
  ]
}
