public import CareCore

extension ChildHistory {
  /// The reviews that the child's periods of care asked for, judged as the record stood at the end of some days: in
  /// order of time.
  ///
  /// The first is due 20 working days after care starts, the second three months after the first, every later one six
  /// months after the one before. Each period of care starts anew. Several rows for one day are one review. A review
  /// that ceased to be required before it was due is not listed, nor are those of periods of care that ended before the
  /// days. Where reviews before the first on record may be missing, that one is listed only if it was held in the days.
  ///
  /// Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33.
  ///
  /// - Parameters:
  ///   - period: The days that are measured. What is dated after them has not happened.
  ///   - earlier: What to make of reviews before them that are not on record.
  ///   - workingDays: The calendar for the first review.
  /// - Returns: The reviews, each with its row and what came of it.
  /// - Complexity: O(*n*²) in the child's reviews, of which there are few.
  public func reviewsDue(
    over period: Period, earlier: EarlierReviews = .mayBeMissing, workingDays: WorkingDays = .englandAndWales
  ) -> [ReviewDue] {
    let care = periodsOfCare.filter { $0.start <= period.end && ($0.end.map { $0 >= period.start } ?? true) }
    guard !care.isEmpty else { return [] }
    let all = heldReviews
    let context = TimelinessContext(asAt: period.end, workingDays: workingDays, terms: .convention)
    return care.flatMap { care in
      ReviewSequence(
        care: care, record: reference(of: care),
        reviews: all.reviews.filter { $0.day >= care.start && $0.day <= period.end && care.mayContain($0.day) },
        isAnyUndated: all.isAnyUndated, context: context
      ).reviews(over: period, earlier: earlier)
    }
  }

  /// The child's reviews in order of time, of several on one day the first of the table; and whether one has no day.
  private var heldReviews: (reviews: [ReviewSequence.Held], isAnyUndated: Bool) {
    var held: [ReviewSequence.Held] = []
    var isAnyUndated = false
    // Most tables are in order of time already.
    var isInOrder = true
    let rows = reviews
    for position in rows.indices {
      guard let day = rows[position].date else {
        isAnyUndated = true
        continue
      }
      if let last = held.last?.day {
        if last == day { continue }
        if last > day { isInOrder = false }
      }
      held.append(.init(day: day, row: rows.reference(at: position)))
    }
    guard !isInOrder else { return (held, isAnyUndated) }
    held.sort { ($0.day, $0.row) < ($1.day, $1.row) }
    var days: Set<CalendarDay> = []
    return (held.filter { days.insert($0.day).inserted }, isAnyUndated)
  }

  /// The first reviews of the child's periods of care that were due in a period by a limit: that of the regulations, or
  /// another wording of it. Judged as the record stood on its last day.
  ///
  /// Where it is not on record when care started, or when it was due, there is an event without a day unless it was due
  /// before the period for certain.
  ///
  /// - Parameters:
  ///   - period: The period. What is dated after it has not happened.
  ///   - limit: The limit, from the start of care.
  ///   - earlier: What to make of a review that may have been held before the period and not be on record.
  ///   - workingDays: The calendar for a limit in working days.
  /// - Returns: The events, each with the row of the episode with which care started.
  public func firstReviews(
    due period: Period, within limit: TimeLimit = .firstReview, earlier: EarlierReviews = .mayBeMissing,
    workingDays: WorkingDays = .englandAndWales
  ) -> [Timeliness] {
    let context = TimelinessContext(asAt: period.end, workingDays: workingDays, terms: .convention)
    let events = fromStartOfCare(days(\.reviews, \.date))
    return events.compactMap { event, care in
      guard care.start <= period.end, care.end.map({ $0 >= period.start }) ?? true else { return nil }
      let due = limit.dueRange(from: care.start, workingDays: workingDays)
      // Care that was under way when the record begins had started by then.
      if let due, care.startIsKnown && due.lowerBound > period.end { return nil }
      if let due, due.upperBound < period.start, !period.takesIn(due: due.upperBound, done: event.done) { return nil }
      if let due, let end = care.end, end <= due.lowerBound { return nil }
      guard care.startIsKnown else {
        return context.unknown("cla_review_first", event.record, done: event.done, because: .startNotOnRecord)
      }
      let judged = context.judge(event, by: limit, of: "cla_review_first")
      guard let judged, judged.isMet == false, care.start < period.start, earlier != .areOnRecord,
        event.done.map({ $0 >= period.start }) ?? true
      else { return judged }
      return Timeliness(
        clock: judged.clock, limit: judged.limit, record: judged.record, trigger: judged.trigger, due: judged.due,
        done: judged.done, outcome: earlier == .takenAsInTime ? .inTime : .notKnown(because: .earlierNotRecorded))
    }
  }
}

/// The reviews of one period of care, as far as they are on record.
private struct ReviewSequence {
  /// A review on record.
  struct Held {
    let day: CalendarDay
    let row: RecordReference
  }

  let care: PeriodOfCare
  /// The row of the episode with which the period starts.
  let record: RecordReference
  /// The reviews held, in order of time, one a day.
  let reviews: [Held]
  let isAnyUndated: Bool
  let context: TimelinessContext

  private var doubt: Timeliness.Unknown? { care.doubt ?? (isAnyUndated ? .undatedRecord : nil) }

  /// The day of the first on record.
  private var firstHeld: CalendarDay? { reviews.first?.day }

  func reviews(over period: Period, earlier: EarlierReviews) -> [ReviewDue] {
    let firstDue = TimeLimit.firstReview.dueRange(from: care.start, workingDays: context.workingDays)
    let wasInTime = firstHeld.map { $0 <= firstDue?.lowerBound ?? care.start } ?? false
    if care.startIsKnown, earlier == .areOnRecord || care.start >= period.start || wasInTime {
      let isPast = (firstDue?.upperBound).map { $0 < period.start } ?? false && isHeld(at: 0, before: period.start)
      let first = isPast ? nil : first(due: firstDue)
      return [first].compactMap { $0 } + following(afterFirst: .second, since: period.start)
    }
    // One before the first on record was held before these days at the latest, and the first due six months later.
    let unseen = (earlier == .areOnRecord ? care.start : max(care.start, period.start)).adding(days: -1)
    let latestDue = unseen?.adding(months: TimeLimit.laterReview.limit)
    let first = firstHeld.map { $0 < period.start } ?? false ? nil : firstOnRecord(latestDue: latestDue, earlier)
    return [first].compactMap { $0 }
      + following(afterFirst: earlier == .takenAsInTime ? .later : nil, since: period.start)
  }

  /// Whether there is a review on record at a position, held before a day.
  private func isHeld(at position: Int, before day: CalendarDay) -> Bool {
    reviews.indices.contains(position) && reviews[position].day < day
  }

  /// The first review of the period of care.
  private func first(due: ClosedRange<CalendarDay>?) -> ReviewDue? {
    let event = TimedEvent(record, trigger: care.start, done: firstHeld, until: care.until, doubt: doubt)
    guard let review = judge(event, by: .firstReview, as: .first) else { return nil }
    guard review.due == nil, let due else { return review }
    // The calendar does not reach the start of care: the day lies between two.
    let end = review.held ?? care.until.map { min($0, context.asAt) } ?? context.asAt
    let outcome: Timeliness.Outcome
    if let held = review.held, held <= due.lowerBound {
      outcome = .inTime
    } else if doubt == nil, end > due.upperBound {
      let days = due.upperBound.days(until: end)
      outcome = review.held == nil ? .overdue(by: days) : .late(by: days)
    } else {
      outcome = review.outcome
    }
    return self.review(
      review.record, review.place, due: (due.lowerBound, due.upperBound), held: review.held, outcome)
  }

  /// The reviews after the first on record that were due or held on or after a day; `place` is that of the second on
  /// record, `nil` when it is not known.
  private func following(afterFirst place: ReviewDue.Place?, since start: CalendarDay) -> [ReviewDue] {
    let months = TimeLimit.laterReview.limit
    // So many months have at most 31 days each: what is longer past need not be counted to the day.
    let recent = reviews.firstIndex { $0.day.days(until: start) <= 31 * months } ?? reviews.endIndex
    return (max(recent - 1, 0)..<reviews.endIndex).compactMap { position in
      let review = reviews[position]
      if isHeld(at: position + 1, before: start), let latest = review.day.adding(months: months), latest < start {
        return nil
      }
      let event = TimedEvent(
        review.row, trigger: review.day, done: reviews.dropFirst(position + 1).first?.day, until: care.until,
        doubt: doubt)
      switch position == 0 ? place : .later {
      case .second?: return judge(event, by: .secondReview, as: .second)
      case .first?, .later?: return judge(event, by: .laterReview, as: .later)
      case nil: return judgeSecondOrLater(event)
      }
    }
  }

  private func judge(_ event: TimedEvent, by limit: TimeLimit, as place: ReviewDue.Place) -> ReviewDue? {
    context.judge(event, by: limit, of: limit.id).map { judged in
      // A review without a day may have been held before this one.
      review(
        event.record, isAnyUndated ? nil : place, due: (judged.due, judged.due), held: judged.done, judged.outcome)
    }
  }

  /// A review that follows the first on record, when that may have been the first of all or a later one.
  private func judgeSecondOrLater(_ event: TimedEvent) -> ReviewDue? {
    guard let early = context.judge(event, by: .secondReview, of: "cla_review_second") else { return nil }
    let late = context.judge(event, by: .laterReview, of: "cla_review_subsequent")
    let outcome: Timeliness.Outcome =
      switch (early.outcome, late?.isMet) {
      case (.inTime, _), (.notYetDue, _), (.notKnown, _): early.outcome
      case (_, false?): late?.outcome ?? early.outcome
      default: .notKnown(because: .earlierNotRecorded)
      }
    let latest = late?.due ?? event.trigger.flatMap { TimeLimit.laterReview.due(from: $0) }
    return review(event.record, nil, due: (early.due, latest), held: early.done, outcome)
  }

  /// The first review on record, when it is not known what came before: it was due by `latestDue`.
  private func firstOnRecord(latestDue: CalendarDay?, _ earlier: EarlierReviews) -> ReviewDue? {
    if earlier == .takenAsInTime, let first = firstHeld {
      return review(record, .later, due: (first, first), held: first, .inTime)
    }
    let end = care.until.map { min($0, context.asAt) } ?? context.asAt
    let outcome: Timeliness.Outcome
    if let latestDue, latestDue < firstHeld ?? end {
      let days = latestDue.days(until: firstHeld ?? end)
      outcome = doubt.map { .notKnown(because: $0) } ?? (reviews.isEmpty ? .overdue(by: days) : .late(by: days))
    } else if earlier == .takenAsInTime {
      if let until = care.until, until <= context.asAt { return nil }
      outcome = .notYetDue
    } else {
      outcome = .notKnown(because: doubt ?? .earlierNotRecorded)
    }
    return review(record, nil, due: (nil, latestDue), held: firstHeld, outcome)
  }

  private func review(
    _ record: RecordReference, _ place: ReviewDue.Place?, due: (CalendarDay?, CalendarDay?), held: CalendarDay?,
    _ outcome: Timeliness.Outcome
  ) -> ReviewDue {
    ReviewDue(
      place: place, record: record, earliestDue: due.0, latestDue: due.1, held: held, outcome: outcome,
      careStart: care.start, careEnd: care.end)
  }
}
