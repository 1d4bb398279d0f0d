import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who are placed with parents.
  public static let placedWithParents = proportion(
    "placement.with-parents", "Children looked after placed with parents",
    definition: "Of children looked after on the day, those placed with their parents (P1).",
    sources: [.interactiveTool("item 401")], polarity: .highIsGood, options: [TemporaryMoves.self], of: .lookedAfter,
    steps: [.placement("Placed with parents", where: \.isWithParents)],
    example: IndicatorExample(
      """
      A 2020-05-01 S C2 N1 P1
      B 2020-05-01 S C2 N1 P2
      C 2020-05-01 S C2 N1
      D 2020-05-01 S C2 N1 P1 2021-03-31 E4A
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
