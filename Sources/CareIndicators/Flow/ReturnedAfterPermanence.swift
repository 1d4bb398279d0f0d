import CareCore
import CareModels

extension Indicator {
  /// The share of children starting who had left care for a permanence order before.
  public static let returnedAfterPermanence = proportion(
    "flow.returned-after-permanence", "Started to be looked after again after a permanence order",
    definition: """
      Of children who started to be looked after in the period, those who had left care, or been kept from it, by an \
      adoption, a special guardianship order or a child arrangements or residence order before (P1 to P3). Where the \
      authority returned that it is not known (P4) the child stays in the denominator and is not counted.
      """,
    sources: [.careReport("3.5"), .returnGuide("PREV_PERM")], polarity: .lowIsGood,
    requires: [.episodes, .previousPermanence], of: .started,
    steps: [
      .count("After a permanence order", missing: "whether there had been a permanence order") { child, _ in
        child.previousPermanenceOption.map { $0.code?.isOrder ?? false }
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      A 2020-06-01 S C2 N1 U4
      B 2020-06-01 S C2 N1 U4
      C 2020-06-01 S C2 N1 U4
      D 2019-06-01 S C2 N1 U4
      E 2020-06-01 S C2 N1 U4
      previousPermanence: CHILD PREV_PERM
      A P2
      B Z1
      D P1
      E P4
      """, counted: "A", notCounted: "B E", undetermined: "C", outside: "D", shows: "33.3"))
}
