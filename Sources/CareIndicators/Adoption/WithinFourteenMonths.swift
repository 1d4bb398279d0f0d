import CareCore
import CareModels

extension Indicator {
  /// The share who moved in with adopters, or wait, less than 14 months after entering care: children adopted in the period.
  public static let withinFourteenMonths = movedInWithinFourteenMonths(
    "adoption.within-fourteen-months", "Moved in with adopters, or waiting, less than 14 months", over: .period,
    example: IndicatorExample(
      """
      A 2020-01-15 S C2 N1 U6 2021-03-14 X1
      A 2021-03-14 P E1 N1 A6
      B 2020-01-15 S C2 N1 U6 2021-03-15 X1
      B 2021-03-15 P E1 N1 A6
      C 2020-02-01 S C2 N1 U6
      D 2020-01-31 S C2 N1 U6
      E 2019-01-15 S C2 N1 U6 2020-09-01 E11
      F 2020-06-01 P C2 N1 U6
      G 2020-06-01 S C2 N1 U6
      H 2019-01-15 S C2 N1 U6 2019-05-01 X1
      H 2019-05-01 P E1 N1 A6 2020-04-01 E12
      placedForAdoption: CHILD DATE_PLACED DATE_PLACED_CEASED
      A 2020-12-01
      B 2020-12-01
      C 2020-12-01
      D 2020-12-01
      F 2020-12-01
      G 2020-12-01 2021-03-31
      """, counted: "A C H", notCounted: "B D", leftOut: "E", undetermined: "F", outside: "G", shows: "60"))
}
