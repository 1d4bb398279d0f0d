import CareCore
import CareModels

extension Indicator {
  /// Children adopted from care in the period.
  public static let adoptedChildren = count(
    "adoption.adopted", "Children adopted from care",
    definition: """
      Children who left care by adoption in the period (E11, E12), also where they have come back into care since.
      """, sources: [.scorecard("A4"), .careReport("3.3")], of: .adopted,
    example: IndicatorExample(
      """
      A 2019-05-01 S C2 N1 U6 2020-03-20 X1
      A 2020-03-20 P E1 N1 A6 2021-03-31 E11
      B 2019-05-01 S E1 N1 A6 2021-04-01 E12
      C 2019-05-01 S C2 N1 U6 2020-09-01 E45
      D 2019-05-01 S E1 N1 A6 2020-09-01
      """, counted: "A", undetermined: "D", outside: "B C", shows: "1"))
}
