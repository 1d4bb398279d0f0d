import CareCore
public import CareModels

extension Population<ReviewEvent> {
  /// Reviews that were due in the period under the limits of the regulations.
  public static var reviewsDue: Population {
    Population(
      id: "reviews-due", title: "due in the period", noun: "reviews", missing: "in which period it was due",
      requires: [.episodes, .reviews], options: [EarlierReviews.self], figures: .reviewLimits, source: .reviewsDue
    ) { event, context in event.review.isDue(in: context.period) }
  }

  /// Second reviews of a period of care that were held in the period.
  public static var secondReviewsHeld: Population { held(as: .second, noun: "second reviews") }

  /// Reviews after the second of a period of care that were held in the period.
  public static var laterReviewsHeld: Population { held(as: .later, noun: "later reviews") }

  private static func held(as place: ReviewDue.Place, noun: String) -> Population {
    Population(
      id: "reviews-held-\(place.rawValue)", title: "held in the period", noun: noun,
      missing: "which review of the period of care it is", requires: [.episodes, .reviews],
      options: [EarlierReviews.self], figures: [], source: .reviewsDue
    ) { event, context in
      guard let held = event.held, context.period.contains(held) else { return false }
      return event.place.map { $0 == place }
    }
  }
}

extension SubjectSource<ReviewEvent> {
  /// The reviews that were due, and those that were held.
  fileprivate static var reviewsDue: SubjectSource {
    each("reviews-due", tables: [.episodes]) { child, context in
      child.reviewsDue(context).map { ReviewEvent(review: $0, history: child) }
    }
  }
}

extension [MeasurementFigure] {
  /// The limits on reviews, and the calendar of the first.
  static var reviewLimits: [MeasurementFigure] { [.limit(.firstReview), .limit(.secondReview), .limit(.laterReview)] }
}

extension Population<ClockEvent> {
  /// First reviews that were due in the period by a limit.
  static func firstReviews(within limit: TimeLimit) -> Population {
    Population(
      "first-reviews.\(limit.id)", title: "due in the period (\(limit.length) from the start of care)",
      noun: "first reviews", missing: "in which period it was due", requires: [.episodes, .reviews],
      options: [EarlierReviews.self], figures: [.limit(limit)],
      each: { child, context in
        child.firstReviews(
          due: context.period, within: limit, earlier: context.options[EarlierReviews.self],
          workingDays: context.workingDays
        ).map { ClockEvent(timeliness: $0, history: child) }
      },
      contains: { event, context in event.due.map { context.period.takesIn(due: $0, done: event.done) } })
  }
}

extension Population<RegisterRow<Review>> {
  /// Reviews of the return that were held in the period. A row that repeats another to the letter counts once.
  public static var reviewsHeld: Population {
    records(
      of: Review.self, "reviews-held", title: "held in the period", noun: "reviews",
      missing: "the day the review was held"
    ) { review, context in
      guard let date = review.record.date else { return nil }
      return context.period.contains(date) && !review.repeatsAnother
    }
  }
}

extension Population<RegisterRow<Review>> {
  /// Of those, all but the reviews of children whom the episodes show in the period in short breaks alone.
  static var reviewsHeldOfLookedAfter: Population {
    reviewsHeld.filtered(
      "care", title: "not of children in short breaks alone", missing: "whether the child was looked after"
    ) {
      review, context in
      review.history.map { !$0.isInShortBreaksAlone(in: context.period) } ?? true
    }
  }
}

extension ChildHistory {
  /// Whether the episodes show short breaks in a period, and no care.
  fileprivate func isInShortBreaksAlone(in period: Period) -> Bool {
    episodes.contains { $0.isShortBreak && $0.overlaps(period) } && isLookedAfter(during: period) == false
  }
}

extension RegisterRow<Review> {
  /// Whether an earlier row of the child says the same.
  fileprivate var repeatsAnother: Bool {
    guard let reviews = history?.reviews else { return false }
    let (own, day) = (record, record.date)
    return reviews.indices.prefix { reviews.reference(at: $0) != reference }
      .contains { reviews[$0].date == day && reviews[$0] == own }
  }
}

extension Population<RegisterRow<ReviewMeeting>> {
  /// Review meetings whose only or first part was held in the period.
  ///
  /// One that was booked or due after it has not been held; of any other without a day it cannot be told.
  public static var reviewMeetingsHeld: Population {
    records(
      of: ReviewMeeting.self, "review-meetings-held", title: "held in the period (the first part of two)",
      noun: "review meetings", missing: "the day the review was held"
    ) { meeting, context in meeting.isIn(context.period, on: meeting.partOne) }
  }

  /// Review meetings that were completed in the period: the second part, where there are two.
  public static var reviewMeetingsCompleted: Population {
    records(
      of: ReviewMeeting.self, "review-meetings-completed", title: "completed in the period (the second part of two)",
      noun: "review meetings", missing: "the day the review was completed"
    ) { meeting, context in
      // Held in part, and not completed yet.
      if meeting.completed == nil, meeting.partOne != nil { return false }
      return meeting.isIn(context.period, on: meeting.completed)
    }
  }
}

extension RegisterRow<ReviewMeeting> {
  fileprivate func isIn(_ period: Period, on day: CalendarDay?) -> Bool? {
    if let day { return period.contains(day) }
    return (record.booked ?? record.due).map { $0 > period.end } ?? false ? false : nil
  }
}
