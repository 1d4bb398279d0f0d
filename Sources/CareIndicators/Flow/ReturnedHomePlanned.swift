import CareCore
import CareModels

extension Indicator {
  /// The share of children ceasing who returned home by plan.
  public static let returnedHomePlanned = ceasing(
    "flow.returned-home-planned", "Returned home as planned",
    "Of children who ceased in the period, those who returned home as part of the care plan (E4A).", item: "item 273b",
    where: { $0 == .returnedHomePlanned },
    example: IndicatorExample(
      """
      A 2019-05-01 S C2 N1 U4 2020-06-01 E4A
      B 2019-05-01 S C2 N1 U4 2020-06-01 E4B
      C 2019-05-01 S C2 N1 U4 2020-06-01
      D 2019-05-01 S C2 N1 U4
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
