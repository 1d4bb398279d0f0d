import CareCore
import CareModels

extension Indicator {
  /// Second reviews by which there was a permanence plan.
  public static let permanencePlanBySecondReview = proportion(
    "reviews.permanence-plan-by-second", "Permanence plan by the second review",
    definition: """
      Of second reviews of a period of care that were held in the period, those by whose day a permanence plan had \
      been made in that period of care and was still in place. A child whose second review has not been held is not in \
      it.
      """,
    sources: [
      .reviewingReport("section 6, permanence"),
      Source("Leicestershire County Council, Draft action plan for Ofsted recommendations 2019", "action 5"),
    ], polarity: .highIsGood, requires: [.permanencePlans], options: [PermanencePlanEvidence.self],
    of: .secondReviewsHeld, steps: [.permanencePlan], decimals: 1,
    example: IndicatorExample(
      """
      A 2020-11-02 S C2 N1 U4
      B 2020-11-02 S C2 N1 U4
      C 2020-11-02 S C2 N1 U4
      D 2020-11-02 S C2 N1 U4
      reviews: CHILD REVIEW
      A 2020-11-30
      A 2021-03-05
      B 2020-11-30
      B 2021-03-05
      C 2020-11-30
      C 2021-03-05
      D 2020-11-30
      permanencePlans: child recorded
      A 2021-03-04
      B 2021-03-06
      C .
      D 2021-03-04
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0"))
}
