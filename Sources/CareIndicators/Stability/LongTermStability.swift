import CareCore
import CareModels

extension Indicator {
  /// Long-term placement stability (NI 63).
  public static let longTermStability = longTermStability(
    "stability.long-term", "Same placement for two years", officialName: "NI 63", careMonths: 30,
    careInWords: "two and a half years",
    example: IndicatorExample(
      """
      A 2016-05-10 S C2 N1 U6 2018-11-20 X1
      A 2018-11-20 P C2 N1 U4
      B 2016-09-01 S E1 N1 U6 2020-05-29 X1
      B 2020-05-29 P E1 N1 U6
      C 2018-10-01 S C2 N1 U4
      D 2020-05-01 P C2 N1 U4
      E 2016-09-01 S C2 N1 U4 2021-03-31 E4A
      F 2016-09-01 S C2 N1 U4
      children:
      A 2010-01-01
      B 2010-01-01
      C 2010-01-01
      D 2010-01-01
      E 2010-01-01
      F 2005-03-31
      """, counted: "A", notCounted: "B", leftOut: "C F", undetermined: "D", outside: "E", shows: "50"))
}
