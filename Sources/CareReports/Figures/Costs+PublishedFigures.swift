public import CareCore
public import CareFigures
public import CareFinance

extension PriceVolumeMix {
  /// What the cost of all kinds of placement has changed by, and that of each kind, each with its parts: more days, another mix,
  /// dearer days, and what was paid without days.
  ///
  /// - Parameters:
  ///   - name: What names the analysis, where a report has several: `placements 2023/24 to 2024/25`.
  ///   - unit: What the amounts are shown in.
  /// - Returns: The whole first, then the kinds in their order; without those that do not fit.
  public func publishedFigures(_ name: String, in unit: MoneyUnit = .pounds) -> [PublishedFigure] {
    func figure(_ kind: String?, _ parts: Parts) -> PublishedFigure? {
      PublishedFigure(
        id: [name, kind].compactMap { $0 }.joined(separator: " "),
        totalOf: [
          ("volume", parts.volume), ("mix", parts.mix), ("price", parts.price), ("without days", parts.withoutDays),
        ], in: unit, definition: "Change in cost, \([kind, name].compactMap { $0 }.joined(separator: ", "))")
    }
    return ([figure(nil, total)] + lines.map { figure($0.name, $0.parts) }).compactMap { $0 }
  }
}

extension PartnershipAccount {
  /// What partners pay and heads cost together, what goes to reserves, and the share of each partner and head, each with the amounts it
  /// is made of.
  ///
  /// - Returns: The figures whose amounts are all known; shares to one decimal place.
  public func publishedFigures() -> [PublishedFigure] {
    let paid = (contributions ?? []).map { (name: $0.partner, amount: $0.amount) }
    let spent = (expenses ?? []).map { (name: $0.head, amount: $0.amount) }
    let reserves = [("income", income ?? sumOfContributions), ("spent", (expenditure ?? sumOfExpenses)?.negated)]
    return [total("contributions", paid), total("expenses", spent), total("to reserves", reserves)].compactMap { $0 }
      + shares("contributions", paid, sumOfContributions) + shares("expenses", spent, sumOfExpenses)
  }

  private func words(_ part: String) -> String { [name, year?.name, part].compactMap { $0 }.joined(separator: " ") }

  private func total(_ part: String, _ rows: [(name: String?, amount: Money?)]) -> PublishedFigure? {
    let known = rows.compactMap { row in row.amount.map { (name: row.name ?? "", amount: $0) } }
    guard known.count == rows.count else { return nil }
    return PublishedFigure(id: words(part), totalOf: known, definition: "Partnership account, \(words(part))")
  }

  private func shares(
    _ part: String, _ rows: [(name: String?, amount: Money?)], _ total: Money?
  ) -> [PublishedFigure] {
    rows.enumerated().compactMap { place, row in
      guard let total, let amount = row.amount, let percent = amount.percent(of: total) else { return nil }
      let share = "share \(place + 1) of \(part)"
      var figure = PublishedFigure(
        id: words(share), text: percent.rounded(toPlaces: 1) + "%", unit: FigureUnit("%"), calculation: "percentage",
        inputs: [.init("numerator", amount.pounds), .init("denominator", total.pounds)],
        definition: "Partnership account, \(words(share)): \(row.name ?? "not named")")
      figure.decimals = 1
      return figure
    }
  }
}
