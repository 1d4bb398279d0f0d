import CareCore
import CareFinance
import CareTestSupport
import Testing

@Suite("A budget in the course of its year")
struct BudgetMonitoringTests {
  private func line(_ code: String, _ partOf: String?, _ employees: Int, _ running: Int, _ external: Int) -> RevenueLine
  {
    let gross = employees + running
    return RevenueLine(
      code: code, partOf: partOf, employees: Money(pence: employees), running: Money(pence: running),
      internalIncome: .zero, gross: Money(pence: gross), externalIncome: Money(pence: external),
      net: Money(pence: gross + external), schools: .zero, earlyYears: .zero, highNeeds: .zero, grant: .zero,
      authority: Money(pence: gross + external))
  }

  private var budget: RevenueBudget {
    RevenueBudget(
      year: ReportingYear(2021),
      lines: [
        line("a", "s", 100, 50, -10), line("b", "s", 200, 0, 0), line("s", "t", 300, 50, -10),
        line("c", "t", 40, 60, -20), line("t", nil, 340, 110, -30),
      ])
  }

  @Test(
    "Run rate and commitments are two forecasts",
    arguments: [
      (6, 700, 500, 1400, 1200), (1, 100, 0, 1200, 100), (12, 1000, 0, 1000, 1000), (7, 100, 1, 171, 101),
      (9, -300, 100, -400, -200),
    ])
  func forecasts(months: Int, spent: Int, committed: Int, runRate: Int, commitments: Int) throws {
    let position = try #require(
      BudgetPosition(
        budget: Money(pence: 1000), months: months, spent: Money(pence: spent), committed: Money(pence: committed)))
    #expect(position.runRateForecast() == Money(pence: runRate))
    #expect(position.commitmentForecast == Money(pence: commitments))
    #expect(position.variance(of: Money(pence: runRate))?.amount == Money(pence: runRate - 1000))
  }

  @Test("There are twelve months, and what is not known or does not fit is nil")
  func limits() {
    #expect(BudgetPosition(budget: .zero, months: 0, spent: .zero) == nil)
    #expect(BudgetPosition(budget: .zero, months: 13, spent: .zero) == nil)
    #expect(BudgetPosition(budget: .zero, months: 1, spent: .zero)?.commitmentForecast == nil)
    #expect(BudgetPosition(budget: .zero, months: 1, spent: Money(pence: .max))?.runRateForecast() == nil)
  }

  @Test("A profile adds up to the budget whatever it is made by, and the variance to date is held against it")
  func profiles() throws {
    var random = SplitMix64(seed: 2)
    for _ in 0..<200 {
      let budget = Money(pence: Int.random(in: -1_000_000...1_000_000_000, using: &random))
      let weights = (0..<12).map { _ in Int.random(in: 0...9, using: &random) }
      let profiles = [
        BudgetProfile(evenly: budget), BudgetProfile(byDays: budget, in: ReportingYear(2024)),
        BudgetProfile(budget, by: [1] + weights.dropFirst()),
      ]
      for profile in profiles {
        let profile = try #require(profile)
        #expect(Money.sum(profile.months) == budget)
        let position = try #require(BudgetPosition(budget: budget, months: 3, spent: budget))
        let planned = Money.sum(profile.months.prefix(3)).flatMap { budget.subtracting($0) }
        #expect(position.variance(against: profile)?.amount == planned)
      }
    }
    let leap = try #require(BudgetProfile(byDays: Money(pence: 366), in: ReportingYear(2024)))
    #expect(leap.months.map(\.pence) == [30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29, 31])
    #expect(BudgetProfile(.zero, by: [1, 2]) == nil)
    let other = try #require(BudgetProfile(evenly: Money(pence: 5)))
    #expect(BudgetPosition(budget: .zero, months: 1, spent: .zero)?.variance(against: other) == nil)
  }

  @Test("A virement leaves the whole as it was, and every sum right")
  func virement() throws {
    #expect(budget.check().findings == [])
    for column in [RevenueLine.Column.employees, .running, .internalIncome, .externalIncome] {
      for (from, to) in [("a", "b"), ("a", "c"), ("c", "b")] {
        let move = try #require(Virement(Money(pence: 7), from: from, to: to, column: column))
        let after = try budget.applying(move)
        #expect(after.check().findings == [])
        #expect(after.line("t") == budget.line("t"))
        #expect(after.line(from)?[column]?.pence == (budget.line(from)?[column]?.pence ?? 0) - 7)
        #expect(after.line(to)?.net?.pence == (budget.line(to)?.net?.pence ?? 0) + 7)
      }
    }
    let across = try budget.applying(try #require(Virement(Money(pence: 7), from: "a", to: "c")))
    #expect(across.line("s")?.net == Money(pence: 333))
  }

  @Test("A virement that cannot be made says why")
  func faults() throws {
    func fault(_ from: String, _ to: String, _ column: RevenueLine.Column = .running) -> VirementFault? {
      do {
        guard let move = Virement(Money(pence: 1), from: from, to: to, column: column) else { return nil }
        _ = try budget.applying(move)
        return nil
      } catch {
        return error
      }
    }
    #expect(fault("a", "z") == .noSuchLine)
    #expect(fault("a", "s") == .notALine)
    #expect(fault("a", "b", .net) == .columnIsASum)
    #expect(Virement(.zero, from: "a", to: "b") == nil)
    #expect(Virement(Money(pence: 1), from: "a", to: "a") == nil)
    var blank = budget
    blank.lines?[0].running = nil
    #expect(throws: VirementFault.amountMissing) {
      try blank.applying(try #require(Virement(Money(pence: 1), from: "a", to: "b")))
    }
  }
}
