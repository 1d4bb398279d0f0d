import CareCore
import CareModels

extension Indicator {
  /// The mean number of days from court authority to place to the match, for children adopted in the period.
  public static let daysToMatch = daysToMatch(
    "adoption.days-to-match", "Days from court authority to match", over: .period,
    example: IndicatorExample(
      """
      A 2019-01-10 S C2 N1 U6 2020-02-01 X1
      A 2020-02-01 L E1 N1 U6 2020-06-20 X1
      A 2020-06-20 P E1 N1 A6 2021-01-01 E12
      B 2019-01-10 S C2 N1 U6 2020-02-01 X1
      B 2020-02-01 L E1 N1 U6 2020-02-20 X1
      B 2020-02-20 P E1 N1 A6 2021-01-01 E12
      C 2019-01-10 S V2 N1 U6 2020-02-20 X1
      C 2020-02-20 P V2 N1 A4 2021-01-01 E11
      D 2019-01-10 S C2 N1 U6 2020-02-01 X1
      D 2020-02-01 B E1 N1 A6 2021-01-01 E12
      E 2019-01-10 S C2 N1 U6 2020-02-01 X1
      E 2020-02-01 B E1 N1 A6 2021-04-01 E12
      adoptions: CHILD DATE_MATCH
      A 2020-06-01
      B 2020-01-10
      C 2020-02-01
      D .
      E 2020-01-01
      """, counted: "A B", leftOut: "C", undetermined: "D", outside: "E", shows: "61"))
}
