import CareCore
import CareModels

extension Indicator {
  /// Children educated at home for every 100 of school age.
  public static let educatedAtHomeRate = rate(
    "home-education.share", "Children educated at home, of all of school age", per: 100,
    definition: """
      Children of the area who are educated at home on the day for every 100 children of school age: the population has to \
      be that of school age.
      """,
    sources: homeEducationSources, of: .educatedAtHome, decimals: 1,
    example: .homeEducation(population: PopulationFigure(count: 400), counted: "A B", shows: "0.5"))
}
