public import CareCore
import CareModels

extension CapitalProgramme {
  /// The years in which any scheme or source of funding has an amount, earliest first.
  public var years: [ReportingYear] {
    let plans = (schemes ?? []).compactMap(\.amounts) + (funding ?? []).compactMap(\.amounts)
    return Set(plans.flatMap(\.years)).sorted()
  }

  /// The schemes as a table: gross cost, the years, their total.
  public var table: AmountTable {
    let years = Set((schemes ?? []).flatMap { $0.amounts?.years ?? [] }).sorted()
    let names = years.map(\.name)
    let rows = (schemes ?? []).filter { $0.isFuture != true }.map { scheme in
      AmountTable.Row(
        code: scheme.code, partOf: scheme.partOf, kind: scheme.kind,
        amounts: [scheme.grossCost] + years.map { scheme.amounts?[$0] } + [scheme.total])
    }
    return AmountTable(
      .capital, columns: [CapitalScheme.Field.grossCost.rawValue] + names + [CapitalScheme.Field.total.rawValue],
      rows: rows,
      identities: [AmountIdentity("total", CapitalScheme.Field.total.rawValue, adding: names)])
  }

  /// Checks sums across and down, gross cost, completion and funding.
  ///
  /// The gross cost of a scheme is held against its total over the years: that is right for schemes without spending before
  /// the first year or after the last. A scheme is expected to be finished in the year of its last spending.
  ///
  /// - Parameter step: What the amounts were rounded to: see ``AmountTable/check(printedTo:)``.
  /// - Returns: How many sums are right, and what was found.
  public func check(printedTo step: Money? = nil) -> AddUpReport {
    var report = table.check(printedTo: step)
    // (Rows of findings are those of the schemes, future ones too.)
    let places = (schemes ?? []).indices.filter { schemes?[$0].isFuture != true }
    report.movePlaces(places)
    for (row, scheme) in (schemes ?? []).enumerated() { scheme.check(at: row, &report) }
    for year in years {
      guard let rest = unfunded(in: year), rest < .zero else { continue }
      report.note([
        BudgetFinding(
          .overfunded, check: "funding", at: BudgetPlace(.capitalFunding, column: year.name), stated: funded(in: year),
          recomputed: spending(in: year))
      ])
    }
    report.sort()
    return report
  }

  /// The schemes that are in the programme, without subtotals and totals and without future developments.
  public var lines: [CapitalScheme] {
    let wholes = Set((schemes ?? []).compactMap(\.partOf))
    return (schemes ?? []).filter { scheme in
      scheme.isFuture != true && (scheme.kind ?? .line) == .line
        && !(scheme.code.map(wholes.contains) ?? false)
    }
  }

  /// What all schemes spend in a year; `nil` when an amount is not known or the sum does not fit.
  public func spending(in year: ReportingYear) -> Money? { Self.sum(lines.map { $0.amounts?[year] }) }

  /// What all schemes spend; `nil` when an amount is not known or the sum does not fit.
  public var spending: Money? { Self.sum(years.map(spending(in:))) }

  /// What is there to pay for a year; `nil` when funding was not supplied, an amount is not known or the sum does not fit.
  public func funded(in year: ReportingYear) -> Money? { funding.flatMap { Self.sum($0.map { $0.amounts?[year] }) } }

  /// What is left to find for a year: spending less funding. `nil` when either is not known.
  public func unfunded(in year: ReportingYear) -> Money? {
    spending(in: year).flatMap { spending in funded(in: year).flatMap { spending.subtracting($0) } }
  }

  /// What is left to find over all years; `nil` when spending or funding of a year is not known.
  public var unfunded: Money? { Self.sum(years.map(unfunded(in:))) }

  private static func sum(_ amounts: [Money?]) -> Money? {
    let known = amounts.compactMap { $0 }
    return known.count == amounts.count ? Money.sum(known) : nil
  }
}

extension CapitalScheme {
  /// What a place costs: the gross cost over the places, in pounds, exact; `nil` when either is not known or there are none.
  public var poundsAPlace: Fraction? {
    guard let cost = grossCost, let places, places > 0 else { return nil }
    return cost.pounds.divided(by: Fraction(places))
  }

  fileprivate func check(at row: Int, _ report: inout AddUpReport) {
    func finding(_ kind: BudgetFinding.Kind, _ check: String, _ field: Field, _ more: (Money, Money)? = nil) {
      let place = BudgetPlace(.capital, row: row, code: code, column: field.rawValue)
      report.note([BudgetFinding(kind, check: check, at: place, stated: more?.0, recomputed: more?.1)])
    }
    let spent = amounts?.entries.filter { ($0.amount ?? .zero) != .zero } ?? []
    if isFuture == true, !spent.isEmpty { finding(.futureWithAmounts, "future", .amounts) }
    guard isFuture != true else { return }
    if let grossCost, let total {
      if grossCost == total {
        report.keep()
      } else {
        let place = BudgetPlace(.capital, row: row, code: code, column: Field.grossCost.rawValue)
        report.fail(
          BudgetFinding(
            .doesNotAddUp, check: "gross cost", at: place, stated: grossCost, recomputed: total, terms: 1))
      }
    }
    if let completion, let last = spent.last?.year, completion.reportingYear != last {
      finding(.completionYear, "completion", .completion)
    }
  }
}
