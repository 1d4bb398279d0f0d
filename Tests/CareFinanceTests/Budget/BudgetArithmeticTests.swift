import CareCore
import CareFinance
import CareTestSupport
import Testing

@Suite("Amounts of a plan")
struct BudgetArithmeticTests {
  static let year = ReportingYear(2021)

  private func plan(_ pence: [Int?]) -> YearlyAmounts {
    YearlyAmounts(from: Self.year, pence.map { $0.map(Money.init(pence:)) })
  }

  @Test("In-year, cumulative and back again is the same plan, for any plan that is known")
  func identity() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<500 {
      let amounts = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        Int.random(in: -1_000_000_000...1_000_000_000, using: &random)
      }
      let start = plan(amounts)
      let cumulative = try #require(start.converted(from: .inYear, to: .cumulative))
      #expect(cumulative.converted(from: .cumulative, to: .inYear) == start)
      let inYear = try #require(start.converted(from: .cumulative, to: .inYear))
      #expect(inYear.converted(from: .inYear, to: .cumulative) == start)
      #expect(inYear.total == start.entries.last?.amount ?? .zero)
      #expect(cumulative.entries.first?.amount == start.entries.first?.amount)
    }
  }

  @Test("What follows from an unknown year is unknown, and nothing else")
  func unknown() {
    let inYear = plan([1, nil, 3, 4])
    #expect(inYear.converted(from: .inYear, to: .cumulative) == plan([1, nil, nil, nil]))
    #expect(inYear.converted(from: .cumulative, to: .inYear) == plan([1, nil, nil, 1]))
    #expect(inYear.total == nil)
    #expect(inYear.unknownYears == [ReportingYear(2022)])
  }

  @Test("A year that is left out is unknown, and amounts that do not fit are nil")
  func limits() throws {
    let gap = try #require(YearlyAmounts([.init(ReportingYear(2023), Money(pence: 5)), .init(Self.year, .zero)]))
    #expect(gap.years == [Self.year, ReportingYear(2023)])
    #expect(gap.unknownYears == [ReportingYear(2022)])
    #expect(!gap.isComplete)
    #expect(YearlyAmounts([.init(Self.year, .zero), .init(Self.year, nil)]) == nil)
    #expect(plan([.max, 1]).converted(from: .inYear, to: .cumulative) == nil)
    #expect(plan([.min, 1]).converted(from: .cumulative, to: .inYear) == nil)
    #expect(YearlyAmounts.sum([plan([.max]), plan([1])]) == nil)
    #expect(YearlyAmounts.sum([plan([1, 2]), plan([10])]) == plan([11, nil]))
  }

  @Test(
    "How a line runs over the years",
    arguments: [
      ([0, 0], ChangeProfile.none), ([5, 5, 5], .level(from: year)), ([0, 5, 5], .level(from: ReportingYear(2022))),
      ([5, 5, 0, 0], .timeLimited(from: year, ending: ReportingYear(2023))), ([5, 7], .stepped(from: year)),
      ([-5, -5], .level(from: year)), ([5, 0, 5], .stepped(from: year)),
    ])
  func profiles(pence: [Int], profile: ChangeProfile) {
    let line = BudgetChange(amounts: plan(pence))
    #expect(line.profile(on: .cumulative) == profile)
    let inYear = BudgetChange(amounts: plan(pence).converted(from: .cumulative, to: .inYear))
    #expect(inYear.profile(on: .inYear) == profile)
    #expect(BudgetChange(amounts: plan([1, nil])).profile(on: .cumulative) == nil)
  }

  @Test("A change in the course of a year and its full-year effect come to the full year")
  func partYear() throws {
    let half = try #require(PartYearChange(fullYear: Money(pence: 36_500_00), from: CalendarDay(2021, 10, 1)))
    #expect(half.firstYear == Money(pence: 18_200_00))
    #expect(half.fullYearEffect == Money(pence: 18_300_00))
    #expect(PartYearChange(fullYear: Money(pence: 100), from: CalendarDay(2021, 4, 1))?.fullYearEffect == .zero)
    var random = SplitMix64(seed: 3)
    for _ in 0..<200 {
      let amount = Money(pence: Int.random(in: -1_000_000...1_000_000, using: &random))
      let day = try #require(CalendarDay(2020, 4, 1).adding(days: Int.random(in: 0..<365, using: &random)))
      let change = try #require(PartYearChange(fullYear: amount, from: day))
      #expect(change.firstYear.adding(change.fullYearEffect) == amount)
    }
  }

  @Test(
    "A movement is in percent of the size of what was before",
    arguments: [
      (100, 125, "25.0"), (-49_986_665_900, -53_007_332_600, "-6.0"), (-5_674_771, -10_530_815, "-85.6"),
      (100, 0, "-100.0"), (-100, 100, "200.0"),
    ])
  func movements(earlier: Int, later: Int, percent: String) {
    let movement = BudgetMovement(from: Money(pence: earlier), to: Money(pence: later))
    #expect(movement?.percent?.rounded(toPlaces: 1) == percent)
    #expect(movement?.amount.pence == later - earlier)
  }

  @Test("From nought there is no percentage, and what does not fit is nil")
  func noMovement() {
    #expect(BudgetMovement(from: .zero, to: Money(pence: 5))?.percent == nil)
    #expect(BudgetMovement(from: Money(pence: .min), to: Money(pence: 1)) == nil)
    #expect(Money(pence: 1).percent(of: .zero) == nil)
    #expect(Money(pence: 1).pounds(beforeRiseOf: -100) == nil)
  }

  @Test("A rounded total and a sum of rounded parts differ by what is said")
  func rounded() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<300 {
      let parts = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        Money(pence: Int.random(in: -9_999_999...9_999_999, using: &random))
      }
      let sum = try #require(RoundedSum(parts, in: .thousands))
      #expect(sum.roundedTotal.adding(sum.roundingDifference) == sum.sumOfRoundedParts)
      #expect(Money.sum(sum.parts) == sum.sumOfRoundedParts)
      #expect(Money.sum(parts) == sum.exact)
      #expect(sum.basis(ofPrinted: sum.roundedTotal) != .neither)
      #expect((sum.basis(ofPrinted: sum.roundedTotal) == .either) == (sum.roundingDifference == .zero))
    }
    #expect(RoundedSum([Money(pence: 1)], in: .pounds, places: 3) == nil)
    #expect(MoneyUnit.millions.step() == Money(pence: 10_000_000))
  }

  @Test(
    "A month is read as council tables print it",
    arguments: [
      ("Mar-24", "2024-03"), ("March 2024", "2024-03"), ("mar 2024", "2024-03"), ("2024-03", "2024-03"),
      ("Sep-09", "2009-09"), ("", nil), ("Mar", nil), ("13-2024", nil), ("2024-13", nil), ("Mar-2", nil),
      ("Marz-24", nil),
    ])
  func months(text: String, month: String?) {
    #expect(CalendarMonth(text)?.description == month)
    if let month { #expect(CalendarMonth(month)?.shortName.isEmpty == false) }
  }

  @Test("A month knows its financial year and its place in it")
  func monthPlaces() throws {
    let months = (1...12).compactMap { CalendarMonth(year: 2024, month: $0) }
    #expect(months.map(\.placeInReportingYear) == [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    #expect(months.map { $0.reportingYear?.collectionYear } == [2024, 2024, 2024] + [Int?](repeating: 2025, count: 9))
    #expect(months[1].lastDay == CalendarDay(2024, 2, 29))
  }

  @Test("More to pay from a year on raises that year and all after it by just as much, and less takes it out again")
  func moreToPay() throws {
    let forward = try #require(
      RollForward(
        opening: Money(pence: 1000), transfers: plan([10, 0, 5]), growth: plan([100, 50, 0]),
        savings: plan([-20, -30, 0])))
    let second = forward.years[1].year
    let more = try #require(forward.adding(Money(pence: 7), from: second))
    let differences = zip(forward.years, more.years).map { $1.net.subtracting($0.net)?.pence }
    #expect(differences == [0, 7, 7])
    #expect(more.years.map(\.savings) == forward.years.map(\.savings))
    #expect(more.years.map(\.transfers) == forward.years.map(\.transfers))
    #expect(more.adding(Money(pence: -7), from: second) == forward)
    #expect(forward.adding(.zero) == forward)
    #expect(forward.adding(Money(pence: 7))?.years.map(\.growth.pence) == [107, 50, 0])
    #expect(forward.adding(Money(pence: 7), from: ReportingYear(2050)) == nil)
    #expect(forward.adding(Money(pence: .max)) == nil)
  }
}
