import CareCore
import CareModels

extension Indicator {
  /// Children who started to be looked after for every 10,000 children of the area.
  public static let startedRate = rate(
    "flow.started-rate", "Children who started to be looked after per 10,000", per: 10_000,
    definition: "Children who started to be looked after in the period for every 10,000 residents aged 0 to 17.",
    sources: [.interactiveTool("item 376")], of: .started,
    example: IndicatorExample(
      """
      A 2020-05-01 S V2 N1 U6 2020-06-15 E4A
      A 2021-02-01 S C1 N1 U4
      B 2020-03-31 S C2 N1 U4
      C 2020-06-01 P C2 N1 U4
      D 2020-06-01 . C2 N1 U4
      """, population: PopulationFigure(count: 10_000, midYear: 2020), counted: "A", undetermined: "D", outside: "B C",
      shows: "1"))
}
