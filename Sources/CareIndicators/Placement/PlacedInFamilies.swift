import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who live in a family.
  public static let placedInFamilies = proportion(
    "placement.in-families", "Children looked after placed in families",
    definition: """
      Of children looked after on the day, those in a foster placement (U1 to U6), placed with their parents (P1) or \
      placed for adoption (A3 to A6).
      """,
    sources: [.careReport("executive summary"), .returnGuide("PLACE")], polarity: .highIsGood,
    options: [TemporaryMoves.self], of: .lookedAfter,
    steps: [
      .placement("Placed in a family") { $0.isFoster || $0.isWithParents || $0.isPlacedForAdoption }
    ],
    example: IndicatorExample(
      """
      A 2020-05-01 S C2 N1 U4
      B 2020-05-01 S C2 N1 P1
      C 2020-05-01 S E1 N1 A6
      D 2020-05-01 S C2 N1 K2
      E 2020-05-01 S C2 N1
      F 2020-05-01 S C2 N1 P1 2021-03-31 E4A
      """, counted: "A B C", notCounted: "D", undetermined: "E", outside: "F", shows: "75"))
}
