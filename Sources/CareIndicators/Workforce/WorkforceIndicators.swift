extension Indicator {
  /// Those who work with children and families.
  static let workforce: [Indicator] = [
    staffByRole, vacancyRate, agencyRate, agencySocialWorkers, newlyQualifiedSocialWorkers, staffTurnover, staffAbsence,
    casesPerWorker,
  ]
}
