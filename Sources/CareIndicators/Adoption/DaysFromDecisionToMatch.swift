import CareCore
import CareModels

extension Indicator {
  /// How long it took from the decision to the match, on average.
  public static let daysFromDecisionToMatch = daysOfStage(
    .decisionToMatch,
    example: IndicatorExample(
      """
      A 2019-01-10 S C2 N1 U6 2020-03-20 X1
      A 2020-03-20 P E1 N1 A6 2020-09-01 E12
      B 2019-05-01 S C2 N1 U6 2020-09-01 E12
      C 2019-05-01 S E1 N1 A6 2021-04-01 E12
      adoptions: CHILD DATE_INT DATE_MATCH
      A 2019-08-10 2020-03-01
      B . .
      """, counted: "A", undetermined: "B", outside: "C", shows: "204"))
}
