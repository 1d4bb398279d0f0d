import CareCore
import CareModels

extension Indicator {
  /// Children looked after, by category of need.
  public static let byNeed = distribution(
    "population.by-need", "Children looked after by category of need",
    definition: "Children looked after on the day by their main need when the period of care started.",
    sources: [.statistics("characteristics of children looked after on 31 March")], of: .lookedAfter, by: .need,
    example: IndicatorExample(
      """
      A 2020-05-01 S C2 N1 U4 2020-08-01 X1
      A 2020-08-01 P C2 N8 U6
      B 2020-05-01 S C2 N1 U4 2020-08-01 E4A
      B 2020-08-09 S C2 N8 U6
      C 2020-05-01 S C2 N1 U4 2021-03-31 E4A
      D 2020-05-01 S C2 N1 U4 31/02/2021 E4A
      """, counted: "A B", undetermined: "D", outside: "C", groups: ["N1": "A", "N8": "B"], shows: "2"))
}
