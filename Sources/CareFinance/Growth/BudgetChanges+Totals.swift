public import CareCore
import CareModels

extension BudgetChanges {
  /// What the lines come to in each year, in-year or cumulatively; `nil` when there are no lines, the basis is not said or a
  /// sum does not fit. A year is unknown where a line does not know it.
  public func sum(on basis: AmountBasis) -> YearlyAmounts? { sum(on: basis) { _ in true } }

  /// What some of the lines come to in each year.
  ///
  /// - Parameters:
  ///   - basis: How to give the sums: in-year or cumulatively.
  ///   - isIncluded: Which lines to take: those of a class, of a star, of a service.
  /// - Returns: The sums; `nil` when no line is taken, the basis of the lines is not said, a line has no amounts, or a sum
  ///   does not fit.
  public func sum(on basis: AmountBasis, where isIncluded: (BudgetChange) -> Bool) -> YearlyAmounts? {
    guard let stated = self.basis, let lines, !lines.isEmpty else { return nil }
    let wanted = lines.filter(isIncluded)
    let plans = wanted.compactMap { $0.amounts?.converted(from: stated, to: basis) }
    guard !wanted.isEmpty, plans.count == wanted.count else { return nil }
    return YearlyAmounts.sum(plans)
  }

  /// The stated totals, in-year or cumulatively; `nil` when they or their basis are not stated, or do not fit.
  public func statedTotals(on basis: AmountBasis) -> YearlyAmounts? {
    self.basis.flatMap { stated in totals?.converted(from: stated, to: basis) }
  }

  /// The years of any line or of the totals, earliest first.
  public var years: [ReportingYear] {
    Set((lines ?? []).flatMap { $0.amounts?.years ?? [] } + (totals?.years ?? [])).sorted()
  }

  /// The lines and the stated totals as a table: one column a year, every line part of the total.
  public func table(_ table: BudgetTable) -> AmountTable {
    let years = years
    // A code that no line can have, so that a line cannot be taken for the total.
    let total = "\u{0}total"
    func amounts(_ plan: YearlyAmounts?) -> [Money?] { years.map { plan?[$0] } }
    var rows = (lines ?? []).map {
      AmountTable.Row(code: $0.code, partOf: total, amounts: amounts($0.amounts))
    }
    rows.append(AmountTable.Row(code: total, amounts: amounts(totals)))
    return AmountTable(table, columns: years.map(\.name), rows: rows)
  }

  /// Checks the totals against the lines, codes, years and signs.
  ///
  /// - Parameters:
  ///   - table: ``BudgetTable/growth`` or ``BudgetTable/savings``, which also says what sign is to be expected.
  ///   - years: The years of the plan; `nil` for those that any line or the totals have. A year between them that is not there
  ///     is found once; a year without an amount, line by line.
  ///   - step: What the amounts were rounded to: see ``AmountTable/check(printedTo:)``.
  /// - Returns: How many sums are right, and what was found.
  public func check(
    as table: BudgetTable, years: [ReportingYear]? = nil, printedTo step: Money? = nil
  ) -> AddUpReport {
    var report = self.table(table).check(printedTo: step)
    let plan = Set(years ?? self.years)
    for gap in Self.gaps(plan.union(self.years)) {
      report.note([BudgetFinding(.yearMissing, check: "years", at: BudgetPlace(table, column: gap.name))])
    }
    for (row, line) in (lines ?? []).enumerated() {
      func note(_ kind: BudgetFinding.Kind, _ check: String, _ column: String? = nil, _ amount: Money? = nil) {
        let place = BudgetPlace(table, row: row, code: line.code, column: column)
        report.note([BudgetFinding(kind, check: check, at: place, stated: amount)])
      }
      if line.code == nil { note(.codeMissing, "rows") }
      for year in plan.sorted() where line.amounts?[year] == nil { note(.yearMissing, "years", year.name) }
      for year in line.amounts?.years ?? [] where !plan.contains(year) { note(.yearBeyondPlan, "years", year.name) }
      let cumulative = basis.flatMap { line.cumulative(from: $0) }
      let odd = cumulative?.entries.first { entry in
        guard let pence = entry.amount?.pence else { return false }
        return table == .savings ? pence > 0 : pence < 0
      }
      if let odd {
        note(table == .savings ? .positiveSaving : .negativeGrowth, "sign", odd.year.name, odd.amount)
      }
    }
    if basis == nil, !(lines ?? []).isEmpty {
      report.note([BudgetFinding(.basisMissing, check: "basis", at: BudgetPlace(table))])
    }
    report.sort()
    return report
  }

  /// The first year of each run of years that is left out between others.
  private static func gaps(_ years: Set<ReportingYear>) -> [ReportingYear] {
    guard let last = years.max() else { return [] }
    return years.sorted().compactMap { year in year == last ? nil : year.next.flatMap { years.contains($0) ? nil : $0 }
    }
  }

  /// Every year from the first to the last.
  static func run(_ years: [ReportingYear]) -> [ReportingYear] {
    YearlyAmounts(years.map { YearlyAmounts.Entry($0, nil) })?.withoutGaps.years ?? years
  }
}
