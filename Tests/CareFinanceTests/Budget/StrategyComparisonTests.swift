import CareCore
import CareFinance
import Testing

@Suite("Two strategies")
struct StrategyComparisonTests {
  private func line(_ code: String, _ title: String, _ novelty: ChangeNovelty?, from year: Int, _ pence: Int?...)
    -> BudgetChange
  {
    BudgetChange(
      code: code, title: title, novelty: novelty.map { .known($0) },
      amounts: YearlyAmounts(from: ReportingYear(year), pence.map { $0.map(Money.init(pence:)) }))
  }

  private func strategy(_ basis: AmountBasis?, from year: Int, opening: Int, _ growth: [BudgetChange])
    -> FinancialStrategy
  {
    FinancialStrategy(
      rollForward: [RollForwardYear(year: ReportingYear(year), opening: Money(pence: opening))],
      growth: BudgetChanges(basis: basis, lines: growth), savings: BudgetChanges(basis: basis, lines: []))
  }

  @Test("What became of each line is told by its amounts, on whatever basis, and held against its mark")
  func outcomes() throws {
    let earlier = strategy(
      .cumulative, from: 2020, opening: 1000,
      [
        line("G1", "placements", .new, from: 2020, 10, 30, 60), line("G2", "staff", .new, from: 2020, 5, 5, 5),
        line("G3", "transport", .new, from: 2020, 1, 2, 3), line("G5", "old", .new, from: 2020, 1, 1, 1),
        line("G6", "blank", .new, from: 2020, 1, nil, 1),
      ])
    let later = strategy(
      .inYear, from: 2021, opening: 1017,
      [
        line("G1", "placements", .unchanged, from: 2021, 20, 30), line("G2", "staffing", .unchanged, from: 2021, 4, 0),
        line("G3", "transport", .new, from: 2021, 1, 1), line("G4", "grant", .new, from: 2021, 7, 0),
        line("G6", "blank", nil, from: 2021, 1, 1),
      ])
    let comparison = StrategyComparison(from: earlier, to: later)
    #expect(
      comparison.lines.map { "\($0.code) \($0.outcome.rawValue)" } == [
        "G1 unchanged", "G2 amended", "G3 unchanged", "G4 new", "G6 undetermined", "G5 gone",
      ])
    #expect(comparison.lines.map(\.hasSameTitle) == [true, false, true, nil, true, nil])
    #expect(comparison.lines.map(\.isMarkRight) == [true, false, false, true, nil, nil])
    let change = try #require(comparison.lines[1].change)
    #expect(change.entries.map(\.amount?.pence) == [4, 0])
    #expect(comparison.lines[5].change?.entries.map(\.amount?.pence) == [-1, 0, 0])
    #expect(comparison.findings(in: later).map(\.place.row) == [1, 2])
    #expect(comparison.findings(in: later).allSatisfy { $0.kind == .markIsWrong })
  }

  @Test("The net budgets are compared for the years that both have")
  func net() throws {
    let earlier = strategy(.inYear, from: 2020, opening: 1000, [line("G1", "a", nil, from: 2020, 10, 20)])
    let later = strategy(.inYear, from: 2021, opening: 1015, [line("G1", "a", nil, from: 2021, 20, 20)])
    let comparison = StrategyComparison(from: earlier, to: later)
    #expect(comparison.lines.map(\.outcome) == [.unchanged])
    let net = try #require(comparison.net)
    #expect(net.map(\.year) == [ReportingYear(2021)])
    #expect(net.first?.movement.amount == Money(pence: 5))
    #expect(StrategyComparison(from: FinancialStrategy(), to: later).net == nil)
  }

  @Test("Without a basis nothing is worked out, and that is said")
  func noBasis() {
    let plan = strategy(nil, from: 2021, opening: 5, [line("G1", "a", nil, from: 2021, 1)])
    #expect(plan.rolledForward == nil)
    #expect(plan.check().findings.map(\.kind) == [.basisMissing])
    #expect(StrategyComparison(from: plan, to: plan).lines.map(\.outcome) == [.undetermined])
  }

  @Test("A break in the chain from year to year is found, and a year that is left out")
  func chain() {
    let years = [
      RollForwardYear(
        year: ReportingYear(2021), opening: Money(pence: 100), transfers: .zero, subtotal: Money(pence: 100),
        growth: Money(pence: 10), savings: Money(pence: -5), net: Money(pence: 105)),
      RollForwardYear(
        year: ReportingYear(2023), opening: Money(pence: 106), transfers: .zero, subtotal: Money(pence: 106),
        growth: .zero, savings: .zero, net: Money(pence: 107)),
    ]
    let report = FinancialStrategy(rollForward: years).check(planPrintedTo: nil)
    #expect(
      report.findings.map { "\($0.check) \($0.place.column ?? "") \($0.difference?.pence ?? 0)" } == [
        "net net 1", "chain opening 1", "years year 0",
      ])
  }

  @Test("A budget rolls forward only when every amount is known")
  func rollForward() {
    let year = ReportingYear(2021)
    let known = YearlyAmounts(from: year, [Money(pence: 1), Money(pence: 2)])
    let unknown = YearlyAmounts(from: year, [Money(pence: 1), nil])
    func plan(_ growth: YearlyAmounts, _ savings: YearlyAmounts, _ transfers: YearlyAmounts = YearlyAmounts())
      -> RollForward?
    {
      RollForward(opening: Money(pence: 100), transfers: transfers, growth: growth, savings: savings)
    }
    #expect(plan(known, known)?.years.map(\.net.pence) == [102, 106])
    #expect(plan(known, unknown) == nil)
    #expect(plan(known, YearlyAmounts(from: year, [.zero])) == nil)
    #expect(plan(known, known, YearlyAmounts(from: year, [Money(pence: 7)]))?.years.map(\.net.pence) == [109, 113])
    #expect(plan(known, known, YearlyAmounts(from: year, [nil])) == nil)
    #expect(plan(known, known, YearlyAmounts(from: ReportingYear(2030), [.zero])) == nil)
    #expect(plan(YearlyAmounts(), YearlyAmounts()) == nil)
    #expect(plan(YearlyAmounts(from: year, [Money(pence: .max)]), YearlyAmounts(from: year, [.zero])) == nil)
  }

  @Test("Growth explains what its service moves by, once, also where a code is given twice")
  func reconciliation() throws {
    func service(_ code: String, _ before: Int, _ after: Int) -> RevenueLine {
      RevenueLine(code: code, previous: Money(pence: before), net: Money(pence: after))
    }
    func growth(_ code: String, _ service: String?, _ pence: Int) -> BudgetChange {
      BudgetChange(
        code: code, service: service, amounts: YearlyAmounts(from: ReportingYear(2021), [Money(pence: pence)]))
    }
    var strategy = FinancialStrategy(
      growth: BudgetChanges(
        basis: .inYear, lines: [growth("G1", "a", 5), growth("G2", nil, 3), growth("G3", "gone", 1)]),
      revenue: RevenueBudget(
        year: ReportingYear(2021),
        lines: [service("a", 10, 16), service("a", 1, 2), service("b", 7, 7), service("c", 5, 9)]))
    let result = try #require(Reconciliation(of: strategy))
    #expect(result.services.map(\.code) == ["a", "a", "c"])
    #expect(result.services.map(\.explained.pence) == [5, 0, 0])
    #expect(result.services.map(\.rest.pence) == [1, 1, 4])
    #expect(result.unplacedLines == ["G2", "G3"])
    #expect(result.unplaced == Money(pence: 4))
    #expect(result.unexplained == Money(pence: 2))
    strategy.revenue?.lines?[2].net = nil
    #expect(Reconciliation(of: strategy) == nil)
  }
}
