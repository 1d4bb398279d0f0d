import ChildrensServices
import Foundation

/// Budgets and published figures: reading, checking, working out again.
extension Benchmarks {
  /// A strategy of so many services and lines of growth, from the bytes of its files to its page.
  static func budgetTimings(lines: Int, runs: Int) -> [Timing] {
    let (revenue, growth) = (BudgetCSV.write(services(lines)), BudgetCSV.write(changes(lines)))
    let bytes = revenue.count + growth.count
    let input = "\(lines) services, \(lines) lines of growth"
    func timing(_ name: String, _ durations: [Duration]) -> Timing {
      Timing(name, input: input, durations: durations, bytes: bytes)
    }
    let options = BudgetReadOptions(basis: .inYear)
    let strategy = FinancialStrategy(
      rollForward: [RollForwardYear(year: ReportingYear(2025), opening: Money(pence: 9_000_000_000), transfers: .zero)],
      growth: BudgetCSV.changes(growth, options: options).value, savings: BudgetChanges(basis: .inYear, lines: []),
      revenue: BudgetCSV.revenue(revenue).value)
    let check = strategy.check()
    return [
      timing(
        "read a budget",
        measure(runs: runs) { (BudgetCSV.revenue(revenue), BudgetCSV.changes(growth, options: options)) }),
      timing("check a budget", measure(runs: runs) { strategy.check() }),
      timing("roll a budget forward", measure(runs: runs) { strategy.rolledForward }),
      timing("page of a budget", measure(runs: runs) { StrategyReport(strategy, check: check).page.utf8.count }),
    ]
  }

  /// Every figure of the five documents, worked out and held against the others.
  static func figureTimings(runs: Int) throws -> [Timing] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Fixtures/PublishedFigures").standardizedFileURL
    let files = try ["000", "001a", "001b", "002", "003", "004"].map {
      [UInt8](try Data(contentsOf: folder.appendingPathComponent("\($0).json")))
    }
    func read() throws -> [PublishedFigure] {
      try files.flatMap { FigureFile(try CanonicalJSON.decode(JSONValue.self, from: $0))?.figures ?? [] }
    }
    let figures = try read()
    let (input, bytes) = ("\(figures.count) figures", files.reduce(0) { $0 + $1.count })
    return [
      Timing("read figures", input: input, durations: try measure(runs: runs) { try read() }, bytes: bytes),
      Timing(
        "work figures out and hold them together", input: input,
        durations: measure(runs: runs) { FigureReport(figures) }),
    ]
  }

  /// A hundred services to a subtotal, all in one total, each sum right.
  private static func services(_ count: Int) -> RevenueBudget {
    func line(_ code: String, _ kind: RowKind, _ partOf: String?, _ amount: Int) -> RevenueLine {
      let pounds = Money(pence: amount * 100)
      return RevenueLine(
        code: code, title: "Service \(code)", kind: kind, partOf: partOf, employees: pounds, running: .zero,
        internalIncome: .zero, gross: pounds, externalIncome: .zero, net: pounds)
    }
    var lines: [RevenueLine] = []
    for first in stride(from: 0, to: count, by: 100) {
      let parts = (first..<min(first + 100, count)).map { line("s\($0)", .line, "g\(first)", 1000 + $0) }
      let total = (first..<min(first + 100, count)).reduce(0) { $0 + 1000 + $1 }
      lines += [line("g\(first)", .subtotal, "all", total)] + parts
    }
    let total = (0..<count).reduce(0) { $0 + 1000 + $1 }
    return RevenueBudget(year: ReportingYear(2025), lines: [line("all", .total, nil, total)] + lines)
  }

  private static func changes(_ count: Int) -> BudgetChanges {
    BudgetChanges(
      basis: .inYear,
      lines: (0..<count).map { number in
        BudgetChange(
          code: "G\(number)", title: "Growth \(number)",
          amounts: YearlyAmounts(
            from: ReportingYear(2025), [Money(pence: 100_000), .zero, .zero, Money(pence: -50_000)]))
      })
  }
}
