import CareCore
import CareModels

extension Indicator {
  /// Long-term placement stability among children in care for three years: a local measure, not NI 63.
  public static let longTermStabilityThreeYears = longTermStability(
    "stability.long-term-three-years", "Same placement for two years, of those in care for three", officialName: nil,
    careMonths: 36, careInWords: "three years",
    example: IndicatorExample(
      """
      A 2016-05-10 S C2 N1 U6 2018-11-20 X1
      A 2018-11-20 P C2 N1 U4
      B 2016-09-01 S E1 N1 U6 2020-05-29 X1
      B 2020-05-29 P E1 N1 U6
      C 2018-04-01 S C2 N1 U4
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
