import CareCore
import CareFinance
import CareModels
import Testing

@Suite("Allowances")
struct AllowanceTests {
  private static let year = ReportingYear(2021).period

  private static func order(
    _ ordered: CalendarDay?, until: CalendarDay? = nil, ended: CalendarDay? = nil, weekly: Int? = 18_000
  ) -> SpecialGuardianship {
    SpecialGuardianship(
      ordered: ordered, weeklyAllowance: weekly.map { Money(pence: $0) }, supportUntil: until, ended: ended)
  }

  @Test(
    "The allowance is paid from the order to the last day of support, and not on the day the order ended",
    arguments: [
      (order(CalendarDay(2019, 1, 1)), 365), (order(CalendarDay(2020, 4, 1)), 365),
      (order(CalendarDay(2021, 3, 31)), 1), (order(CalendarDay(2021, 4, 1)), 0),
      (order(CalendarDay(2019, 1, 1), until: CalendarDay(2020, 4, 7)), 7),
      (order(CalendarDay(2019, 1, 1), until: CalendarDay(2020, 3, 31)), 0),
      (order(CalendarDay(2019, 1, 1), ended: CalendarDay(2020, 4, 8)), 7),
      (order(CalendarDay(2019, 1, 1), until: CalendarDay(2030, 1, 1), ended: CalendarDay(2020, 4, 8)), 7),
    ])
  func days(order: SpecialGuardianship, days: Int) throws {
    let cost = try #require(order.allowance(in: Self.year))
    #expect(cost.days == days)
    #expect(cost.pricedDays == days)
    #expect(cost.exactPounds == Fraction(180 * days, over: 7))
  }

  @Test("Without an amount the rates of the authority are used by the day, and days before them are unpriced")
  func rates() throws {
    let source = Source("Our own rates")
    let rates = Dated(
      .init(Money(pence: 14_000), from: CalendarDay(2020, 4, 8), through: CalendarDay(2020, 4, 14), source: source),
      .init(Money(pence: 21_000), from: CalendarDay(2020, 4, 15), source: source))
    let order = Self.order(CalendarDay(2019, 1, 1), until: CalendarDay(2020, 4, 21), weekly: nil)
    let cost = try #require(order.allowance(in: Self.year, at: rates))
    #expect(cost.unpricedDays == 7)
    #expect(cost.pricedAmount() == Money(pence: 35_000))
    #expect(order.allowance(in: Self.year)?.unpricedDays == 21)
    // What the record states goes before the rates.
    let stated = Self.order(CalendarDay(2019, 1, 1), until: CalendarDay(2020, 4, 7)).allowance(in: Self.year, at: rates)
    #expect(stated?.amount() == Money(pence: 18_000))
  }

  @Test("Without the day of the order nothing is known")
  func unknown() { #expect(Self.order(nil).allowance(in: Self.year) == nil) }
}
