import CareCore
import CareModels

extension Indicator {
  /// Children looked after on the day who were in more than one placement in the twelve months to it.
  public static let moreThanOnePlacement = proportion(
    "stability.more-than-one-placement-twelve-months", "More than one placement in the last twelve months",
    definition: """
      Of children looked after on the day, those who were in two or more placements in the twelve months to it, counted \
      as in NI 62. A local measure, and not the published one of three or more.
      """,
    sources: [
      .reviewingReport("placement stability"),
      .interactiveTool("item 372"),
    ], polarity: .lowIsGood, options: [TemporaryMoves.self], of: .lookedAfter,
    steps: [.placements(atLeast: 2, months: 12)],
    example: IndicatorExample(
      """
      A 2019-01-10 S C2 N1 U6 2020-06-01 X1
      A 2020-06-01 P C2 N1 U4
      B 2019-01-10 S C2 N1 U4 2020-06-01 X1
      B 2020-06-01 P C2 N1 T1 2020-06-10 X1
      B 2020-06-10 P C2 N1 U4
      C 2019-01-10 S C2 N1 U6 2020-06-01 X1
      C . P C2 N1 K2
      D 2019-01-10 S C2 N1 U6 2021-03-01 E45
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
