extension Indicator {
  /// Who starts and who ceases to be looked after.
  static let flow: [Indicator] = [
    started, startedRate, startedByLegalStatus, ceased, ceasedRate, ceasedByReason, ceasedBySpecialGuardianship,
    ceasedByChildArrangementsOrder, ceasedReturnedHome, returnedHomePlanned, returnedHomeUnplanned, returnedToCare,
    returnedAfterPermanence, startedByPreviousPermanence, placementsStarted, placementChangesByReason,
    unplannedPlacementEndings,
  ]
}
