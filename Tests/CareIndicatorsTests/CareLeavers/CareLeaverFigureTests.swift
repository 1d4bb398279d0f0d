import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Published figures of care leavers")
struct CareLeaverFigureTests {
  /// Young people of 19, so many with each row of the return.
  private func measure(
    _ indicator: Indicator, _ rows: [(count: Int, codes: String)], _ options: MeasurementOptions = .init()
  ) throws -> Measurement {
    var lines: [String] = []
    for (count, codes) in rows {
      lines += (lines.count..<lines.count + count).map { "c\($0) 2000-06-01 \(codes)" }
    }
    let register = try Register(
      fixture: (["careLeavers: CHILD DOB IN_TOUCH ACTIV ACCOM"] + lines).joined(separator: "\n"))
    let context = MeasurementContext(period: ReportingYear(2020).period, options: options)
    return ChildHistories(register).measure(indicator, in: context)
  }

  /// The annual report for 2019/20: 278 care leavers, 267 in touch, 10 gone home; of 268, 172 in education or work and 254
  /// in suitable homes.
  private let annual = [
    (count: 172, codes: "YES F2 U1"), (82, "YES G5 U1"), (13, "YES G5 U2"), (1, "NO 0 0"), (10, "RHOM 0 0"),
  ]

  @Test("2019/20: 64.2 percent of 268 in education or work, and 94.8 percent in suitable homes")
  func annualReport() throws {
    let work = try measure(.careLeaversInEducationOrWork, annual)
    #expect(work.numerator == 172 && work.denominator == 268)
    #expect(work.value?.rounded(toPlaces: 1) == "64.2")
    let homes = try measure(.careLeaversSuitablyHoused, annual)
    #expect(homes.numerator == 254 && homes.denominator == 268)
    #expect(homes.value?.rounded(toPlaces: 1) == "94.8")
  }

  @Test("2019/20: in touch with 96 percent of 278, those gone home among them; without them it is 267 of 268")
  func inTouch() throws {
    var options = MeasurementOptions()
    options[CareLeaverContactBase.self] = .withReturnedHome
    let all = try measure(.careLeaversInTouch, annual, options)
    #expect(all.numerator == 267 && all.denominator == 278 && all.shown == "96")
    let usual = try measure(.careLeaversInTouch, annual)
    #expect(usual.numerator == 267 && usual.denominator == 268)
  }

  @Test(
    "Quarters: the count in brackets over the cohort it implies",
    arguments: [
      (244, 264, "92.4", Indicator.careLeaversSuitablyHoused), (158, 264, "59.8", .careLeaversInEducationOrWork),
      (47, 48, "97.9", .careLeaversSuitablyHoused), (31, 48, "64.6", .careLeaversInEducationOrWork),
      (83, 91, "91.2", .careLeaversSuitablyHoused), (57, 91, "62.6", .careLeaversInEducationOrWork),
      (94, 104, "90.4", .careLeaversSuitablyHoused), (101, 104, "97.1", .careLeaversInTouch),
    ])
  func quarters(_ count: Int, _ all: Int, _ shown: String, _ indicator: Indicator) throws {
    let measurement = try measure(
      indicator, [(count: count, codes: "YES F2 U1"), (count: all - count, codes: "NO 0 0")])
    // Quarter 4 of 2020/21 prints 59.9 for 158 of 264.
    #expect(measurement.value?.rounded(toPlaces: 1) == shown)
  }
}
