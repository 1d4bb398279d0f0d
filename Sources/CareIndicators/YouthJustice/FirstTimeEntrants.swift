import CareCore
import CareModels

extension Indicator {
  /// How many young people entered the criminal justice system.
  public static let firstTimeEntrants = count(
    "youth-justice.first-time-entrants", "First-time entrants to the criminal justice system",
    definition: """
      Young people of 10 to 17 whose first caution or conviction was in the period, each once. A resolution in the \
      community is neither. National figures are of the year to December.
      """,
    sources: .firstTimeEntrants, polarity: .lowIsGood, of: .firstTimeEntrants,
    example: .entrants(counted: "A B", undetermined: "D", outside: "C E F", shows: "2"))

  /// How many young people entered the criminal justice system for every 100,000 of their age.
  public static let firstTimeEntrantsRate = rate(
    "youth-justice.first-time-entrants-rate", "Rate of first-time entrants to the criminal justice system",
    per: 100_000,
    definition: """
      Young people of 10 to 17 whose first caution or conviction was in the period, for every 100,000 residents of 10 to \
      17: the population supplied has to be of those ages.
      """,
    sources: .firstTimeEntrants, polarity: .lowIsGood, of: .firstTimeEntrants,
    example: .entrants(
      population: PopulationFigure(count: 1_000, midYear: 2020), counted: "A B", undetermined: "D", outside: "C E F",
      shows: "200"))

  /// The share of first-time entrants whom the service knew before.
  public static let firstTimeEntrantsKnown = proportion(
    "youth-justice.entrants-known-to-service", "First-time entrants known to the service before",
    definition: """
      Of young people of 10 to 17 whose first caution or conviction was in the period, those whom the children and families \
      service knew before.
      """,
    sources: [.performanceReport("paragraph 22")], of: .firstTimeEntrants,
    steps: [
      .count("Known to the service before", missing: "whether the service knew them") { entry, _ in
        entry.outcome.knownToService
      }
    ], example: .entrants(counted: "A", notCounted: "B", undetermined: "D", outside: "C E F", shows: "50"))
}

extension IndicatorExample {
  /// A and B entered, A with two outcomes; C had entered before; of D it is not said; E met with a resolution in the
  /// community, F entered at 18.
  static func entrants(
    population: PopulationFigure? = nil, counted: String, notCounted: String = "", undetermined: String,
    outside: String, shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      children:
      B 2003-04-02
      justiceOutcomes: child date disposal isFirst ageAtOutcome knownToService
      A 2020-06-01 youthCaution true 15 true
      A 2020-09-01 convictionCommunity false 15 true
      B 2021-03-31 convictionOther true . false
      C 2020-06-01 youthCaution false 15 true
      D 2020-06-01 youthCaution . 15 true
      E 2020-06-01 communityResolution true 15 true
      F 2020-06-01 youthCaution true 18 true
      """, population: population, counted: counted, notCounted: notCounted, undetermined: undetermined,
      outside: outside, shows: shows)
  }
}
