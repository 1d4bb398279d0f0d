import CareCore
import CareModels

extension Indicator {
  /// How many young people entered the criminal justice system for every 100,000 of their age.
  public static let firstTimeEntrantsRate = rate(
    "youth-justice.first-time-entrants-rate", "Rate of first-time entrants to the criminal justice system",
    per: 100_000,
    definition: """
      Young people of 10 to 17 whose first caution or conviction was in the period, for every 100,000 residents of 10 to \
      17. It has a value where the population supplied is said to be of those ages.
      """,
    sources: .firstTimeEntrants, polarity: .lowIsGood, options: [PopulationAges.self],
    figures: [.residentsOfTenToSeventeen], of: .firstTimeEntrants,
    example: .entrants(
      population: PopulationFigure(count: 1_000, midYear: 2020), counted: "A B", undetermined: "D", outside: "C E F",
      shows: "200"))
}
