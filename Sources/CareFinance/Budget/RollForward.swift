public import CareCore

/// A roll-forward worked out: the net budget of each year from that of the year before.
///
/// Net = opening + transfers + growth + savings, savings being negative, and each year opens at the net of the one before.
/// Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020), paragraph 7.
public struct RollForward: Codable, Hashable, Sendable {
  /// One year.
  public struct Year: Codable, Hashable, Sendable {
    /// The financial year.
    public let year: ReportingYear

    /// The net budget of the year before.
    public let opening: Money

    /// Budgets moved in or out since that was set.
    public let transfers: Money

    /// Opening and transfers: the adjusted base.
    public let base: Money

    /// What is added in the year.
    public let growth: Money

    /// What is taken out in the year, negative.
    public let savings: Money

    /// The net budget.
    public let net: Money

    /// What changes, in percent of the size of the adjusted base, exact; `nil` when that is nought.
    public var percentChange: Fraction? { BudgetMovement(from: base, to: net)?.percent }
  }

  /// The years, each the one after the one before.
  public let years: [Year]

  /// Rolls a budget forward.
  ///
  /// `nil` when there are no years, growth and savings are not of the same years without gaps, transfers are of another year
  /// or unknown, an amount is not known, or one does not fit.
  ///
  /// - Parameters:
  ///   - opening: The net budget of the year before the first.
  ///   - transfers: Budgets moved in or out, by year. A year that is not there has none.
  ///   - growth: What is added in each year, in-year.
  ///   - savings: What is taken out in each year, in-year and negative.
  public init?(opening: Money, transfers: YearlyAmounts, growth: YearlyAmounts, savings: YearlyAmounts) {
    guard growth.years == savings.years, growth.isComplete, savings.isComplete, !growth.entries.isEmpty,
      Set(transfers.years).isSubset(of: growth.years)
    else { return nil }
    var years: [Year] = []
    for entry in growth.entries {
      let transfers = transfers.has(entry.year) ? transfers[entry.year] : .zero
      let opening = years.last?.net ?? opening
      guard let transfers, let growth = entry.amount, let savings = savings[entry.year],
        let base = opening.adding(transfers), let net = Money.sum([base, growth, savings])
      else { return nil }
      years.append(
        Year(
          year: entry.year, opening: opening, transfers: transfers, base: base, growth: growth, savings: savings,
          net: net))
    }
    self.years = years
  }

  /// The plan with more to pay in every year from one on: as growth of that year, which the years after it carry on.
  ///
  /// - Parameters:
  ///   - amount: What more is paid in a whole year; less when below nought.
  ///   - year: The first year that pays it; the first of the plan when it is `nil`.
  /// - Returns: `nil` when the plan has no such year, or an amount does not fit.
  public func adding(_ amount: Money, from year: ReportingYear? = nil) -> RollForward? {
    guard let first = years.first, let year = year ?? years.first?.year, years.contains(where: { $0.year == year })
    else { return nil }
    func plan(_ value: (Year) -> Money?) -> YearlyAmounts? {
      YearlyAmounts(years.map { YearlyAmounts.Entry($0.year, value($0)) })
    }
    guard let transfers = plan({ $0.transfers }), let savings = plan({ $0.savings }),
      let growth = plan({ $0.year == year ? $0.growth.adding(amount) : $0.growth })
    else { return nil }
    return RollForward(opening: first.opening, transfers: transfers, growth: growth, savings: savings)
  }

  /// From the adjusted base of the first year to the net budget of the last; `nil` when it does not fit.
  public var movement: BudgetMovement? {
    years.first.flatMap { first in years.last.flatMap { BudgetMovement(from: first.base, to: $0.net) } }
  }

  /// Growth over all years.
  public var growth: Money? { Money.sum(years.map(\.growth)) }

  /// Savings over all years, negative.
  public var savings: Money? { Money.sum(years.map(\.savings)) }

  /// How much of the growth the savings make up for, in percent, exact; `nil` when there is no growth.
  public var savingsInPercentOfGrowth: Fraction? {
    growth.flatMap { growth in savings?.negated?.percent(of: growth) }
  }
}

extension RollForwardYear {
  /// How the amounts of a year hang together.
  public static let identities = [
    AmountIdentity("subtotal", Field.subtotal.rawValue, adding: [Field.opening, .transfers].map(\.rawValue)),
    AmountIdentity("net", Field.net.rawValue, adding: [Field.opening, .transfers, .growth, .savings].map(\.rawValue)),
  ]

  private static let amounts: [(field: Field, path: any KeyPath<RollForwardYear, Money?> & Sendable)] = [
    (.opening, \.opening), (.transfers, \.transfers), (.subtotal, \.subtotal), (.growth, \.growth),
    (.savings, \.savings), (.net, \.net),
  ]

  /// The stated years as a table: one row a year.
  public static func table(_ years: [RollForwardYear]) -> AmountTable {
    AmountTable(
      .rollForward, columns: amounts.map(\.field.rawValue),
      rows: years.map { year in
        AmountTable.Row(code: year.year?.name, amounts: amounts.map { year[keyPath: $0.path] })
      }, identities: identities)
  }
}
