import CareCore
import CareFinance
import CareModels
import Testing

@Suite("Pupil premium")
struct PupilPremiumTests {
  @Test(
    "The rate of a looked-after child by day",
    arguments: [
      (CalendarDay(2014, 3, 31), nil), (CalendarDay(2014, 4, 1), 1900), (CalendarDay(2018, 3, 31), 1900),
      (CalendarDay(2018, 4, 1), 2300), (CalendarDay(2020, 3, 31), 2300), (CalendarDay(2020, 4, 1), 2345),
      (CalendarDay(2022, 3, 31), 2345), (CalendarDay(2022, 4, 1), 2410), (CalendarDay(2023, 4, 1), 2530),
      (CalendarDay(2025, 3, 31), 2570), (CalendarDay(2026, 3, 31), 2630), (CalendarDay(2026, 4, 1), nil),
    ])
  func rates(day: CalendarDay, pounds: Int?) {
    #expect(PupilPremiumRates.lookedAfter.value(on: day)?.pence == pounds.map { $0 * 100 })
  }

  @Test("The early years premium is paid by the hour")
  func earlyYears() {
    #expect(PupilPremiumRates.earlyYears(on: CalendarDay(2020, 9, 1)) == Money(pence: 30_210))
    #expect(PupilPremiumRates.earlyYears(on: CalendarDay(2024, 9, 1)) == Money(pence: 38_760))
    #expect(PupilPremiumRates.earlyYears(hours: 100, on: CalendarDay(2025, 9, 1)) == Money(pence: 10_000))
    #expect(PupilPremiumRates.earlyYears(hours: 571, on: CalendarDay(2025, 9, 1)) == nil)
    // £342 and £353.40 are what councils published for a whole year of 2022/23 and 2023/24.
    #expect(PupilPremiumRates.earlyYears(on: CalendarDay(2022, 9, 1)) == Money(pence: 34_200))
    #expect(PupilPremiumRates.earlyYears(on: CalendarDay(2023, 4, 1)) == Money(pence: 35_340))
  }

  @Test(
    "The early years rate by day, with the rise in the middle of 2023/24",
    arguments: [
      (CalendarDay(2015, 3, 31), nil), (CalendarDay(2015, 4, 1), 53), (CalendarDay(2021, 3, 31), 53),
      (CalendarDay(2022, 3, 31), 53), (CalendarDay(2022, 4, 1), 60), (CalendarDay(2023, 3, 31), 60),
      (CalendarDay(2023, 4, 1), 62), (CalendarDay(2023, 8, 31), 62), (CalendarDay(2023, 9, 1), 66),
      (CalendarDay(2024, 4, 1), 68), (CalendarDay(2026, 3, 31), 100), (CalendarDay(2026, 4, 1), nil),
    ])
  func earlyYearsRates(day: CalendarDay, pence: Int?) {
    #expect(PupilPremiumRates.earlyYearsHour.value(on: day)?.pence == pence)
  }

  @Test("What is kept of every child is the pool, and what is passed on comes in three terms")
  func plan() throws {
    let plan = try #require(
      PremiumPoolPlan(grant: Money(pence: 234_500), kept: Money(pence: 40_000), children: 416))
    #expect(plan.pool == Money(pence: 16_640_000))
    #expect(plan.total == Money(pence: 97_552_000))
    #expect(plan.passedOn == Money(pence: 194_500))
    let terms = try #require(plan.passedOnByTerm)
    #expect(terms.map(\.pence) == [64_834, 64_833, 64_833])
    #expect(PremiumPoolPlan(grant: Money(pence: 5), kept: Money(pence: 6), children: 1) == nil)
    #expect(PremiumPoolPlan(grant: Money(pence: 5), kept: .zero, children: -1) == nil)
  }

  @Test("The account counts every record of the year once, and what it cannot tell apart")
  func account() throws {
    let year = ReportingYear(2021)
    var register = Register()
    func allocation(_ kind: PupilPremiumKind, _ period: Period?, _ kept: Int?) -> PupilPremiumAllocation {
      PupilPremiumAllocation(kind: .known(kind), financialYear: period, retained: kept.map(Money.init(pence:)))
    }
    register.pupilPremiumAllocations = [
      allocation(.lookedAfter, year.period, 400), allocation(.lookedAfter, year.period, 300),
      allocation(.lookedAfter, year.period, nil), allocation(.lookedAfter, nil, 100),
      allocation(.service, year.period, 100), allocation(.lookedAfter, ReportingYear(2022).period, 100),
    ]
    func spend(_ isFromPool: Bool?, _ start: CalendarDay?, _ amount: Int?) -> PupilPremiumSpend {
      PupilPremiumSpend(
        kind: .known(.lookedAfter), isFromPool: isFromPool, amount: amount.map(Money.init(pence:)), start: start)
    }
    register.pupilPremiumSpends = [
      spend(true, CalendarDay(2020, 4, 1), 50), spend(false, CalendarDay(2020, 4, 1), 70),
      spend(nil, CalendarDay(2020, 5, 1), 70), spend(true, nil, 70), spend(true, CalendarDay(2021, 3, 31), nil),
      spend(true, CalendarDay(2021, 4, 1), 70),
    ]
    register.pooledPremiumSpends = [
      PooledPremiumSpend(period: year.period, amount: Money(pence: 200)), PooledPremiumSpend(amount: Money(pence: 9)),
    ]
    let account = try #require(PremiumPoolAccount(of: year, in: register))
    #expect(account.kept == Money(pence: 700))
    #expect(account.spentForChildren == Money(pence: 50))
    #expect(account.spentForAll == Money(pence: 200))
    #expect(account.balance == Money(pence: 450))
    #expect(account.undetermined == 3)
    #expect(account.undated == 3)
    #expect(PremiumPoolAccount(of: year, in: Register())?.balance == .zero)
  }
}
