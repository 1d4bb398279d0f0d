import CareCore
import CareModels

extension Indicator {
  /// The share of children ceasing who left under a special guardianship order.
  public static let ceasedBySpecialGuardianship = ceasing(
    "flow.ceased-special-guardianship", "Ceased by special guardianship order",
    "Of children who ceased in the period, those whose last reason was a special guardianship order (E43 to E48).",
    item: "item 390", where: \.isSpecialGuardianship,
    example: IndicatorExample(
      """
      A 2019-05-01 S C2 N1 U4 2020-06-01 E45
      B 2019-05-01 S C2 N1 U4 2020-06-01 E41
      C 2019-05-01 S C2 N1 U4 2020-06-01
      D 2019-05-01 S C2 N1 U4
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
