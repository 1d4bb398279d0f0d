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
    requires: [.episodes], options: [EarlierReviews.self], figures: .reviewLimits, of: .reviewsHeld,
    steps: [
      .exclude("A second row for the same day", missing: "the child") { review, _ in review.isSecondOfItsDay },
      .exclude("Held outside a period of care", missing: "whether the child was in care") { review, context in
        review.isOutsideCare(context)
      },
    ],
    judging: { review, context in review.due(context)?.outcome ?? .notKnown(because: .earlierNotRecorded) },
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

extension RegisterRow<Review> {
  /// What the record says of the review of this day; `nil` when it is of no period of care.
  fileprivate func due(_ context: MeasurementContext) -> ReviewDue? {
    guard let date = record.date else { return nil }
    return history?.reviewsDue(context).last { $0.held == date }
  }

  /// Whether an earlier row of the child is of the same day.
  fileprivate var isSecondOfItsDay: Bool? {
    guard let reviews = history?.reviews else { return nil }
    let first = reviews.indices.first { reviews[$0].date == record.date }
    return first.map { reviews.reference(at: $0) != reference } ?? false
  }

  fileprivate func isOutsideCare(_ context: MeasurementContext) -> Bool? {
    guard let history, let date = record.date else { return nil }
    let isInside = history.periodsOfCare.contains { care in
      care.start <= date && (care.end.map { date <= $0 } ?? true)
    }
    return isInside ? false : history.undatedCare(near: context.period).isEmpty ? true : nil
  }
}
