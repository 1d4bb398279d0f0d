import CareCore
public import CareModels

/// A review that was due in a child's period of care, held or not.
///
/// What is said of it can be asked of it: `event.held`, `event.outcome`.
@dynamicMemberLookup
public struct ReviewEvent: IndicatorSubject {
  /// The review.
  public let review: ReviewDue

  /// The history of the child it was for.
  public let history: ChildHistory?

  /// The row of the event it is counted from.
  public var reference: RecordReference { review.record }

  /// What is said of it.
  public subscript<Value>(dynamicMember field: KeyPath<ReviewDue, Value>) -> Value { review[keyPath: field] }
}

extension ChildHistory {
  /// The reviews that the child's periods of care asked for, as ``EarlierReviews`` has it.
  func reviewsDue(_ context: MeasurementContext) -> [ReviewDue] {
    reviewsDue(
      over: context.period, earlier: context.options[EarlierReviews.self], workingDays: context.workingDays)
  }

  /// Whether every review of the child that was due in the period was held in time; not yet due when none was due, or
  /// only one that is not past due.
  ///
  /// A review that was due before the period and is still to be held at its end makes it late: the child was not
  /// reviewed when they should have been.
  func reviewsOutcome(_ context: MeasurementContext) -> Timeliness.Outcome {
    // An episode without a place in time may have ended care or started it, and with it the clock.
    if undatedCare(near: context.period).contains(where: { $0.mayStartCare || $0.mayEndCare }) {
      return .notKnown(because: .undatedRecord)
    }
    var unknown: Timeliness.Unknown?
    var wasInTime = false
    for review in reviewsDue(context) {
      let isDue = review.isDue(in: context.period)
      switch review.outcome {
      case .late, .overdue:
        if isDue == true || review.isOutstanding(at: context.asAt) { return review.outcome }
        if isDue == nil { unknown = unknown ?? .earlierNotRecorded }
      case .inTime: if isDue != false { wasInTime = true }
      case .notYetDue: break
      case .notKnown(let reason): if isDue != false { unknown = unknown ?? reason }
      }
    }
    if let unknown { return .notKnown(because: unknown) }
    return wasInTime ? .inTime : .notYetDue
  }
}

extension Timeliness.Outcome {
  /// What came of something that was due by a day, as things stood at the end of another; `nil` stands for a day that
  /// is missing, or for what was not done.
  static func due(_ due: CalendarDay?, done: CalendarDay?, asAt: CalendarDay) -> Timeliness.Outcome {
    guard let due else { return .notKnown(because: .noDueDay) }
    if let done, done <= asAt { return done <= due ? .inTime : .late(by: due.days(until: done)) }
    return asAt <= due ? .notYetDue : .overdue(by: due.days(until: asAt))
  }
}
