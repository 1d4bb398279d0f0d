public import CareCore
import CareModels

/// The rules in force in one collection year, and the running of them.
///
///     guard let book = RuleBook(year: ReportingYear(2025)) else { … }
///     let report = book.report(on: RuleInput(statutory, year: book.year.period))
public struct RuleBook: Sendable {
  /// The collection year whose rules these are.
  public let year: ReportingYear

  /// The rules, in the order of ``Rule/all``.
  public let rules: [Rule]

  /// The rules of a collection year; `nil` when the book does not cover it.
  public init?(year: ReportingYear) {
    guard Rule.allYears.contains(year.collectionYear) else { return nil }
    self.year = year
    rules = Rule.all.filter { $0.years.contains(year.collectionYear) }
  }

  private init(year: ReportingYear, rules: [Rule]) {
    self.year = year
    self.rules = rules
  }

  /// The years that the book covers, each by the year it ends in.
  public static var years: ClosedRange<Int> { Rule.allYears }

  /// Some of the rules.
  public func filter(_ isIncluded: (Rule) -> Bool) -> RuleBook {
    RuleBook(year: year, rules: rules.filter(isIncluded))
  }
}

extension Rule {
  func outcome(for facts: RuleFacts) -> RuleOutcome {
    let gaps = gaps(in: facts)
    guard gaps.isEmpty else { return RuleOutcome(rule: self, result: .notRun(missing: gaps)) }
    var flags = RuleFlags()
    switch search {
    case .rows(let find): find(facts, &flags)
    case .children(let find):
      for number in 0..<Int32(truncatingIfNeeded: facts.childCount) {
        find(ChildView(facts: facts, tables: facts.thisYear, number: number), &flags)
      }
    }
    let found = flags.sorted
    guard !found.isEmpty else {
      let checked = tables.first.map { facts.thisYear.table($0)?.rowCount ?? 0 } ?? facts.childCount
      return RuleOutcome(rule: self, result: .kept(checked: checked))
    }
    return RuleOutcome(rule: self, result: .broken(findings(found, in: facts)))
  }

  /// What was found, each with the cells and the child concerned.
  private func findings(_ found: [(table: RegisterTable, row: Int)], in facts: RuleFacts) -> [RuleFinding] {
    var findings: [RuleFinding] = []
    findings.reserveCapacity(found.count)
    var start = 0
    while start < found.count {
      let name = found[start].table
      let table = facts.thisYear.table(name)
      let items = fields.filter { $0.table == name }.map(\.item)
      var end = start
      while end < found.count, found[end].table == name {
        let child = table?.child(of: found[end].row) ?? ChildNames.none
        findings.append(
          RuleFinding(
            table: name, row: found[end].row, fields: items.isEmpty ? ["CHILD"] : items,
            child: child >= 0 ? Int(child) : nil))
        end += 1
      }
      start = end
    }
    return findings
  }

  /// What the rule needs and was not given.
  private func gaps(in facts: RuleFacts) -> [RuleGap] {
    let tables = tables.filter { facts.thisYear.table($0) == nil }.map(RuleGap.table)
    let columns = fields.filter { field in
      guard !field.isDerived, let table = facts.thisYear.table(field.table) else { return false }
      return !table.hasColumn(field.item)
    }
    let needs = needs.filter { need in
      switch need {
      case .lastYear(let table): facts.lastYear?.table(table) == nil
      case .place(let item): lacksPlace(item, in: facts)
      case .postcodes: facts.references.postcodes == nil
      case .providers: facts.references.providers == nil
      case .authority: facts.references.authority == nil
      case .unaccompanied: !facts.tellsWhoIsUnaccompanied
      case .xml: !facts.thisYear.isXML
      case .unaccompaniedInBothYears:
        ![facts.thisYear, facts.lastYear].allSatisfy { $0?.saysWhoIsUnaccompanied ?? false }
      }
    }
    return tables + columns.map { .column($0.table, $0.item) } + needs.map(RuleGap.need)
  }

  /// Whether where placements are cannot be told, in either of the years that the rule looks at.
  private func lacksPlace(_ item: PlaceItem, in facts: RuleFacts) -> Bool {
    let years = needs.contains(.lastYear(.episodes)) ? [facts.thisYear, facts.lastYear] : [facts.thisYear]
    return years.contains { year in
      guard let year, year.episodes != nil else { return false }
      return !(year.places?.items.contains(item) ?? false)
    }
  }
}
