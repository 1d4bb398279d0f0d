public import CareCore
public import CareFigures
public import CareFinance

extension PublishedFigure {
  /// A total of money that carries its parts, exact in the unit it is shown in.
  ///
  /// It says in its definition whether it is a rounded total or a sum of rounded parts, which may differ (``CareFinance/RoundedSum``).
  /// `nil` when there are no parts, a sum does not fit, or `places` is finer than a penny.
  ///
  /// - Parameters:
  ///   - id: What names it.
  ///   - parts: The amounts with their names, exact.
  ///   - unit: What it is shown in.
  ///   - places: The decimal places that it is shown to; `nil` stands for those of the unit.
  ///   - addsRoundedParts: Whether the parts are rounded before they are added, as tables do whose columns add up in print.
  ///   - definition: What it is the total of; `nil` when that is not said.
  ///   - source: Where the definition is published; `nil` when it is not.
  public init?(
    id: String, totalOf parts: [(name: String, amount: Money)], in unit: MoneyUnit = .pounds, places: Int? = nil,
    addsRoundedParts: Bool = false, definition: String? = nil, source: Source? = nil
  ) {
    guard !parts.isEmpty, let sum = RoundedSum(parts.map(\.amount), in: unit, places: places) else { return nil }
    let total = addsRoundedParts ? sum.sumOfRoundedParts : sum.exact
    let amounts = addsRoundedParts ? sum.parts : parts.map(\.amount)
    let kind = addsRoundedParts ? "A sum of rounded parts." : "A rounded total."
    self.init(
      id: id, text: total.text(in: unit, places: places), unit: FigureUnit(unit.heading), calculation: "sum",
      // With a number before it no name is taken for what came or went, and none is there twice.
      inputs: zip(parts, amounts).enumerated().map { place, part in
        Input("\(place + 1) \(part.0.name)", part.1.amount(in: unit))
      }, definition: [definition?.sentence, kind].compactMap { $0 }.joined(separator: " "), source: source)
    decimals = places ?? unit.places
    guard printedNumber != nil else { return nil }
  }

  /// What a placement costs a week, to the nearest £5 as it is published, with the spending and the activity it is worked out from.
  ///
  /// `nil` when the cost has no value: there are no children or days, or it does not fit.
  ///
  /// - Parameters:
  ///   - id: What names it.
  ///   - cost: The spending of a year and what it bought.
  ///   - definition: What kind of placement it is the cost of; `nil` when that is not said.
  public init?(id: String, unitCost cost: UnitCost, definition: String? = nil) {
    guard let published = cost.published() else { return nil }
    let spending = Input("outturn", cost.outturn.pounds)
    let (activity, weekly): (Input, String) =
      switch cost.activity {
      case .children(let count): (Input("children", Fraction(count)), "outturn / children / 365 * 7")
      case .careDays(let days): (Input("careDays", Fraction(days)), "outturn / careDays * 7")
      }
    let how = "Spending over activity, for a week, to the nearest \(UnitCost.publishedStep.text(places: 0))."
    self.init(
      id: id, text: published.text(places: 0), unit: FigureUnit("£"), calculation: "unitCost",
      inputs: [spending, activity], definition: [definition?.sentence, how].compactMap { $0 }.joined(separator: " "),
      source: UnitCost.source)
    expression = "round(\(weekly) / \(UnitCost.publishedStep.pounds.text)) * \(UnitCost.publishedStep.pounds.text)"
    decimals = 0
  }
}

extension RollForward {
  /// Where the roll-forward of a budget is set out.
  private static let source = Source(
    "Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020)", "paragraph 7")

  /// The net budget of each year and its change on the adjusted base in percent, each with the amounts it is made of.
  ///
  /// - Parameters:
  ///   - unit: What the amounts are shown in.
  ///   - strategy: What the strategy is called, where a report has several; `nil` otherwise.
  /// - Returns: Two figures a year; without the change where the adjusted base is nought.
  public func publishedFigures(in unit: MoneyUnit = .thousands, of strategy: String? = nil) -> [PublishedFigure] {
    years.flatMap { year in
      [net(of: year, unit, strategy), change(in: year, unit, strategy)].compactMap { $0 }
    }
  }

  private func net(of year: Year, _ unit: MoneyUnit, _ strategy: String?) -> PublishedFigure {
    let terms = [
      ("opening", year.opening), ("transfers", year.transfers), ("growth", year.growth), ("savings", year.savings),
    ]
    return figure(
      "net budget", of: year, strategy, text: year.net.text(in: unit), unit: FigureUnit(unit.heading),
      calculation: "rollForward", terms: terms, in: unit, expression: "opening + transfers + growth + savings")
  }

  private func change(in year: Year, _ unit: MoneyUnit, _ strategy: String?) -> PublishedFigure? {
    guard let change = year.percentChange else { return nil }
    return figure(
      "change on the adjusted base", of: year, strategy, text: PercentageChange(change).text(),
      unit: FigureUnit("%"), calculation: "percentageChange", terms: [("net", year.net), ("base", year.base)],
      in: unit, expression: "(net - base) / abs(base) * 100")
  }

  private func figure(
    _ name: String, of year: Year, _ strategy: String?, text: String, unit: FigureUnit, calculation: String,
    terms: [(name: String, amount: Money)], in moneyUnit: MoneyUnit, expression: String
  ) -> PublishedFigure {
    let words = [strategy, year.year.name, name].compactMap { $0 }
    var figure = PublishedFigure(
      id: words.joined(separator: " "), text: text, unit: unit, calculation: calculation,
      inputs: terms.map { .init($0.name, $0.amount.amount(in: moneyUnit)) },
      definition: "\(words.reversed().joined(separator: ", ").capitalised).", source: Self.source)
    figure.expression = expression
    return figure
  }
}

extension FinancialStrategy {
  /// The figures of the plan that the library works out: the roll-forward of each year, what growth, savings and capital come
  /// to, and what is left to find. Each carries the amounts it is made of.
  ///
  /// - Parameter unit: What the amounts are shown in.
  /// - Returns: The figures whose parts are all known.
  public func publishedFigures(in unit: MoneyUnit = .thousands) -> [PublishedFigure] {
    (rolledForward?.publishedFigures(in: unit, of: title) ?? []) + changeFigures("growth", growth, unit)
      + changeFigures("savings", savings, unit) + capitalFigures(unit)
  }

  private func changeFigures(_ name: String, _ changes: BudgetChanges?, _ unit: MoneyUnit) -> [PublishedFigure] {
    guard let changes, let basis = changes.basis, let lines = changes.lines else { return [] }
    let plans = lines.map { (name: $0.code ?? $0.title ?? "", amounts: $0.inYear(from: basis)) }
    return changes.years.compactMap { year in
      total(name, year, plans.map { ($0.name, $0.amounts?[year]) }, unit)
    }
  }

  private func capitalFigures(_ unit: MoneyUnit) -> [PublishedFigure] {
    guard let capital else { return [] }
    return capital.years.flatMap { year -> [PublishedFigure] in
      let spending = capital.lines.map { (name: $0.code ?? $0.title ?? "", amount: $0.amounts?[year]) }
      let funding = (capital.funding ?? []).map { source in
        (name: source.code ?? source.title ?? "", amount: source.amounts?[year].flatMap(\.negated))
      }
      let found = capital.funding == nil ? nil : total("capital left to find", year, spending + funding, unit)
      return [total("capital spending", year, spending, unit), found].compactMap { $0 }
    }
  }

  /// A total of amounts that are all known.
  private func total(
    _ name: String, _ year: ReportingYear, _ parts: [(name: String, amount: Money?)], _ unit: MoneyUnit
  ) -> PublishedFigure? {
    let known = parts.compactMap { part in part.amount.map { (name: part.name, amount: $0) } }
    guard known.count == parts.count else { return nil }
    return PublishedFigure(
      id: [title, year.name, name].compactMap { $0 }.joined(separator: " "), totalOf: known, in: unit,
      definition: [name.capitalised, year.name, title].compactMap { $0 }.joined(separator: ", "))
  }
}

extension Money {
  /// The amount in a unit, exact.
  fileprivate func amount(in unit: MoneyUnit) -> Fraction { Fraction(pence, over: unit.pence) ?? .zero }
}
