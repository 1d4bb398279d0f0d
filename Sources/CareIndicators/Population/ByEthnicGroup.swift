import CareCore
import CareModels

extension Indicator {
  /// Children looked after, by published group of ethnic origin.
  public static let byEthnicGroup = distribution(
    "population.by-ethnic-group", "Children looked after by ethnic group",
    definition: "Children looked after on the day by the six groups in which ethnic origin is published.",
    sources: [.statistics("characteristics of children looked after on 31 March")],
    of: .lookedAfter, by: .ethnicGroup,
    example: IndicatorExample(
      """
      A 2020-05-01 S C2 N1 U4
      B 2020-05-01 S C2 N1 U4
      C 2020-05-01 S C2 N1 U4
      D 2020-05-01 S C2 N1 U4 31/02/2021 E4A
      E 2020-05-01 S C2 N1 U4 2021-03-31 E4A
      children:
      A 2010-01-01 F WBRI
      B 2010-01-01 F WIRI
      C 2010-01-01 F
      """, counted: "A B C", undetermined: "D", outside: "E", groups: ["white": "A B", "notRecorded": "C"], shows: "3"))
}
