import CareCore
import CareModels

extension Indicator {
  /// Decisions for adoption that were reversed in the period.
  public static let adoptionDecisionsReversed = count(
    "adoption.decisions-reversed", "Decisions for adoption reversed",
    definition: """
      Decisions that a child should be placed for adoption that were reversed in the period. Of a reversal without a \
      day it cannot be told.
      """,
    sources: [.scorecard("A5"), .returnGuide("DATE_PLACED_CEASED")], polarity: .lowIsGood,
    of: .adoptionDecisionsReversed,
    example: IndicatorExample(
      """
      placedForAdoption: CHILD DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED
      A 2019-08-01 2020-06-01 RD3
      B 2019-08-01 2021-04-01 RD1
      C 2019-08-01 . RD1
      D 2019-08-01 . .
      """, counted: "A", undetermined: "C", outside: "B D", shows: "1"))
}
