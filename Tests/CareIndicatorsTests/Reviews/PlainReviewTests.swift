import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("A second, plain computation of review timeliness")
struct PlainReviewTests {
  static let year = Period(CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 31))

  static func register(_ seed: UInt64) -> Register {
    var random = RandomRegister(seed: seed)
    return random.register(children: 150).withReviews(seed: seed, until: year.end)
  }

  static func context(_ earlier: EarlierReviews) -> MeasurementContext {
    MeasurementContext(period: year, options: IndicatorCase.options(earlier))
  }

  /// 67 registers of 150 children: 10,050 children.
  @Test("agrees on random records that are complete, child by child", arguments: 0..<67 as Range<UInt64>)
  func agrees(_ seed: UInt64) {
    let register = Self.register(seed)
    let context = Self.context(.areOnRecord)
    var seen: Set<Bool?> = []
    for child in ChildHistories(register) {
      let plain = PlainReviews(child.identifier, in: register, asAt: Self.year.end)
      let children = verdict(.reviewedInTime, child, context)
      #expect(children == plain.isReviewedInTime(in: Self.year), "NI 66, seed \(seed), \(child)")
      seen.insert(plain.isReviewedInTime(in: Self.year))
      let any = verdict(.reviewedInTimeAtAnyTime, child, context)
      #expect(any == plain.areAllInTime(in: Self.year), "any time, seed \(seed), \(child)")
      let due = counts(.reviewsDueInTime, child, context)
      #expect(due == plain.counts(in: Self.year), "due, seed \(seed), \(child)")
      let first = counts(.firstReviewsInTime, child, context)
      #expect(first == plain.countsFirst(in: Self.year), "first, seed \(seed), \(child)")
      let held = counts(.reviewsHeldInTime, child, context)
      #expect(held == plain.countsHeld(in: Self.year), "held, seed \(seed), \(child)")
    }
    #expect(seen == [true, false, nil], "the records must have every outcome, or agreement says little")
  }

  @Test("agrees by review with the counts of the whole register", arguments: 0..<4 as Range<UInt64>)
  func agreesInAll(_ seed: UInt64) throws {
    let register = Self.register(seed)
    let histories = ChildHistories(register)
    let measured = histories.measure(.reviewsDueInTime, in: Self.context(.areOnRecord))
    let plain = histories.map { PlainReviews($0.identifier, in: register, asAt: Self.year.end).counts(in: Self.year) }
    #expect(measured.numerator == plain.reduce(0) { $0 + $1.inTime })
    #expect(measured.denominator == plain.reduce(0) { $0 + $1.inTime + $1.late })
  }

  @Test(
    "What can be told of a return of one year stays so when the reviews before it turn up",
    arguments: 0..<12 as Range<UInt64>)
  func oneYear(_ seed: UInt64) throws {
    let whole = Self.register(seed)
    var return2021 = whole
    return2021.reviews = whole.reviews?.filter { $0.date.map(Self.year.contains) ?? true }
    let histories = ChildHistories(return2021)
    var isUndetermined = 0
    var isLate = 0
    for child in ChildHistories(whole) {
      let truth = verdict(.reviewedInTime, child, Self.context(.areOnRecord))
      for part in [child, try #require(histories.history(of: child.identifier))] {
        switch Indicator.reviewedInTime.verdict(on: part, in: Self.context(.mayBeMissing)) {
        case .undetermined: isUndetermined += 1
        case .counted, .measured: #expect(truth == true, "seed \(seed), \(child)")
        case .notCounted:
          #expect(truth == false, "seed \(seed), \(child)")
          isLate += 1
        case .leftOut, .outside: #expect(truth == nil, "seed \(seed), \(child)")
        }
      }
    }
    #expect(isUndetermined > 0 && isLate > 0)
  }

  /// Whether a child is counted; `nil` when they are not in the denominator.
  private func verdict(_ indicator: Indicator, _ child: ChildHistory, _ context: MeasurementContext) -> Bool? {
    switch indicator.verdict(on: child, in: context) {
    case .counted, .measured: return true
    case .notCounted: return false
    case .outside, .leftOut: return nil
    case .undetermined:
      Issue.record("\(indicator.id) undetermined in a complete record without faults, \(child)")
      return nil
    }
  }

  private func counts(
    _ indicator: Indicator, _ child: ChildHistory, _ context: MeasurementContext
  ) -> (inTime: Int, late: Int) {
    let verdicts = indicator.verdicts(on: child, in: context).map(\.verdict)
    return (verdicts.count { $0 == .counted(group: nil) }, verdicts.count { $0 == .notCounted })
  }
}
