import CareCore
import CareModels

extension Indicator {
  /// Reviews that were held in the period, in time.
  public static let reviewsHeldInTime = timeliness(
    "reviews.held-in-time", "Reviews held that were in time",
    definition: """
      Of reviews that were held in the period, those held by the day they were due, as annual reports of reviewing \
      officers count. A review that was not held at all is not in it.
      """,
    sources: [.reviewingReport("section 6, timeliness"), .reviewRegulations("regulation 33")],
    figures: .reviewLimits, of: .reviewsHeldOfCare,
    steps: [
      .exclude("A second row for the same day", missing: "the child") { review, _ in
        review.history == nil ? nil : review.isSecondOfItsDay
      },
      .exclude("Held outside a period of care", missing: "whether the child was in care") { review, _ in
        review.isOutsideCare
      },
    ],
    judging: { review, _ in review.due?.outcome ?? .notKnown(because: .earlierNotRecorded) },
    decimals: 1,
    example: IndicatorExample(
      """
      A 2020-08-03 S C2 N1 U4
      B 2020-08-03 S C2 N1 U4 2020-12-10 E4A
      C 2018-01-08 S C2 N1 U4
      reviews: CHILD REVIEW REVIEW_CODE
      A 2020-08-28
      A 2020-11-27
      B 2020-09-01
      B 2020-12-02 PN1
      B 2020-12-02 PN7
      B 2020-12-14
      C 2020-05-01
      D 2020-03-31
      """, counted: "A A B", notCounted: "B", leftOut: "B B", undetermined: "C", outside: "D", shows: "75.0"))
}
