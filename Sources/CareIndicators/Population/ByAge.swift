import CareCore
import CareModels

extension Indicator {
  /// Children looked after, by age band.
  public static let byAge = distribution(
    "population.by-age", "Children looked after by age",
    definition: "Children looked after on the day by age in completed years on that day.",
    sources: [.statistics("characteristics of children looked after on 31 March")],
    of: .lookedAfter, by: .ageBand,
    example: IndicatorExample(
      """
      A 2020-05-01 S C2 N1 U4
      B 2020-05-01 S C2 N1 U4
      C 2020-05-01 S C2 N1 U4
      D 2020-05-01 S C2 N1 U4 31/02/2021 E4A
      E 2020-05-01 S C2 N1 U4 2021-03-31 E4A
      children:
      A 2020-04-01
      B 2020-03-31
      C .
      E 2010-01-01
      """, counted: "A B C", undetermined: "D", outside: "E", groups: ["0": "A", "1-4": "B", "notRecorded": "C"],
      shows: "3"))
}
