public import CareCore
public import CareModels

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

  /// A warning for each event that was late or is overdue, in the order of ``Finding``. None shows a day or a name.
  public var findings: [Finding] {
    events.compactMap(\.finding).sorted()
  }
}

extension TimelinessReport {
  /// What became of each clock, as of a check: how many events it judged, and how many of these findings it has.
  func results(_ findings: [Finding]) -> [RecordReport.CheckResult] {
    let events = Dictionary(grouping: events, by: \.clock).mapValues(\.count)
    let found = Dictionary(grouping: findings, by: \.check).mapValues(\.count)
    return judged.map { clock in
      let name = Timeliness.checkName(clock)
      return RecordReport.CheckResult(check: name, checked: events[clock] ?? 0, found: found[name] ?? 0, missing: [])
    }
      + notRun.map { check in
        RecordReport.CheckResult(
          check: Timeliness.checkName(check.clock), checked: nil, found: 0, missing: check.missing)
      }
  }
}

extension Timeliness {
  /// The check that a finding of this clock names.
  public static func checkName(_ clock: String) -> String { "timeliness.\(clock)" }

  /// The warning, when it was late or is overdue; `nil` otherwise.
  public var finding: Finding? {
    let name = StatutoryClock.named(clock)?.name ?? clock
    let fields = TimelinessCheck.triggerFields[clock] ?? []
    // The same words however many days, so that findings can be counted by kind; the days are in the event.
    let words: String
    switch outcome {
    case .late where due == nil: words = "over the limit"
    case .late: words = "late"
    case .overdue: words = "overdue"
    case .inTime, .notYetDue, .notKnown: return nil
    }
    return Finding(
      Self.checkName(clock), .warning, "\(name): \(words).", at: Finding.Location(record, fields: fields))
  }
}

extension TimelinessCheck {
  /// The fields of the table that the row of a clock's event is in, for findings.
  static let triggerFields: [String: [String]] = Dictionary(
    every.map { check in
      (check.id, check.trigger.compactMap { $0.split(separator: ".").last.map(String.init) })
    }, uniquingKeysWith: { first, _ in first })
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
