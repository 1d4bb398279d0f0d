import CareCore
import CareModels

/// Which of its days puts what a clock asked for into a period.
///
/// Sources differ: reviews are counted when they fall due, assessments when they are completed, initial health
/// assessments when care starts.
public enum ClockBasis: String, CaseIterable, Codable, Hashable, Sendable {
  /// The last permitted day. What is due after the period is outside.
  case due
  /// The day it was done. What was not done by the end of the period is outside.
  case done
  /// The day of the event that set the clock off. What is not yet due on the last day of the period is left out, done or
  /// not: counting what was done early alone would flatter.
  case triggered

  /// What is true of the events in a period, to stand after their noun.
  var title: String {
    switch self {
    case .due: "due in the period"
    case .done: "done in the period"
    case .triggered: "set off in the period"
    }
  }
}

extension Population<ClockEvent> {
  /// What statutory clocks asked for in the period, judged as the records stood on its last day.
  ///
  /// One that ceased to be required before it was due, as when a child leaves care, is not in it, though it was done before.
  /// One that was due on the day before the period, and not done by then, is (``CareCore/Period/takesIn(due:done:)``). Where
  /// it cannot be told in which period something was due it is undetermined, unless the record shows that it was another.
  ///
  /// - Parameters:
  ///   - clocks: The identifiers of the clocks (``CareCore/StatutoryClock``); one that is not read from records adds
  ///     nothing.
  ///   - basis: Which of its days puts something into the period.
  ///   - noun: What they are called, many of them: `"reviews"`.
  /// - Returns: The population.
  public static func clocks(
    _ clocks: String..., counting basis: ClockBasis = .due, noun: String = "events"
  ) -> Population {
    let checks = clocks.compactMap(TimelinessCheck.named)
    let names = checks.map { $0.clock?.name ?? $0.id }.joined(separator: "; ")
    var requires: [RegisterTable] = []
    for table in checks.flatMap(\.requires) where !requires.contains(table) { requires.append(table) }
    let id = "clock.\(clocks.joined(separator: "+"))"
    let waits = basis == .triggered
    return Population(
      id: "\(id).\(basis.rawValue)", title: "\(basis.title) (\(names))", noun: noun,
      missing: "in which period it was \(basis == .done ? "done" : basis == .due ? "due" : "set off")",
      requires: requires, options: [], figures: MeasurementFigure.limits(of: checks),
      source: .each(waits ? "\(id).\(basis.rawValue)" : id) { child, context in
        checks.flatMap { check in
          check.events(
            of: child, asAt: context.asAt, since: context.period.start, workingDays: context.workingDays,
            terms: context.terms
          ).map { ClockEvent(timeliness: $0, history: child, dueBy: waits ? context.asAt : nil) }
        }
      },
      contains: { event, context in event.isCounted(basis, in: context) })
  }
}

extension ClockEvent {
  /// Whether the day that counts is in the period; `nil` when it cannot be told.
  fileprivate func isCounted(_ basis: ClockBasis, in context: MeasurementContext) -> Bool? {
    let period = context.period
    let day: CalendarDay? =
      switch basis {
      case .due: timeliness.due
      case .done: timeliness.done
      case .triggered: timeliness.trigger
      }
    if basis != .done, let due = timeliness.due, let ceased = timeliness.ceased, ceased <= due, ceased <= period.end {
      return false
    }
    // What is to be done by the end of a term (no limit of so many days) is late when the term ends, and never later.
    if basis == .due, timeliness.limit != nil, let day { return period.takesIn(due: day, done: timeliness.done) }
    if let day { return period.contains(day) }
    // Not done by the end of the period, for all that is on record.
    if basis == .done { return timeliness.outcome == .notKnown(because: .undatedRecord) ? nil : false }
    if let trigger = timeliness.trigger, trigger > period.end { return false }
    if let latest = latestDay(basis, context.workingDays), latest < period.start { return false }
    if let done = timeliness.done, done < period.start { return false }
    return isOver(before: period.start) ? false : nil
  }

  /// The latest that it can have been set off or due: care that was under way when the record begins had started by
  /// then. `nil` when not known.
  private func latestDay(_ basis: ClockBasis, _ workingDays: WorkingDays) -> CalendarDay? {
    let starts = TimelinessCheck.named(timeliness.clock)?.trigger.contains("episodes.DECOM") ?? false
    guard let latest = timeliness.trigger ?? (starts ? episode?.start : nil) else { return nil }
    guard basis == .due else { return latest }
    let limits = StatutoryClock.named(timeliness.clock)?.limits ?? []
    let due = limits.map { $0.dueRange(from: latest, workingDays: workingDays)?.upperBound }
    return limits.isEmpty || due.contains(nil) ? nil : due.compactMap { $0 }.max()
  }

  /// Whether the care it belongs to had ended before a day.
  private func isOver(before day: CalendarDay) -> Bool {
    guard let history, let episode else { return false }
    let position = history.careEpisodes.firstIndex { $0.row == episode.row } ?? -1
    return history.periodsOfCare.first { $0.episodes.contains(position) }?.end.map { $0 < day } ?? false
  }

  /// The episode whose row stands for it.
  private var episode: HistoryEpisode? {
    guard timeliness.record.table == .episodes else { return nil }
    return history?.episodes.first { Int($0.row) == timeliness.record.row }
  }
}

extension Breakdown<ClockEvent> {
  /// By what came of it.
  public static var outcome: Breakdown {
    Breakdown(
      "outcome", title: "Outcome",
      groups: [
        BreakdownGroup("inTime", "In time"), BreakdownGroup("late", "Late"), BreakdownGroup("overdue", "Overdue"),
        BreakdownGroup("notYetDue", "Not yet due"), BreakdownGroup("notKnown", "Not known"),
      ], requires: []
    ) { event, _ in
      switch event.outcome {
      case .inTime: "inTime"
      case .late: "late"
      case .overdue: "overdue"
      case .notYetDue: "notYetDue"
      case .notKnown: "notKnown"
      }
    }
  }
}

extension Timeliness.Unknown {
  /// What is missing, in words.
  var missing: String {
    switch self {
    case .noTrigger: "the day that set the clock off"
    case .startNotOnRecord: "when it started, which was before the record begins"
    case .noDueDay: "the last permitted day, for want of a calendar"
    case .doneBeforeTrigger: "when it was done, since the day given is before it was asked for"
    case .undatedRecord: "the day of a record that may be the answer"
    case .endNotUsable: "the day on which it ended"
    case .limitNotKnown: "which limit applies"
    case .birthDateNotKnown: "the date of birth"
    case .mayNotBeRequired: "whether it was required"
    case .declined: "what would have been done, since it was declined"
    case .earlierNotRecorded: "whether it was done before the last time on record"
    }
  }
}
