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
}
