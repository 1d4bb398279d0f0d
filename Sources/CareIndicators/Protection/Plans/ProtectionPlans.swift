import CareCore
import CareModels

extension Indicator {
  /// Child protection plans in force on the last day of the period.
  public static let protectionPlans = count(
    "protection.plans", "Child protection plans",
    definition: """
      Child protection plans in force on the last day of the period, of children and the unborn. A child has one plan at \
      a time; one that ended on the day is no longer in force.
      """,
    sources: Source.plansOnDay, of: .protectionPlansOnDay, example: .plansOnDay(shows: "2"))

  /// Child protection plans in force on the last day of the period, per 10,000 children.
  public static let protectionPlanRate = rate(
    "protection.plans-rate", "Child protection plans per 10,000", per: 10_000,
    definition: """
      Child protection plans in force on the last day of the period, for every 10,000 children of the population.
      """,
    sources: Source.plansOnDay, of: .protectionPlansOnDay, decimals: 1,
    example: .plansOnDay(population: PopulationFigure(count: 6_812), shows: "2.9"))

  /// Child protection plans in force on the last day of the period, by the latest category of abuse.
  public static let protectionPlansByCategory = distribution(
    "protection.plans-by-category", "Child protection plans by category of abuse",
    definition: """
      Child protection plans in force on the last day of the period, by the category of abuse as it is now.
      """,
    sources: [.needStatistics("child protection plans at 31 March by latest category of abuse")],
    of: .protectionPlansOnDay, by: .latestCategory,
    example: .plansOnDay(groups: ["NEG": "A", "notRecorded": "B"], shows: "2"))
}

extension Source {
  fileprivate static var plansOnDay: [Source] {
    [
      .interactiveTool("items 215 and 377"),
      .needStatistics("child protection plans at 31 March; rates per 10,000, to one decimal place"),
    ]
  }
}

extension IndicatorExample {
  fileprivate static func plansOnDay(
    population: PopulationFigure? = nil, groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      childProtectionPlans: child start end latestCategory
      A 2020-06-01 . NEG
      B 2021-03-31 2021-04-01 .
      C 2020-06-01 2021-03-31 NEG
      D . . NEG
      E 2020-06-01 31/02/2021 NEG
      """, population: population, counted: "A B", undetermined: "D E", outside: "C", groups: groups, shows: shows)
  }
}
