import CareCore
import CareModels

extension Indicator {
  /// How often young people were sentenced to custody for every 1,000 of their age.
  public static let custodyRate = rate(
    "youth-justice.custody-rate", "Rate of sentences of custody", per: 1_000,
    definition: """
      Convictions of young people of 10 to 17 in the period that ended in a sentence of custody, for every 1,000 residents \
      of 10 to 17. It has a value where the population supplied is said to be of those ages.
      """,
    sources: .custody, polarity: .lowIsGood, options: [PopulationAges.self],
    figures: [.residentsOfTenToSeventeen], of: .sentencesOfCustody, decimals: 2,
    example: .convictions(
      population: PopulationFigure(count: 8_000, midYear: 2020), counted: "A", undetermined: "D", outside: "B C E",
      shows: "0.13"))
}
