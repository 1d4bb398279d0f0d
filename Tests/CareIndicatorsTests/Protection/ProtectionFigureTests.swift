import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Published figures of child protection")
struct ProtectionFigureTests {
  let context = MeasurementContext(
    period: ReportingYear(2021).period, population: PopulationFigure(count: 68_120, midYear: 2020))

  private func measure(_ indicator: Indicator, _ lines: [String]) throws -> Measurement {
    let register = try Register(fixture: lines.joined(separator: "\n"), supplying: indicator.requires)
    return ChildHistories(register).measure(indicator, in: context)
  }

  @Test("150 plans among 68,120 children are 22.0 per 10,000")
  func plans() throws {
    let lines = ["childProtectionPlans: child start"] + (0..<150).map { "c\($0) 2020-06-01" }
    #expect(try measure(.protectionPlans, lines).shown == "150")
    #expect(try measure(.protectionPlanRate, lines).shown == "22.0")
  }

  /// 25 of 112 is the printed share of Quarter 4 of 2020/21.
  @Test("Second plans over plans started", arguments: [(18, 75, "24.0"), (25, 112, "22.3"), (49, 194, "25.3")])
  func second(_ again: Int, _ started: Int, _ shown: String) throws {
    let lines =
      ["childProtectionPlans: child start previousPlans"]
      + (0..<started).map { "c\($0) 2020-06-01 \($0 < again ? 1 : 0)" }
    #expect(try measure(.secondOrSubsequentPlans, lines).shown == shown)
  }

  @Test("1,016 of 1,074 plans reviewed in time are the 94.6 per cent of Quarter 2 of 2019/20")
  func reviewed() throws {
    let lines =
      ["childProtectionPlans: child start reviews"]
      + (0..<1_074).map { "c\($0) 2020-11-02 [{\"date\":\"2021-02-\($0 < 1_016 ? "02" : "03")\"}]" }
    #expect(try measure(.protectionPlansReviewedInTime, lines).shown == "94.6")
  }

  @Test("11 of 647 plans open for two years are the 1.7 per cent of Quarter 2 of 2019/20")
  func long() throws {
    let lines =
      ["childProtectionPlans: child start"] + (0..<647).map { "c\($0) \($0 < 11 ? "2019-03-31" : "2020-03-31")" }
    #expect(try measure(.plansOpenForTwoYears, lines).shown == "1.7")
  }
}
