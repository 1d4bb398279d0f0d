import CareCore
import CareModels

extension Indicator {
  /// The same for children adopted in the period, those adopted by their foster carers counted to the day fostering began.
  public static let daysToMovingInAdjusted = daysToMovingInAdjusted(
    "adoption.days-to-moving-in-adjusted", "Days from entering care to living with adopters, foster carers included",
    over: .period,
    example: IndicatorExample(
      """
      A 2019-01-10 S C2 N1 U6 2019-06-01 X1
      A 2019-06-01 P C2 N1 U4 2020-03-20 X1
      A 2020-03-20 U E1 N1 A5 2020-09-01 E12
      B 2018-05-01 S C2 N1 U6 2019-09-13 X1
      B 2019-09-13 P E1 N1 A6 2020-09-01 E12
      C 2018-05-01 S C2 N1 U4 2020-09-01 E11
      D 2019-05-01 S C2 N1 U6 2020-03-20 X1
      D 2020-03-20 P E1 N1 A6 2020-09-01 E12
      E 2018-05-01 S C2 N1 U6 2020-09-01 E45
      adoptions: CHILD FOSTER_CARE
      A 1
      B 0
      C 1
      D 1
      """, counted: "A B", leftOut: "C", undetermined: "D", outside: "E", shows: "321"))
}
