import ChildrensServices

/// `check` without a collection year: the records of whatever was handed in, held against one another.
enum RecordChecks {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let holdings = try Holdings.read(arguments.operands[0])
    Progress.stage("Checking")
    let histories = ChildHistories(holdings.register)
    var result = CheckResult(findings: holdings.findings)
    try result.addRecordChecks(of: histories, arguments)
    if arguments.has("--timeliness") { try result.addTimeliness(of: histories, arguments) }
    Progress.finish()
    switch arguments.value("--format") {
    case "sarif": try Output.write(try SARIF(version: Tool.version, rules: CheckResult.rules).log(result.findings))
    case "json": try Output.write(try CanonicalJSON.encode(result, layout: .readable))
    case "csv": try Output.write(Table.csv(FindingTable.header, FindingTable.rows(result.findings)))
    default: try Output.write(result.text(holdings, listing: arguments.has("--all")))
    }
    if holdings.register.suppliedTables.isEmpty { throw Failure("\(holdings.name) holds no table of the return.") }
    return result.findings.contains { $0.severity != .note } ? .found : .done
  }
}

/// What came of all checks.
private struct CheckResult: Encodable {
  struct NotRun: Encodable {
    let check: String
    let missing: [RegisterTable]
  }

  private enum CodingKeys: String, CodingKey {
    case schemaVersion, findings, accepted, notRun
  }

  let schemaVersion = 1
  var findings: [Finding]
  /// What a waiver lets stand.
  var accepted: [Finding] = []
  var notRun: [NotRun] = []

  init(findings: [Finding]) {
    self.findings = findings
  }

  /// What the checks of records found, but for what a waiver lets stand.
  mutating func addRecordChecks(of histories: ChildHistories, _ arguments: Arguments) throws {
    var waivers: [Waiver] = []
    if let path = arguments.value("--waivers") {
      do {
        waivers = try CanonicalJSON.decode([Waiver].self, from: try Files.read(path))
      } catch let problem as JSONProblem {
        throw Failure("\(path): \(problem)")
      }
    }
    let day = try MeasuringOptions.day(arguments) ?? histories.register.lastEpisodeDay
    let report = RecordReport(of: histories, waivers: waivers, on: day ?? .first)
    findings += report.findings
    accepted = report.accepted.map(\.finding)
    for result in report.results where !result.missing.isEmpty {
      // A return has few of the many tables; only those it should have are missed.
      guard result.missing.allSatisfy(RegisterTable.statutory.contains) else { continue }
      notRun.append(NotRun(check: result.check, missing: result.missing))
    }
  }

  /// The findings of the clocks, as at the day that was given or else the last of the records.
  mutating func addTimeliness(of histories: ChildHistories, _ arguments: Arguments) throws {
    guard let day = try MeasuringOptions.day(arguments) ?? histories.register.lastEpisodeDay else {
      throw Failure("Nothing is dated: say for which day with --as-at.")
    }
    let since = try MeasuringOptions.day(arguments, "--since") ?? Period.months(12, endingOn: day)?.start
    let report = histories.timeliness(asAt: day, dueSince: since)
    findings += report.findings
    notRun += report.notRun.filter { $0.missing.allSatisfy(RegisterTable.statutory.contains) }
      .map { NotRun(check: Timeliness.checkName($0.clock), missing: $0.missing) }
  }

  /// What is said of each rule in SARIF.
  static var rules: [SARIF.Rule] {
    RecordCheck.all.map { SARIF.Rule($0) } + [TimelinessCheck].all.compactMap { SARIF.Rule($0) }
  }

  func text(_ holdings: Holdings, listing: Bool) -> String {
    let tables = holdings.register.suppliedTables
    let rows = tables.map { "\($0.table.rawValue) \($0.rows)" }.joined(separator: ", ")
    var blocks: [ReportDocument.Block] = [
      .paragraph("Checked \(holdings.name). Rows: \(rows.isEmpty ? "none" : rows).")
    ]
    let summaries = FindingSummary.summaries(of: findings)
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
    if !accepted.isEmpty {
      blocks.append(.paragraph("Accepted, each by a waiver: \(accepted.count)."))
    }
    if !notRun.isEmpty {
      blocks.append(.paragraph("Not run, because a table was not supplied:"))
      blocks.append(.list(notRun.map { "\($0.check) (\($0.missing.map(\.rawValue).joined(separator: ", ")))" }))
    }
    if listing, !findings.isEmpty { blocks.append(.list(findings.sorted().map { "\($0)" })) }
    return ReportDocument(blocks).text(width: 120)
  }
}
