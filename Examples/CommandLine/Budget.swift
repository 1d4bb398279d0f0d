import ChildrensServices

extension Command {
  /// `budget`: a financial strategy.
  static let budget = Command(
    name: "budget", summary: "a financial strategy: how it rolls forward, and what does not add up",
    details: [
      """
      SOURCE is a folder of CSV files in the shape of the appendices of a strategy (roll-forward, growth, savings, revenue, \
      capital, funding, schools grant, grants), one such file, or a strategy in JSON. Each file is known by its headings, growth \
      and savings by their names too. Headings say the unit: `2020/21 £000`.
      """,
      """
      A blank amount is not known; --blanks nil takes blank amounts for nought, and says so. Nothing is ever put right: every \
      difference is listed with its amount, those that rounding explains as notes.
      """,
      """
      The form figures is a file of what the library worked out, each with the amounts it is made of, that the command figures reads \
      and works out again.
      """,
      """
      --scenario adds children to the plan from its first year on: childrensHomeExternal=+40,price.childrensHomeExternal=5000 is 40 more \
      at £5,000 a week, for 52 weeks a year. How many there will be is for the command forecast to say.
      """,
      "Exit code 1 when there is an error or a warning; notes alone are 0.",
    ],
    syntax: {
      Syntax(
        operands: ["SOURCE"],
        options: [
          .flag("--check", "only what was checked and found"),
          .choice(
            "--format", ["text", "markdown", "json", "html", "figures"], "the form of the result; text unless said"),
          .value("--html", "OUT", "also write the report as a page to this file"),
          .value("--compare", "SOURCE", "an earlier strategy to compare with"),
          .value("--scenario", "CHANGES", "what more placements would do: SETTING=+40,price.SETTING=5000"),
          .choice("--blanks", ["unknown", "nil"], "what a blank amount means; unknown unless said"),
          .choice("--basis", ["cumulative", "in-year"], "how growth and savings are given; cumulative unless said"),
          .choice("--unit", MoneyUnit.allCases.map(\.rawValue), "for headings without a unit; pounds unless said"),
        ])
    },
    run: { arguments in
      let options = BudgetReadOptions(
        blank: arguments.value("--blanks") == "nil" ? .nought : .unknown,
        unit: arguments.value("--unit").flatMap { MoneyUnit(rawValue: $0) } ?? .pounds,
        basis: arguments.value("--basis") == "in-year" ? .inYear : .cumulative)
      Progress.stage("Reading")
      let reading = try read(arguments.operands[0], options)
      let earlier = try arguments.value("--compare").map { try read($0, options).strategy }
      Progress.stage("Checking")
      let scenario = try arguments.value("--scenario").map { try ScenarioChanges($0) }
      let first = reading.strategy.years.first?.start ?? CalendarDay(2020, 4, 1)
      let result = BudgetResult(reading, earlier, placements: try scenario?.placements(on: first))
      Progress.finish()
      guard result.holdsSomething else {
        let found = ["Nothing of a strategy was found in \(arguments.operands[0])."] + result.fileRemarks
        throw Failure(found.joined(separator: "\n  "))
      }
      let report = result.report
      let onlyChecks = arguments.has("--check")
      let document = onlyChecks ? report.checks : report.document
      if arguments.value("--html") != nil {
        try Output.write(result.page(onlyChecks: onlyChecks).utf8, toFileOf: "--html", arguments)
      }
      switch arguments.value("--format") {
      case "html": try Output.write(result.page(onlyChecks: onlyChecks).utf8)
      case "figures": try Output.write(try CanonicalJSON.encode(result.figures, layout: .readable))
      case "json": try Output.write(try CanonicalJSON.encode(result, layout: .readable))
      case "markdown": try Output.write((result.fileNotes + document).markdown())
      default: try Output.write((result.fileNotes + document).text(width: 140))
      }
      return result.isSound ? .done : .found
    })

  private static func read(_ path: String, _ options: BudgetReadOptions) throws -> StrategyReading {
    do {
      return try StrategyReading.read(path, options: options)
    } catch .file(let problem) {
      throw problem
    } catch .json(let name, let problem) {
      throw Failure("\(name): \(problem)")
    }
  }
}

/// What `budget` says, for JSON and for reports.
private struct BudgetResult: Encodable {
  private enum CodingKeys: String, CodingKey {
    case schemaVersion, strategy, rolledForward, whatIf, partnership, reconciliation, comparison, checked, kept, notRun,
      findings, fileProblems
  }

  /// What more placements would do to the plan.
  private struct WhatIf: Encodable {
    let placements: PlacementBudget
    let annual: Money?
    let rolledForward: RollForward?
  }

  private struct Found: Encodable {
    let severity: BudgetFinding.Severity
    let message: String
    let difference: Money?
    let file: String?
    let line: Int?
    let column: Int?
    let finding: BudgetFinding
  }

  let reading: StrategyReading
  let check: AddUpReport
  let earlier: FinancialStrategy?
  let placements: PlacementBudget?

  init(_ reading: StrategyReading, _ earlier: FinancialStrategy?, placements: PlacementBudget?) {
    self.reading = reading
    self.earlier = earlier
    self.placements = placements
    var check = reading.strategy.check()
    if let rows = reading.section251 { check = check + Section251Row.table(rows).check(printedTo: Money(pence: 100)) }
    if let partnership = reading.partnership { check = check + partnership.check(printedTo: Money(pence: 100)) }
    if let earlier {
      check = check.adding(StrategyComparison(from: earlier, to: reading.strategy).findings(in: reading.strategy))
    }
    self.check = check
  }

  var holdsSomething: Bool {
    // What every kind of file has, and keys that nothing was made of, do not count: it may be a register of children.
    var strategy = reading.strategy
    strategy.unknownFields = nil
    (strategy.schemaVersion, strategy.title, strategy.authority) = (nil, nil, nil)
    return strategy != FinancialStrategy() || reading.section251 != nil || reading.partnership != nil
  }

  var isSound: Bool {
    check.findings.allSatisfy { $0.severity == .note } && reading.problems.allSatisfy { $0.severity == .note }
  }

  var report: StrategyReport { report(notes: []) }

  func page(onlyChecks: Bool) -> Page {
    let report = report(notes: fileRemarks)
    return onlyChecks ? report.checksPage : report.page
  }

  /// What the library works out of the plan, in the form that `figures` reads.
  var figures: JSONValue {
    FigureFile.json(
      of: reading.strategy.publishedFigures() + (reading.partnership?.publishedFigures() ?? []),
      title: reading.strategy.title ?? "Financial strategy")
  }

  private func report(notes: [String]) -> StrategyReport {
    let reading = reading
    return StrategyReport(
      reading.strategy, check: check, notes: notes, earlier: earlier, placements: placements,
      partnership: reading.partnership
    ) { place in
      reading.position(of: place).map { .init(file: $0.file, line: $0.line, column: $0.column) }
    }
  }

  /// What is the matter with the files; empty when nothing is.
  var fileNotes: ReportDocument {
    let lines = fileRemarks
    return lines.isEmpty ? ReportDocument() : ReportDocument([.paragraph("In reading:"), .list(lines)])
  }

  var fileRemarks: [String] {
    // What is worth knowing only is counted by file and kind; what is wrong is listed place by place.
    var counts = reading.problems.reduce(into: [[String]: Int]()) { $0[Self.group($1), default: 0] += 1 }
    var lines: [String] = []
    for problem in reading.problems {
      let count = problem.severity == .note ? counts[Self.group(problem)] : 1
      guard let count else { continue }
      let more = count > 1 ? " So in \(count) places." : ""
      lines.append("\(problem.severity.rawValue): \(problem)\(more)")
      if problem.severity == .note { counts[Self.group(problem)] = nil }
    }
    return lines
  }

  private static func group(_ problem: BudgetFileProblem) -> [String] {
    [problem.file ?? "", problem.kind.rawValue]
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(1, forKey: .schemaVersion)
    try container.encode(reading.strategy, forKey: .strategy)
    try container.encodeIfPresent(reading.strategy.rolledForward, forKey: .rolledForward)
    try container.encodeIfPresent(
      placements.map { placements in
        let annual = placements.annual()
        let plan = annual.flatMap { amount in reading.strategy.rolledForward.flatMap { $0.adding(amount) } }
        return WhatIf(placements: placements, annual: annual, rolledForward: plan)
      }, forKey: .whatIf)
    try container.encodeIfPresent(reading.partnership, forKey: .partnership)
    try container.encodeIfPresent(Reconciliation(of: reading.strategy), forKey: .reconciliation)
    try container.encodeIfPresent(
      earlier.map { StrategyComparison(from: $0, to: reading.strategy) }, forKey: .comparison)
    try container.encode(check.checked, forKey: .checked)
    try container.encode(check.kept, forKey: .kept)
    try container.encode(check.notRun, forKey: .notRun)
    let found = check.findings.map { finding in
      let place = reading.position(of: finding.place)
      return Found(
        severity: finding.severity, message: finding.message, difference: finding.difference, file: place?.file,
        line: place?.line, column: place?.column, finding: finding)
    }
    try container.encode(found, forKey: .findings)
    try container.encode(reading.problems, forKey: .fileProblems)
  }
}

extension ReportDocument {
  fileprivate static func + (left: Self, right: Self) -> Self { ReportDocument(left.blocks + right.blocks) }
}
