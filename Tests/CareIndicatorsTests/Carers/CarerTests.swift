import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Carers, workforce and inspections")
struct CarerTests {
  private func measure(
    _ indicator: Indicator, _ lines: [String], _ options: MeasurementOptions = .init(),
    period: Period = ReportingYear(2021).period
  ) throws -> Measurement {
    let register = try Register(fixture: lines.joined(separator: "\n"), supplying: indicator.requires)
    return ChildHistories(register).measure(indicator, in: MeasurementContext(period: period, options: options))
  }

  @Test("Counts in households and counts in carers are not mixed")
  func capacity() throws {
    let lines = [
      "fosteringCapacity: asAt household kind households carers placements",
      "2021-03-31 . mainstream 133 . 190", "2021-03-31 . connected . 70 95", "2021-03-31 H oneToOne . 2 1",
    ]
    let measurement = try measure(.placementsPerHousehold, lines)
    #expect(measurement.shown == "1.43", "191 children with 134 households")
    #expect(measurement.leftOut.reduce(0) { $0 + $1.count } == 1)
  }

  @Test("Of 366 fostered children 180 with agencies are 49 percent")
  func agencies() throws {
    let lines =
      ["episodes: CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER"]
      + (0..<366).map { "c\($0) 2020-05-01 S C2 N1 U4 \($0 < 180 ? "PR4" : "PR1")" }
    #expect(try measure(.agencyShareOfFostering, lines).shown == "49")
  }

  @Test("The whole department and its social workers are counts of their own")
  func scope() throws {
    let lines = [
      "workforceCounts: asAt role team headcount fteHundredths vacantHundredths leavers",
      "2021-03-31 . . 1218 106000 6000 100", "2021-03-31 socialWorker . 200 18000 2000 30",
      "2021-03-31 socialWorker North 20 1800 900 30", "2021-03-31 personalAdviser . 20 1800 900 30",
    ]
    #expect(try measure(.vacancyRate, lines).shown == "10.0")
    #expect(try measure(.staffTurnover, lines).shown == "15.0")
    var options = MeasurementOptions()
    options[WorkforceScope.self] = .department
    let department = try measure(.vacancyRate, lines, options)
    #expect(department.shown == "5.4")
    #expect(department.options.contains { $0.option == "workforceScope" && $0.value == "department" })
  }

  @Test("A grade is the latest until another inspection judges the same area of the same authority")
  func grades() throws {
    let lines = [
      "inspections: authority end judgements",
      "855 2016-12-02 [{\"area\":\"overall\",\"grade\":\"requiresImprovement\"}]",
      "855 2016-12-02 [{\"area\":\"careAndCareLeavers\",\"grade\":\"requiresImprovement\"}]",
      "855 2019-10-04 [{\"area\":\"overall\",\"grade\":\"good\"}]",
      "855 2019-10-04 [{\"area\":\"careAndCareLeavers\",\"grade\":\"good\"}]",
      "999 2015-10-04 [{\"area\":\"overall\",\"grade\":\"inadequate\"}]",
    ]
    func latest(_ period: Period) throws -> [String: Int] {
      let groups = try measure(.latestInspectionGrades, lines, period: period).groups ?? []
      return Dictionary(uniqueKeysWithValues: groups.filter { $0.count > 0 }.map { ($0.group.code, $0.count) })
    }
    #expect(try latest(ReportingYear(2021).period) == ["good": 2, "inadequate": 1])
    #expect(try latest(ReportingYear(2019).period) == ["requiresImprovement": 2, "inadequate": 1])
    #expect(
      try latest(Period(CalendarDay(2019, 4, 1), CalendarDay(2019, 10, 3)))
        == ["requiresImprovement": 2, "inadequate": 1])
    #expect(try latest(ReportingYear(2015).period) == [:])
    #expect(try measure(.goodOrOutstanding, lines).shown == "67")
  }
}
