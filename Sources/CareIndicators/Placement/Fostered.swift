import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who are in foster placements.
  public static let fostered = proportion(
    "placement.foster", "Children looked after in foster placements",
    definition: "Of children looked after on the day, those in a foster placement (U1 to U6).",
    sources: [.interactiveTool("item 396")], polarity: .highIsGood, options: [TemporaryMoves.self], of: .lookedAfter,
    steps: [.placement("In a foster placement", where: \.isFoster)],
    example: IndicatorExample(
      """
      A 2020-05-01 S C2 N1 U6 2021-03-30 X1
      A 2021-03-30 P C2 N1 T2
      B 2020-05-01 S E1 N1 A6
      C 2020-05-01 S C2 N1
      D 2020-05-01 S C2 N1 U4 2021-03-31 E4A
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
