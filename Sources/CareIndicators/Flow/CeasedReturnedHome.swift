import CareCore
import CareModels

extension Indicator {
  /// The share of children ceasing who returned home.
  public static let ceasedReturnedHome = ceasing(
    "flow.ceased-returned-home", "Ceased by returning home",
    "Of children who ceased in the period, those who returned to a person with parental responsibility (E4A, E4B).",
    item: "item 273b", where: \.isReturnHome,
    example: IndicatorExample(
      """
      A 2019-05-01 S C2 N1 U4 2020-06-01 E4B
      B 2019-05-01 S C2 N1 U4 2020-06-01 E13
      C 2019-05-01 S C2 N1 U4 2020-06-01
      D 2019-05-01 S C2 N1 U4
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
