import CareCore
import CareFinance
import CareModels
import CareTestSupport
import Testing

/// Weekly prices for tests, in whole pounds.
func weeklyPrices(
  _ lines: [(PlacementSetting, PlacementProvider?, [(CalendarDay, Int)])]
) throws -> WeeklyPrices {
  try WeeklyPrices(
    validating: lines.map { setting, provider, prices in
      let entries = prices.enumerated().map { position, price in
        let next = position + 1 < prices.count ? prices[position + 1].0.adding(days: -1) : nil
        return Dated<Money>.Entry(
          Money(pence: price.1 * 100), from: price.0, through: next, source: Source("Made up for a test"))
      }
      return WeeklyPrices.Line(setting, by: provider, weekly: try Dated(validating: entries))
    })
}

/// A register with a provider on every episode.
func withProviders(_ register: Register) -> Register {
  var register = register
  for row in (register.episodes ?? []).indices {
    let providers: [PlacementProvider] = [.ownProvision, .privateSector, .voluntarySector, .otherAuthority]
    register.episodes?[row].provider = .known(providers[row % providers.count])
  }
  return register
}

@Suite("What days of care cost")
struct CareCostTests {
  @Test(
    "A day costs a seventh of a week, and is rounded once",
    arguments: [
      (7, 70_000, 70_000), (1, 70_000, 10_000), (1, 100, 14), (3, 100, 43), (10, 80_050, 114_357), (0, 500, 0),
    ])
  func days(days: Int, weekly: Int, pence: Int) throws {
    let cost = try #require(CareCost(days: days, weekly: Money(pence: weekly)))
    #expect(cost.amount() == Money(pence: pence))
    #expect(cost.days == days)
    #expect(cost.exactPounds == Fraction(days * weekly, over: 700))
  }

  @Test("A price that changes is charged from the day it changes, and unknown days are not free")
  func changes() throws {
    let source = Source("Made up for a test")
    let prices = Dated(
      Dated<Money>.Entry(
        Money(pence: 70_000), from: CalendarDay(2024, 4, 1), through: CalendarDay(2025, 3, 31), source: source),
      Dated<Money>.Entry(Money(pence: 77_000), from: CalendarDay(2025, 4, 1), source: source))
    // Two days of March and three of April; the last day is out.
    let cost = try #require(prices.cost(from: CalendarDay(2025, 3, 30), upTo: CalendarDay(2025, 4, 4)))
    #expect(cost.amount() == Money(pence: 2 * 10_000 + 3 * 11_000))
    let early = try #require(prices.cost(from: CalendarDay(2024, 3, 30), upTo: CalendarDay(2024, 4, 4)))
    #expect((early.pricedDays, early.unpricedDays) == (3, 2))
    #expect(early.amount() == nil)
    #expect(early.pricedAmount() == Money(pence: 30_000))
    #expect(prices.cost(from: CalendarDay(2025, 1, 2), upTo: CalendarDay(2025, 1, 1)) == nil)
    #expect(prices.cost(from: CalendarDay(2025, 1, 1), upTo: CalendarDay(2025, 1, 1)) == CareCost.none)
    #expect(early.meanWeekly == Fraction(700))
    #expect(CareCost.none.meanWeekly == nil)
  }

  @Test("However days are divided, they cost the same")
  func splits() throws {
    var random = SplitMix64(seed: 7)
    let first = CalendarDay(2020, 1, 1)
    for _ in 0..<300 {
      var entries: [Dated<Money>.Entry] = []
      var day = first
      while day < CalendarDay(2023, 1, 1), let end = day.adding(days: Int.random(in: 0...200, using: &random)) {
        let price = Money(pence: Int.random(in: 0...1_000_000, using: &random))
        if random.happens(800) {
          entries.append(.init(price, from: day, through: end, source: Source("Made up for a test")))
        }
        day = end.adding(days: 1) ?? end
      }
      let prices = try Dated(validating: entries)
      var bounds = (0..<5).compactMap { _ in first.adding(days: Int.random(in: -50...1200, using: &random)) }.sorted()
      let whole = try #require(prices.cost(from: bounds[0], upTo: bounds[4]))
      var sum: CareCost? = CareCost.none
      for (from, to) in zip(bounds, bounds.dropFirst()) {
        sum = sum.flatMap { sum in prices.cost(from: from, upTo: to).flatMap(sum.adding) }
      }
      #expect(sum == whole)
      // Day by day, from what is in force on each.
      bounds[1] = bounds[0]
      var daily: CareCost? = CareCost.none
      while bounds[1] < bounds[4], let next = bounds[1].adding(days: 1) {
        let day = CareCost(days: 1, weekly: prices.value(on: bounds[1]))
        daily = daily.flatMap { sum in day.flatMap(sum.adding) }
        bounds[1] = next
      }
      #expect(daily == whole)
    }
  }

  @Test("What does not fit is nil, and no crash")
  func overflow() throws {
    #expect(CareCost(days: 2, weekly: Money(pence: .max)) == nil)
    #expect(CareCost(days: -1, weekly: Money(pence: 1)) == nil)
    let most = try #require(CareCost(days: 1, weekly: Money(pence: .max)))
    #expect(most.adding(most) == nil)
    #expect(CareCost(days: .max, weekly: nil)?.adding(most)?.days == nil)
  }

  @Test("A placement's own charges are its price, where just one is in force")
  func charges() throws {
    func charge(_ from: CalendarDay?, _ through: CalendarDay?, _ pounds: Int?) -> PlacementCharge {
      PlacementCharge(from: from, through: through, weekly: pounds.map { Money(pence: $0 * 100) })
    }
    let start = CalendarDay(2025, 1, 1)
    var placement = Placement(
      start: start, end: CalendarDay(2025, 1, 31),
      charges: [
        charge(CalendarDay(2024, 12, 1), CalendarDay(2025, 1, 10), 700), charge(CalendarDay(2025, 1, 11), nil, 1400),
      ])
    let year = Period(CalendarDay(2024, 4, 1), CalendarDay(2025, 3, 31))
    #expect(placement.cost(in: year)?.amount() == Money(pence: 10 * 10_000 + 20 * 20_000))
    #expect(placement.cost(in: Period(start, CalendarDay(2025, 1, 12)))?.amount() == Money(pence: 140_000))
    #expect(placement.cost(in: Period(CalendarDay(2023, 1, 1), CalendarDay(2023, 2, 1))) == CareCost.none)
    // Two in force on five days, and one without a price.
    placement.charges = [
      charge(start, CalendarDay(2025, 1, 15), 700), charge(CalendarDay(2025, 1, 11), CalendarDay(2025, 1, 20), 1400),
      charge(CalendarDay(2025, 1, 21), nil, nil),
    ]
    let cost = try #require(placement.cost(in: year))
    #expect((cost.pricedDays, cost.unpricedDays) == (15, 15))
    #expect(cost.pricedAmount() == Money(pence: 10 * 10_000 + 5 * 20_000))
    // A charge without a first day might be in force on any.
    placement.charges?.append(charge(nil, nil, 5))
    #expect(placement.cost(in: year)?.pricedDays == 0)
    placement.start = nil
    #expect(placement.cost(in: year) == nil)
  }

  @Test(
    "An annual cost says how many weeks it has",
    arguments: [
      // Children in care and care leavers annual report 2019/20, 2.5, as printed: a week, and a year.
      (18_000, 9_360), (34_450, 17_914), (54_900, 28_548), (85_500, 44_460), (107_500, 55_900), (110_000, 57_200),
      (27_500, 14_300), (38_500, 20_020), (125_000, 65_000), (80_000, 41_600), (410_000, 213_200),
      // Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire), G1: rises in the price of a week.
      (30_000, 15_600), (11_700, 6_084),
    ])
  func printedYears(weeklyPence: Int, annualPounds: Int) throws {
    let annual = Money(pence: annualPounds * 100)
    let cost = try #require(AnnualCost(weekly: Money(pence: weeklyPence)))
    #expect(cost.annual == annual)
    #expect(cost.weeksInYear == .fiftyTwo)
    #expect(AnnualCost(annual: annual) == cost)
    // The report did not reckon with 365 days.
    #expect(AnnualCost(weekly: Money(pence: weeklyPence), weeksInYear: .days365)?.annual != annual)
  }

  @Test("A cost is written and read back as it was")
  func coding() throws {
    let cost = try #require(CareCost(days: 3, weekly: Money(pence: 100)))
    #expect(cost.exactPounds?.multiplied(by: 100)?.text == "300/7")
  }
}
