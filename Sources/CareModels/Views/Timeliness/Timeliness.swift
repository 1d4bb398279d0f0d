public import CareCore

/// Whether one thing that a ``CareCore/StatutoryClock`` asks for was done in time, and the records that say so.
///
/// It names rows, never a child.
public struct Timeliness: Codable, Hashable, Sendable {
  /// Why it cannot be said.
  public enum Unknown: String, CaseIterable, Codable, Hashable, Sendable {
    /// There is no day for the event that sets the clock off.
    case noTrigger
    /// The record begins in the midst of a period of care or a placement.
    case startNotOnRecord
    /// The last permitted day is beyond the calendar of working days, or beyond the year 9999.
    case noDueDay
    /// What was done came before the event that sets the clock off.
    case doneBeforeTrigger
    /// A record that may be the answer has no day.
    case undatedRecord
    /// An end was given that is not a day.
    case endNotUsable
    /// Which of several limits applies is not on record.
    case limitNotKnown
    /// The date of birth, on which it turns, is not known.
    case birthDateNotKnown
    /// Whether it was required at all is not on record.
    case mayNotBeRequired
    /// It was offered and declined, so it could not be done.
    case declined
    /// Only the latest of several such events is on record.
    case earlierNotRecorded
  }

  /// What came of it.
  public enum Outcome: Codable, Hashable, Sendable {
    /// Done by the last permitted day.
    case inTime
    /// Done some days of the calendar after the last permitted one; for a total, so many days above it. At least 1.
    case late(by: Int)
    /// Not done, and the last permitted day is not past.
    case notYetDue
    /// Not done, some days of the calendar after the last permitted one. At least 1; 0 on the last day of a term, when what
    /// was to be done in it was not.
    case overdue(by: Int)
    /// It cannot be said.
    case notKnown(because: Unknown)
  }

  /// The clock, by its identifier.
  public let clock: String

  /// The limit that was applied, by its identifier: the clock's own, or a variant. `nil` when it is not one of so many
  /// units, or not known.
  public let limit: String?

  /// The row of the event that set the clock off, or else one that stands for the child.
  public let record: RecordReference

  /// The day of that event; `nil` when not known.
  public let trigger: CalendarDay?

  /// The last permitted day; `nil` when not known, or when there is none.
  public let due: CalendarDay?

  /// The day it was done; `nil` when it was not by the day asked about.
  public let done: CalendarDay?

  /// What came of it.
  public let outcome: Outcome

  /// The day from which it was not required any more, since care, the placement or the plan had ended; `nil` when that goes
  /// on, or the clock does not ask.
  public let ceased: CalendarDay?

  /// Whether a limit in hours was judged by days because there were no times.
  public let isApproximate: Bool

  /// Whether it was kept: `nil` when it is not yet due or not known.
  public var isMet: Bool? {
    switch outcome {
    case .inTime: true
    case .late, .overdue: false
    case .notYetDue, .notKnown: nil
    }
  }

  /// A judgement that is made already.
  init(
    clock: String, limit: String?, record: RecordReference, trigger: CalendarDay?, due: CalendarDay?,
    done: CalendarDay?, outcome: Outcome, ceased: CalendarDay? = nil, isApproximate: Bool = false
  ) {
    self.clock = clock
    self.limit = limit
    self.record = record
    self.trigger = trigger
    self.due = due
    self.done = done
    self.outcome = outcome
    self.ceased = ceased
    self.isApproximate = isApproximate
  }
}

/// What timeliness is judged by.
struct TimelinessContext: Sendable {
  /// The day the question is asked for; what came after it has not happened.
  let asAt: CalendarDay
  /// What was due and done before this day need not be judged; `nil` when all is to be.
  var since: CalendarDay?
  let workingDays: WorkingDays
  let terms: TermDates

  /// The day before which nothing that sets a clock off has anything due on ``since`` or later: no limit is as long as
  /// thirteen months.
  var earliestTrigger: CalendarDay? { since?.adding(months: -13) }

  /// Whether something that was done, or had to be within a limit of months, lies before all that is to be judged.
  func isPast(trigger: CalendarDay, done: CalendarDay?) -> Bool {
    guard let since, let earliestTrigger, let done else { return false }
    return done < since && trigger < earliestTrigger
  }
}

/// One thing that a clock asks for, as the records have it, before it is judged.
struct TimedEvent {
  var record: RecordReference
  var trigger: CalendarDay?
  var done: CalendarDay?
  /// The day on which it ceased to be required: the child left care, the plan ended. `nil` when it goes on.
  var until: CalendarDay?
  /// Why nothing can be said unless it was done in time.
  var doubt: Timeliness.Unknown?
  /// The times, for limits in hours.
  var moments: (trigger: Moment, done: Moment?)?

  init(
    _ record: RecordReference, trigger: CalendarDay?, done: CalendarDay?, until: CalendarDay? = nil,
    doubt: Timeliness.Unknown? = nil, moments: (trigger: Moment, done: Moment?)? = nil
  ) {
    self.record = record
    self.trigger = trigger
    self.done = done
    self.until = until
    self.doubt = doubt
    self.moments = moments
  }
}

extension TimelinessContext {
  /// Judges an event by a limit; `nil` when it had not begun, or ceased to be required before it was due.
  func judge(_ event: TimedEvent, by limit: TimeLimit, of clock: String) -> Timeliness? {
    if let trigger = event.trigger, trigger > asAt { return nil }
    let end = event.until.map { min($0, asAt) } ?? asAt
    let done = event.done.flatMap { $0 <= asAt ? $0 : nil }
    var outcome = limit.outcome(
      trigger: event.trigger, done: done, asAt: max(end, done ?? end), workingDays: workingDays)
    if limit.unit == .hours, let moments = event.moments {
      // What happened after the day asked about has not happened.
      let doneAt = moments.done.flatMap { $0.day <= asAt ? $0 : nil }
      if done == nil || doneAt != nil {
        outcome = limit.outcome(
          trigger: moments.trigger, done: doneAt, asAt: max(Moment(endOf: end), doneAt ?? moments.trigger),
          workingDays: workingDays)
      }
    }
    if outcome.state == .notYetDue, let until = event.until, until <= asAt { return nil }
    var result = Timeliness.Outcome(outcome.state)
    if let doubt = event.doubt, result != .inTime, result != .notYetDue { result = .notKnown(because: doubt) }
    return Timeliness(
      clock: clock, limit: limit.id, record: event.record, trigger: event.trigger, due: outcome.due, done: done,
      outcome: result, ceased: event.until, isApproximate: outcome.isApproximate)
  }

  /// An event of which nothing can be said.
  func unknown(
    _ clock: String, _ record: RecordReference, trigger: CalendarDay? = nil, done: CalendarDay? = nil,
    because reason: Timeliness.Unknown
  ) -> Timeliness {
    Timeliness(
      clock: clock, limit: nil, record: record, trigger: trigger, due: nil, done: done,
      outcome: .notKnown(because: reason))
  }
}

extension Timeliness.Outcome {
  /// The outcome of a limit.
  public init(_ state: TimeLimitOutcome.State) {
    switch state {
    case .inTime: self = .inTime
    case .late(let days): self = .late(by: days)
    case .notYetDue: self = .notYetDue
    case .overdue(let days): self = .overdue(by: days)
    case .notKnown(because: .noTrigger): self = .notKnown(because: .noTrigger)
    case .notKnown(because: .noDueDay): self = .notKnown(because: .noDueDay)
    case .notKnown(because: .doneBeforeTrigger): self = .notKnown(because: .doneBeforeTrigger)
    }
  }
}
