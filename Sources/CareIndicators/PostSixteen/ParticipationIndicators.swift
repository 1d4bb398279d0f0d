extension Indicator {
  /// Young people of 16 and 17 in and out of education, employment and training.
  static let participationAtSixteen: [Indicator] = [
    neetWinter, participationNotKnownWinter, neetOrNotKnownWinter, neetOnDay, participationByStatus,
  ]
}
