import CareCore
import CareModels

extension Indicator {
  /// Children looked after who are placed more than 20 miles from home and outside the authority.
  public static let placedFarFromHomeAndOutside = proportion(
    "stability.over-20-miles-outside", "Placed more than 20 miles from home and outside the authority",
    definition: """
      Of children looked after on the day, those placed more than 20 miles from home and outside the area of the \
      responsible authority.
      """,
    sources: [.interactiveTool("item 87")], polarity: .lowIsGood, options: [TemporaryMoves.self], of: .lookedAfter,
    steps: [.farFromHomeAndOutside],
    example: IndicatorExample(
      """
      episodes: CHILD DECOM RNE LS CIN PLACE PL_LOCATION PL_DISTANCE DEC REC
      A 2018-06-01 S C2 N1 U6 OUT 20.1
      B 2018-06-01 S C2 N1 U6 IN 25.0
      C 2018-06-01 S C2 N1 U6 OUT 20.0
      D 2018-06-01 S C2 N1 U6 OUT .
      E 2018-06-01 S C2 N1 U6 OUT 20.1 2021-03-31 E4A
      """, counted: "A", notCounted: "B C", undetermined: "D", outside: "E", shows: "33"))
}
