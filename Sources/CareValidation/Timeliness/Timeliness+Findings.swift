import CareCore
public import CareModels

extension TimelinessReport {
  /// A warning for each event that was late or is overdue, in the order of ``CareValidation/Finding``. None shows a day or a name.
  public var findings: [Finding] {
    events.compactMap(\.finding).sorted()
  }

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
    let fields = TimelinessCheck.named(clock)?.triggerFields ?? []
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
  /// The fields of the table that the row of the event is in, for findings.
  fileprivate var triggerFields: [String] {
    trigger.compactMap { $0.split(separator: ".").last.map(String.init) }
  }
}
