import CareCore
import CareIndicators
import Testing

@Suite("Tallies of measures")
struct TallyTests {
  @Test("The overview sentence of a report can be counted: 24 measures that are all somewhere")
  func sentence() {
    let outcomes =
      Array(repeating: TravelOutcome.improved, count: 3) + Array(repeating: .similar, count: 5)
      + Array(repeating: .declined, count: 5) + Array(repeating: .noPolarity, count: 9)
      + Array(repeating: .suspended, count: 2)
    let tally = MeasureTally(outcomes)
    #expect(tally.total == 24)
    #expect(
      tally.sentence()
        == "Of 24 measures, 3 improved, 5 show no significant change, 5 declined, 9 have no polarity and 2 are suspended."
    )
    #expect(tally.entries.map(\.count).reduce(0, +) == tally.total)
    #expect(tally[.notKnown] == 0)
  }

  @Test("One and none are said as such")
  func small() {
    #expect(MeasureTally([TravelOutcome.similar]).sentence() == "Of 1 measure, 1 shows no significant change.")
    #expect(MeasureTally([TravelOutcome]()).sentence() == "Of 0 measures, none is counted.")
    #expect(
      MeasureTally([QuartileBand.first, .third, .first]).sentence()
        == "Of 3 measures, 2 are in the top quartile and 1 is in the third quartile.")
  }

  @Test("Every movement and polarity is counted as exactly one outcome")
  func partition() {
    let movements: [DirectionOfTravel.Movement?] = DirectionOfTravel.Movement.allCases + [nil]
    let polarities: [Indicator.Polarity?] = Indicator.Polarity.allCases + [nil]
    var outcomes: [TravelOutcome] = []
    for movement in movements {
      for polarity in polarities { outcomes.append(TravelOutcome(movement, polarity: polarity)) }
    }
    let tally = MeasureTally(outcomes)
    #expect(tally.total == 16)
    #expect(tally.entries.map(\.count).reduce(0, +) == 16)
    #expect(tally[.improved] == 2)
    #expect(tally[.declined] == 2)
    // Similar is similar whether or not the polarity is known.
    #expect(tally[.similar] == 3)
    #expect(tally[.noPolarity] == 4)
    #expect(tally[.notKnown] == 5)
  }
}
