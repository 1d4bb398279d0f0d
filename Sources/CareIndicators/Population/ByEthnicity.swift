import CareCore
import CareModels

extension Indicator {
  /// Children looked after, by ethnic origin.
  public static let byEthnicity = distribution(
    "population.by-ethnicity", "Children looked after by ethnic origin",
    definition: "Children looked after on the day by ethnic origin.",
    sources: [.statistics("characteristics of children looked after on 31 March")],
    of: .lookedAfter, by: .ethnicity,
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
      """, counted: "A B C", undetermined: "D", outside: "E", groups: ["WBRI": "A", "WIRI": "B", "notRecorded": "C"],
      shows: "3"))
}
