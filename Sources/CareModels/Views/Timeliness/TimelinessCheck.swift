public import CareCore

/// How a ``CareCore/StatutoryClock`` is read from the records: which tables and fields set it off, and which say that it was done.
public struct TimelinessCheck: Identifiable, Sendable {
  /// The clock, by its identifier.
  public let id: String

  /// The tables it cannot do without.
  public let requires: [RegisterTable]

  /// Where the event is that sets the clock off, as `table.field`.
  public let trigger: [String]

  /// Where the record is that it was done, as `table.field`.
  public let done: [String]

  /// The choices made where the source or the records leave one; `nil` when there is none.
  public let reading: String?

  let find: @Sendable (ChildHistory, TimelinessContext) -> [Timeliness]

  init(
    _ id: String, requires: [RegisterTable], trigger: [String], done: [String], reading: String? = nil,
    find: @escaping @Sendable (ChildHistory, TimelinessContext) -> [Timeliness]
  ) {
    self.id = id
    self.requires = requires
    self.trigger = trigger
    self.done = done
    self.reading = reading
    self.find = find
  }

  /// The clock.
  public var clock: StatutoryClock? { StatutoryClock.named(id) }
}

extension [TimelinessCheck] {
  /// Every check, in the order of ``CareCore/StatutoryClock/all``.
  public static var all: [TimelinessCheck] { TimelinessCheck.every }
}

extension TimelinessCheck {
  static let every: [TimelinessCheck] = {
    let checks =
      reviewsAndPlans + shortBreaks + visits + health + education + leavingCare + safety + protection
      + lengths + complaints
    let places = Dictionary(
      StatutoryClock.all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return checks.sorted { (places[$0.id] ?? .max, $0.id) < (places[$1.id] ?? .max, $1.id) }
  }()

  /// Why a clock has no check: the records have no field for it, or it is no limit for one child. By identifier.
  public static let unchecked: [String: String] = [
    "cla_visit_reg19": "No field says whether the assessment of the parent was complete.",
    "cp_visit": "There is no national limit to check against.",
    "adoption_a1_threshold": "It is a threshold for an average of many children; no single child is late by it.",
  ]
}

extension ChildHistory {
  /// Whether every episode, short breaks among them, is known to have ended before a day.
  fileprivate func hadLeft(before day: CalendarDay) -> Bool {
    guard undatedEpisodes.isEmpty else { return false }
    return episodes.allSatisfy { $0.end.map { $0 < day } ?? false }
  }
}

/// What timeliness checks came to: each event once, and the checks that could not be run.
public struct TimelinessReport: Codable, Hashable, Sendable {
  /// A check that was not run.
  public struct NotRun: Codable, Hashable, Sendable {
    /// The clock, by its identifier.
    public let clock: String

    /// The tables that were not supplied.
    public let missing: [RegisterTable]
  }

  /// The day it was asked for.
  public let asAt: CalendarDay

  /// The events, in the order of the checks, then of the children, then of time.
  public let events: [Timeliness]

  /// The checks that could not be run because a table was not supplied.
  public let notRun: [NotRun]

  /// The clocks that were judged, by their identifiers, in the order of the checks.
  public let judged: [String]
}

extension TimelinessCheck {
  /// What the clock asked of one child, as the records stood at the end of a day: in order of time.
  ///
  /// What is dated after the day has not happened. An event that ceased to be required before it was due is not listed.
  ///
  /// - Parameters:
  ///   - child: The child.
  ///   - asAt: The day.
  ///   - since: What was due before this day, and done before it if it was done, may be missing from the answer: for those
  ///     who ask about a period. `nil` when all is asked for.
  ///   - workingDays: The calendar for limits in working days.
  ///   - terms: The school terms.
  /// - Returns: The events.
  /// - Complexity: O(*n* log *n*) in the child's rows.
  public func events(
    of child: ChildHistory, asAt: CalendarDay, since: CalendarDay? = nil,
    workingDays: WorkingDays = .englandAndWales, terms: TermDates = .convention
  ) -> [Timeliness] {
    let context = TimelinessContext(asAt: asAt, since: since, workingDays: workingDays, terms: terms)
    // What runs in care only had ended long before with the care.
    if let earliest = context.earliestTrigger, requires.contains(.episodes), child.hadLeft(before: earliest) {
      return []
    }
    return find(child, context)
  }

  /// The check of a clock, by its identifier; `nil` when there is none (``unchecked`` says why).
  public static func named(_ id: String) -> TimelinessCheck? { byID[id] }

  private static let byID = Dictionary(every.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}

extension ChildHistories {
  /// Whether what the clocks ask for was done in time, as the records stood at the end of a day.
  ///
  /// What is dated after the day has not happened. An event that ceased to be required before it was due, as when a child
  /// leaves care, is not listed.
  ///
  /// - Parameters:
  ///   - checks: The checks to run; all unless said.
  ///   - asAt: The day.
  ///   - dueSince: What was due before this day is left out. A return holds the reviews of one year only: without it,
  ///     reviews of earlier years would look as if nobody had held them. `nil` leaves nothing out.
  ///   - workingDays: The calendar for limits in working days.
  ///   - terms: The school terms.
  /// - Returns: The events, and the checks that were not run.
  /// - Complexity: O(*n*) in the rows for each check, but for the sorting of each child's.
  public func timeliness(
    of checks: [TimelinessCheck] = .all, asAt: CalendarDay, dueSince: CalendarDay? = nil,
    workingDays: WorkingDays = .englandAndWales, terms: TermDates = .convention
  ) -> TimelinessReport {
    let context = TimelinessContext(asAt: asAt, workingDays: workingDays, terms: terms)
    var events: [Timeliness] = []
    var notRun: [TimelinessReport.NotRun] = []
    var judged: [String] = []
    for check in checks {
      let missing = check.requires.filter { register.rowCount($0) == nil }
      if missing.isEmpty {
        judged.append(check.id)
        for child in self { events += check.find(child, context) }
      } else {
        notRun.append(TimelinessReport.NotRun(clock: check.id, missing: missing))
      }
    }
    if let dueSince { events.removeAll { $0.due.map { $0 < dueSince } ?? false } }
    return TimelinessReport(asAt: asAt, events: events, notRun: notRun, judged: judged)
  }
}
