import CareCore
import CareIndicators
import Testing

@Suite("Direction of travel")
struct TravelTests {
  typealias Movement = DirectionOfTravel.Movement
  typealias Trend = DirectionOfTravel.Trend

  struct Case: Sendable, CustomTestStringConvertible {
    let from: Fraction
    let to: Fraction
    let polarity: Indicator.Polarity
    let tolerance: Tolerance
    let movement: Movement
    let trend: Trend?
    var testDescription: String { "\(from) to \(to), \(polarity.rawValue), band \(tolerance)" }

    init(
      _ from: Fraction, _ to: Fraction, _ polarity: Indicator.Polarity, _ tolerance: Tolerance, _ movement: Movement,
      _ trend: Trend?
    ) {
      (self.from, self.to, self.polarity) = (from, to, polarity)
      (self.tolerance, self.movement, self.trend) = (tolerance, movement, trend)
    }
  }

  static let cases: [Case] = [
    Case(20, 25, .highIsGood, .none, .higher, .improving),
    Case(20, 25, .lowIsGood, .none, .higher, .declining),
    Case(20, 25, .none, .none, .higher, nil),
    Case(25, 20, .highIsGood, .none, .lower, .declining),
    Case(25, 20, .lowIsGood, .none, .lower, .improving),
    Case(20, 20, .none, .none, .similar, .steady),
    // A move as large as the band is similar, one a thousandth larger is not.
    Case(20, 21, .highIsGood, .within(1), .similar, .steady),
    Case(20, Fraction(21_001, over: 1000) ?? 0, .highIsGood, .within(1), .higher, .improving),
    Case(20, 19, .highIsGood, .within(1), .similar, .steady),
    // Five percent of 20 is 1, of 40 is 2.
    Case(20, 22, .lowIsGood, .withinPercent(5), .higher, .declining),
    Case(40, 42, .lowIsGood, .withinPercent(5), .similar, .steady),
    // Of nought no percentage is anything.
    Case(0, 1, .highIsGood, .withinPercent(50), .higher, .improving),
    Case(-40, -42, .highIsGood, .withinPercent(5), .similar, .steady),
  ]

  @Test("A move is higher, lower or similar, and the polarity says what that means", arguments: cases)
  func movement(_ example: Case) throws {
    let travel = try #require(
      DirectionOfTravel(from: example.from, to: example.to, polarity: example.polarity, tolerance: example.tolerance))
    #expect(travel.movement == example.movement)
    #expect(travel.trend == example.trend)
  }

  @Test("Reversing the polarity swaps better and worse and nothing else", arguments: cases)
  func reversal(_ example: Case) throws {
    let there = try #require(
      DirectionOfTravel(from: example.from, to: example.to, polarity: example.polarity, tolerance: example.tolerance))
    let back = try #require(
      DirectionOfTravel(
        from: example.from, to: example.to, polarity: example.polarity.reversed, tolerance: example.tolerance))
    #expect(there.movement == back.movement)
    let swapped: [Trend: Trend] = [.improving: .declining, .declining: .improving, .steady: .steady]
    #expect(back.trend == there.trend.flatMap { swapped[$0] })
  }

  @Test("Percentage points and percentage change are different numbers of different types")
  func changes() throws {
    let travel = try #require(DirectionOfTravel(from: 20, to: 25, polarity: .highIsGood))
    #expect(travel.percentagePoints == PercentagePoints(5))
    #expect(travel.percentageChange == PercentageChange(25))
    let fromNought = try #require(DirectionOfTravel(from: 0, to: 25, polarity: .highIsGood))
    #expect(fromNought.percentageChange == nil)
  }

  @Test("A difference that does not fit gives no direction instead of a crash")
  func overflow() {
    #expect(DirectionOfTravel(from: Fraction(.min), to: Fraction(.max), polarity: .none) == nil)
  }

  @Test("A year is held against the year before it and no other")
  func consecutive() throws {
    let figures = YearlyFigures(firstPublished: [2021: 10, 2022: 12, 2024: 20, 2025: 19])
    let first = try #require(figures.direction(in: 2022, polarity: .lowIsGood))
    #expect(first.trend == .declining)
    #expect(figures.direction(in: 2024, polarity: .lowIsGood) == nil)
    #expect(figures.direction(in: 2021, polarity: .lowIsGood) == nil)
    #expect(figures.direction(in: 2023, polarity: .lowIsGood) == nil)
    #expect(figures.direction(in: 2025, polarity: .lowIsGood)?.difference == -1)
    #expect(figures.direction(in: .min, polarity: .lowIsGood) == nil)
  }

  @Test("The figure before may be the one first published or the one revised, and they may point different ways")
  func revision() throws {
    var figures = YearlyFigures(firstPublished: [2025: 51])
    figures[2024] = .init(firstPublished: 50, revised: 52)
    #expect(figures[2024]?.revision == 2)
    #expect(figures.direction(in: 2025, against: .asFirstPublished, polarity: .highIsGood)?.trend == .improving)
    #expect(figures.direction(in: 2025, against: .asRevised, polarity: .highIsGood)?.trend == .declining)
    figures[2024] = .init(revised: 52)
    #expect(figures.direction(in: 2025, against: .asFirstPublished, polarity: .highIsGood) == nil)
    #expect(figures.years == [2024, 2025])
  }

  @Test("The band is written as it was given")
  func words() {
    #expect("\(Tolerance.none)" == "none")
    #expect("\(Tolerance.within(1))" == "±1")
    #expect("\(Tolerance.withinPercent(Fraction(1, over: 2) ?? 0))" == "±0.5%")
    #expect(Tolerance(-1, .unit) == nil)
    #expect(Tolerance.within(-1) == Tolerance.within(1))
  }
}
