import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who are placed outside the authority.
  public static let placedOutsideAuthority = proportion(
    "placement.outside-authority", "Children looked after placed outside the authority",
    definition: """
      Of children looked after on the day, those whose placement is outside the area of the responsible authority (OUT).
      """,
    sources: [.statistics("placements, locality of placement")], polarity: .lowIsGood, options: [TemporaryMoves.self],
    of: .lookedAfter, steps: [.outsideAuthority],
    example: IndicatorExample(
      """
      episodes: CHILD DECOM RNE LS CIN PLACE PL_LOCATION DEC REC
      A 2018-06-01 S C2 N1 U6 OUT
      B 2018-06-01 S C2 N1 U6 IN
      C 2018-06-01 S C2 N1 U6 .
      D 2018-06-01 S C2 N1 U6 OUT 2021-03-31 E4A
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
