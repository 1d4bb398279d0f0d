extension Indicator {
  /// Young people and the criminal justice system.
  static let youthJustice: [Indicator] = [
    firstTimeEntrants, firstTimeEntrantsRate, firstTimeEntrantsKnown, justiceOutcomesByDisposal, custodySentences,
    custodyRate, custodyShare, inCustodyByKind, reoffenders, reoffencesPerOffender, reoffencesPerReoffender,
  ]
}
