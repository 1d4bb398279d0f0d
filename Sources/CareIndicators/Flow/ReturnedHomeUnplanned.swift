import CareCore
import CareModels

extension Indicator {
  /// The share of children ceasing who returned home, and not by plan.
  public static let returnedHomeUnplanned = ceasing(
    "flow.returned-home-unplanned", "Returned home without a plan",
    "Of children who ceased in the period, those who returned home otherwise than by the care plan (E4B).",
    item: "item 273b", where: { $0 == .returnedHomeUnplanned },
    example: IndicatorExample(
      """
      A 2019-05-01 S C2 N1 U4 2020-06-01 E4B
      B 2019-05-01 S C2 N1 U4 2020-06-01 E4A
      C 2019-05-01 S C2 N1 U4 2020-06-01
      D 2019-05-01 S C2 N1 U4
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
