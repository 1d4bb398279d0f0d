import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Published figures of missing children and of exploitation")
struct MissingFigureTests {
  let context = MeasurementContext(period: Period(CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 31)))

  private func measure(_ indicator: Indicator, _ lines: [String], _ context: MeasurementContext) throws -> Measurement {
    let register = try Register(fixture: lines.joined(separator: "\n"), supplying: indicator.requires)
    return ChildHistories(register).measure(indicator, in: context)
  }

  @Test("Four incidents of two children of 150 are 1 percent and 2.0 each")
  func incidents() throws {
    let lines =
      (0..<150).map { "c\($0) 2018-06-01 S C2 N1 U4" } + [
        "missingEpisodes: CHILD MISSING MIS_START MIS_END", "c0 M 2020-05-01 2020-05-02", "c0 M 2020-06-01 2020-06-02",
        "c0 M 2020-07-01 2020-07-02", "c1 M 2021-03-31",
      ]
    #expect(try measure(.childrenMissing, lines, context).shown == "1")
    #expect(try measure(.missingIncidents, lines, context).shown == "4")
    #expect(try measure(.missingPerChild, lines, context).shown == "2.0")
    #expect(try measure(.missingMoreThanOnce, lines, context).shown == "50")
  }

  @Test("An incident over 31 March is in both years")
  func bothYears() throws {
    let lines = [
      "A 2018-06-01 S C2 N1 U4", "missingEpisodes: CHILD MISSING MIS_START MIS_END", "A M 2021-03-31 2021-04-01",
    ]
    let next = MeasurementContext(period: Period(CalendarDay(2021, 4, 1), CalendarDay(2022, 3, 31)))
    #expect(try measure(.missingIncidents, lines, context).numerator == 1)
    #expect(try measure(.missingIncidents, lines, next).numerator == 1)
  }

  /// The groups of the annual report 2019/20, 6.2: children, and how often they were missing.
  @Test(
    "Reports fall into the groups they were made in, and divide by the children of each",
    arguments: [("community", 495, 734, "1.5"), ("local-cic", 96, 264, "2.8"), ("other-cic", 160, 370, "2.3")])
  func groups(_ group: String, _ children: Int, _ reports: Int, _ each: String) throws {
    let lines =
      ["missingIncidents: child kind group start end"]
      + (0..<reports).map { "c\($0 % children) M \(group) 2020-05-01 2020-05-01" }
    func count(_ indicator: Indicator) throws -> Int? {
      try measure(indicator, lines, context).groups?.first { $0.group.code == group }?.count
    }
    #expect(try count(.reportedMissingByGroup) == children)
    #expect(try count(.reportedIncidentsByGroup) == reports)
    #expect(try measure(.reportedIncidentsPerChild, lines, context).shown == each)
    let register = try Register(fixture: lines.joined(separator: "\n"))
    let apart = ChildHistories(register).measure(
      .reportedIncidentsPerChild, by: Breakdown<ReportedMissing>.reportingGroup, in: context)
    #expect(apart.compactMap(\.shown) == [each])
  }

  @Test(
    "Of 75 interviews held 65 were in time, whatever came of other returns",
    arguments: [(ReturnInterviewBase.held, 75, "87"), (.returned, 95, "68")])
  func interviews(_ base: ReturnInterviewBase, _ denominator: Int, _ shows: String) throws {
    let lines =
      ["missingIncidents: child id kind start end"]
      + (0..<95).map { "c\($0) i\($0) M 2020-05-01 2020-05-01" }
      + ["returnInterviews: child incident held reasonNotHeld"]
      + (0..<95).map { number in
        "c\(number) i\(number) "
          + (number < 65 ? "2020-05-04" : number < 75 ? "2020-05-05" : ". declined")
      }
    let context = MeasurementContext(period: context.period, options: MeasurementOptions(base))
    let measurement = try measure(.returnInterviewsHeldInTime, lines, context)
    #expect(measurement.numerator == 65 && measurement.denominator == denominator)
    #expect(measurement.shown == shows)
    #expect(measurement.options.contains { $0.option == "returnInterviewBase" && $0.value == base.rawValue })
  }

  @Test("Referrals of 2020 add up over genders: 184, 74 and 1 make 259")
  func referrals() throws {
    let genders = [("F", 184), ("M", 74), ("T", 1)]
    let lines =
      ["exploitationReferrals: child kind date gender"]
      + genders.flatMap { gender, count in (0..<count).map { "\(gender)\($0) CSE 2020-06-01 \(gender)" } }
    let measurement = try measure(.sexualExploitationReferrals, lines, context)
    #expect(measurement.shown == "259")
    #expect(measurement.groups?.map(\.count) == [184, 74, 1, 0, 0, 0])
  }
}
