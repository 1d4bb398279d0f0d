import CareCore
import CareFinance
import Testing

@Suite("The schools grant")
struct SchoolsGrantTests {
  private static let day = CalendarDay(2020, 9, 1)

  private func pounds(_ amount: Int) -> Money { Money(pence: amount * 100) }

  @Test(
    "Who approves a transfer",
    arguments: [
      (5, true, .schoolsForum), (5, nil, .schoolsForum), (5, false, .secretaryOfState),
      (6, true, .secretaryOfState), (6, false, .secretaryOfState), (1, nil, .schoolsForum),
    ] as [(Int, Bool?, BlockTransfer.Approver)])
  func transfer(amount: Int, agrees: Bool?, approver: BlockTransfer.Approver) throws {
    let transfer = try #require(BlockTransfer(pounds(amount), from: pounds(1000)))
    #expect(transfer.approver(on: Self.day, forumAgrees: agrees) == approver)
  }

  @Test("Outside the days that a limit is known for there is no answer, unless one is given")
  func unknownLimits() throws {
    let later = CalendarDay(2021, 4, 1)
    let transfer = try #require(BlockTransfer(pounds(5), from: pounds(1000)))
    #expect(transfer.approver(on: later) == nil)
    #expect(transfer.approver(on: later, limit: Fraction(1, over: 4)) == .secretaryOfState)
    #expect(GrantRules.needsRecoveryPlan(deficit: pounds(2), of: pounds(100), on: later) == nil)
    #expect(GrantRules.mostRetained(ofEarlyYears: pounds(100), on: later) == nil)
    #expect(GrantRules.mostRetained(ofEarlyYears: pounds(100), on: later, percent: 4) == pounds(4))
    #expect(GrantRules.minimumPerPupil.value(on: later) == nil)
    #expect(BlockTransfer(.zero, from: pounds(1)) == nil)
  }

  @Test("A deficit needs a plan above the percentage, not at it", arguments: [(99, false), (100, false), (101, true)])
  func recoveryPlan(deficit: Int, needs: Bool) {
    let grant = pounds(100)
    #expect(GrantRules.needsRecoveryPlan(deficit: Money(pence: deficit), of: grant, on: Self.day) == needs)
    #expect(GrantRules.needsRecoveryPlan(deficit: Money(pence: deficit), of: .zero, on: Self.day) == nil)
  }

  @Test("The gap of a year and the cumulative deficit are two measures")
  func deficit() throws {
    let first = ReportingYear(2020)
    let planned = YearlyAmounts(from: first, [pounds(5_674_771), pounds(10_530_815)])
    let overspend = YearlyAmounts(from: first, [pounds(3_000_000)])
    let deficit = try #require(GrantDeficit(planned: planned, overspend: overspend))
    #expect(deficit.years.map(\.gap) == [pounds(8_674_771), pounds(10_530_815)])
    #expect(deficit.years.map(\.cumulative) == [pounds(8_674_771), pounds(19_205_586)])
    #expect(deficit.balancingLine(in: ReportingYear(2021)) == pounds(-10_530_815))
    #expect(deficit.balancingLine(in: ReportingYear(2025)) == nil)
    let more = try #require(GrantDeficit(broughtForward: pounds(1), planned: planned))
    #expect(more.years.last?.cumulative == pounds(16_205_587))
    #expect(GrantDeficit(planned: YearlyAmounts(from: first, [nil])) == nil)
    #expect(GrantDeficit(planned: planned, overspend: YearlyAmounts(from: first, [nil])) == nil)
  }

  @Test("Blocks are the sums of their parts, and an unknown part makes the block unknown")
  func blocks() {
    var grant = SchoolsGrant(
      allocations: [
        BlockAllocation(block: .known(.schools), part: "formula", amount: pounds(90), status: .known(.final)),
        BlockAllocation(block: .known(.schools), part: "growth", amount: pounds(10)),
        BlockAllocation(block: .known(.highNeeds), amount: pounds(100), status: .known(.provisional)),
      ], total: pounds(201), recoupment: pounds(101))
    #expect(grant.amount(of: .schools) == pounds(100))
    #expect(grant.amount(of: .earlyYears) == nil)
    #expect(grant.percent(of: .schools) == 50)
    #expect(grant.unsettled.count == 2)
    #expect(grant.netOfRecoupment == pounds(100))
    #expect(grant.check().misses.first?.difference == pounds(1))
    grant.allocations?[1].amount = nil
    #expect(grant.amount(of: .schools) == nil)
    #expect(grant.sumOfBlocks == nil)
    #expect(grant.check().findings.map(\.kind) == [.notDetermined])
  }

  @Test("A school below the minimum for its pupils is short of what is missing")
  func minimum() throws {
    let minimum = try #require(GrantRules.minimumPerPupil.value(on: Self.day))
    #expect(minimum.shortfall(of: pounds(700_000), primaryPupils: 200, secondaryPupils: 0) == pounds(50_000))
    #expect(minimum.shortfall(of: pounds(750_000), primaryPupils: 200, secondaryPupils: 0) == .zero)
    #expect(minimum.shortfall(of: .zero, primaryPupils: 1, secondaryPupils: 1) == pounds(8_750))
    #expect(minimum.shortfall(of: .zero, primaryPupils: -1, secondaryPupils: 1) == nil)
    #expect(minimum.shortfall(of: .zero, primaryPupils: .max, secondaryPupils: 1) == nil)
  }

  @Test("A rise of a rate is in percent of what it was before, and some print it in percent of what it is now")
  func rates() throws {
    let rate = try #require(HourlyRate(current: Money(pence: 438), rise: Money(pence: 8)))
    #expect(rate.earlier == Money(pence: 430))
    #expect(rate.percent?.rounded(toPlaces: 2) == "1.86")
    #expect(rate.percentOfCurrent?.rounded(toPlaces: 2) == "1.83")
    #expect(rate.cost(ofHours: 570) == Money(pence: 249_660))
    #expect(rate.cost(ofHours: .max) == nil)
  }
}

@Suite("Grants")
struct GrantRegisterTests {
  private func grant(_ code: String, _ pence: Int?, _ confirmation: GrantConfirmation, ends: CalendarDay? = nil)
    -> SpecificGrant
  {
    SpecificGrant(
      code: code, year: ReportingYear(2021), amount: pence.map(Money.init(pence:)), confirmation: .known(confirmation),
      treatment: .known(.passported), ends: ends)
  }

  @Test("Totals, what is not sure, and what goes on into the next year")
  func register() {
    let grants = GrantRegister([
      grant("a", 100, .confirmed), grant("b", 50, .estimated, ends: CalendarDay(2021, 3, 31)),
      grant("c", 25, .assumedAsLastYear, ends: CalendarDay(2021, 8, 31)),
    ])
    #expect(grants.total == Money(pence: 175))
    #expect(grants.total(.passported) == Money(pence: 175))
    #expect(grants.total(.retained) == .zero)
    #expect(grants.total(.confirmed) == Money(pence: 100))
    #expect(grants.unconfirmed.map(\.code) == ["b", "c"])
    #expect(grants.ending(by: CalendarDay(2021, 3, 31)).map(\.code) == ["b"])
    let next = grants.assumedToContinue(in: ReportingYear(2022))
    #expect(next.grants.map(\.code) == ["a", "c"])
    #expect(next.grants.allSatisfy { $0.confirmation?.code == .assumedAsLastYear && $0.year == ReportingYear(2022) })
    #expect(next.check().findings == [])
    #expect(GrantRegister([grant("a", nil, .confirmed)]).total == nil)
  }

  @Test("A code given twice and a grant that has ended are found")
  func check() {
    let grants = GrantRegister([
      grant("a", 1, .confirmed), grant("a", 1, .confirmed), grant("b", 1, .confirmed, ends: CalendarDay(2020, 3, 31)),
    ])
    #expect(grants.check().findings.map(\.kind) == [.codeTwice, .grantHasEnded])
  }
}
