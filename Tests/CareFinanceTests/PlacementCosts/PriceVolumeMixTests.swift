import CareCore
import CareFinance
import CareModels
import CareTestSupport
import Testing

@Suite("Price, volume and mix")
struct PriceVolumeMixTests {
  private typealias Year = PriceVolumeMix.Year

  private func year(_ days: Int, _ pounds: Int) -> Year { Year(days: days, cost: Money(pence: pounds * 100)) }

  private func pounds(_ parts: PriceVolumeMix.Parts) -> [Int] {
    [parts.volume, parts.mix, parts.price, parts.withoutDays, parts.change].map { $0.pence / 100 }
  }

  @Test("A worked example: more children, more of them in homes, dearer homes")
  func example() throws {
    // 1,000 days at £100 and 200 at £600; then 1,000 at £110 and 500 at £650.
    let analysis = try #require(
      PriceVolumeMix([
        ("Foster care", year(1000, 100_000), year(1000, 110_000)), ("Homes", year(200, 120_000), year(500, 325_000)),
      ]))
    // All days grew by a quarter: 220,000 ÷ 4. Prices: 1,000 × £10 and 500 × £50. The rest is mix.
    #expect(pounds(analysis.total) == [55_000, 125_000, 35_000, 0, 215_000])
    #expect(pounds(analysis.lines[0].parts) == [25_000, -25_000, 10_000, 0, 10_000])
    #expect(pounds(analysis.lines[1].parts) == [30_000, 150_000, 25_000, 0, 205_000])
  }

  @Test("A new kind has no earlier price: all of it is mix. A kind given up is volume and mix")
  func newAndOld() throws {
    let analysis = try #require(
      PriceVolumeMix([
        ("New", year(0, 0), year(100, 50_000)), ("Old", year(100, 30_000), year(0, 0)),
        ("Kept", year(100, 10_000), year(100, 12_000)), ("Void", year(0, 700), year(0, 900)),
      ]))
    #expect(pounds(analysis.lines[0].parts) == [0, 50_000, 0, 0, 50_000])
    #expect(pounds(analysis.lines[1].parts) == [0, -30_000, 0, 0, -30_000])
    #expect(pounds(analysis.lines[2].parts) == [0, 0, 2_000, 0, 2_000])
    #expect(pounds(analysis.lines[3].parts) == [0, 0, 0, 200, 200])
    #expect(pounds(analysis.total) == [0, 20_000, 2_000, 200, 22_200])
  }

  @Test("Parts add up to the change exactly, in every line and altogether")
  func adding() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<500 {
      func some() -> Year {
        let days = random.happens(850) ? Int.random(in: 0...200_000, using: &random) : 0
        return Year(days: days, cost: Money(pence: Int.random(in: -1000...9_000_000_000, using: &random)))
      }
      let kinds = (0..<Int.random(in: 1...9, using: &random)).map { ("Kind \($0)", some(), some()) }
      guard let analysis = PriceVolumeMix(kinds) else {
        #expect(kinds.allSatisfy { $0.1.days == 0 })
        continue
      }
      for parts in analysis.lines.map(\.parts) + [analysis.total] {
        #expect(Money.sum([parts.volume, parts.mix, parts.price, parts.withoutDays]) == parts.change)
      }
      let before = Money.sum(kinds.map { $0.1.cost })
      let after = Money.sum(kinds.map { $0.2.cost })
      #expect(analysis.total.change == before.flatMap { after?.subtracting($0) })
      // Volume is the growth of all days, to half a penny a line.
      let days = kinds.reduce(0) { $0 + $1.1.days }
      let cost = kinds.reduce(0) { $0 + ($1.1.days > 0 ? $1.1.cost.pence : 0) }
      let growth = kinds.reduce(0) { $0 + $1.2.days } - days
      let exact = Rounding.halfAwayFromZero.quotient(Int128(cost) * Int128(growth), by: Int128(days))
      #expect((exact ?? 0) - Int128(analysis.total.volume.pence) <= 5)
      #expect((exact ?? 0) - Int128(analysis.total.volume.pence) >= -5)
    }
  }

  @Test("Two years without a change of days or prices have no parts")
  func unchanged() throws {
    let same = year(365, 40_000)
    let analysis = try #require(PriceVolumeMix([("A", same, same), ("B", year(3, 7), year(3, 7))]))
    #expect(pounds(analysis.total) == [0, 0, 0, 0, 0])
  }

  @Test("Without days to start from, or with amounts that do not fit, there is no analysis")
  func none() {
    #expect(PriceVolumeMix([("A", year(0, 5), year(10, 5))]) == nil)
    #expect(PriceVolumeMix([]) == nil)
    #expect(PriceVolumeMix([("A", year(-1, 5), year(10, 5)), ("B", year(2, 5), year(2, 5))]) == nil)
    let most = Year(days: 1, cost: Money(pence: .max))
    #expect(PriceVolumeMix([("A", most, Year(days: .max, cost: Money(pence: .min)))]) == nil)
  }

  @Test("The cost of two cohorts is compared by setting and provider")
  func cohorts() throws {
    let register = try Register(
      episodes: """
        CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC
        A 2019-04-01 S C1 N1 U4 PR1 . .
        B 2020-04-01 S C1 N1 K2 PR4 . .
        """)
    let prices = try weeklyPrices([
      (.fosterInHouse, nil, [(CalendarDay(2019, 1, 1), 700), (CalendarDay(2020, 4, 1), 707)]),
      (.childrensHomeExternal, nil, [(CalendarDay(2019, 1, 1), 7000)]),
    ])
    let histories = ChildHistories(register)
    let costs = [2020, 2021].compactMap { histories.careCost(in: ReportingYear($0).period, at: prices) }
    let analysis = try #require(PriceVolumeMix(from: costs[0], to: costs[1]))
    // 366 days, then 730: volume 36,600 × 364 ÷ 366; price £1 a day.
    #expect(analysis.total.volume == Money(pence: 3_640_000))
    #expect(analysis.total.price == Money(pence: 36_500))
    #expect(analysis.total.change == Money(pence: 365 * 10_100 + 365 * 100_000 - 366 * 10_000))
    #expect(analysis.lines.map(\.name).count == 2)
    let unpriced = try #require(histories.careCost(in: ReportingYear(2019).period, at: prices))
    #expect(PriceVolumeMix(from: unpriced, to: costs[1]) == nil)
  }
}
