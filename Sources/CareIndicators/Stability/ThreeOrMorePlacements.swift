import CareCore
import CareModels

extension Indicator {
  /// Children looked after on the last day who had three or more placements in the year (NI 62).
  public static let threeOrMorePlacements = proportion(
    "stability.three-or-more-placements", "Three or more placements in the year", officialName: "NI 62",
    definition: """
      Of children looked after on the last day of the year, those who were in three or more placements in it. The \
      placement open on the first day is one; each that began later with a new carer (S, P or B) is another. Changes \
      of legal status, moves with the same carer and adoption by the current carer are none. All periods of care in \
      the year count together.
      """,
    sources: [.interactiveTool("item 372")], polarity: .lowIsGood, options: [TemporaryMoves.self], of: .lookedAfter,
    steps: [.placements(atLeast: 3, months: nil)],
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
