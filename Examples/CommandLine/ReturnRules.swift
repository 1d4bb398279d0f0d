import ChildrensServices

/// `check --year`: the rules of the statutory return.
enum ReturnRules {
  static func run(_ arguments: Arguments) async throws -> ExitCode {
    let book = try book(arguments)
    let naming = try naming(arguments)
    let (input, origins, name) = try read(arguments, book)
    Progress.stage("Checking")
    let reading = input.current.findings
    let report = await book.reportInParallel(on: input)
    Progress.finish()
    switch arguments.value("--format") {
    case "json": try Output.write(try report.json(naming: naming))
    case "csv":
      let table = RuleTable(report, origins, naming)
      try Output.write(Table.csv(table.header, table.rows))
    case "sarif":
      let rules = book.rules.map {
        SARIF.Rule(id: $0.code, title: $0.message, severity: .error, help: $0.source.description)
      }
      try Output.write(try SARIF(version: Tool.version, rules: rules).log(report.findings(origins)))
    case "html": try Output.write(page(report, origins, naming, name: name).page.utf8)
    default: try Output.write(text(report, name: name, reading: reading, listing: arguments.has("--all")))
    }
    return report.isClean ? .done : .found
  }

  // MARK: What is checked

  /// The rules that were asked for.
  private static func book(_ arguments: Arguments) throws -> RuleBook {
    let year = try year(arguments, "--year")
    guard var book = year.flatMap(RuleBook.init(year:)) else {
      throw UsageProblem.notUsable(
        "--year", needs: "a collection year from \(RuleBook.years.lowerBound) to \(RuleBook.years.upperBound)")
    }
    if let list = arguments.value("--rules") {
      let known = Dictionary(book.rules.map { ($0.code.lowercased(), $0.code) }) { first, _ in first }
      var wanted: Set<String> = []
      for name in list.split(separator: ",").map({ $0.filter { $0 != " " } }) where !name.isEmpty {
        guard let code = known[name.lowercased()] else {
          throw UsageProblem.unknownRule(
            name, year: book.year.name, near: NearMatches.of(name, among: book.rules.map(\.code)))
        }
        wanted.insert(code)
      }
      book = book.filter { wanted.contains($0.code) }
    }
    if let theme = arguments.value("--theme").flatMap(RuleTheme.init(rawValue:)) {
      book = book.filter { $0.theme == theme }
    }
    return book
  }

  private static func year(_ arguments: Arguments, _ option: String) throws -> ReportingYear? {
    guard let text = arguments.value(option) else { return nil }
    guard let year = Int(text).flatMap(ReportingYear.init(endingIn:)) ?? ReportingYear(name: text) else {
      throw UsageProblem.notUsable(option, needs: "a collection year by its end, 2025, or by name, 2024/25")
    }
    return year
  }

  private static func read(
    _ arguments: Arguments, _ book: RuleBook
  ) throws -> (input: RuleInput, origins: RowOrigins, name: String) {
    Progress.stage("Reading")
    let path = arguments.operands[0]
    let name = Holdings.baseName(path)
    let current = try statutory(path)
    let year = try year(arguments, "--collected") ?? book.year
    var references = RuleReferences()
    references.authority = try arguments.value("--authority").map(authority)
    references.postcodes = try arguments.value("--postcodes").map(ReferenceFiles.postcodes)
    references.providers = try arguments.value("--providers").map(ReferenceFiles.providers)
    var input = RuleInput(current, year: year.period, references: references)
    if let previous = arguments.value("--previous") {
      if previous == path {
        Output.note("--previous is the folder that is checked: its rows are compared with themselves.")
      }
      input.previous = try statutory(previous)
    }
    if let led = current.lastEpisodeYear, led != year {
      Output.note(
        "\(name): the last day of an episode is in \(led.name), not in \(year.name) as \(arguments.value("--collected") == nil ? "--year" : "--collected") says."
      )
    }
    return (input, current.origins, name)
  }

  /// The authority of a code or a name. A code of the right form that no authority has in 2025 is taken, with a word.
  private static func authority(_ text: String) throws(UsageProblem) -> LocalAuthorityCode {
    let all = UpperTierAuthority.all
    if let known = all.first(where: { $0.name.lowercased() == text.lowercased() }) { return known.code }
    let code = LocalAuthorityCode(normalising: text) ?? LocalAuthorityCode(text)
    if code.authority != nil { return code }
    guard code.fault == nil else {
      let near = NearMatches.of(text, among: all.flatMap { [$0.name, $0.code.text, $0.gssCode.text] })
      throw .other(
        "--authority: there is no authority \(text)."
          + (near.isEmpty
            ? " Give a code such as 855 or E10000018, or a name." : " Did you mean \(near.joined(separator: " or "))?"))
    }
    Output.note("--authority: no authority of England has the code \(code.text).")
    return code
  }

  /// A return as it was received, or a register written as one.
  private static func statutory(_ path: String) throws -> StatutoryReturn {
    let statutory =
      Holdings.isJSON(path)
      ? StatutoryReturn(files: ReturnWriter.files(for: try Holdings.read(path).register))
      : try StatutoryReturn.read(path)
    guard !statutory.isEmpty else {
      throw Failure(
        "\(Holdings.baseName(path)) holds no table of the return; `childrens-services check` without --year says what was found."
      )
    }
    return statutory
  }

  private static func naming(_ arguments: Arguments) throws -> ChildNaming {
    if let key = arguments.value("--pseudonym-key") {
      if arguments.has("--identified") { throw UsageProblem.other("Give --identified or --pseudonym-key, not both.") }
      return .pseudonyms(try PseudonymKeyFile.read(key))
    }
    guard arguments.has("--identified") else { return .numbers }
    Output.note("The output names children: it is personal data.")
    return .identifiers
  }

  // MARK: What is written

  private static func text(_ report: RuleReport, name: String, reading: [Finding], listing: Bool) -> String {
    let rows = report.tables.map { "\($0.table.rawValue) \($0.rows)" }.joined(separator: ", ")
    let summary = report.summary
    var blocks: [ReportDocument.Block] = [
      .paragraph(
        "Checked \(name) by the rules of \(report.rulesOf.name), dates judged by \(report.period.start) to \(report.period.end). Rows: \(rows)."
      ),
      .paragraph(
        """
        Rules: \(report.outcomes.count). Kept: \(summary.kept). Broken: \(summary.broken), by \(summary.findings) rows of \
        \(summary.children) children. Not run: \(summary.notRun).
        """),
    ]
    let noted = reading.filter { $0.severity != .note }
    if !noted.isEmpty {
      blocks.append(.paragraph("What was found in reading, before any rule:"))
      blocks.append(.list(noted.map { "\($0)" }))
    }
    let broken = report.outcomes.filter { !$0.findings.isEmpty }
    if !broken.isEmpty {
      var table = TextTable([
        .init("Rule"), .init("Rows", .trailing), .init("What is wrong, and what to check", narrowest: 40),
        .init("First", narrowest: 16),
      ])
      for outcome in broken {
        let first = outcome.findings.first.map { "\(RecordReference($0.table, $0.row))" } ?? ""
        table.append([outcome.rule.code, "\(outcome.findings.count)", outcome.rule.message, first])
      }
      blocks.append(.paragraph("Rows are counted from 0, without the heading of the file."))
      blocks.append(.table(table))
    }
    if listing {
      blocks.append(
        .list(
          broken.flatMap { outcome in
            outcome.findings.map {
              "\(outcome.rule.code): \(RecordReference($0.table, $0.row)), \($0.fields.joined(separator: ", "))"
            }
          }))
    }
    let gaps = Gaps(report.outcomes)
    if !gaps.lines.isEmpty {
      blocks.append(.paragraph("Not run, for want of:"))
      blocks.append(.list(gaps.lines))
    }
    return ReportDocument(blocks).text(width: 120)
  }
}

extension ReturnRules {
  /// What was found as a page that stands alone.
  private static func page(
    _ report: RuleReport, _ origins: RowOrigins, _ naming: ChildNaming, name: String
  ) -> RulesPage {
    let summary = report.summary
    let broken = report.outcomes.filter { !$0.findings.isEmpty }
    return RulesPage(
      title: "Rules of the return: \(name)",
      subtitle: "Rules of \(report.rulesOf.name); dates judged by \(report.period.start) to \(report.period.end)",
      figures: KeyFigures([
        .init("Rules broken", "\(summary.broken)"), .init("Rows found", "\(summary.findings)"),
        .init("Children concerned", "\(summary.children)"), .init("Rules kept", "\(summary.kept)"),
        .init("Rules not run", "\(summary.notRun)"),
      ]),
      rules: broken.map { .init(code: $0.rule.code, theme: $0.rule.theme.title, message: $0.rule.message) },
      rows: broken.flatMap { outcome in
        outcome.findings.map { found in
          let place = origins.place(of: found.row, in: found.table)
          return .init(
            rule: outcome.rule.code, child: report.name(ofChild: found.child, naming), table: found.table,
            row: found.row, fields: found.fields, file: place?.file ?? "", line: place?.line)
        }
      },
      notRun: Gaps(report.outcomes).lines)
  }
}

/// The rules that were not run, by what they missed.
private struct Gaps {
  let lines: [String]

  init(_ outcomes: [RuleOutcome]) {
    var rules: [String: [String]] = [:]
    var order: [String] = []
    for outcome in outcomes {
      guard case .notRun(let missing) = outcome.result else { continue }
      let gap = missing.map(\.description).joined(separator: " and ")
      if rules[gap] == nil { order.append(gap) }
      rules[gap, default: []].append(outcome.rule.code)
    }
    lines = order.map { "\($0): \(rules[$0, default: []].joined(separator: ", "))" }
  }
}

/// What was found as rows of a table: a line for each row that breaks a rule.
private struct RuleTable {
  let header = ["rule", "message", "table", "row", "fields", "child", "file", "line"]
  let rows: [[String]]

  init(_ report: RuleReport, _ origins: RowOrigins, _ naming: ChildNaming) {
    rows = report.outcomes.flatMap { outcome in
      outcome.findings.map { found in
        let place = origins.place(of: found.row, in: found.table)
        return [
          outcome.rule.code, outcome.rule.message, found.table.rawValue, "\(found.row)",
          found.fields.joined(separator: " "), report.name(ofChild: found.child, naming), place?.file ?? "",
          place?.line.map(String.init) ?? "",
        ]
      }
    }
  }
}
