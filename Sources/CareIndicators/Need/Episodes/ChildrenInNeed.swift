import CareCore
import CareModels

extension Indicator {
  /// Children in need on the last day of the period.
  public static let childrenInNeed = count(
    "need.children-in-need", "Children in need",
    definition: """
      Episodes of need that were open on the last day of the period, unborn children and those over 18 among them. One \
      whose referral was closed without further action is left out; one that closed on the day is closed.
      """,
    sources: Source.needOnDay, of: .needEpisodesOnDay, steps: [.closedAtReferral],
    example: .childrenInNeed(shows: "2"))

  /// Children in need on the last day of the period, per 10,000 children.
  public static let childrenInNeedRate = rate(
    "need.children-in-need-rate", "Children in need per 10,000", per: 10_000,
    definition: """
      Episodes of need that were open on the last day of the period, as in the count of children in need, for every \
      10,000 children of the population.
      """,
    sources: Source.needOnDay, of: .needEpisodesOnDay, steps: [.closedAtReferral], decimals: 1,
    example: .childrenInNeed(population: PopulationFigure(count: 6_812), shows: "2.9"))

  /// Children in need on the last day of the period, by primary need.
  public static let childrenInNeedByNeed = distribution(
    "need.children-in-need-by-need", "Children in need by primary need",
    definition: """
      Episodes of need that were open on the last day of the period, as in the count of children in need, by the main \
      reason why the child is in need.
      """,
    sources: [.needStatistics("children in need by primary need"), .needCensus("PrimaryNeedCode")],
    of: .needEpisodesOnDay, steps: [.closedAtReferral], by: .primaryNeed,
    example: .childrenInNeed(groups: ["N1": "A", "notRecorded": "B"], shows: "2"))
}

extension Source {
  fileprivate static var needOnDay: [Source] {
    [.interactiveTool("item 171"), .needStatistics("children in need at 31 March; rates to one decimal place")]
  }
}

extension IndicatorExample {
  /// An episode that is open, one that closes tomorrow, one whose referral came to nothing, one without a start; and one
  /// that closed on the day.
  fileprivate static func childrenInNeed(
    population: PopulationFigure? = nil, groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      childInNeedEpisodes: child start end primaryNeed
      A 2020-06-01 . N1
      B 2020-06-01 2021-04-01 .
      C 2020-06-01 . N1
      D . . N1
      E 2020-06-01 2021-03-31 N1
      referrals: child date noFurtherAction
      A 2020-06-01 false
      C 2020-06-01 true
      """, population: population, counted: "A B", leftOut: "C", undetermined: "D", outside: "E", groups: groups,
      shows: shows)
  }
}
