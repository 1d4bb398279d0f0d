import CareCore
import CareIndicators
import Testing

@Suite("Ratings that a policy allows")
struct RatingTests {
  /// The key of the two dashboards: the quartile, the trend and the half of the quartile where it is known.
  static let rows: [(QuartileBand?, DirectionOfTravel.Trend?, QuartileHalf?, [Rating])] = [
    (.first, .declining, nil, [.green]), (.first, nil, nil, [.green]),
    // "High in the second quartile" is not defined, so an improving measure may be either.
    (.second, .improving, nil, [.amber, .green]), (.second, nil, nil, [.amber, .green]),
    (.second, .improving, .better, [.green]), (.second, .improving, .worse, [.amber]),
    (.second, .steady, nil, [.amber]), (.second, .declining, .better, [.amber]),
    (.third, .declining, nil, [.red, .amber]), (.third, .declining, .worse, [.red]),
    (.third, .declining, .better, [.amber]), (.third, .improving, .worse, [.amber]), (.third, .steady, nil, [.amber]),
    (.fourth, .improving, .better, [.red]), (.fourth, nil, nil, [.red]),
    (nil, .improving, nil, []),
  ]

  @Test("The dashboards' key allows one colour where it says enough, and two where it does not", arguments: rows)
  func key(
    _ quartile: QuartileBand?, _ trend: DirectionOfTravel.Trend?, _ half: QuartileHalf?, _ expected: [Rating]
  ) {
    let facts = RatingFacts(polarity: .highIsGood, quartile: quartile, half: half, trend: trend)
    for policy in RatingPolicy.published {
      let found = policy.ratings(for: facts)
      #expect(found.ratings == expected)
      #expect(found.reason == (quartile == nil ? .notKnown([.quartile]) : nil))
    }
  }

  @Test("Every fact that could narrow the colours does so only: what more is known never adds one")
  func narrowing() {
    for quartile in QuartileBand.allCases {
      for trend in DirectionOfTravel.Trend.allCases {
        for half in QuartileHalf.allCases {
          let whole = RatingFacts(quartile: quartile, half: half, trend: trend)
          var part = whole
          part.half = nil
          let narrow = Set(RatingPolicy.leicestershire2020Quarter4.ratings(for: whole).ratings)
          let wide = Set(RatingPolicy.leicestershire2020Quarter4.ratings(for: part).ratings)
          #expect(narrow.count == 1)
          #expect(narrow.isSubset(of: wide))
        }
      }
    }
  }

  @Test("A measure of which neither way is better has no colour")
  func noPolarity() {
    let none = RatingPolicy.leicestershire2020Quarter4.ratings(
      for: RatingFacts(polarity: Indicator.Polarity.none, quartile: .first))
    #expect(none.ratings.isEmpty)
    #expect(none.reason == .noPolarity)
    #expect(none.allows(.green) == false)
  }

  @Test("A printed colour stands beside those allowed")
  func printed() {
    let policy = RatingPolicy.leicestershire2021Quarter1
    let open = policy.ratings(for: RatingFacts(quartile: .second, trend: .improving))
    #expect(open.allows(.amber) == true)
    #expect(open.allows(.green) == true)
    #expect(open.allows(.red) == false)
    #expect(open.allows(nil) == nil)
    #expect(open.only == nil)
    #expect(open.clauses.first?.open == [.half])
    #expect(open.clauses.map(\.isCertain) == [false, true])
    #expect(policy.ratings(for: RatingFacts()).allows(.red) == nil)
  }

  @Test(
    "By target: met is green, missed by up to the tolerance amber, beyond it red",
    arguments: [(90, Rating.green), (89, .amber), (86, .amber), (85, .red)] as [(Fraction, Rating)])
  func byTarget(_ figure: Fraction, _ expected: Rating) {
    let policy = RatingPolicy.target(amberWithin: .within(4))
    let facts = RatingFacts(polarity: .highIsGood, figure: figure, target: Target(.atLeast, 90))
    #expect(policy.ratings(for: facts).only == expected)
  }

  @Test("A user's own policy may hold a measure against its neighbours, and go without an answer")
  func own() {
    let policy = RatingPolicy("Ours", clauses: [.init(.green, when: [.betterThanNeighbours])])
    let better = RatingFacts(polarity: .lowIsGood, figure: 8, neighbourMean: 9)
    #expect(policy.ratings(for: better).only == .green)
    let worse = RatingFacts(polarity: .lowIsGood, figure: 9, neighbourMean: 9)
    #expect(policy.ratings(for: worse).reason == .noClause)
    let unknown = policy.ratings(for: RatingFacts(figure: 8))
    #expect(unknown.ratings == [.green])
    #expect(unknown.clauses.first?.open == [.polarity, .neighbourMean])
  }
}
