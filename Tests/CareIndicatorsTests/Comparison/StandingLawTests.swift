import CareCore
import CareIndicators
import Testing

@Suite("Laws of quartiles and places")
struct StandingLawTests {
  /// A hundred lists of figures with many equals, made without the system's randomness so that a failure can be seen again.
  static let lists: [[Fraction]] = {
    var state: UInt64 = 0x2545_F491_4F6C_DD1D
    func next(_ limit: UInt64) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % limit)
    }
    return (0..<100).map { _ in
      (0..<(2 + next(60))).map { _ in Fraction(next(40) - 10, over: 1 + next(3)) ?? .zero }
    }
  }()

  private func standings(
    _ figures: [Fraction], _ polarity: Indicator.Polarity
  ) throws -> [(band: QuartileBand?, place: Int)] {
    let quartiles = try #require(Quartiles(of: figures))
    let ranking = try #require(Ranking(of: figures, polarity: polarity))
    return figures.map { (quartiles.band(of: $0, polarity: polarity), ranking.place(of: $0)) }
  }

  @Test("The order in which authorities come changes nothing", arguments: lists)
  func shuffling(_ figures: [Fraction]) throws {
    let there = try standings(figures, .highIsGood)
    let back = try standings(figures.reversed(), .highIsGood).reversed()
    #expect(there.map(\.band) == back.map(\.band))
    #expect(there.map(\.place) == back.map(\.place))
    #expect(Quartiles(of: figures) == Quartiles(of: figures.sorted()))
  }

  @Test("Reversing the polarity mirrors quartiles and places", arguments: lists)
  func mirroring(_ figures: [Fraction]) throws {
    let low = try standings(figures, .lowIsGood)
    let high = try standings(figures, .highIsGood)
    let ranking = try #require(Ranking(of: figures, polarity: .lowIsGood))
    for index in figures.indices {
      #expect(low[index].band?.mirrored == high[index].band)
      // Those better one way, those better the other way, and those that share the place are all there are.
      let others = low[index].place - 1 + high[index].place - 1
      #expect(others + ranking.sharing(figures[index]) == figures.count)
    }
  }

  @Test("A constant added to all changes neither quartile nor place", arguments: lists)
  func shifting(_ figures: [Fraction]) throws {
    let constant = try #require(Fraction(-37, over: 7))
    let shifted = figures.compactMap { $0.adding(constant) }
    let there = try standings(figures, .lowIsGood)
    let back = try standings(shifted, .lowIsGood)
    #expect(there.map(\.band) == back.map(\.band))
    #expect(there.map(\.place) == back.map(\.place))
  }

  @Test("A better figure never has a worse place or quartile", arguments: lists)
  func order(_ figures: [Fraction]) throws {
    let found = try standings(figures, .lowIsGood)
    let sorted = zip(figures, found).sorted { $0.0 < $1.0 }.map(\.1)
    for (better, worse) in zip(sorted, sorted.dropFirst()) {
      #expect(better.place <= worse.place)
      if let first = better.band, let second = worse.band { #expect(first <= second) }
    }
  }

  @Test("Places begin at 1 and no figure is better than the first", arguments: lists)
  func first(_ figures: [Fraction]) throws {
    let ranking = try #require(Ranking(of: figures, polarity: .highIsGood))
    #expect(figures.map { ranking.place(of: $0) }.min() == 1)
    for figure in figures {
      #expect(ranking.place(of: figure) == 1 + figures.count { $0 > figure })
      #expect(ranking.sharing(figure) == figures.count { $0 == figure })
    }
  }

  @Test("As many lie at or below a quartile as its definition asks", arguments: lists)
  func shares(_ figures: [Fraction]) throws {
    let quartiles = try #require(Quartiles(of: figures))
    for (number, boundary) in quartiles.boundaries.enumerated() {
      // The quantile lies k/4 of the way from the first to the last of n figures in order.
      let steps = (figures.count - 1) * (number + 1)
      #expect(figures.count { $0 <= boundary } >= steps / 4 + 1)
      #expect(figures.count { $0 < boundary } <= (steps + 3) / 4)
    }
  }
}
