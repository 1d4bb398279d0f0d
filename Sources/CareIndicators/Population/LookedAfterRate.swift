import CareCore
import CareModels

extension Indicator {
  /// Children looked after on the day for every 10,000 children of the area.
  public static let lookedAfterRate = rate(
    "population.looked-after-rate", "Children looked after per 10,000", per: 10_000,
    definition: """
      Children looked after on the day for every 10,000 residents aged 0 to 17. For the year ending March Y the \
      population is the mid-year estimate of Y−1.
      """,
    sources: [.interactiveTool("item 124")], of: .lookedAfter,
    example: IndicatorExample(
      """
      A 2020-05-01 S C2 N1 U4
      B 2020-05-01 S V4 N2 U6
      C 2020-05-01 S C2 N1 U4 2021-03-31 E4A
      D 2020-05-01 S C2 N1 U4 31/02/2021 E4A
      """, population: PopulationFigure(count: 10_000, midYear: 2020), counted: "A", undetermined: "D", outside: "B C",
      shows: "1"))
}
