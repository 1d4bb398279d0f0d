import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who are fostered by a relative or friend.
  public static let withRelativesOrFriends = proportion(
    "placement.kinship", "Children looked after in kinship care",
    definition: "Of children looked after on the day, those fostered by a relative or friend (U1 to U3).",
    sources: [.careReport("3.4"), .returnGuide("PLACE")], options: [TemporaryMoves.self], of: .lookedAfter,
    steps: [.placement("Fostered by a relative or friend", where: \.isWithRelativeOrFriend)],
    example: IndicatorExample(
      """
      A 2020-05-01 S C2 N1 U1
      B 2020-05-01 S C2 N1 P1
      C 2020-05-01 S C2 N1 .
      D 2020-05-01 S C2 N1 U3 2021-03-31 E45
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
