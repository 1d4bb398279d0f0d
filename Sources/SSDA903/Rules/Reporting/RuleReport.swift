public import CareCore
public import CareModels
public import CareValidation

/// What the rules of a year came to on one return: an outcome for every rule, in the order of the book.
public struct RuleReport: Sendable {
  /// The collection year whose rules were put to the return.
  public let rulesOf: ReportingYear

  /// The collection year that the return was judged by, both days included.
  public let period: Period

  /// One outcome a rule.
  public let outcomes: [RuleOutcome]

  /// The tables of the return with their numbers of rows, in the order of the return.
  public let tables: [(table: RegisterTable, rows: Int)]

  private let childNames: [String]

  init(_ facts: RuleFacts, rulesOf: ReportingYear, outcomes: [RuleOutcome]) {
    self.rulesOf = rulesOf
    self.outcomes = outcomes
    period = facts.year
    childNames = facts.childNames
    tables = RegisterTable.statutory.compactMap { table in
      facts.thisYear.table(table).map { (table, $0.rowCount) }
    }
  }

  /// How the rules came out, in numbers.
  public struct Summary: Codable, Hashable, Sendable {
    /// Rules that nothing breaks.
    public var kept = 0
    /// Rules that at least one row breaks.
    public var broken = 0
    /// Rules that could not be run.
    public var notRun = 0
    /// Rows found, one for each rule that finds it.
    public var findings = 0
    /// Children with a row that breaks a rule.
    public var children = 0
  }

  /// How the rules came out, in numbers.
  public var summary: Summary {
    var summary = Summary()
    var isFound = [Bool](repeating: false, count: childNames.count)
    for outcome in outcomes {
      switch outcome.result {
      case .kept: summary.kept += 1
      case .broken(let findings):
        summary.broken += 1
        summary.findings += findings.count
        for finding in findings {
          if let child = finding.child, isFound.indices.contains(child) { isFound[child] = true }
        }
      case .notRun: summary.notRun += 1
      }
    }
    summary.children = isFound.count { $0 }
    return summary
  }

  /// Whether any rule found something.
  public var isClean: Bool { outcomes.allSatisfy(\.findings.isEmpty) }

  /// The identifier of the child with a number (``RuleFinding/child``), in capitals: personal data. `nil` when there is
  /// no such child.
  public func identifier(ofChild number: Int) -> ChildIdentifier? {
    childNames.indices.contains(number) ? ChildIdentifier(childNames[number]) : nil
  }

  /// What a report calls the child with a number; empty for a row that names no child.
  public func name(ofChild number: Int?, _ naming: ChildNaming) -> String {
    guard let number else { return "" }
    return switch naming {
    case .numbers: "\(number)"
    case .pseudonyms(let key): identifier(ofChild: number).map { key.pseudonym(for: $0).text } ?? ""
    case .identifiers: identifier(ofChild: number)?.text ?? ""
    }
  }

  /// What was found, in the form in which everything else that is wrong with data is reported; with the file and line of
  /// each row when `origins` are given.
  public func findings(_ origins: RowOrigins? = nil) -> [Finding] {
    outcomes.flatMap { outcome in
      outcome.findings.map { found in
        let finding = Finding(
          outcome.rule.code, .error, outcome.rule.message,
          at: .init(table: found.table, row: found.row, fields: found.fields))
        return origins?.located(finding) ?? finding
      }
    }
  }
}

extension RuleBook {
  /// Puts every rule to a return. Nothing stops a rule: all are run, and each says what it came to.
  ///
  /// - Complexity: O(*r* × *n*) in the number of rules and of rows.
  public func report(on input: RuleInput) -> RuleReport {
    let facts = RuleFacts(input)
    return RuleReport(facts, rulesOf: year, outcomes: rules.map { $0.outcome(for: facts) })
  }

  /// Puts every rule to a return, the rules dealt out to several processors. The report is the same as that of
  /// ``report(on:)``, in the same order.
  ///
  /// Each processor lays the tables out for itself: what several of them count references to at once is slower than on
  /// one.
  ///
  /// - Parameters:
  ///   - input: What the rules are put to.
  ///   - parts: In how many parts to deal them out.
  /// - Returns: One outcome a rule, in the order of the book.
  /// - Complexity: as ``report(on:)``, over the processors; every part takes the memory of the tables as laid out.
  public func reportInParallel(on input: RuleInput, parts: Int = 2) async -> RuleReport {
    let parts = max(1, min(parts, rules.count))
    guard parts > 1 else { return report(on: input) }
    return await withTaskGroup(of: (facts: RuleFacts, outcomes: [(place: Int, outcome: RuleOutcome)]).self) { group in
      for part in 0..<parts {
        group.addTask {
          let facts = RuleFacts(input)
          // In turn, since the rules that take long stand together.
          return (facts, stride(from: part, to: rules.count, by: parts).map { ($0, rules[$0].outcome(for: facts)) })
        }
      }
      var outcomes: [(place: Int, outcome: RuleOutcome)] = []
      var last: RuleFacts?
      for await part in group {
        last = part.facts
        outcomes += part.outcomes
      }
      outcomes.sort { $0.place < $1.place }
      return RuleReport(last ?? RuleFacts(input), rulesOf: year, outcomes: outcomes.map(\.outcome))
    }
  }
}
