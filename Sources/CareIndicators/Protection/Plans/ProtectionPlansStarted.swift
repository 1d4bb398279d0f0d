import CareCore
import CareModels

extension Indicator {
  /// Child protection plans that started in the period.
  public static let protectionPlansStarted = count(
    "protection.plans-started", "Child protection plans started",
    definition: """
      Child protection plans that started in the period. Each counts, so a child with two such plans counts twice.
      """,
    sources: Source.plansStarted, of: .protectionPlansStarted, example: .plansStarted(shows: "3"))

  /// Child protection plans that started in the period, per 10,000 children.
  public static let protectionPlansStartedRate = rate(
    "protection.plans-started-rate", "Child protection plans started per 10,000", per: 10_000,
    definition: """
      Child protection plans that started in the period, each counted, for every 10,000 children of the population.
      """,
    sources: Source.plansStarted, polarity: .lowIsGood, of: .protectionPlansStarted, decimals: 1,
    example: .plansStarted(population: PopulationFigure(count: 6_812), shows: "4.4"))

  /// Child protection plans that started in the period, by the first category of abuse.
  public static let protectionPlansStartedByCategory = distribution(
    "protection.plans-started-by-category", "Child protection plans started by category of abuse",
    definition: "Child protection plans that started in the period, by the category of abuse when they did.",
    sources: [.needStatistics("child protection plans starting by initial category of abuse")],
    of: .protectionPlansStarted, by: .initialCategory,
    example: .plansStarted(groups: ["NEG": "A", "EMO": "A", "notRecorded": "B"], shows: "3"))

  /// Child protection plans that ended in the period.
  public static let protectionPlansEnded = count(
    "protection.plans-ended", "Child protection plans ended",
    definition: """
      Child protection plans that ended in the period. Each counts, so a child with two such plans counts twice.
      """,
    sources: [.needStatistics("child protection plans ending during the year"), .needCensus("CPPendDate")],
    of: .protectionPlansEnded,
    example: IndicatorExample(
      """
      childProtectionPlans: child start end
      A 2019-06-01 2020-04-01
      B 2019-06-01 2021-03-31
      C 2019-06-01 31/02/2021
      D 2019-06-01 .
      E 2019-06-01 2021-04-01
      """, counted: "A B", undetermined: "C", outside: "D E", shows: "2"))
}

extension Source {
  fileprivate static var plansStarted: [Source] {
    [
      .interactiveTool("item 219"),
      .needStatistics("child protection plans starting in the year; rates per 10,000, to one decimal place"),
    ]
  }
}

extension IndicatorExample {
  fileprivate static func plansStarted(
    population: PopulationFigure? = nil, groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      childProtectionPlans: child start end initialCategory
      A 2020-04-01 2020-08-01 NEG
      A 2021-03-31 . EMO
      B 2020-06-01 2020-06-01 .
      C . . NEG
      D 2021-04-01 . NEG
      """, population: population, counted: "A A B", undetermined: "C", outside: "D", groups: groups, shows: shows)
  }
}
