import CareCore
import Testing

@Suite("Money")
struct MoneyTests {
  @Test(
    "An amount is read as it is written",
    arguments: [
      ("£1,234.56", 123_456), ("1234.5", 123_450), ("-5", -500), ("£-5", -500), ("-£5", -500), ("(5.00)", -500),
      ("(£1,000)", -100_000), (" £7 ", 700), ("0", 0), ("-0", 0), ("-£0.00", 0), ("+3", 300), ("1.230000", 123),
      ("£1.2m", 120_000_000), ("£30k", 3_000_000), ("£1.5 million", 150_000_000), ("\u{2212}2", -200), (".5", 50),
    ])
  func reading(text: String, pence: Int) throws {
    #expect(try Money.parse(text) == Money(pence: pence))
  }

  @Test("Blank is not nought", arguments: ["", " ", "\t"])
  func blank(text: String) throws {
    #expect(try Money.parse(text) == nil)
  }

  @Test(
    "Text that is not an amount says why",
    arguments: [
      ("1.005", NumberTextFault.tooPrecise), ("c", .notANumber), ("-", .notANumber), ("£", .notANumber),
      ("--1", .notANumber), ("-£-1", .notANumber), ("1,2,3", .misplacedSeparator), ("1,234,", .misplacedSeparator),
      (",123", .misplacedSeparator), ("5%", .wrongUnit), ("92233720368547758.08", .outOfRange),
      ("922337203685477580", .outOfRange), ("1.2.3", .notANumber), ("£1m k", .notANumber), ("()", .notANumber),
    ])
  func refused(text: String, fault: NumberTextFault) {
    #expect(throws: fault) { try Money.parse(text) }
  }

  @Test("A column in £000 or £m is read in its unit, and a multiplier in the cell wins")
  func units() throws {
    #expect(try Money.parse("1,234.5", in: .thousands) == Money(pence: 123_450_000))
    #expect(try Money.parse("9.8", in: .millions) == Money(pence: 980_000_000))
    #expect(try Money.parse("£9.8m", in: .thousands) == Money(pence: 980_000_000))
  }

  @Test(
    "An amount is shown in each unit, rounded once",
    arguments: [
      (123_456_789, "£1,234,567.89", "£1,235k", "£1.2m"), (-50_000, "-£500.00", "-£1k", "£0.0m"),
      (0, "£0.00", "£0k", "£0.0m"), (-1, "-£0.01", "£0k", "£0.0m"), (5_000_000, "£50,000.00", "£50k", "£0.1m"),
    ])
  func showing(pence: Int, pounds: String, thousands: String, millions: String) {
    let amount = Money(pence: pence)
    #expect(amount.text() == pounds)
    #expect(amount.text(in: .thousands) == thousands)
    #expect(amount.text(in: .millions) == millions)
  }

  @Test(
    "What is shown to the penny is read back as the same amount",
    arguments: [0, 1, -1, 99, 100, -12_345_678, Int.max, Int.min + 1])
  func showingAndReading(pence: Int) throws {
    #expect(try Money.parse(Money(pence: pence).text()) == Money(pence: pence))
    #expect(try throughJSON(Money(pence: pence)) == Money(pence: pence))
  }

  @Test(
    "Bare figures for columns",
    arguments: [(MoneyUnit.thousands, "1,235"), (.millions, "1.2"), (.pounds, "1,234,567.89")])
  func figures(unit: MoneyUnit, text: String) {
    #expect(Money(pence: 123_456_789).figure(in: unit) == text)
  }

  @Test("Pence say that they are pence in JSON")
  func coding() throws {
    #expect(try json(Money(pence: -5)) == #"{"pence":-5}"#)
  }

  @Test("Arithmetic is exact, and nil when it does not fit")
  func arithmetic() throws {
    let largest = Money(pence: .max)
    #expect(Money(pence: 5).adding(Money(pence: -7)) == Money(pence: -2))
    #expect(largest.adding(Money(pence: 1)) == nil)
    #expect(Money(pence: .min).subtracting(Money(pence: 1)) == nil)
    #expect(Money(pence: .min).negated == nil)
    #expect(largest.multiplied(by: 2) == nil)
    #expect(Money(pence: 250).multiplied(by: try #require(Fraction(1, over: 100))) == Money(pence: 3))
    #expect(
      Money(pence: 250).multiplied(by: try #require(Fraction(1, over: 100)), rounding: .halfToEven) == Money(pence: 2))
    #expect(largest.multiplied(by: try #require(Fraction(Int.max, over: Int.max - 1))) == nil)
    #expect(Money(pence: 50).ratio(to: Money(pence: -100)) == Fraction(-1, over: 2))
    #expect(Money(pence: 50).ratio(to: .zero) == nil)
    #expect(Money.sum([largest, Money(pence: 1), Money(pence: -1)]) == largest)
    #expect(Money.sum([largest, Money(pence: 1)]) == nil)
    #expect(Money(pounds: -3, pence: 50) == Money(pence: -350))
    #expect(Money(pounds: 1, pence: 100) == nil)
    #expect(Money(pounds: .max) == nil)
    #expect(Money(exactPounds: try #require(Fraction(1, over: 3))) == nil)
    #expect(Money(exactPounds: try #require(Fraction(5, over: 4))) == Money(pence: 125))
    #expect(Money(pounds: try #require(Fraction(2, over: 3)), rounding: .halfAwayFromZero) == Money(pence: 67))
    #expect(Money(pence: 76_712).rounded(toMultipleOf: Money(pence: 500)) == Money(pence: 76_500))
  }

  @Test("Equal parts differ by at most a penny, the first ones larger, and add up")
  func splitting() throws {
    #expect(try #require(Money(pence: 100).split(into: 3)).map(\.pence) == [34, 33, 33])
    #expect(try #require(Money(pence: -100).split(into: 3)).map(\.pence) == [-34, -33, -33])
    for pence in -50...50 {
      for count in 1...7 {
        let parts = try #require(Money(pence: pence).split(into: count))
        #expect(parts.count == count)
        #expect(Money.sum(parts)?.pence == pence)
      }
    }
    #expect(Money(pence: 5).split(into: 0) == nil)
    #expect(Money(pence: 5).split(into: .max) == nil)
    #expect(try Money.sum(#require(Money(pence: .min).split(into: 3)))?.pence == .min)
  }

  @Test(
    "Shares by weight are cut down, then the largest remainders take a penny each, then the first",
    arguments: [
      (100, [1, 1, 1], [34, 33, 33]), (100, [2, 3, 3], [25, 38, 37]), (-100, [2, 3, 3], [-25, -38, -37]),
      (10, [0, 1, 0], [0, 10, 0]), (1, [1, 2], [0, 1]), (0, [1, 2], [0, 0]), (5, [3, 3, 3, 3], [2, 1, 1, 1]),
      (.max, [.max - 1, 1], [.max - 1, 1]), (.min, [1], [.min]),
    ])
  func apportioning(pence: Int, weights: [Int], parts: [Int]) throws {
    #expect(try #require(Money(pence: pence).apportioned(by: weights)).map(\.pence) == parts)
  }

  @Test("Weights that cannot share are nil", arguments: [[], [0, 0], [1, -1], [Int.max, 1]])
  func badWeights(weights: [Int]) {
    #expect(Money(pence: 100).apportioned(by: weights) == nil)
  }
}
