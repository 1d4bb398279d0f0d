public import CareCore

/// The movement of a revenue budget from one year to the next, service by service, held against growth and savings.
///
/// Lines of growth and savings say which service they change (``BudgetChange/service``). What is left over was moved for another
/// reason, or by a line that does not say where. Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January
/// 2020), appendices A and B.
public struct Reconciliation: Codable, Hashable, Sendable {
  /// One service.
  public struct Service: Codable, Hashable, Sendable {
    /// The code of the line of the revenue budget.
    public let code: String

    /// From the budget of the year before to this one's net.
    public let movement: Money

    /// What growth and savings of the year come to for it.
    public let explained: Money

    /// The codes of those lines, growth first.
    public let lines: [String]

    /// Movement less what is explained.
    public let rest: Money
  }

  /// The services that moved, or that a line names, in the order of the budget. Subtotals are left out.
  public let services: [Service]

  /// What lines come to that name no service, or one that the budget does not have.
  public let unplaced: Money

  /// The codes of those lines.
  public let unplacedLines: [String]

  /// What moved in all services and is not explained by a line that names it.
  public let rest: Money

  /// What is left when lines without a service are taken to be in the rest: nought when the plan explains the budget.
  public var unexplained: Money? { rest.subtracting(unplaced) }

  /// Holds the movement of the revenue budget against the plan's first year.
  ///
  /// `nil` when there is no revenue budget, no year, an amount is not known, or one does not fit.
  public init?(of strategy: FinancialStrategy) {
    guard let budget = strategy.revenue, let year = budget.year ?? strategy.years.first else { return nil }
    var open: [(code: String, service: String?, amount: Money)] = []
    for changes in [strategy.growth, strategy.savings].compactMap({ $0 }) {
      for line in changes.lines ?? [] {
        guard let amount = changes.basis.flatMap({ line.inYear(from: $0) })?[year] else { return nil }
        open.append((line.code ?? "", line.service, amount))
      }
    }
    let table = budget.table
    var services: [Service] = []
    var placed: Set<Int> = []
    for (row, line) in (budget.lines ?? []).enumerated() where table.parts(of: row).isEmpty {
      guard let code = line.code, let movement = line.movement?.amount else { return nil }
      let mine = open.indices.filter { open[$0].service == code && !placed.contains($0) }
      placed.formUnion(mine)
      guard movement != .zero || !mine.isEmpty else { continue }
      guard let explained = Money.sum(mine.map { open[$0].amount }), let rest = movement.subtracting(explained) else {
        return nil
      }
      services.append(
        Service(
          code: code, movement: movement, explained: explained, lines: mine.map { open[$0].code }, rest: rest))
    }
    let left = open.indices.filter { !placed.contains($0) }
    guard let unplaced = Money.sum(left.map { open[$0].amount }), let rest = Money.sum(services.map(\.rest)) else {
      return nil
    }
    self.services = services
    self.unplaced = unplaced
    unplacedLines = left.map { open[$0].code }.filter { !$0.isEmpty }
    self.rest = rest
  }
}
