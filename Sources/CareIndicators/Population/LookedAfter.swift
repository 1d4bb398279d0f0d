import CareCore
import CareModels

extension Indicator {
  /// Children looked after on the day.
  public static let lookedAfter = count(
    "population.looked-after", "Children looked after",
    definition: """
      Children in an episode of care that had started by the day and had not ceased on it. Agreed series of short \
      breaks (V3, V4) are left out. A child counts once.
      """,
    sources: [.interactiveTool("item 332")], of: .lookedAfter)

  /// Children looked after on the day for every 10,000 children of the area.
  public static let lookedAfterRate = rate(
    "population.looked-after-rate", "Children looked after per 10,000", per: 10_000,
    definition: """
      Children looked after on the day for every 10,000 residents aged 0 to 17. For the year ending March Y the \
      population is the mid-year estimate of Y−1.
      """,
    sources: [.interactiveTool("item 124")], of: .lookedAfter)

  /// Children looked after, by legal status.
  public static let byLegalStatus = distribution(
    "population.by-legal-status", "Children looked after by legal status",
    definition: "Children looked after on the day, each under the legal status of the episode they are in.",
    sources: [.statistics("characteristics of children looked after on 31 March")], of: .lookedAfter,
    by: .legalStatus)

  /// Children looked after, by kind of placement.
  public static let byPlacement = distribution(
    "population.by-placement", "Children looked after by placement",
    definition: """
      Children looked after on the day, each under the placement they are in. A child on a temporary move is under \
      the placement that it interrupts, unless the option says that temporary moves count.
      """,
    sources: [.statistics("characteristics of children looked after on 31 March")], of: .lookedAfter,
    by: .placementType)

  /// Children looked after, by published band of placement.
  public static let byPlacementBand = distribution(
    "population.by-placement-band", "Children looked after by kind of placement",
    definition: "Children looked after on the day by the bands in which placements are published.",
    sources: [.interactiveTool("items 396–401")], of: .lookedAfter, by: .placementBand)

  /// Children looked after, by age band.
  public static let byAge = distribution(
    "population.by-age", "Children looked after by age",
    definition: "Children looked after on the day by age in completed years on that day.",
    sources: [.statistics("characteristics of children looked after on 31 March")],
    of: .lookedAfter, by: .ageBand)

  /// Children looked after, by sex.
  public static let bySex = distribution(
    "population.by-sex", "Children looked after by sex",
    definition: "Children looked after on the day by sex; the codes of before and after 2025 count alike.",
    sources: [.statistics("characteristics of children looked after on 31 March")],
    of: .lookedAfter, by: .sex)

  /// Children looked after, by ethnic origin.
  public static let byEthnicity = distribution(
    "population.by-ethnicity", "Children looked after by ethnic origin",
    definition: "Children looked after on the day by ethnic origin.",
    sources: [.statistics("characteristics of children looked after on 31 March")],
    of: .lookedAfter, by: .ethnicity)

  /// Children looked after, by published group of ethnic origin.
  public static let byEthnicGroup = distribution(
    "population.by-ethnic-group", "Children looked after by ethnic group",
    definition: "Children looked after on the day by the six groups in which ethnic origin is published.",
    sources: [.statistics("characteristics of children looked after on 31 March")],
    of: .lookedAfter, by: .ethnicGroup)

  /// Children looked after, by category of need.
  public static let byNeed = distribution(
    "population.by-need", "Children looked after by category of need",
    definition: "Children looked after on the day by their main need when the period of care started.",
    sources: [.statistics("characteristics of children looked after on 31 March")], of: .lookedAfter, by: .need)

  /// The share of children looked after who are in foster placements.
  public static let fostered = proportion(
    "placement.foster", "Children looked after in foster placements",
    definition: "Of children looked after on the day, those in a foster placement (U1 to U6).",
    sources: [.interactiveTool("item 396")], polarity: .highIsGood, options: [TemporaryMoves.self], of: .lookedAfter,
    steps: [.placement("In a foster placement", where: \.isFoster)])

  /// The share of children looked after who are placed with parents.
  public static let placedWithParents = proportion(
    "placement.with-parents", "Children looked after placed with parents",
    definition: "Of children looked after on the day, those placed with their parents (P1).",
    sources: [.interactiveTool("item 401")], polarity: .highIsGood, options: [TemporaryMoves.self], of: .lookedAfter,
    steps: [.placement("Placed with parents", where: \.isWithParents)])

  /// The share of children looked after who are unaccompanied asylum-seeking children.
  public static let unaccompanied = proportion(
    "population.unaccompanied", "Unaccompanied asylum-seeking children",
    definition: """
      Of children looked after on the day, those recorded as unaccompanied and seeking asylum, and not ceased to be so \
      by then.
      """,
    sources: [.interactiveTool("item 334")], requires: [.episodes, .unaccompaniedChildren], of: .lookedAfter,
    steps: [
      .count("Unaccompanied and seeking asylum on the day", missing: "the day the child ceased to be unaccompanied") {
        child, context in child.isUnaccompanied(on: context.asAt)
      }
    ], decimals: 1)

  /// The share of children looked after in the year who were unaccompanied asylum-seeking children at any time in it.
  public static let unaccompaniedInYear = proportion(
    "population.unaccompanied-in-year", "Unaccompanied asylum-seeking children at any time in the year",
    definition: """
      Of children looked after at any time in the period, those recorded as unaccompanied and seeking asylum on any \
      day of it.
      """,
    sources: [.interactiveTool("item 334")], requires: [.episodes, .unaccompaniedChildren], of: .lookedAfterInYear,
    steps: [
      .count("Unaccompanied and seeking asylum in the period", missing: "the day the child ceased to be unaccompanied")
      {
        child, context in child.isUnaccompanied(on: context.period.start)
      }
    ], decimals: 1)

  /// The cohort of the outcomes return.
  public static let lookedAfterTwelveMonths = count(
    "population.looked-after-twelve-months", "Children looked after for at least twelve months",
    definition: """
      Children looked after on the day who did not start after the first day of the year, did not leave before its \
      last, and had no agreed series of short breaks in it. A start on the first day is in.
      """,
    sources: [.interactiveTool("item 3"), .returnGuide("OC2")], of: .lookedAfterTwelveMonths)
}

extension Step<ChildHistory> {
  /// Counts children by the kind of placement they are in on the day.
  static func placement(
    _ reason: String, where holds: @escaping @Sendable (PlacementType) -> Bool
  ) -> Step {
    .count(reason, missing: "the placement") { child, context in
      let episode = child.placementEpisode(on: context.asAt, temporaryMoves: context.options.temporaryMoves)
      guard let episode else { return nil }
      if let type = episode.placementType { return holds(type) }
      // A code that is not on the list is of no published kind; none at all cannot be told.
      return child.record(of: episode).placementType == nil ? nil : false
    }
  }
}
