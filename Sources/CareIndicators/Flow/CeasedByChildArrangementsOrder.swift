import CareCore
import CareModels

extension Indicator {
  /// The share of children ceasing who left under a child arrangements or residence order.
  public static let ceasedByChildArrangementsOrder = ceasing(
    "flow.ceased-child-arrangements", "Ceased by child arrangements order",
    "Of children who ceased in the period, those whose last reason was a child arrangements or residence order (E41).",
    item: "item 390", where: \.isChildArrangementsOrder,
    example: IndicatorExample(
      """
      A 2019-05-01 S C2 N1 U4 2020-06-01 E41
      B 2019-05-01 S C2 N1 U4 2020-06-01 E45
      C 2019-05-01 S C2 N1 U4 2020-06-01
      D 2019-05-01 S C2 N1 U4
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
