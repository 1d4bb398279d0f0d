import CareCore
import CareModels

extension Indicator {
  /// Adoption scorecard indicator A1: the children of three years together.
  public static let daysToMovingInThreeYears = daysToMovingIn(
    "adoption.days-to-moving-in-three-years", "Days from entering care to moving in with adopters, three years",
    officialName: "A1", over: .threeYears,
    example: IndicatorExample(
      """
      A 2019-01-10 S C2 N1 U6 2020-03-20 X1
      A 2020-03-20 P E1 N1 A6 2020-09-01 E12
      B 2018-05-01 S C2 N1 U6 2019-09-13 X1
      B 2019-09-13 P E1 N1 A6 2020-03-01 E12
      C 2018-05-01 S C2 N1 U4 2020-09-01 E11
      D 2019-05-01 P C2 N1 U6 2020-03-20 X1
      D 2020-03-20 P E1 N1 A6 2020-09-01 E12
      E 2018-05-01 S C2 N1 U6 2020-09-01 E45
      F 2019-05-01 S C2 N1 U6 2020-03-20 X1
      F 2020-03-20 P E1 N1 A6 2021-04-01 E12
      """, counted: "A B", leftOut: "C", undetermined: "D", outside: "E F", shows: "468"))
}
