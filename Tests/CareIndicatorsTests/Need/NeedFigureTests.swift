import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Published figures of referrals, assessments and need")
struct NeedFigureTests {
  let context = MeasurementContext(
    period: ReportingYear(2021).period, population: PopulationFigure(count: 68_120, midYear: 2020))

  private func measure(_ indicator: Indicator, _ lines: [String]) throws -> Measurement {
    let register = try Register(fixture: lines.joined(separator: "\n"), supplying: indicator.requires)
    return ChildHistories(register).measure(indicator, in: context)
  }

  /// The second of two referrals is a re-referral; 236 of 1,283 is the printed share of Quarter 4 of 2020/21.
  @Test("Re-referrals over referrals", arguments: [(120, 600, "20.0"), (236, 1_283, "18.4"), (299, 1_300, "23.0")])
  func reReferrals(_ again: Int, _ referrals: Int, _ shown: String) throws {
    let lines =
      ["referrals: child date"] + (0..<(referrals - again)).map { "c\($0) 2020-06-01" }
      + (0..<again).map { "c\($0) 2020-09-01" }
    let measurement = try measure(.reReferrals, lines)
    #expect(measurement.numerator == again && measurement.denominator == referrals && measurement.shown == shown)
  }

  /// 938 of 1,005 is the printed share of Quarter 4 of 2020/21.
  @Test("Assessments in time over assessments completed", arguments: [(540, 600, "90.0"), (938, 1_005, "93.3")])
  func assessments(_ inTime: Int, _ completed: Int, _ shown: String) throws {
    let lines =
      ["socialCareAssessments: child start authorised"]
      + (0..<completed).map { "c\($0) 2020-11-02 \($0 < inTime ? "2021-01-07" : "2021-01-08")" }
    #expect(try measure(.assessmentsInTime, lines).shown == shown)
  }

  @Test("2,100 episodes among 68,120 children are 308.3 per 10,000")
  func need() throws {
    let lines = ["childInNeedEpisodes: child start"] + (0..<2_100).map { "c\($0) 2020-06-01" }
    let measurement = try measure(.childrenInNeedRate, lines)
    #expect(measurement.numerator == 2_100 && measurement.shown == "308.3")
  }

  /// The safeguarding partnership's annual report 2020/21: about 40, 48, 1 and 11 per cent.
  @Test("The outcomes of contacts divide them all")
  func contacts() throws {
    let outcomes = [("thresholdMet", 40), ("informationAndAdvice", 48), ("otherService", 1), ("inappropriate", 11)]
    let lines =
      ["contacts: child received outcome"]
      + outcomes.flatMap { outcome, count in (0..<count).map { "c\($0) 2020-06-01 \(outcome)" } }
    let groups = try #require(try measure(.contactsByOutcome, lines).groups)
    #expect(groups.filter { $0.count > 0 }.map(\.count) == [40, 48, 1, 11])
    #expect(try measure(.contactsMeetingThreshold, lines).shown == "40.0")
    #expect(try measure(.contactsMeetingSocialCareThreshold, lines).undetermined.reduce(0) { $0 + $1.count } == 40)
  }
}
