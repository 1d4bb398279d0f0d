import CareCore
import CareModels

extension Indicator {
  /// Children looked after, by kind of placement.
  public static let byPlacement = distribution(
    "population.by-placement", "Children looked after by placement",
    definition: """
      Children looked after on the day, each under the placement they are in. A child on a temporary move is under \
      the placement that it interrupts, unless the option says that temporary moves count.
      """,
    sources: [.statistics("characteristics of children looked after on 31 March")], of: .lookedAfter,
    by: .placementType,
    example: IndicatorExample(
      """
      A 2020-05-01 S C2 N1 U4
      B 2020-05-01 S C2 N1 U4 2021-03-20 X1
      B 2021-03-20 P C2 N1 T1
      C 2020-05-01 S C2 N1 K2 2021-03-31 E4A
      D 2020-05-01 S C2 N1 U4 31/02/2021 E4A
      E 2020-05-01 S C2 N1 K2
      """, counted: "A B E", undetermined: "D", outside: "C", groups: ["U4": "A B", "K2": "E"], shows: "3"))
}
