import CareCore
import CareExchange
import CareFinance
import CareReports
import CareTestSupport
import Foundation
import Testing

@Suite("A financial strategy as a page")
struct StrategyPageTests {
  private static func text(_ strategy: FinancialStrategy) -> String {
    StrategyReport(strategy, check: strategy.check()).page.text
  }

  private static let first = ReportingYear(name: "2024/25")

  /// A plan of so many lines, some of whose amounts are not known, in budgets that may be part of themselves.
  private static func plan(_ seed: UInt64) throws -> FinancialStrategy {
    var random = SplitMix64(seed: seed)
    let first = try #require(first)
    func amount() -> Money? {
      random.happens(150) ? nil : Money(pence: Int.random(in: -1_000_000...9_000_000_00, using: &random))
    }
    func yearly() -> YearlyAmounts { YearlyAmounts(from: first, (0..<3).map { _ in amount() }) }
    var plan = FinancialStrategy(title: "Plan \(seed)")
    plan.rollForward = [RollForwardYear(year: first, opening: amount(), net: amount())]
    let changes = (0..<Int.random(in: 0...5, using: &random)).map { BudgetChange(code: "C\($0)", amounts: yearly()) }
    plan.growth = BudgetChanges(basis: .inYear, lines: changes)
    plan.savings = BudgetChanges(basis: .inYear, lines: changes)
    plan.revenue = RevenueBudget(
      year: first,
      lines: (0..<Int.random(in: 0...200, using: &random)).map { number in
        RevenueLine(
          code: "\(number)", title: "Service \(number)",
          partOf: random.happens(800) ? "\(Int.random(in: 0...200, using: &random))" : nil, previous: amount(),
          net: amount(), authority: amount())
      })
    plan.capital = CapitalProgramme(
      schemes: [CapitalScheme(code: "S", amounts: yearly())],
      funding: random.happens(500) ? [CapitalFunding(title: "Grant", amounts: yearly())] : nil)
    return plan
  }

  @Test("any plan has a page, the same one twice, that begins and ends as it must", arguments: 0..<60)
  func anyPlan(seed: UInt64) throws {
    let plan = try Self.plan(seed)
    let page = Self.text(plan)
    #expect(page == Self.text(plan))
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("<title>Plan \(seed)</title>"))
    #expect(page.contains("What does not add up"))
  }

  @Test("an empty strategy has a page that says so little")
  func empty() {
    let page = Self.text(FinancialStrategy())
    #expect(page.contains("<h1>Financial strategy</h1>"))
    #expect(page.contains("Nothing else was found."))
    #expect(!page.contains("<figure"))
  }

  @Test("what a year's capital is short of stands beside what pays for it; a source that is not known leaves it open")
  func capital() throws {
    let first = try #require(Self.first)
    func amounts(_ pounds: [Int?]) -> YearlyAmounts {
      YearlyAmounts(from: first, pounds.map { $0.map { Money(pence: $0 * 100_000_000) } })
    }
    var plan = FinancialStrategy()
    plan.capital = CapitalProgramme(
      schemes: [CapitalScheme(code: "S", amounts: amounts([10, 20]))],
      funding: [CapitalFunding(title: "Grant", amounts: amounts([4, nil]))])
    let open = Self.text(plan)
    #expect(open.contains("neither is what is left to find."))
    #expect(open.contains("What is left to find is not known for every year"))
    #expect(open.contains("not known"))
    plan.capital?.funding = [CapitalFunding(title: "Grant", amounts: amounts([4, 25]))]
    let known = Self.text(plan)
    #expect(known.contains("£1.0m is left to find."))
    #expect(known.contains("−£5.0m"))
    plan.capital?.funding = nil
    #expect(Self.text(plan).contains("What pays for it was not supplied."))
  }

  @Test("a stated net budget that the lines do not come to is told by its amount below the waterfall")
  func statedNet() throws {
    let first = try #require(Self.first)
    func changes(_ pounds: Int) -> BudgetChanges {
      BudgetChanges(
        basis: .inYear,
        lines: [BudgetChange(code: "C", amounts: YearlyAmounts(from: first, [Money(pence: pounds * 100)]))])
    }
    var plan = FinancialStrategy()
    plan.rollForward = [RollForwardYear(year: first, opening: Money(pence: 100_000_00), net: Money(pence: 120_000_00))]
    plan.growth = changes(30_000)
    plan.savings = changes(-5_000)
    let page = Self.text(plan)
    #expect(page.contains("Net budget 2024/25 as printed is £5,000.00 less than the steps above it come to."))
  }

  @Test("of very many services the largest are drawn, and the rest are one part with its sum")
  func manyServices() throws {
    var plan = FinancialStrategy()
    let lines = (1...500).map { number in
      RevenueLine(code: "\(number)", title: "Line \(number)", partOf: "all", net: Money(pence: number * 100_000_00))
    }
    plan.revenue = RevenueBudget(lines: lines + [RevenueLine(code: "all", title: "All", net: Money(pence: 1))])
    let page = Self.text(plan)
    // 1 to 380 make 72,390, each of £100,000.
    #expect(page.contains("380 smaller lines"))
    #expect(page.contains("£7,239,000k"))
  }
}
