import ChildrensServices

/// `check` without a collection year: the records of whatever was handed in, held against one another.
enum RecordChecks {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let checks = try checks(arguments)
    let earlier = try arguments.value("--earlier").map(readEarlier)
    let waivers = try arguments.value("--waivers").map(readWaivers) ?? []
    let key = try arguments.value("--pseudonym-key").map(PseudonymKeyFile.read)
    let holdings = try Holdings.read(arguments.operands[0])
    Progress.stage("Checking")
    let histories = ChildHistories(holdings.register)
    let day = try MeasuringOptions.day(arguments) ?? histories.register.lastEpisodeDay
    let whole = RecordReport(
      of: histories, checks: checks, timeliness: try timeliness(of: histories, on: day, arguments), waivers: waivers,
      on: day ?? .first, key: key)
    // Compared first: what is not shown has not been put right.
    let comparison = earlier.map { whole.compared(with: $0) }
    let least = arguments.value("--severity").flatMap(Severity.init(rawValue:)) ?? .note
    let result = RecordCheckResult(
      reading: holdings.findings.filter { $0.severity <= least }, report: whole.filtered(atLeast: least),
      comparison: comparison?.filtered { $0.finding.severity <= least })
    Progress.finish()
    switch arguments.value("--format") {
    case "sarif":
      let sarif = SARIF(version: Tool.version, rules: RecordCheckResult.rules)
      try Output.write(try sarif.log(result.report, comparison: result.comparison, reading: result.reading))
    case "json": try Output.write(try CanonicalJSON.encode(result, layout: .readable))
    case "csv":
      if let comparison = result.comparison {
        try Output.write(Table.csv(RecordReport.header, comparison.rows))
      } else {
        try Output.write(Table.csv(FindingTable.header, FindingTable.rows(result.findings)))
      }
    default: try Output.write(result.text(holdings, arguments))
    }
    if holdings.register.suppliedTables.isEmpty { throw Failure("\(holdings.name) holds no table of the return.") }
    return (holdings.findings + whole.findings).contains { $0.severity != .note } ? .found : .done
  }

  /// The checks that were asked for, by their names or by those of their themes.
  private static func checks(_ arguments: Arguments) throws -> [RecordCheck] {
    guard let list = arguments.value("--only") else { return RecordCheck.all }
    let names = list.split(separator: ",").map { String($0.filter { $0 != " " }) }.filter { !$0.isEmpty }
    let (checks, unknown) = RecordCheck.named(names)
    if let name = unknown.first {
      throw UsageProblem.unknownCheck(
        name, near: NearMatches.of(name, among: RecordCheck.all.map(\.id) + RecordCheck.all.map(\.theme)))
    }
    return checks
  }

  /// What the clocks came to, as at the day that was given or else the last of the records; `nil` when nobody asked.
  private static func timeliness(
    of histories: ChildHistories, on day: CalendarDay?, _ arguments: Arguments
  ) throws -> TimelinessReport? {
    guard arguments.has("--timeliness") else { return nil }
    guard let day else {
      guard !histories.register.suppliedTables.isEmpty else { return nil }
      throw Failure("Nothing is dated: say for which day with --as-at.")
    }
    let since = try MeasuringOptions.day(arguments, "--since") ?? Period.months(12, endingOn: day)?.start
    return histories.timeliness(asAt: day, dueSince: since)
  }

  private static func readWaivers(_ path: String) throws -> [Waiver] {
    do {
      return try CanonicalJSON.decode([Waiver].self, from: try Files.read(path))
    } catch let problem as JSONProblem {
      throw Failure("\(path): \(problem)")
    }
  }

  private static func readEarlier(_ path: String) throws -> RecordReport {
    struct Earlier: Decodable {
      let report: RecordReport
    }
    do {
      return try CanonicalJSON.decode(Earlier.self, from: try Files.read(path)).report
    } catch let problem as JSONProblem {
      throw Failure("\(path): not what `check --format json` writes: \(problem)")
    }
  }
}

/// What came of all checks. Its JSON is what `--earlier` reads.
private struct RecordCheckResult: Encodable {
  private enum CodingKeys: String, CodingKey {
    case schemaVersion, reading, report, comparison
  }

  let schemaVersion = 1
  /// What was found in the files, before any check.
  let reading: [Finding]
  let report: RecordReport
  let comparison: RecordReport.Comparison?

  var findings: [Finding] { reading + report.findings }

  /// The checks that were not run. A return has few of the many tables; only those it should have are missed.
  var notRun: [RecordReport.CheckResult] {
    report.results.filter { !$0.missing.isEmpty && $0.missing.allSatisfy(RegisterTable.statutory.contains) }
  }

  /// What is said of each rule in SARIF.
  static var rules: [SARIF.Rule] {
    RecordCheck.all.map { SARIF.Rule($0) } + [TimelinessCheck].all.compactMap { SARIF.Rule($0) }
  }

  func text(_ holdings: Holdings, _ arguments: Arguments) -> String {
    let shown = findings
    let tables = holdings.register.suppliedTables
    let rows = tables.map { "\($0.table.rawValue) \($0.rows)" }.joined(separator: ", ")
    var blocks: [ReportDocument.Block] = [
      .paragraph("Checked \(holdings.name). Rows: \(rows.isEmpty ? "none" : rows).")
    ]
    let summaries = FindingSummary.summaries(of: shown)
    if summaries.isEmpty {
      blocks.append(.paragraph("Nothing was found."))
    } else {
      var table = TextTable([
        .init("Severity"), .init("Check"), .init("Found", narrowest: 24), .init("Times", .trailing),
        .init("First", narrowest: 16),
      ])
      for summary in summaries {
        let first = summary.first
        table.append([first.severity.rawValue, first.check, first.message, "\(summary.count)", "\(first.location)"])
      }
      blocks.append(
        .paragraph("Rows are counted from 0, without the heading of the file; lines are those of the file."))
      blocks.append(.table(table))
    }
    if !report.accepted.isEmpty {
      blocks.append(.paragraph("Accepted, each by a waiver: \(report.accepted.count)."))
    }
    if let comparison {
      blocks.append(
        .paragraph(
          """
          Since the earlier report: \(comparison.new.count) new, \(comparison.fixed.count) put right, \
          \(comparison.remaining.count) still there, \(comparison.unknown.count) that nobody can tell of, because their \
          check was not run.
          """))
    }
    let notRun = notRun
    if !notRun.isEmpty {
      blocks.append(.paragraph("Not run, because a table was not supplied:"))
      blocks.append(.list(notRun.map { "\($0.check) (\($0.missing.map(\.rawValue).joined(separator: ", ")))" }))
    }
    if let grouping = arguments.value("--group").flatMap(RecordReport.Grouping.init(rawValue:)) {
      for section in report.sections(by: grouping) {
        blocks.append(.heading(section.heading ?? "None", level: 2))
        blocks.append(.list(section.entries.map { "\($0.finding)" }))
      }
    } else if arguments.has("--all"), !shown.isEmpty {
      blocks.append(.list(shown.sorted().map { "\($0)" }))
    }
    return ReportDocument(blocks).text(width: 120)
  }
}
