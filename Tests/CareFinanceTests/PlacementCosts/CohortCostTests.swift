import CareCore
import CareFinance
import CareModels
import CareTestSupport
import Testing

@Suite("What the care of children costs")
struct CohortCostTests {
  static let year = Period(CalendarDay(2019, 4, 1), CalendarDay(2020, 3, 31))

  static let prices: [(PlacementSetting, PlacementProvider?, [(CalendarDay, Int)])] = [
    (.fosterInHouse, nil, [(CalendarDay(2000, 1, 1), 549), (CalendarDay(2019, 10, 1), 560)]),
    (.fosterAgency, nil, [(CalendarDay(2000, 1, 1), 800)]),
    (.fosterConnected, nil, [(CalendarDay(2000, 1, 1), 345)]),
    (.childrensHomeExternal, nil, [(CalendarDay(2000, 1, 1), 4100)]),
    (.childrensHomeExternal, .voluntarySector, [(CalendarDay(2019, 6, 1), 3900)]),
    (.withParents, nil, [(CalendarDay(2000, 1, 1), 0)]),
  ]

  private static let columns = "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC\n"

  @Test("A journey is charged day by day, in the placement of each day")
  func journey() throws {
    let register = try Register(
      episodes: Self.columns + """
        A 2019-09-01 S C1 N1 U6 PR1 2019-11-01 X1
        A 2019-11-01 P C1 N1 K2 PR4 2020-01-10 X1
        A 2020-01-10 P C1 N1 T1 .   2020-01-20 X1
        A 2020-01-20 P C1 N1 K2 PR4 2020-02-01 E4A
        """)
    let histories = ChildHistories(register)
    let history = try #require(histories.first)
    let prices = try weeklyPrices(Self.prices)
    let cost = try #require(history.careCost(in: Self.year, at: prices))
    #expect(cost.rows.map(\.setting) == [.fosterInHouse, .childrensHomeExternal])
    // 30 days at £549 and 31 at £560 a week; the hospital stay is charged as the home that is kept.
    #expect(
      cost.rows[0].cost.amount() == Fraction(30 * 54_900 + 31 * 56_000, over: 7).map { Money(pence: $0.rounded()) })
    #expect(cost.rows[1].cost.pricedDays == 92)
    #expect(cost.rows[1].cost.amount() == Fraction(92 * 410_000, over: 7).map { Money(pence: $0.rounded()) })
    #expect(cost.children == 1)
    #expect(cost.meanChildren(in: cost.rows[1]) == Fraction(92, over: 366))
    #expect(cost.careDays(in: [.childrensHomeExternal, .childrensHomeInHouse]) == 92)
    #expect(histories.residentialCareDays(in: Self.year) == 92)

    let counted = try #require(history.careCost(in: Self.year, at: prices, temporaryMoves: .counted))
    #expect(counted.rows.map(\.cost.days) == [61, 82, 10])
    #expect(counted.rows.last?.setting == .other)
    #expect(counted.total.unpricedDays == 10)
    #expect(histories.residentialCareDays(in: Self.year, temporaryMoves: .counted) == 82)

    let spells = history.placementSpells()
    let parts = spells.compactMap { history.cost(of: $0, in: Self.year, at: prices) }
    #expect(parts.map(\.days) == [61, 92])
    #expect(parts[0].adding(parts[1]) == cost.total)
  }

  @Test("The price by a provider goes before the price by any, on its days only")
  func providers() throws {
    let prices = try weeklyPrices(Self.prices)
    let start = CalendarDay(2019, 5, 31)
    let cost = prices.cost(of: .childrensHomeExternal, by: .voluntarySector, from: start, upTo: CalendarDay(2019, 6, 2))
    #expect(cost?.unpricedDays == 1)
    #expect(prices.weekly(of: .childrensHomeExternal, by: .privateSector)?.value(on: start) == Money(pence: 410_000))
    #expect(prices.weekly(of: nil, by: .privateSector) == nil)
    #expect(prices.weekly(of: .custody, by: nil) == nil)
    #expect(throws: WeeklyPrices.Fault.repeated(line: 1)) {
      try WeeklyPrices(validating: [prices.lines[0], prices.lines[0]])
    }
  }

  @Test("Charges of placement records go before the list of prices")
  func charges() throws {
    var register = try Register(episodes: Self.columns + "A 2019-09-01 S C1 N1 K2 PR4 2019-09-11 E4A")
    let charge = PlacementCharge(
      from: CalendarDay(2019, 9, 3), through: CalendarDay(2019, 9, 4), weekly: Money(pence: 700_000))
    register.placements = [
      Placement(child: ChildIdentifier("A"), start: CalendarDay(2019, 9, 1), charges: [charge])
    ]
    let cost = try #require(ChildHistories(register).careCost(in: Self.year, at: weeklyPrices(Self.prices)))
    #expect(cost.total.pricedDays == 10)
    #expect(cost.total.exactPounds == Fraction(8 * 4100 + 2 * 7000, over: 7))
  }

  @Test("An end that is not a day lies where the next episode starts; the last one's is not known")
  func unusableEnds() throws {
    let register = try Register(
      episodes: Self.columns + """
        A 2019-09-01 S C1 N1 U4 PR1 31/02/2020 X1
        A 2019-09-08 P C1 N1 U4 PR4 2019-09-15 E4A
        B 2019-09-01 S C1 N1 U4 PR4 31/02/2020 E4A
        B .          P C1 N1 U4 PR4 2019-12-01 X1
        """)
    let histories = ChildHistories(register)
    let cost = try #require(histories.careCost(in: Self.year, at: weeklyPrices(Self.prices)))
    #expect(cost.rows.map(\.cost.days) == [7, 7])
    #expect(cost.children == 1)
    #expect(cost.undatedEpisodes == 2)
    let spell = try #require(histories.last?.placementSpells().last)
    #expect(histories.last?.cost(of: spell, in: Self.year, at: try weeklyPrices(Self.prices)) == nil)
  }

  @Test("Rows add up to the total, and every day is that of the placement on it", arguments: 1...6)
  func everyDay(seed: UInt64) throws {
    var maker = RandomRegister(seed: seed)
    let histories = ChildHistories(withProviders(maker.register(children: 40)))
    let prices = try weeklyPrices(Self.prices)
    for moves in TemporaryMoves.allCases {
      let cost = try #require(histories.careCost(in: Self.year, at: prices, temporaryMoves: moves))
      var sum: CareCost? = CareCost.none
      for row in cost.rows { sum = sum.flatMap { $0.adding(row.cost) } }
      #expect(sum == cost.total)
      var daily: CareCost? = CareCost.none
      var children = 0
      for history in histories {
        var isIn = false
        var day = Self.year.start
        while day <= Self.year.end, let next = day.adding(days: 1) {
          if let episode = history.placementEpisode(on: day, temporaryMoves: moves) {
            isIn = true
            let setting = PlacementSetting(placementType: episode.placementType, provider: episode.provider)
            let part = prices.cost(of: setting, by: episode.provider, from: day, upTo: next)
            daily = daily.flatMap { sum in part.flatMap(sum.adding) }
          }
          day = next
        }
        children += isIn ? 1 : 0
      }
      #expect(daily == cost.total)
      #expect(children == cost.children)
    }
  }

  @Test("However a period is divided, care costs the same, whatever faults the record has", arguments: 1...6)
  func split(seed: UInt64) throws {
    var maker = RandomRegister(seed: seed, faults: .many)
    let histories = ChildHistories(withProviders(maker.register(children: 60)))
    let prices = try weeklyPrices(Self.prices)
    let whole = try #require(histories.careCost(in: Self.year, at: prices)).total
    let middle = try #require(Self.year.start.adding(days: Int(seed) * 40))
    let before = Period(Self.year.start, middle)
    let after = Period(try #require(middle.adding(days: 1)), Self.year.end)
    let parts = [before, after].compactMap { histories.careCost(in: $0, at: prices)?.total }
    #expect(parts.count == 2 && parts[0].adding(parts[1]) == whole)
    #expect(try #require(whole.days) > 1000)
  }

  @Test(
    "A placement of the return is priced as a setting; what is not known is not guessed",
    arguments: [
      (PlacementType.fosterWithOtherCarerLongTerm, PlacementProvider.ownProvision, PlacementSetting.fosterInHouse),
      (.fosterWithOtherCarerLongTerm, .voluntarySector, .fosterAgency),
      (.fosterWithOtherCarerLongTerm, .otherAuthority, .other), (.fosterWithOtherCarerLongTerm, nil, nil),
      (.fosterWithRelativeLongTerm, nil, .fosterConnected), (.childrensHome, .ownProvision, .childrensHomeInHouse),
      (.childrensHome, .otherAuthority, .childrensHomeExternal), (.childrensHome, nil, nil),
      (.secureChildrensHome, nil, .secureWelfare), (.supportedAccommodation, nil, .supportedAccommodation),
      (.residentialCareHome, .privateSector, .other), (nil, .ownProvision, nil),
    ] as [(PlacementType?, PlacementProvider?, PlacementSetting?)])
  func settings(type: PlacementType?, provider: PlacementProvider?, setting: PlacementSetting?) {
    #expect(PlacementSetting(placementType: type, provider: provider) == setting)
  }
}
