import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("A second, plain computation agrees on schooling")
struct PlainSchoolingTests {
  static let year = PlainCountingTests.year
  static let schoolYear = Period(CalendarDay(2020, 9, 1), CalendarDay(2021, 8, 31))

  @Test("over random records, child by child and in sum", arguments: 0..<4 as Range<UInt64>)
  func agree(_ seed: UInt64) throws {
    var random = RandomRegister(seed: seed)
    let register = random.register(children: 250).withSchooling(seed: seed)
    let histories = ChildHistories(register)
    let context = MeasurementContext(period: Self.year)
    let plain = histories.map { PlainSchooling($0.identifier, in: register) }

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

    let sessions = plain.map { $0.sessions(in: Self.schoolYear, cohort: Self.year) }
    expect(.persistentAbsence, sessions.map { $0.map { 10 * $0.missed >= $0.possible } })
    expect(.severeAbsence, sessions.map { $0.map { 2 * $0.missed >= $0.possible } })
    let (missed, possible) = sessions.compactMap { $0 }.reduce((0, 0)) { ($0.0 + $1.missed, $0.1 + $1.possible) }
    #expect(histories.measure(.absence, in: context).value == Fraction(100 * missed, over: possible))
    #expect(histories.measure(.attendance, in: context).value == Fraction(100 * (possible - missed), over: possible))

    let suspensions = plain.map { $0.suspensions(in: Self.schoolYear, cohort: Self.year) }
    expect(.childrenSuspended, suspensions.map { $0.map { $0 > 0 } })
    let pupils = suspensions.compactMap { $0 }
    #expect(
      histories.measure(.suspensionRate, in: context).value
        == Fraction(100 * pupils.reduce(0, +), over: pupils.count))

    let grades = plain.map { $0.grades(in: "2020/21", cohort: Self.year) }
    expect(.grade4EnglishAndMathematics, grades.map { $0.map { min($0.english, $0.mathematics) >= 4 } })
    expect(.grade5Mathematics, grades.map { $0.map { $0.mathematics >= 5 } })

    let premium = plain.count { $0.earnsPremium(in: Self.year, august: CalendarDay(2020, 8, 31)) }
    #expect(histories.measure(.premiumEligible, in: context).numerator == premium && premium > 0)
  }
}
