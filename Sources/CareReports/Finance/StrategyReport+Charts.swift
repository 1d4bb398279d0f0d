import CareCore
import CareFinance

extension StrategyReport {
  /// From the opening budget through each year's transfers, growth and savings to its net budget; `nil` when an amount is not known.
  ///
  /// The steps are those of the lines of growth and savings; net budgets that the strategy states are held against them.
  var rollForwardChart: Waterfall? {
    guard let plan = strategy.rolledForward, let first = plan.years.first, let last = plan.years.last else {
      return nil
    }
    var steps: [Waterfall.Step] = [.printed("Opening budget", first.opening.pounds)]
    for year in plan.years {
      let changes = [("Transfers", year.transfers), ("Growth", year.growth), ("Savings", year.savings)]
      steps += changes.filter { $0.1 != .zero }.map { .change("\($0.0) \(year.year.name)", $0.1.pounds) }
      let stated = strategy.rollForward?.first { $0.year == year.year }?.net
      let title = "Net budget \(year.year.name)"
      steps.append(stated.map { .printed(title, $0.pounds) } ?? .level(title))
    }
    let summary =
      "From \(Self.millions(first.opening)) to \(Self.millions(last.net)) in \(plan.years.count.counted("year", "years"))."
    return Waterfall("Roll-forward of the budget", summary: summary, startsAtZero: false, steps: steps)
  }

  // MARK: - Services

  /// The largest number of services that are drawn; the rest are one.
  private static let mostServices = 120

  /// The services below the whole against the budget before, and all lines as areas.
  var serviceCharts: [any Diagram] {
    guard let budget = strategy.revenue, let lines = budget.lines, !lines.isEmpty else { return [] }
    let tree = budget.table
    let whole = lines.indices.first { tree.wholes(of: $0).isEmpty && !tree.parts(of: $0).isEmpty }
    return [serviceBars(lines, tree, whole), serviceAreas(lines, tree, whole)].compactMap { $0 }
  }

  private func serviceBars(_ lines: [RevenueLine], _ tree: AmountTable, _ whole: Int?) -> (any Diagram)? {
    guard let whole, case let services = tree.parts(of: whole).prefix(Self.mostServices), services.count > 1 else {
      return nil
    }
    let format = FigureFormat.money(.millions, places: 1)
    let total = lines[whole].net.map { "\(Self.millions($0)) in all." } ?? ""
    return BarChart(
      "Services against the budget before", summary: total, categoryTitle: "Service",
      series: ["Budget before", "Net budget"], format: format,
      bars: services.map { row in
        .init(Self.name(lines[row]), [Datum(lines[row].previous?.pounds), Datum(lines[row].net?.pounds)])
      })
  }

  private func serviceAreas(_ lines: [RevenueLine], _ tree: AmountTable, _ whole: Int?) -> (any Diagram)? {
    // A service at the top is its own group; what lies below it has its colour.
    let tops = Set(whole.map(tree.parts(of:)) ?? [])
    let leaves = lines.indices.filter { tree.parts(of: $0).isEmpty && $0 != whole }
    func amount(_ row: Int) -> Money? { lines[row].authority ?? lines[row].net }
    let ranked = leaves.sorted { left, right in
      let (one, other) = (amount(left)?.pence ?? .min, amount(right)?.pence ?? .min)
      return one == other ? left < right : one > other
    }
    let drawn = Set(ranked.prefix(Self.mostServices))
    var items = leaves.filter(drawn.contains).map { row in
      let top = ([row] + tree.wholes(of: row).prefix(12)).first(where: tops.contains)
      return Treemap.Item(
        Self.name(lines[row]), Datum(amount(row)?.pounds, absence: "not known"), group: top.map { Self.name(lines[$0]) }
      )
    }
    guard items.count > 1 else { return nil }
    let rest = ranked.dropFirst(Self.mostServices)
    if !rest.isEmpty {
      items.append(
        .init(
          "\(rest.count.grouped) smaller lines",
          Datum(Money.sumOfKnown(rest.map(amount))?.pounds, absence: "not known"), group: nil))
    }
    return Treemap(
      "Every line of the budget by its size", summary: "What the authority pays, after income and the schools grant.",
      format: .money(.thousands), items: items)
  }

  private static func name(_ line: RevenueLine) -> String { line.title ?? line.code ?? "not named" }

  // MARK: - Capital

  /// Each year's capital by what pays for it, and what is left to find; where funding was not supplied, only what is spent.
  var capitalChart: BarChart? {
    guard let programme = strategy.capital, !programme.years.isEmpty else { return nil }
    let format = FigureFormat.money(.millions, places: 1)
    func datum(_ amount: Money?) -> Datum { Datum(amount?.pounds, absence: "not known") }
    guard let funding = programme.funding, !funding.isEmpty else {
      return BarChart(
        "Capital programme by year", summary: "What pays for it was not supplied.", categoryTitle: "Year",
        format: format, bars: programme.years.map { .init($0.name, datum(programme.spending(in: $0))) })
    }
    let bars = programme.years.map { year in
      BarChart.Bar(
        year.name, funding.map { datum($0.amounts?[year]) } + [datum(programme.unfunded(in: year))])
    }
    let isKnown = programme.years.allSatisfy { programme.unfunded(in: $0) != nil }
    let summary =
      programme.unfunded.map { "\(Self.millions($0)) is left to find." }
      ?? (isKnown ? "" : "Where an amount of funding is not known, neither is what is left to find.")
    return BarChart(
      "Capital programme by year and what pays for it", summary: summary, categoryTitle: "Year",
      series: funding.map { $0.title ?? $0.code ?? "not named" } + ["Left to find"], arrangement: .stacked,
      format: format, bars: bars)
  }
}
