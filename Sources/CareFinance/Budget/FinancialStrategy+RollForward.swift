public import CareCore

extension FinancialStrategy {
  /// The version of the form that is written: 1.
  public static let currentVersion = 1

  /// The years of the plan: those of the roll-forward, growth and savings, and every year between them.
  public var years: [ReportingYear] {
    let stated = (rollForward ?? []).compactMap(\.year)
    return BudgetChanges.run(Set(stated + (growth?.years ?? []) + (savings?.years ?? [])).sorted())
  }

  /// The budget rolled forward from the opening budget and the transfers as they are stated, and the lines of growth and
  /// savings; a stated total is not used.
  ///
  /// A year that does not state transfers has none: a plan knows of transfers before its first year only.
  ///
  /// - Returns: `nil` when the opening budget of the first year, growth or savings is not known; see ``RollForward``.
  public var rolledForward: RollForward? {
    let years = years
    guard let first = years.first, let stated = rollForward?.first(where: { $0.year == first }),
      let opening = stated.opening
    else { return nil }
    let transfers = (rollForward ?? []).compactMap { year in
      year.year.flatMap { name in year.transfers.map { YearlyAmounts.Entry(name, $0) } }
    }
    func plan(_ changes: BudgetChanges?) -> YearlyAmounts? {
      guard let changes else { return nil }
      // No lines is a plan of nought, which is not the same as no plan.
      if changes.lines?.isEmpty == true { return YearlyAmounts(years.map { YearlyAmounts.Entry($0, .zero) }) }
      return changes.sum(on: .inYear)
    }
    guard let growth = plan(growth), let savings = plan(savings), let transfers = YearlyAmounts(transfers) else {
      return nil
    }
    return RollForward(opening: opening, transfers: transfers, growth: growth, savings: savings)
  }
}

extension FinancialStrategy {
  /// Everything that does not add up in the strategy, and everything else that is to be known about it.
  ///
  /// Besides the checks of each table the tables are held against one another: growth and savings of the roll-forward against
  /// their lines, each year's opening against the net before, the net of the first year against the revenue budget.
  ///
  /// - Parameters:
  ///   - plan: What roll-forward, growth, savings and capital were rounded to (£1,000); `nil` when they are exact.
  ///   - revenue: What the revenue budget was rounded to (£1); `nil` when it is exact.
  /// - Returns: How many sums are right, and what was found, in the order of tables and rows.
  /// - Complexity: O(*n* log *n*) in the number of cells.
  public func check(
    planPrintedTo plan: Money? = Money(pence: 100_000), revenuePrintedTo revenue: Money? = Money(pence: 100)
  ) -> AddUpReport {
    var report = checkedRollForward(printedTo: plan)
    let years = rollForward.map { $0.compactMap(\.year) }
    if let growth { report = report + growth.check(as: .growth, years: years, printedTo: plan) }
    if let savings { report = report + savings.check(as: .savings, years: years, printedTo: plan) }
    if let budget = self.revenue {
      report = report + budget.check(printedTo: revenue)
      report = report + heldAgainstRollForward(budget, printedTo: plan)
    }
    if let capital { report = report + capital.check(printedTo: plan) }
    if let schoolsGrant { report = report + schoolsGrant.check(printedTo: plan) }
    if let grants { report = report + GrantRegister(grants).check() }
    return report
  }

  private func checkedRollForward(printedTo step: Money?) -> AddUpReport {
    guard let stated = rollForward else { return AddUpReport() }
    var report = RollForwardYear.table(stated).check(printedTo: step)
    let growth = growth?.sum(on: .inYear)
    let savings = savings?.sum(on: .inYear)
    for (row, year) in stated.enumerated() {
      func hold(_ amount: Money?, _ field: RollForwardYear.Field, against expected: Money?, _ check: String) {
        guard let amount, let expected else { return }
        guard amount != expected else { return report.keep() }
        let place = BudgetPlace(.rollForward, row: row, code: year.year?.name, column: field.rawValue)
        let explanation: BudgetFinding.Explanation? = Self.isRounding(amount, expected, 1, step) ? .rounding : nil
        report.fail(
          BudgetFinding(
            .doesNotAddUp, check: check, at: place, stated: amount, recomputed: expected, terms: 1,
            explanation: explanation))
      }
      if row > 0 {
        hold(year.opening, .opening, against: stated[row - 1].net, "chain")
        let follows = year.year.flatMap { $0.previous == stated[row - 1].year } ?? false
        if !follows {
          let place = BudgetPlace(.rollForward, row: row, code: year.year?.name, column: "year")
          report.note([BudgetFinding(.yearMissing, check: "years", at: place)])
        }
      }
      guard let name = year.year else { continue }
      hold(year.growth, .growth, against: growth?[name], "growth lines")
      hold(year.savings, .savings, against: savings?[name], "savings lines")
    }
    report.sort()
    return report
  }

  /// The net of the first year against what the revenue budget leaves to the authority.
  private func heldAgainstRollForward(_ budget: RevenueBudget, printedTo step: Money?) -> AddUpReport {
    var report = AddUpReport()
    guard let rows = rollForward else { return report }
    let table = budget.table
    let wholes = table.rows.indices.filter { table.rows[$0].partOf == nil && !table.parts(of: $0).isEmpty }
    // Only where one row is the whole of the budget is it clear what the plan's net stands for.
    guard wholes.count == 1, let row = wholes.first, let line = budget.lines?[row] else { return report }
    func hold(_ amount: Money?, _ column: RevenueLine.Column, against expected: Money?) {
      guard let amount, let expected else { return }
      let place = BudgetPlace(.revenue, row: row, code: line.code, column: column.rawValue)
      let isWrongUnit = Self.isThousandfold(amount, expected) || Self.isThousandfold(expected, amount)
      guard !isWrongUnit else {
        return report.fail(
          BudgetFinding(.unitOfTable, check: "roll-forward", at: place, stated: amount, recomputed: expected))
      }
      guard amount != expected else { return report.keep() }
      // The plan may be a sum of lines that were each rounded.
      let lines = table.rows.indices.filter { table.parts(of: $0).isEmpty }.count
      let explanation: BudgetFinding.Explanation? = Self.isRounding(amount, expected, lines, step) ? .rounding : nil
      report.fail(
        BudgetFinding(
          .doesNotAddUp, check: "roll-forward", at: place, stated: amount, recomputed: expected, terms: lines,
          explanation: explanation))
    }
    let year = rows.first { $0.year != nil && $0.year == (budget.year ?? rows.first?.year) }
    hold(line.authority ?? line.net, line.authority == nil ? .net : .authority, against: year?.net)
    hold(line.previous, .previous, against: year?.subtotal)
    return report
  }

  /// Whether rounding so many amounts, and the stated one, can come to the difference.
  static func isRounding(_ stated: Money, _ expected: Money, _ terms: Int, _ step: Money?) -> Bool {
    let difference = (Int128(stated.pence) - Int128(expected.pence)).magnitude
    return difference * 2 <= Int128(step?.pence.magnitude ?? 0).magnitude * UInt128(terms + 1)
  }

  /// Whether an amount is about a thousand times another: within a hundredth.
  private static func isThousandfold(_ large: Money, _ small: Money) -> Bool {
    guard small != .zero else { return false }
    let expected = Int128(small.pence) * 1000
    return (Int128(large.pence) - expected).magnitude * 100 <= expected.magnitude
  }
}
