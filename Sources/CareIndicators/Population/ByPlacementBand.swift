import CareCore
import CareModels

extension Indicator {
  /// Children looked after, by published band of placement.
  public static let byPlacementBand = distribution(
    "population.by-placement-band", "Children looked after by kind of placement",
    definition: "Children looked after on the day by the bands in which placements are published.",
    sources: [.interactiveTool("items 396–401")], of: .lookedAfter, by: .placementBand,
    example: IndicatorExample(
      """
      A 2020-05-01 S C2 N1 U1
      B 2020-05-01 S C2 N1 U4 2021-03-20 X1
      B 2021-03-20 P C2 N1 T1
      C 2020-05-01 S C2 N1 K2 2021-03-31 E4A
      D 2020-05-01 S C2 N1 U4 31/02/2021 E4A
      """, counted: "A B", undetermined: "D", outside: "C", groups: ["foster": "A B"], shows: "2"))
}
