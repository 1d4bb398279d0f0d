import CareCore
import CareModels
import CareTestSupport
import Testing

@testable import CareFinance

@Suite("A forecast of children and cost")
struct CareForecastTests {
  static let window = Period(CalendarDay(2020, 3, 31), CalendarDay(2021, 3, 31))

  /// A year of the sample process, and the histories in it.
  static let sample: ChildHistories = {
    var process = SampleProcess(SplitMix64(seed: 11))
    return ChildHistories(process.register(days: 365, opening: 90))
  }()

  private static let noRates = ForecastOptions(horizon: 730, paths: 3, step: 1)

  private func lasting(_ episodes: String, _ children: String) throws -> CareFlows {
    let columns = "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC\n"
    let histories = ChildHistories(try Register(episodes: columns + episodes, children: children))
    return CareFlows(histories, in: Self.window)
  }

  @Test("Where nothing but birthdays happens, children age on their birthdays and leave at 18, to the day")
  func birthdays() throws {
    let flows = try lasting(
      """
      A 2019-01-01 S C1 N1 U4 PR1 . .
      B 2019-01-01 S C1 N1 U4 PR1 . .
      """,
      """
      A 2003-06-15 1 WBRI
      B 2005-12-01 1 WBRI
      """)
    let forecast = try CareForecast(flows, options: Self.noRates)
    #expect(forecast.turnedEighteen == ForecastCount(mean: 1, low: 1, high: 1))
    #expect(forecast.points.count == 731)
    for point in forecast.points {
      let older = point.day < CalendarDay(2021, 6, 15) ? 1 : 0
      #expect(point.children.mean == Fraction(1 + older))
      #expect((point.children.low, point.children.high) == (1 + older, 1 + older))
      let young = point.day < CalendarDay(2021, 12, 1) ? 1 : 0
      #expect(point.ages.map(\.mean) == [0, 0, 0, Fraction(young), Fraction(1 + older - young)])
      #expect(point.settings.map(\.mean) == [Fraction(1 + older)])
    }
    #expect(forecast.points.first?.day == Self.window.end)
    #expect(forecast.points.last?.day == CalendarDay(2023, 3, 31))
  }

  @Test("On an eighteenth birthday a child leaves by age, however likely leaving is")
  func eighteenthBirthday() throws {
    // A was at risk on one day and left on the next, so leaving is certain; B comes on the last day, a day before turning 18.
    let flows = try lasting(
      """
      A 2020-05-01 S C1 N1 K3 PR4 2020-05-02 E4A
      B 2021-03-31 S C1 N1 K3 PR4 . .
      """,
      """
      A 2003-06-15 1 WBRI
      B 2003-04-01 1 WBRI
      """)
    #expect((flows.personDays, flows.exits) == (1, 1))
    let options = ForecastOptions(horizon: 10, paths: 5, borrowedDays: 0, rates: .known)
    let forecast = try CareForecast(flows, options: options, scenario: ForecastScenario(entries: -100))
    #expect(forecast.turnedEighteen == ForecastCount(mean: 1, low: 1, high: 1))
    #expect(forecast.exits == ForecastCount(mean: 0, low: 0, high: 0))
  }

  @Test("Days are priced as they come, and prices rise on 1 April")
  func prices() throws {
    let flows = try lasting("A 2019-01-01 S C1 N1 U4 PR1 . .", "A 2015-06-15 1 WBRI")
    let prices = try weeklyPrices([(.fosterInHouse, nil, [(CalendarDay(2021, 1, 1), 700)])])
    var scenario = ForecastScenario(priceRise: 10, prices: prices)
    // 1 April 2021 is the first day; 365 days at £770 a week, then 365 at £847.
    let forecast = try CareForecast(flows, options: Self.noRates, scenario: scenario)
    let cost = Money(pence: 365 * (11_000 + 12_100))
    #expect(forecast.cost == ForecastMoney(mean: cost, low: cost, high: cost))
    #expect(forecast.costs.map(\.days.mean) == [730])
    scenario.prices = try weeklyPrices([(.custody, nil, [(CalendarDay(2021, 1, 1), 700)])])
    let unpriced = try CareForecast(flows, options: Self.noRates, scenario: scenario)
    #expect(unpriced.cost == nil && unpriced.costs[0].cost == nil)
    // A price that ends before the forecast does is not known to the end of it.
    scenario.prices = try WeeklyPrices(
      validating: [
        .init(
          .fosterInHouse,
          weekly: Dated(
            .init(
              Money(pence: 1), from: CalendarDay(2021, 1, 1), through: CalendarDay(2022, 1, 1),
              source: Source("Made up for a test"))))
      ])
    #expect(try CareForecast(flows, options: Self.noRates, scenario: scenario).cost == nil)
  }

  @Test("The same seed gives the same forecast, another seed another, and no number hangs on the machine")
  func deterministic() throws {
    let options = ForecastOptions(horizon: 100, paths: 40, seed: 5)
    let first = try CareForecast(Self.sample, window: Self.window, options: options)
    #expect(try CareForecast(Self.sample, window: Self.window, options: options) == first)
    var other = options
    other.seed = 6
    #expect(try CareForecast(Self.sample, window: Self.window, options: other).points != first.points)
    let last = try #require(first.points.last)
    #expect("\(last.children.mean) \(last.children.low) \(last.children.high)" == "93/2 39 56")
  }

  @Test("How many days are shown does not change what happens")
  func steps() throws {
    var options = ForecastOptions(horizon: 100, paths: 40, step: 1)
    let daily = try CareForecast(Self.sample, window: Self.window, options: options)
    options.step = 7
    let weekly = try CareForecast(Self.sample, window: Self.window, options: options)
    #expect(weekly.points.map(\.day).count == 16)
    #expect(weekly.points == daily.points.filter { point in weekly.points.contains { $0.day == point.day } })
    options.step = 1000
    #expect(try CareForecast(Self.sample, window: Self.window, options: options).points.count == 2)
    #expect(weekly.costs == daily.costs)
  }

  @Test("Children are where they were and are somewhere: settings and ages add up to all of them")
  func sums() throws {
    let options = ForecastOptions(horizon: 200, paths: 60)
    let forecast = try CareForecast(Self.sample, window: Self.window, options: options)
    #expect(forecast.points[0].children.mean == Fraction(forecast.basis.closing))
    for point in forecast.points {
      for parts in [point.settings, point.ages] {
        #expect(parts.reduce(Fraction.zero as Fraction?) { $0?.adding($1.mean) } == point.children.mean)
      }
    }
    // Those there, those who came, less those who left, are those who are left.
    let parts = [forecast.entries.mean, forecast.exits.mean.negated, forecast.turnedEighteen.mean.negated]
    let sum = parts.reduce(Fraction(forecast.basis.closing) as Fraction?) { sum, part in
      part.flatMap { sum?.adding($0) }
    }
    #expect(sum == forecast.points.last?.children.mean)
    // A child-day is a child on a day: with every day shown, their sum is that of the days.
    var daily = options
    daily.step = 1
    let all = try CareForecast(Self.sample, window: Self.window, options: daily)
    let days = all.costs.reduce(Fraction.zero as Fraction?) { $0?.adding($1.days.mean) }
    #expect(all.points.dropFirst().reduce(Fraction.zero as Fraction?) { $0?.adding($1.children.mean) } == days)
  }

  @Test("The mean path is the one that the rates lead to")
  func expectation() throws {
    let flows = CareFlows(Self.sample, in: Self.window)
    let options = ForecastOptions(horizon: 120, paths: 1500, borrowedDays: 0, rates: .known)
    let forecast = try CareForecast(flows, options: options, scenario: ForecastScenario(entries: -100))
    // Children aged 10 to 15 on the first day leave with the rates of their setting; few change their band in 120 days.
    let settings: [PlacementSetting] = [.fosterInHouse, .fosterAgency, .childrensHomeExternal]
    var stock = forecast.points[0].settings.map { Double($0.mean.numerator) }
    let band = ForecastAgeBand.tenToFifteen
    let rates = settings.map { setting in
      let days = Double(flows.personDays(in: setting, at: band))
      return (
        exit: Double(flows.exits(from: setting, at: band)) / days,
        moves: settings.map { Double(flows.moves(from: setting, to: $0, at: band)) / days }
      )
    }
    #expect(forecast.settings == settings)
    for _ in 0..<120 {
      var next = stock
      for place in stock.indices {
        next[place] -= stock[place] * (rates[place].exit + rates[place].moves.reduce(0, +))
        for other in stock.indices { next[other] += stock[place] * rates[place].moves[other] }
      }
      stock = next
    }
    let last = try #require(forecast.points.last).settings
    for (mean, expected) in zip(last.map { Double($0.mean.numerator) / Double($0.mean.denominator) }, stock) {
      #expect(abs(mean - expected) < 2.5, "\(mean) \(expected)")
    }
  }

  @Test("Scenarios: fewer entries, slower exits, more children")
  func scenarios() throws {
    let options = ForecastOptions(horizon: 200, paths: 60)
    func forecast(_ scenario: ForecastScenario) throws -> CareForecast {
      try CareForecast(Self.sample, window: Self.window, options: options, scenario: scenario)
    }
    let base = try forecast(ForecastScenario())
    #expect(try forecast(ForecastScenario(entries: -100)).entries == ForecastCount(mean: 0, low: 0, high: 0))
    #expect(try forecast(ForecastScenario(exits: -100)).exits == ForecastCount(mean: 0, low: 0, high: 0))
    let half = try forecast(ForecastScenario(entries: -50)).entries.mean
    let ratio = try #require(half.divided(by: base.entries.mean))
    #expect(Double(ratio.numerator) / Double(ratio.denominator) > 0.4)
    #expect(Double(ratio.numerator) / Double(ratio.denominator) < 0.6)
    let more = try forecast(ForecastScenario(added: [.init(.childrensHomeExternal, children: 40)]))
    #expect(more.points[0].children == base.points[0].children)
    let home = try #require(more.settings.firstIndex(of: .childrensHomeExternal))
    let risen = try #require(more.points[1].settings[home].mean.subtracting(base.points[1].settings[home].mean))
    #expect(risen > 35 && risen < 41)
    // Of an empty authority nobody knows how old forty more would be.
    let nobody = try lasting("A 2019-01-01 S C1 N1 U4 PR1 2020-04-30 E4A", "A 2015-06-15 1 WBRI")
    #expect(throws: ForecastProblem.noAges) {
      try CareForecast(nobody, scenario: ForecastScenario(added: [.init(.custody, children: 1)]))
    }
  }

  @Test(
    "More of the authority's own foster carers take children who would go to agencies, and no more than there is room for"
  )
  func fosterPlaces() throws {
    let options = ForecastOptions(horizon: 300, paths: 60, step: 1)
    let base = try CareForecast(Self.sample, window: Self.window, options: options)
    let more = try CareForecast(
      Self.sample, window: Self.window, options: options,
      scenario: ForecastScenario(fosterPlaces: 5, fosterPlacesAfter: 30))
    let own = try #require(base.settings.firstIndex(of: .fosterInHouse))
    let agency = try #require(base.settings.firstIndex(of: .fosterAgency))
    #expect(more.points.prefix(30) == base.points.prefix(30))
    let last = try #require(more.points.last)
    let gained = try #require(last.settings[own].mean.subtracting(base.points[300].settings[own].mean))
    let lost = try #require(base.points[300].settings[agency].mean.subtracting(last.settings[agency].mean))
    #expect(gained > 1 && gained < 8)
    #expect(lost > 1 && lost < 8)
  }

  @Test(
    "Options and scenarios that cannot be used are refused",
    arguments: [
      (ForecastOptions(horizon: 0), ForecastScenario(), ForecastProblem.horizon),
      (ForecastOptions(horizon: 3651), ForecastScenario(), .horizon),
      (ForecastOptions(paths: 0), ForecastScenario(), .paths),
      (ForecastOptions(level: 1), ForecastScenario(), .level), (ForecastOptions(level: 0), ForecastScenario(), .level),
      (ForecastOptions(step: 0), ForecastScenario(), .step),
      (ForecastOptions(borrowedDays: -1), ForecastScenario(), .borrowedDays),
      (ForecastOptions(), ForecastScenario(entries: -101), .scenario),
      (ForecastOptions(), ForecastScenario(fosterPlaces: -1), .scenario),
      (ForecastOptions(), ForecastScenario(fosterPlacesAfter: 0), .scenario),
      (ForecastOptions(horizon: 3650, paths: 100_000, step: 1), ForecastScenario(), .tooLarge),
    ])
  func problems(options: ForecastOptions, scenario: ForecastScenario, problem: ForecastProblem) {
    #expect(throws: problem) {
      try CareForecast(Self.sample, window: Self.window, options: options, scenario: scenario)
    }
    #expect(problem.description.hasSuffix("."))
  }

  @Test("A window of one day, a price out of range, the end of the calendar, and nobody at all")
  func edges() throws {
    let day = Period(CalendarDay(2021, 3, 31), CalendarDay(2021, 3, 31))
    #expect(throws: ForecastProblem.window) { try CareForecast(Self.sample, window: day) }
    let late = Period(CalendarDay(9998, 3, 31), CalendarDay(9999, 3, 31))
    #expect(throws: ForecastProblem.horizon) { try CareForecast(Self.sample, window: late) }
    let prices = try weeklyPrices([(.fosterInHouse, nil, [(CalendarDay(2000, 1, 1), 1_000_001)])])
    #expect(throws: ForecastProblem.price) {
      try CareForecast(Self.sample, window: Self.window, scenario: ForecastScenario(prices: prices))
    }
    let empty = try CareForecast(
      ChildHistories(Register()), window: Self.window, scenario: ForecastScenario(prices: prices))
    #expect(empty.points.allSatisfy { $0.children == ForecastCount(mean: 0, low: 0, high: 0) })
    #expect(empty.cost?.mean == .zero)
  }
}
