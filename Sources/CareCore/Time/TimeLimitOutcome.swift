/// Whether something was done within a ``TimeLimit``, as things stood on a day.
public struct TimeLimitOutcome: Codable, Hashable, Sendable {
  /// Why an outcome is not known.
  public enum Unknown: String, CaseIterable, Codable, Hashable, Sendable {
    /// There is no day for the event that sets the clock off.
    case noTrigger
    /// The last permitted day is not known: it lies beyond the calendar of working days, or beyond the year 9999.
    case noDueDay
    /// It was done before the event that sets the clock off, so it may belong to another event.
    case doneBeforeTrigger
  }

  /// What the outcome is.
  public enum State: Codable, Hashable, Sendable {
    /// Done by the last permitted day.
    case inTime
    /// Done some days of the calendar after the last permitted one, at least 1.
    case late(by: Int)
    /// Not done, and not yet due: the last permitted day is not past.
    case notYetDue
    /// Not done, some days of the calendar after the last permitted one, at least 1.
    case overdue(by: Int)
    /// It cannot be said.
    case notKnown(because: Unknown)
  }

  /// What the outcome is.
  public let state: State

  /// The last permitted day; `nil` when it is not known.
  public let due: CalendarDay?

  /// Whether a limit in hours was judged by days because there were no times.
  public let isApproximate: Bool

  /// Whether the limit was kept: `true` when done in time, `false` when late or overdue, `nil` when it is not yet due or
  /// not known.
  public var isMet: Bool? {
    switch state {
    case .inTime: true
    case .late, .overdue: false
    case .notYetDue, .notKnown: nil
    }
  }
}

extension TimeLimit {
  /// Whether something was done in time, as things stood at the end of a day.
  ///
  /// - Parameters:
  ///   - trigger: The day of the event that sets the clock off; `nil` when there is none.
  ///   - done: The day it was done; `nil` when it was not. What was done after `asAt` counts as not done.
  ///   - asAt: The day for which the question is asked.
  ///   - workingDays: The calendar for limits in working days.
  /// - Returns: The outcome, with the last permitted day that it was judged by.
  public func outcome(
    trigger: CalendarDay?, done: CalendarDay?, asAt: CalendarDay, workingDays: WorkingDays = .englandAndWales
  ) -> TimeLimitOutcome {
    let due = trigger.flatMap { self.due(from: $0, workingDays: workingDays) }
    return TimeLimitOutcome(
      state: state(trigger: trigger, done: done, asAt: asAt, due: due) { $0.days(until: $1) },
      due: due, isApproximate: unit == .hours)
  }

  /// Whether something was done in time, as things stood at a moment: to the second for a limit in hours, and by the
  /// day for other units.
  ///
  /// Lateness is in days, begun ones counted.
  /// - Parameters:
  ///   - trigger: The moment of the event that sets the clock off; `nil` when there is none.
  ///   - done: The moment it was done; `nil` when it was not. What was done after `asAt` counts as not done.
  ///   - asAt: The moment for which the question is asked.
  ///   - workingDays: The calendar for limits in working days.
  /// - Returns: The outcome, with the last permitted day that it was judged by.
  public func outcome(
    trigger: Moment?, done: Moment?, asAt: Moment, workingDays: WorkingDays = .englandAndWales
  ) -> TimeLimitOutcome {
    let due = trigger.flatMap { self.due(from: $0, workingDays: workingDays) }
    return TimeLimitOutcome(
      state: state(trigger: trigger, done: done, asAt: asAt, due: due) { ($0.seconds(until: $1) + 86_399) / 86_400 },
      due: due?.day, isApproximate: false)
  }

  private func state<Time: Comparable>(
    trigger: Time?, done: Time?, asAt: Time, due: Time?, days: (Time, Time) -> Int
  ) -> TimeLimitOutcome.State {
    guard let trigger else { return .notKnown(because: .noTrigger) }
    let done = done.flatMap { $0 <= asAt ? $0 : nil }
    if let done, done < trigger {
      return mayPrecedeTrigger ? .inTime : .notKnown(because: .doneBeforeTrigger)
    }
    guard let due else { return .notKnown(because: .noDueDay) }
    if let done {
      return done <= due ? .inTime : .late(by: days(due, done))
    }
    return asAt <= due ? .notYetDue : .overdue(by: days(due, asAt))
  }
}
