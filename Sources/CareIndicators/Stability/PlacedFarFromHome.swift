import CareCore
import CareModels

extension Indicator {
  /// Children looked after who are placed more than 20 miles from home.
  public static let placedFarFromHome = proportion(
    "stability.over-20-miles", "Placed more than 20 miles from home",
    definition: """
      Of children looked after on the day, those whose placement is more than 20 miles, in a straight line, from where \
      they lived when first placed. A distance that is returned as not known (999.9) is not over 20.
      """,
    sources: [.statistics("placements, distance from home")], polarity: .lowIsGood, options: [TemporaryMoves.self],
    of: .lookedAfter, steps: [.farFromHome],
    example: IndicatorExample(
      """
      episodes: CHILD DECOM RNE LS CIN PLACE PL_LOCATION PL_DISTANCE DEC REC
      A 2018-06-01 S C2 N1 U6 IN 20.1
      B 2018-06-01 S C2 N1 U6 OUT 20.0
      C 2018-06-01 S C2 N1 U6 OUT 999.9
      D 2018-06-01 S C2 N1 U6 OUT .
      E 2018-06-01 S C2 N1 U6 OUT 20.1 2021-03-31 E4A
      """, counted: "A", notCounted: "B C", undetermined: "D", outside: "E", shows: "33"))
}
