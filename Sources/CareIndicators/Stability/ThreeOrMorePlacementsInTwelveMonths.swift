import CareCore
import CareModels

extension Indicator {
  /// Children looked after on the day who had three or more placements in the twelve months to it: not NI 62.
  public static let threeOrMorePlacementsInTwelveMonths = proportion(
    "stability.three-or-more-placements-twelve-months", "Three or more placements in the last twelve months",
    definition: """
      Of children looked after on the day, those who were in three or more placements in the twelve months to it, \
      counted as in NI 62, which stands for the year to 31 March only. For the months of a dashboard.
      """,
    sources: [
      Source("Leicestershire County Council, Children and families performance report, quarter 2 2020/21", "stability"),
      .interactiveTool("item 372"),
    ], polarity: .lowIsGood, options: [TemporaryMoves.self], of: .lookedAfter,
    steps: [.placements(atLeast: 3, months: 12)],
    example: IndicatorExample(
      """
      A 2019-01-10 S C2 N1 U6 2020-06-01 X1
      A 2020-06-01 P C2 N1 U4 2020-11-01 X1
      A 2020-11-01 B E1 N1 K2
      B 2019-01-10 S C2 N1 U4 2020-06-01 X1
      B 2020-06-01 P C2 N1 T1 2020-06-10 X1
      B 2020-06-10 P C2 N1 U4
      C 2019-01-10 S C2 N1 U6 2020-06-01 X1
      C 2020-06-01 P C2 N1 U4
      C . P C2 N1 K2
      D 2019-01-10 S C2 N1 U6 2021-03-01 E45
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
