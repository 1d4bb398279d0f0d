import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Breaking the whole catalogue down in one pass")
struct BreakingDownTests {
  static let indicators = MeasurementPropertyTests.indicators
  static let breakdowns: [Breakdown<ChildHistory>] = [.sex, .ageBand, .placementBand]

  @Test("comes out as measuring the indicator of each group by itself", arguments: breakdowns.indices)
  func sameAsEach(_ position: Int) async throws {
    let breakdown = Self.breakdowns[position]
    let histories = ChildHistories(try MeasurementPropertyTests.register(7))
    let context = MeasurementPropertyTests.context
    let each = Self.indicators.map { indicator in
      histories.measure(indicator.broken(downBy: breakdown), in: context, tracing: true)
    }
    let together = histories.measure(Self.indicators, by: breakdown, in: context, tracing: true)
    #expect(together == each)
    #expect(together.allSatisfy { $0.count == breakdown.groups.count })
    #expect(await histories.measureInParallel(Self.indicators, by: breakdown, in: context, tracing: true) == each)
  }

  @Test("is empty for an indicator that the breakdown does not divide, and whole for the rest")
  func others() throws {
    let histories = ChildHistories(try Register(fixture: "referrals: child date source\nA 2020-06-01 6"))
    let context = MeasurementPropertyTests.context
    let apart = histories.measure(
      [.referralsReceived, .contactsByOutcome, .reReferrals], by: Breakdown<RegisterRow<Referral>>.source, in: context)
    #expect(apart.map(\.count) == [ReferralSource.allCases.count + 2, 0, ReferralSource.allCases.count + 2])
    #expect(apart[0].filter { $0.numerator > 0 }.map(\.id) == ["need.referrals/referral-source=6"])
    #expect(apart[2].reduce(0) { $0 + ($1.denominator ?? 0) } == 1)
  }

  @Test("by age at the start of care takes the last period that had started, and none that began before the record")
  func ageAtStart() throws {
    let histories = ChildHistories(
      try Register(
        fixture: """
          A 2010-06-01 S C2 N1 U4 2011-06-01 E4A
          A 2020-06-01 S C2 N1 U4
          B 2020-06-01 S C2 N1 U4
          C 2020-06-01 P C2 N1 U4
          D 2020-06-01 S C2 N1 U4
          children:
          A 2009-06-02
          B 2020-05-31
          C 2010-01-01
          """, supplying: [.children]))
    let groups = histories.measure(
      .lookedAfter, by: Breakdown<ChildHistory>.ageAtStart, in: MeasurementPropertyTests.context)
    let counts = groups.filter { $0.numerator > 0 }.map { "\($0.id.split(separator: "=").last ?? "") \($0.numerator)" }
    #expect(counts == ["0 1", "10-15 1", "notRecorded 2"])
  }

  @Test("says which table a breakdown lacks")
  func tables() throws {
    var register = try Register(fixture: "A 2020-06-01 S C2 N1 U4")
    register.children = nil
    let apart = ChildHistories(register).measure(
      [.lookedAfter], by: Breakdown<ChildHistory>.sex, in: MeasurementPropertyTests.context)
    #expect(apart.joined().allSatisfy { $0.notSupplied == [.children] && $0.value == nil })
  }
}
