import ChildrensServices

extension Command {
  /// `check`: what is wrong with the data.
  static let check = Command(
    name: "check", summary: "what is wrong with the files and whether the records hang together",
    details: [
      """
      Files are read, cells turned into days, numbers and codes, and the records of each child held against one another. \
      The rules of the statutory return itself are not among the checks; they come in a later version.
      """,
      "Exit code 1 when there is an error or a warning; notes alone are 0.",
    ],
    syntax: {
      Syntax(
        operands: ["FOLDER"],
        options: [
          .choice("--format", ["text", "json", "csv", "sarif"], "the form of the result; text unless said"),
          .flag("--timeliness", "also what was late or is overdue by the statutory clocks"),
          .value("--as-at", "DATE", "the day for --timeliness; the last day of an episode unless said"),
          .flag("--all", "list every finding, not only the first of each kind (text; the other forms always do)"),
        ])
    },
    run: { arguments in
      let holdings = try Holdings.read(arguments.operands[0])
      Progress.stage("Checking")
      let histories = ChildHistories(holdings.register)
      var result = CheckResult(findings: holdings.findings)
      for check in RecordCheck.integrity { result.add(check, check.outcome(for: histories)) }
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
    })
}

/// What came of all checks.
private struct CheckResult: Encodable {
  struct NotRun: Encodable {
    let check: String
    let missing: [RegisterTable]
  }

  private enum CodingKeys: String, CodingKey {
    case schemaVersion, findings, notRun
  }

  let schemaVersion = 1
  var findings: [Finding]
  var notRun: [NotRun] = []

  init(findings: [Finding]) {
    self.findings = findings
  }

  mutating func add(_ check: RecordCheck, _ outcome: RecordCheck.Outcome) {
    switch outcome {
    case .kept: break
    case .broken(let found): findings += found
    case .notRun(let missing): notRun.append(NotRun(check: check.id, missing: missing))
    }
  }

  /// The findings of the clocks, as at the day that was given or else the last of the records.
  mutating func addTimeliness(of histories: ChildHistories, _ arguments: Arguments) throws {
    guard let day = try MeasuringOptions.day(arguments) ?? histories.register.lastEpisodeDay else {
      throw Failure("Nothing is dated: say for which day with --as-at.")
    }
    let report = histories.timeliness(asAt: day)
    findings += report.findings
    notRun += report.notRun.map { NotRun(check: Timeliness.checkName($0.clock), missing: $0.missing) }
  }

  /// What is said of each rule in SARIF.
  static var rules: [SARIF.Rule] {
    RecordCheck.integrity.map { SARIF.Rule($0) } + [TimelinessCheck].all.compactMap { SARIF.Rule($0) }
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
    if !notRun.isEmpty {
      blocks.append(.paragraph("Not run, because a table was not supplied:"))
      blocks.append(.list(notRun.map { "\($0.check) (\($0.missing.map(\.rawValue).joined(separator: ", ")))" }))
    }
    if listing, !findings.isEmpty { blocks.append(.list(findings.sorted().map { "\($0)" })) }
    return ReportDocument(blocks).text(width: 120)
  }
}
