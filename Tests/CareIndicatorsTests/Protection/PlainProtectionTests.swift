import CareCore
import CareIndicators
import CareModels
import Testing

@Suite("Referrals and plans, counted another way")
struct PlainProtectionTests {
  @Test("come to the same", arguments: UInt64(1)...4)
  func same(_ seed: UInt64) {
    let plain = PlainProtection(children: 400, seed: seed, year: ReportingYear(2021).period)
    let histories = ChildHistories(plain.register)
    let context = MeasurementContext(period: plain.year)
    let pairs: [(Indicator, (numerator: Int, denominator: Int))] = [
      (.reReferrals, plain.reReferrals), (.secondOrSubsequentPlans, plain.second),
      (.plansOpenForTwoYears, plain.twoYears), (.protectionPlansReviewedInTime, plain.reviewed),
    ]
    for (indicator, expected) in pairs {
      let measurement = histories.measure(indicator, in: context)
      #expect(measurement.numerator == expected.numerator, "\(indicator.id)")
      #expect(measurement.denominator == expected.denominator, "\(indicator.id)")
      #expect(expected.numerator > 0 && expected.numerator < expected.denominator, "\(indicator.id): some and not all")
    }
  }
}
