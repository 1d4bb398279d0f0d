import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("A second, plain computation agrees on health and on missing children")
struct PlainOutcomesTests {
  static let year = PlainCountingTests.year

  @Test("over random records, child by child and in sum", arguments: 0..<6 as Range<UInt64>)
  func agree(_ seed: UInt64) throws {
    var random = RandomRegister(seed: seed)
    let register = random.register(children: 150).withOutcomes(seed: seed, year: Self.year)
    let histories = ChildHistories(register)
    let context = MeasurementContext(period: Self.year)
    let plain = histories.map { PlainOutcomes($0.identifier, in: register) }

    func expect(_ indicator: Indicator, _ answers: [Bool?]) {
      let measurement = histories.measure(indicator, in: context)
      #expect(measurement.numerator == answers.count { $0 == true }, "\(indicator.id), seed \(seed)")
      #expect(measurement.denominator == answers.count { $0 != nil }, "\(indicator.id), seed \(seed)")
      for (child, answer) in zip(histories, answers) {
        let verdict: Bool? =
          switch indicator.verdict(on: child, in: context) {
          case .counted: true
          case .notCounted: false
          default: nil
          }
        #expect(verdict == answer, "\(indicator.id), seed \(seed), \(child)")
      }
      #expect(Set(answers).count >= 2, "\(indicator.id): if all children are alike, agreement says little")
    }
    expect(.dentalChecks, plain.map { $0.answer(\.dentalCheck, in: Self.year) })
    expect(.developmentChecks, plain.map { $0.answer(\.developmentCheck, ages: 0...4, in: Self.year) })
    expect(.offending, plain.map { $0.answer(\.convicted, ages: 10...17, in: Self.year) })
    expect(.sdqCompletion, plain.map { $0.isScored(in: Self.year) })
    let times = plain.map { $0.timesMissing(in: Self.year) }
    expect(.childrenMissing, times.map { $0.map { $0 > 0 } })
    expect(.missingMoreThanOnce, times.map { $0.flatMap { $0 > 0 ? $0 > 1 : nil } })

    let total = times.compactMap { $0 }.reduce(0, +)
    #expect(histories.measure(.missingIncidents, in: context).numerator == total)
    let perChild = histories.measure(.missingPerChild, in: context)
    #expect(perChild.value == Fraction(total, over: times.count { $0 ?? 0 > 0 }))
    let scores = plain.compactMap { $0.score(in: Self.year) }
    #expect(histories.measure(.sdqMean, in: context).value == Fraction(scores.reduce(0, +), over: scores.count))
  }
}
