import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who are placed for adoption.
  public static let placedForAdoption = proportion(
    "adoption.placed", "Children looked after placed for adoption",
    definition: "Of children looked after on the day, those placed for adoption (A3 to A6).",
    sources: [.careReport("3.3"), .interactiveTool("items 396–401")], options: [TemporaryMoves.self], of: .lookedAfter,
    steps: [.placement("Placed for adoption", where: \.isPlacedForAdoption)],
    example: IndicatorExample(
      """
      A 2020-05-01 S E1 N1 A6
      B 2020-05-01 S E1 N1 U5
      C 2020-05-01 S E1 N1 .
      D 2020-05-01 S E1 N1 A6 2021-03-31 E11
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
