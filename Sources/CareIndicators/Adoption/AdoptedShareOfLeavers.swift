import CareCore
import CareModels

extension Indicator {
  /// The share of children ceasing in the period who were adopted.
  public static let adoptedShareOfLeavers = adoptedShare(
    "adoption.share-of-leavers", "Children ceasing to be looked after who were adopted", of: .ceased, \.period,
    sources: [.interactiveTool("item 208")], in: "the period",
    example: IndicatorExample(
      """
      A 2019-05-01 S E1 N1 A6 2020-09-01 E11
      B 2019-05-01 S C2 N1 U6 2020-09-01 E45
      C 2019-05-01 S C2 N1 U6 2020-09-01
      D 2019-05-01 S E1 N1 A6 2021-04-01 E12
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
