import CareCore
import CareIndicators
import Testing

@Suite("Where a figure stands among others")
struct StandingTests {
  static func fraction(_ text: String) -> Fraction { Fraction(decimal: text) ?? Fraction(text) ?? .zero }

  /// Worked with R 4.3, `quantile(x, type = 7)`: the three quartiles.
  static let worked: [(figures: [Fraction], expected: [String])] = [
    ([10, 20, 30, 40, 50], ["20", "30", "40"]),
    ([1, 2, 3, 4], ["1.75", "2.5", "3.25"]),
    ([1, 2], ["1.25", "1.5", "1.75"]),
    ([7], ["7", "7", "7"]),
    ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], ["3.25", "5.5", "7.75"]),
    ([3, 1, 2], ["1.5", "2", "2.5"]),
    ([-5, 0, 0, 12, 100, 7], ["0", "3.5", "10.75"]),
  ]

  @Test("Quartiles are those of type 7", arguments: worked)
  func quartiles(_ figures: [Fraction], _ expected: [String]) throws {
    let quartiles = try #require(Quartiles(of: figures))
    #expect(quartiles.boundaries == expected.map(Self.fraction))
    #expect(quartiles.lowest == figures.min())
    #expect(quartiles.highest == figures.max())
  }

  @Test(
    "Any share has its quantile, exactly",
    arguments: [("0", "1"), ("1/10", "1.9"), ("1/3", "4"), ("9/10", "9.1"), ("1", "10")])
  func quantiles(_ share: String, _ expected: String) throws {
    let share = try #require(Fraction(share))
    #expect(Quartiles.quantile(share, of: (1...10).map { Fraction($0) }) == Self.fraction(expected))
  }

  @Test("There is no quantile of nothing, nor outside 0 to 1, nor of numbers too large")
  func noQuantile() {
    #expect(Quartiles(of: [Fraction]()) == nil)
    #expect(Quartiles.quantile(Fraction(2), of: [1, 2]) == nil)
    #expect(Quartiles.quantile(Fraction(-1), of: [1, 2]) == nil)
    #expect(Quartiles(of: [Fraction(.min), Fraction(.max)]) == nil)
  }

  @Test("A figure on a boundary lies in the lower interval")
  func boundaries() throws {
    let quartiles = try #require(Quartiles(of: [10, 20, 30, 40, 50]))
    #expect([10, 20, 21, 30, 31, 40, 41, 50].map { quartiles.interval(of: $0) } == [1, 1, 2, 2, 3, 3, 4, 4])
    #expect(quartiles.band(of: 20, polarity: .lowIsGood) == .first)
    #expect(quartiles.band(of: 20, polarity: .highIsGood) == .fourth)
    #expect(quartiles.band(of: 20, polarity: .none) == nil)
    #expect(quartiles.band(of: 41, polarity: .highIsGood)?.letter == "A")
  }

  @Test("Without a range there are no bands")
  func noRange() throws {
    let alike = try #require(Quartiles(of: [5, 5, 5, 5, 5]))
    #expect(alike.band(of: 5, polarity: .lowIsGood) == nil)
    let close = try #require(Quartiles(of: [5, 6, 7, 8]))
    #expect(close.band(of: 5, polarity: .lowIsGood, smallestRange: 4) == nil)
    #expect(close.band(of: 5, polarity: .lowIsGood, smallestRange: 3) == .first)
  }

  @Test("Each quarter has a better and a worse half")
  func halves() throws {
    let quartiles = try #require(Quartiles(of: [10, 20, 30, 40, 50]))
    #expect(quartiles.half(of: 24, polarity: .lowIsGood) == .better)
    #expect(quartiles.half(of: 25, polarity: .lowIsGood) == .better)
    #expect(quartiles.half(of: 26, polarity: .lowIsGood) == .worse)
    #expect(quartiles.half(of: 26, polarity: .highIsGood) == .better)
    #expect(quartiles.half(of: 26, polarity: .none) == nil)
  }

  @Test("Equals share the smallest place, and the places after them are left out")
  func ranks() throws {
    let low = try #require(Ranking(of: [3, 1, 2, 2, 5], polarity: .lowIsGood))
    #expect([1, 2, 3, 5].map { low.place(of: $0) } == [1, 2, 4, 5])
    #expect(low.sharing(2) == 2)
    let high = try #require(Ranking(of: [3, 1, 2, 2, 5], polarity: .highIsGood))
    #expect([5, 3, 2, 1].map { high.place(of: $0) } == [1, 2, 3, 5])
    #expect(Ranking(of: [1], polarity: .none) == nil)
  }

  @Test("The mean of neighbours leaves out those without a figure, and says which")
  func neighbours() throws {
    let set = NeighbourSet(version: "2025", ["855": ["301", "302", "303"]].codes)
    let mean = try #require(set.mean(for: "855".code, of: ["301": 10, "303": 11, "999": 50].codes))
    #expect(mean.value == Fraction(21, over: 2))
    #expect(mean.counted == ["301".code, "303".code])
    #expect(mean.leftOut == ["302".code])
    #expect(set.mean(for: "856".code, of: [:]) == nil)
    #expect(set.mean(for: "855".code, of: [:])?.value == nil)
  }
}

extension String {
  fileprivate var code: LocalAuthorityCode { LocalAuthorityCode(self) }
}

extension [String: Fraction] {
  fileprivate var codes: [LocalAuthorityCode: Fraction] {
    [LocalAuthorityCode: Fraction](uniqueKeysWithValues: map { ($0.key.code, $0.value) })
  }
}

extension [String: [String]] {
  fileprivate var codes: [LocalAuthorityCode: [LocalAuthorityCode]] {
    [LocalAuthorityCode: [LocalAuthorityCode]](uniqueKeysWithValues: map { ($0.key.code, $0.value.map(\.code)) })
  }
}
