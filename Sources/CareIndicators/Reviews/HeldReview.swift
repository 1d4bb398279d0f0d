import CareCore
import CareModels

/// A row of the return for a review, and the review of a period of care that it is.
struct HeldReview: IndicatorSubject {
  let row: RegisterRow<Review>

  /// What the record says of it; `nil` when it is of no period of care, or the row names no child.
  let due: ReviewDue?

  /// Whether an earlier row of the child is of the same day.
  let isSecondOfItsDay: Bool

  /// Whether it was held on a day on which the child was not in care; `nil` when that cannot be told.
  let isOutsideCare: Bool?

  var reference: RecordReference { row.reference }
  var history: ChildHistory? { row.history }
}

extension Population<HeldReview> {
  /// Reviews of the return that were held in the period, each with what the child's period of care asked for.
  static var reviewsHeldOfCare: Population {
    Population(
      id: "reviews-held-of-care", title: "held in the period", noun: "reviews", missing: "the day the review was held",
      requires: [.episodes, .reviews], options: [EarlierReviews.self], figures: [],
      source: SubjectSource(id: "held-reviews", tables: [.reviews]) { histories, context in
        let rows = SubjectSource.rows(of: Review.self).open(histories, context)
        return .init(
          forEach: { child, take in
            var days: Set<CalendarDay> = []
            var reviews: [ReviewDue]?
            rows.forEach(child) { row in
              let date = row.record.date
              // Only what is in the period is looked into further.
              guard let date, context.period.contains(date) else {
                if date == nil { take(HeldReview(row, nil, isSecondOfItsDay: false, in: context)) }
                return
              }
              if reviews == nil { reviews = child.reviewsDue(context) }
              let due = reviews?.last { $0.held == date }
              take(HeldReview(row, due, isSecondOfItsDay: !days.insert(date).inserted, in: context))
            }
          },
          ofNobody: rows.ofNobody.map { HeldReview(row: $0, due: nil, isSecondOfItsDay: false, isOutsideCare: nil) })
      },
      contains: { review, context in review.row.record.date.map(context.period.contains) })
  }
}

extension HeldReview {
  fileprivate init(
    _ row: RegisterRow<Review>, _ due: ReviewDue?, isSecondOfItsDay: Bool, in context: MeasurementContext
  ) {
    self.row = row
    self.due = due
    self.isSecondOfItsDay = isSecondOfItsDay
    isOutsideCare = row.record.date.flatMap { date in row.history?.isOutsideCare(on: date, context) }
  }
}

extension ChildHistory {
  /// Whether a day is in no period of care, the day it ends included.
  fileprivate func isOutsideCare(on day: CalendarDay, _ context: MeasurementContext) -> Bool? {
    let isInside = periodsOfCare.contains { $0.start <= day && ($0.end.map { day <= $0 } ?? true) }
    return isInside ? false : undatedCare(near: context.period).isEmpty ? true : nil
  }
}
