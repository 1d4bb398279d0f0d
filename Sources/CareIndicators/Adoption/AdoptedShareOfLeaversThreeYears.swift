import CareCore
import CareModels

extension Indicator {
  /// Adoption scorecard indicator A4: the share of children ceasing in three years who were adopted.
  public static let adoptedShareOfLeaversThreeYears = adoptedShare(
    "adoption.share-of-leavers-three-years", "Children ceasing to be looked after who were adopted, three years",
    officialName: "A4", of: .ceasedInThreeYears, \.threeYears, sources: [.scorecard("A4")],
    in: "the three years to the day",
    example: IndicatorExample(
      """
      A 2019-05-01 S E1 N1 A6 2020-03-01 E11
      B 2019-05-01 S C2 N1 U6 2020-09-01 E45
      C 2019-05-01 S C2 N1 U6 2020-09-01
      D 2019-05-01 S E1 N1 A6 2021-04-01 E12
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
