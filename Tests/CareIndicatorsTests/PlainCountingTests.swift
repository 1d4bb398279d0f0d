import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("A second, plain computation agrees on random records")
struct PlainCountingTests {
  static let year = Period(CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 31))

  /// 84 registers of 120 children: 10,080 children, with either reading of temporary moves.
  @Test("of all kinds of stay, child by child", arguments: [TemporaryMoves.bridged, .counted], 0..<84 as Range<UInt64>)
  func agree(_ moves: TemporaryMoves, _ seed: UInt64) {
    var random = RandomRegister(seed: seed)
    let register = random.register(children: 120)
    let context = MeasurementContext(period: Self.year, options: MeasurementOptions(temporaryMoves: moves))
    var seen = Seen()
    for child in ChildHistories(register) {
      let plain = PlainCounting(child.identifier, in: register, bridging: moves == .bridged)
      func expect(_ indicator: Indicator, _ answer: Bool?, _ what: String) {
        let verdict: Bool?
        switch indicator.verdict(on: child, in: context) {
        case .counted, .measured: verdict = true
        case .notCounted: verdict = false
        case .outside, .leftOut: verdict = nil
        case .undetermined:
          Issue.record("\(what) undetermined in a record without faults, seed \(seed), \(child)")
          return
        }
        #expect(verdict == answer, "\(what), seed \(seed), \(child)")
      }
      let (year, end) = (Self.year, Self.year.end)
      expect(.lookedAfter, plain.isLookedAfter(end) ? true : nil, "looked after")
      expect(.started, plain.started(in: year) ? true : nil, "started")
      expect(.ceased, plain.ceased(in: year) ? true : nil, "ceased")
      expect(.lookedAfterTwelveMonths, plain.isInTwelveMonthCohort(year) ? true : nil, "twelve months")
      expect(.threeOrMorePlacements, plain.threeOrMore(in: year), "NI 62")
      expect(.longTermStability, plain.isLongTermStable(on: end), "NI 63")
      #expect(
        plain.isLookedAfter(end) || plain.placements(in: year) == 0
          || child.placementCounts(in: year, temporaryMoves: moves).contains(plain.placements(in: year)))
      seen.note(plain.threeOrMore(in: year), plain.isLongTermStable(on: end), plain.isInTwelveMonthCohort(year))
    }
    #expect(seen.isTelling, "the records must have every outcome, or agreement says little")
  }

  /// Which outcomes occurred.
  private struct Seen {
    var three: Set<Bool?> = []
    var stable: Set<Bool?> = []
    var twelve: Set<Bool> = []

    mutating func note(_ three: Bool?, _ stable: Bool?, _ twelve: Bool) {
      self.three.insert(three)
      self.stable.insert(stable)
      self.twelve.insert(twelve)
    }

    var isTelling: Bool { three.count == 3 && stable.count == 3 && twelve.count == 2 }
  }
}
