extension Register {
  /// Every table, in the order of ``RegisterTable``.
  static let slots: [TableSlot] = [
    TableSlot("children", \.children),
    TableSlot("episodes", \.episodes),
    TableSlot("reviews", \.reviews),
    TableSlot("missingEpisodes", \.missingEpisodes),
    TableSlot("unaccompaniedChildren", \.unaccompaniedChildren),
    TableSlot("previousPermanence", \.previousPermanence),
    TableSlot("adoptions", \.adoptions),
    TableSlot("placedForAdoption", \.placedForAdoption),
    TableSlot("healthOutcomes", \.healthOutcomes),
    TableSlot("careLeavers", \.careLeavers),
    TableSlot("socialWorkerEpisodes", \.socialWorkerEpisodes),
    TableSlot("deprivationsOfLiberty", \.deprivationsOfLiberty),
    TableSlot("schoolEnrolments", \.schoolEnrolments),
  ]
}
