import CareCore
import CareModels

extension Indicator {
  /// Children looked after over two years who had three or more placements in them.
  public static let threeOrMorePlacementsInTwoYears = proportion(
    "stability.three-or-more-placements-two-years", "Three or more placements in two years",
    definition: """
      Of children looked after on the day and over the two years to it, those who were in three or more placements in \
      those years, counted as in the measure of one year.
      """,
    sources: [.statistics("placement stability"), .interactiveTool("item 372")], polarity: .lowIsGood,
    options: [TemporaryMoves.self, TwoYearCohort.self], of: .lookedAfterTwoYears,
    steps: [.placements(atLeast: 3, months: 24)],
    example: IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U6 2019-08-10 X1
      A 2019-08-10 P C2 N1 U4 2021-02-01 X1
      A 2021-02-01 P C2 N1 K2
      B 2019-05-01 S C2 N1 U6
      C 2019-05-01 S C2 N1 U6 2020-06-01 X1
      C 2020-06-01 P C2 N1 U4
      C . P C2 N1 K2
      D 2020-04-01 S C2 N1 U6
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
