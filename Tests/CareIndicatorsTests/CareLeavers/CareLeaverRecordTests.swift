import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Care leavers by the authority's own records")
struct CareLeaverRecordTests {
  /// Someone who left care at 17 and was 19 on 1 June 2020.
  private static func leaver(_ records: String, born: String = "2001-06-01") -> String {
    "A 2016-01-04 S C2 N1 U4 2018-07-02 E4A\nchildren:\nA \(born)\n\(records)"
  }

  private static func expect(
    _ indicator: Indicator, _ records: String, _ outcome: Outcome, _ name: Comment,
    _ options: MeasurementOptions = .init(),
    period: Period = ReportingYear(2021).period
  ) throws {
    let register = try Register(fixture: records, supplying: indicator.requires)
    let child = try #require(ChildHistories(register).history(of: ChildIdentifier("A")))
    let verdict = indicator.verdict(on: child, in: MeasurementContext(period: period, options: options))
    let found: Outcome =
      switch verdict {
      case .outside: .outside
      case .leftOut: .leftOut
      case .undetermined: .undetermined
      case .notCounted: .notCounted
      case .counted, .measured: .counted
      }
    #expect(found == outcome, name)
  }

  @Test(
    "The authority is in touch when the last contact from three months before the birthday to one after says so",
    arguments: [
      ("2020-03-01 true .", Outcome.counted), ("2020-02-29 true .", .notCounted), ("2020-07-01 true .", .counted),
      ("2020-07-02 true .", .notCounted), ("2020-05-01 false .", .notCounted),
      ("2020-05-01 true .\nA 2020-06-15 false .", .counted), ("2020-05-01 true .\nA 2020-06-15 true NO", .notCounted),
      ("2020-05-01 . NO\nA 2020-06-15 true .", .counted), ("2020-05-01 . REFU", .notCounted),
      ("2020-05-01 . RHOM", .leftOut), ("2019-05-01 . DIED", .leftOut), ("2020-08-01 . DIED", .notCounted),
      (". true .", .undetermined), ("2020-05-01 . NO\nA 2020-05-01 . YES", .undetermined),
    ])
  func contact(_ rows: String, _ outcome: Outcome) throws {
    let records = Self.leaver("leavingCareContacts: child date wasReached contact\nA \(rows)")
    try Self.expect(.careLeaversInTouchOnRecord, records, outcome, "\(rows)")
  }

  @Test(
    "The home is the one in force on the birthday that began last",
    arguments: [
      ("2020-01-01 . U1", Outcome.counted), ("2020-06-01 . U1", .counted), ("2020-06-02 . U1", .notCounted),
      ("2020-01-01 2020-06-01 U1", .notCounted), ("2020-01-01 2020-06-02 U1", .counted),
      ("2019-01-01 . U1\nA 2020-01-01 . U2", .notCounted), ("2020-01-01 . G1", .leftOut),
      ("2020-01-01 . .", .undetermined), (". . U1", .undetermined), (". 2019-01-01 U1", .notCounted),
      ("2020-01-01 . U1\nA 2020-01-01 . U2", .undetermined), ("2020-01-01 . X1", .notCounted),
    ])
  func home(_ rows: String, _ outcome: Outcome) throws {
    let records = Self.leaver(
      """
      leavingCareContacts: child date wasReached
      A 2020-05-01 true
      leavingCareHomes: child start end accommodation
      A \(rows)
      """)
    try Self.expect(.careLeaversSuitablyHousedOnRecord, records, outcome, "\(rows)")
  }

  @Test("A year so far holds those with a birthday in it, and begins anew in April")
  func yearSoFar() throws {
    let months = (1...12).map { month in "c\(month)" }
    let episodes = months.map { "\($0) 2014-01-06 S C2 N1 U4 2018-06-04 E4A" }
    let children = (1...12).map { month in "c\(month) 2001-\(month < 10 ? "0" : "")\(month)-15" }
    let register = try Register(
      fixture: (episodes + ["children:"] + children).joined(separator: "\n"), supplying: RegisterTable.allCases)
    let histories = ChildHistories(register)
    func cohort(_ first: CalendarDay, _ last: CalendarDay) -> Int? {
      let context = MeasurementContext(period: Period(first, last))
      return histories.measure(.careLeaversInTouchOnRecord, in: context).denominator
    }
    let april = CalendarDay(2020, 4, 1)
    #expect(cohort(april, CalendarDay(2020, 6, 30)) == 3)
    #expect(cohort(april, CalendarDay(2020, 9, 30)) == 6)
    #expect(cohort(april, CalendarDay(2020, 12, 31)) == 9)
    #expect(cohort(april, CalendarDay(2021, 3, 31)) == 12)
    #expect(cohort(CalendarDay(2021, 4, 1), CalendarDay(2021, 6, 30)) == 3)
  }

  @Test("On the last day all of the ages are taken, as they are then")
  func lastDay() throws {
    let records = Self.leaver(
      """
      leavingCareContacts: child date wasReached
      A 2021-01-15 true
      leavingCareActivities: child start end activity
      A 2020-01-01 2021-03-01 G5
      A 2021-03-01 . F2
      """)
    var options = MeasurementOptions()
    options[CareLeaverCohort.self] = .lastDay
    let quarter = Period(CalendarDay(2021, 1, 1), CalendarDay(2021, 3, 31))
    try Self.expect(.careLeaversInEducationOrWorkOnRecord, records, .counted, "on the day", options, period: quarter)
    try Self.expect(.careLeaversInEducationOrWorkOnRecord, records, .outside, "no birthday", period: quarter)
    try Self.expect(.careLeaversInEducationOrWorkOnRecord, records, .notCounted, "on the birthday")
    try Self.expect(.careLeaversInTouchOnRecord, records, .counted, "three months", options, period: quarter)
    options[CareLeaverContactWindow.self] = .eightWeeksBefore
    try Self.expect(.careLeaversInTouchOnRecord, records, .notCounted, "eight weeks", options, period: quarter)
  }

  @Test(
    "The ages are a choice",
    arguments: [
      ("2001-06-01", CareLeaverAges.nineteen, Outcome.counted), ("2000-06-01", .nineteen, .outside),
      ("2000-06-01", .nineteenToTwentyOne, .counted), ("2003-06-01", .seventeenToEighteen, .outside),
      ("2002-06-01", .seventeenToTwentyOne, .counted), ("2002-06-01", .nineteenToTwentyOne, .outside),
      ("1996-06-01", .twentyTwoToTwentyFive, .outside),
    ])
  func ages(_ born: String, _ ages: CareLeaverAges, _ outcome: Outcome) throws {
    let records = Self.leaver("leavingCareContacts: child date wasReached\nA 2020-06-01 true", born: born)
    var options = MeasurementOptions()
    options[CareLeaverAges.self] = ages
    try Self.expect(.careLeaversInTouchOnRecord, records, outcome, "\(born), \(ages.rawValue)", options)
  }

  @Test(
    "Who is a care leaver, by the episodes",
    arguments: [
      ("A 2017-03-02 S C2 N1 U4 2017-06-01 E4A", Outcome.outside, "91 days, all before 16"),
      ("A 2017-03-03 S C2 N1 U4 2017-06-02 E4A", .notCounted, "91 days, the last on the sixteenth birthday"),
      ("A 2017-03-04 S C2 N1 U4 2017-06-02 E4A", .outside, "90 days"),
      (
        "A 2016-01-04 S C2 N1 U4 2016-04-03 E4A\nA 2018-01-01 S C2 N1 U4 2018-01-02 E4A", .notCounted,
        "90 days and one more after 16"
      ),
      ("A 2016-01-04 S V4 N1 U4 2018-01-04 E4A", .outside, "short breaks"),
      ("A 2016-01-04 S C2 N1 U4 2018-01-04 E3", .leftOut, "taken over"),
      ("A 2016-01-04 S C2 N1 U4 2018-01-04 E11", .leftOut, "adopted"),
      ("A 2018-01-04 P C2 N1 U4 2018-01-05 E4A", .undetermined, "care of unknown length before"),
      ("A 2017-01-04 S C2 N1 U4 31/02/2018 E4A", .undetermined, "an end that is no day"),
    ])
  func standing(_ episodes: String, _ outcome: Outcome, _ name: String) throws {
    let records = "\(episodes)\nchildren:\nA 2001-06-01"
    try Self.expect(.careLeaversInTouchOnRecord, records, outcome, "\(name)")
  }
}
