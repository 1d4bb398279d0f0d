import CareCore
import CareModels

extension Indicator {
  /// Decisions for adoption that were reversed in the period, by the reason.
  public static let adoptionDecisionsReversedByReason = distribution(
    "adoption.decisions-reversed-by-reason", "Decisions for adoption reversed, by reason",
    definition: "Decisions that a child should be placed for adoption that were reversed in the period, by the reason.",
    sources: [.returnGuide("REASON_PLACED_CEASED")], of: .adoptionDecisionsReversed, by: .reasonAdoptionReversed,
    example: IndicatorExample(
      """
      placedForAdoption: CHILD DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED
      A 2019-08-01 2020-06-01 RD3
      B 2019-08-01 2021-04-01 RD1
      C 2019-08-01 . RD1
      D 2019-08-01 2020-06-01 .
      """, counted: "A D", undetermined: "C", outside: "B", groups: ["RD3": "A", "notRecorded": "D"], shows: "2"))
}
