extension Indicator {
  /// Every indicator of the library, in the order in which reports show them.
  public static let all: [Indicator] = [
    lookedAfter, lookedAfterRate, byLegalStatus, byPlacementBand, byPlacement, byAge, bySex, byEthnicGroup,
    byEthnicity, byNeed, fostered, placedWithParents, unaccompanied, unaccompaniedInYear, lookedAfterTwelveMonths,
    started, startedRate, startedByLegalStatus, ceased, ceasedRate, ceasedByReason, ceasedBySpecialGuardianship,
    ceasedByChildArrangementsOrder, ceasedReturnedHome, threeOrMorePlacements, threeOrMorePlacementsInTwoYears,
    longTermStability, longTermStabilityThreeYears, threeOrMoreSocialWorkers, midYearSchoolMoves, placedFarFromHome,
    placedFarFromHomeAndOutside,
  ]

  /// The indicator with an ``id``; `nil` when there is none.
  public static func withID(_ id: String) -> Indicator? {
    all.first { $0.id == id }
  }

  /// The indicator with an official name such as `NI 62`, spaces and case aside; `nil` when there is none.
  public static func withOfficialName(_ name: String) -> Indicator? {
    func key(_ text: String) -> String { text.lowercased().filter { $0 != " " } }
    return all.first { $0.officialName.map(key) == key(name) }
  }
}
