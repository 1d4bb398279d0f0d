import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Complaints in time")
struct ComplaintTests {
  private func measure(_ indicator: Indicator, _ lines: [String]) throws -> Measurement {
    let register = try Register(
      fixture: (["complaints: child id received closed route finding stages"] + lines).joined(separator: "\n"))
    return ChildHistories(register).measure(
      indicator, in: MeasurementContext(period: ReportingYear(2021).period))
  }

  private func stageOne(_ done: String, _ extended: String = "") -> String {
    "A . 2020-12-21 . . . [{\"stage\":\"1\",\"responded\":\"\(done)\"\(extended)}]"
  }

  @Test(
    "A complaint of Monday 21 December 2020 is due on 7 January, or on 21 January when extended",
    arguments: [
      ("2021-01-07", "", true), ("2021-01-08", "", false), ("2021-01-08", ",\"isExtended\":true", true),
      ("2021-01-21", ",\"isExtended\":true", true), ("2021-01-22", ",\"isExtended\":true", false),
      ("2021-01-21", ",\"extended\":\"2021-01-06\"", true),
      ("2021-01-08", ",\"extended\":\"2021-01-06\",\"isExtended\":false", false),
    ])
  func stageOne(_ done: String, _ extended: String, _ inTime: Bool) throws {
    let measurement = try measure(.complaintStageOneInTime, [stageOne(done, extended)])
    #expect(measurement.denominator == 1 && measurement.numerator == (inTime ? 1 : 0))
  }

  @Test("The basic limit holds for all, agreed to be longer or not")
  func basic() throws {
    let lines = [stageOne("2021-01-07", ",\"isExtended\":true"), stageOne("2021-01-21", ",\"isExtended\":true")]
    #expect(try measure(.complaintStageOneInTime, lines).shown == "100.0")
    #expect(try measure(.complaintStageOneInBasicTime, lines).shown == "50.0")
  }

  @Test("A complaint that names no child counts, and one not answered by the day it was due is late")
  func unnamed() throws {
    let lines = [
      ". . 2020-12-21 . . . [{\"stage\":\"1\",\"responded\":\"2021-01-07\"}]",
      ". . 2020-12-21 . . . [{\"stage\":\"1\"}]", ". . 2021-03-30 . . . [{\"stage\":\"1\"}]",
    ]
    let measurement = try measure(.complaintStageOneInTime, lines)
    #expect(measurement.denominator == 2 && measurement.numerator == 1)
  }

  @Test("Five complaints of 2019/20: routes, findings, and four settled at the first stage")
  func report() throws {
    let lines = [
      "A 1 2020-05-01 2020-06-01 advocate no-finding [{\"stage\":\"1\"}]",
      "B 2 2020-05-01 2020-06-01 advocate no-fault [{\"stage\":\"1\"}]",
      "C 3 2020-05-01 2020-06-01 advocate no-fault [{\"stage\":\"1\"}]",
      "D 4 2020-05-01 2020-06-01 direct fault [{\"stage\":\"1\"}]",
      "E 5 2020-05-01 2020-06-01 direct fault [{\"stage\":\"1\"},{\"stage\":\"2\"}]",
    ]
    #expect(try measure(.complaintsReceived, lines).shown == "5")
    #expect(try measure(.complaintsByRoute, lines).groups?.first { $0.group.code == "advocate" }?.count == 3)
    #expect(try measure(.complaintsByFinding, lines).groups?.first { $0.group.code == "fault" }?.count == 2)
    #expect(try measure(.complaintsWithFault, lines).shown == "40.0")
    #expect(try measure(.complaintsSettledAtFirstStage, lines).shown == "80.0")
  }

  @Test(
    "The panel meets in 30 working days, reports in 5 and is answered in 15",
    arguments: [
      (Indicator.complaintPanelMetInTime, "\"requested\":\"2020-10-05\"", "panelMet", "2020-11-16", "2020-11-17"),
      (.complaintPanelReportedInTime, "\"panelMet\":\"2020-10-05\"", "panelReported", "2020-10-12", "2020-10-13"),
      (.complaintPanelAnsweredInTime, "\"panelReported\":\"2020-10-05\"", "responded", "2020-10-26", "2020-10-27"),
    ])
  func panel(_ indicator: Indicator, _ start: String, _ step: String, _ met: String, _ late: String) throws {
    func row(_ day: String) -> String { "A . . . . . [{\"stage\":\"3\",\(start),\"\(step)\":\"\(day)\"}]" }
    #expect(try measure(indicator, [row(met)]).shown == "100.0")
    #expect(try measure(indicator, [row(late)]).shown == "0.0")
  }
}
