import CareCore
import CareModels

extension Indicator {
  /// Reviews after the second at which there was a permanence plan.
  public static let permanencePlanAtLaterReviews = proportion(
    "reviews.permanence-plan-later", "Permanence plan at later reviews",
    definition: """
      Of reviews after the second of a period of care that were held in the period, those by whose day a permanence \
      plan had been made in that period of care and was still in place.
      """,
    sources: [.reviewingReport("section 6, permanence")], polarity: .highIsGood, requires: [.permanencePlans],
    options: [PermanencePlanEvidence.self], of: .laterReviewsHeld, steps: [.permanencePlan], decimals: 1,
    example: IndicatorExample(
      """
      A 2020-04-06 S C2 N1 U4
      B 2020-04-06 S C2 N1 U4
      C 2018-01-08 S C2 N1 U4
      D 2020-04-06 S C2 N1 U4
      reviews: CHILD REVIEW
      A 2020-05-01
      A 2020-07-30
      A 2021-01-28
      B 2020-05-01
      B 2020-07-30
      B 2021-01-28
      C 2021-01-28
      D 2020-05-01
      D 2020-07-30
      permanencePlans: child recorded ended
      A 2020-08-04
      B 2020-08-04 2021-01-04
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0"))
}
