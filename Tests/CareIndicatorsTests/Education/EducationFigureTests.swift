import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Published figures of education")
struct EducationFigureTests {
  static let period = Period(CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 31))

  private func measure(
    _ indicator: Indicator, _ lines: [String], period: Period = period, options: MeasurementOptions = .init(),
    population: PopulationFigure? = nil
  ) throws -> Measurement {
    let register = try Register(fixture: lines.joined(separator: "\n"), supplying: indicator.requires)
    let context = MeasurementContext(period: period, options: options, population: population)
    return ChildHistories(register).measure(indicator, in: context)
  }

  private static func care(_ count: Int) -> [String] { (0..<count).map { "c\($0) 2018-06-01 S C2 N1 U4" } }

  private static func born(_ count: Int, _ birth: String = "2010-01-01") -> [String] {
    ["children:"] + (0..<count).map { "c\($0) \(birth)" }
  }

  @Test("A school of 416 children: 309 in the authority are 74.3 percent, 107 outside are the rest")
  func inAuthority() throws {
    let lines =
      Self.care(416) + Self.born(416) + ["schoolEnrolments: child school start isInAuthority"]
      + (0..<416).map { "c\($0) 100001 2020-09-01 \($0 < 309)" }
    let measurement = try measure(.inAuthoritySchools, lines)
    #expect(measurement.shown == "74.3" && measurement.denominator == 416 && measurement.numerator == 309)
  }

  @Test(
    "334 of 406 children are 82.27 percent where ten in schools without a grade are left out of the 416",
    arguments: [(UngradedSchools.leftOut, 406, "82.27"), (.notCounted, 416, "80.29")])
  func goodSchools(_ choice: UngradedSchools, _ denominator: Int, _ shows: String) throws {
    let lines =
      Self.care(416) + Self.born(416) + ["schoolEnrolments: child school start"]
      + (0..<416).map { "c\($0) \($0 < 334 ? 100001 : $0 < 406 ? 100002 : 100003) 2020-09-01" } + [
        "schools: urn inspections", "100001 [{\"grade\":\"1\",\"published\":\"2019-05-10\"}]",
        "100002 [{\"grade\":\"3\",\"published\":\"2019-05-10\"}]", "100003",
      ]
    let measurement = try measure(.inGoodSchools, lines, options: MeasurementOptions(choice))
    #expect(measurement.numerator == 334 && measurement.denominator == denominator && measurement.shown == shows)
  }

  /// Virtual school report of January 2020: 234 of 277 in the county, 87 of 101 outside, 378 in all.
  @Test("Good schools in the authority and outside add up to all")
  func goodSchoolsApart() throws {
    let lines =
      Self.care(378) + Self.born(378) + ["schoolEnrolments: child school start"]
      + (0..<378).map { number in
        let school = number < 234 ? 100001 : number < 277 ? 100002 : number < 364 ? 100003 : 100004
        return "c\(number) \(school) 2020-09-01"
      } + [
        "schools: urn isInAuthority inspections", "100001 true [{\"grade\":\"1\",\"published\":\"2019-05-10\"}]",
        "100002 true", "100003 false [{\"grade\":\"2\",\"published\":\"2019-05-10\"}]", "100004 false",
      ]
    let inside = try measure(.inGoodSchoolsInAuthority, lines)
    #expect(inside.numerator == 234 && inside.denominator == 277 && inside.shown == "84.48")
    let outside = try measure(.inGoodSchoolsOutside, lines)
    #expect(outside.numerator == 87 && outside.denominator == 101 && outside.shown == "86.14")
    let all = try measure(.inGoodSchools, lines)
    #expect(all.numerator == 321 && all.denominator == 378)
  }

  @Test("97 with support, 16 in assessment and 118 with a plan are the 231 with needs, 55.7 percent of 415")
  func needs() throws {
    let lines =
      Self.care(415) + Self.born(415) + ["specialEducationalNeeds: child provision start"]
      + (0..<415).filter { $0 < 97 || $0 >= 231 }.map { "c\($0) \($0 < 97 ? "K" : "N") 2018-09-01" }
      + ["educationHealthCarePlans: child requested issued"]
      + (97..<231).map { "c\($0) 2020-03-01\($0 < 215 ? " 2020-07-20" : "")" }
    #expect(try measure(.withSpecialNeeds, lines).numerator == 231)
    for (indicator, shows) in [
      (Indicator.withSpecialNeeds, "55.7"), (.withSENSupport, "23.4"), (.withEducationHealthCarePlan, "28.4"),
    ] {
      #expect(try measure(indicator, lines).shown == shows)
    }
    #expect(try measure(.needsByStage, lines).groups?.prefix(4).map(\.count) == [184, 97, 16, 118])
  }

  @Test("402 meetings of the spring and 407 of the autumn, by term")
  func byTerm() throws {
    let lines =
      ["personalEducationPlans: child held term"]
      + (0..<407).map { "c\($0) 2019-10-0\(1 + $0 % 9)" } + (0..<402).map { "c\($0) 2020-02-0\(1 + $0 % 9)" }
    let measurement = try measure(
      .planMeetingsByTerm, lines, period: Period(CalendarDay(2019, 9, 1), CalendarDay(2020, 3, 31)))
    #expect(measurement.groups?.prefix(3).map(\.count) == [407, 402, 0])
  }

  @Test("1,252 of 1,271 meetings within six months are 98.5 percent; the first counts from the start of care")
  func sixMonths() throws {
    let lines =
      (0..<1271).map { "c\($0) 2020-0\($0 < 1252 ? 5 : 3)-01 S C2 N1 U4" } + ["personalEducationPlans: child held"]
      + (0..<1271).map { "c\($0) 2020-10-0\($0 < 1252 ? 1 : 2)" }
    let measurement = try measure(.plansHeldInSixMonths, lines)
    #expect(measurement.numerator == 1252 && measurement.denominator == 1271 && measurement.shown == "98.5")
  }

  @Test("43 of 139 school-written plans needed more work: 30.9 percent; 139 of 406 were by schools: 34.2")
  func writing() throws {
    let lines =
      ["personalEducationPlans: child held writtenBy neededRemedialAction"]
      + (0..<406).map { "c\($0) 2021-02-03 \($0 < 139 ? "school" : "virtualSchool") \($0 < 43)" }
    #expect(try measure(.plansNeedingRemedy, lines).shown == "30.9")
    #expect(try measure(.plansWrittenBySchool, lines).shown == "34.2")
  }

  @Test("30 of 36 graded plans are 83 percent, whatever was not graded; 50 of 60 with a plan in the term are 83 too")
  func quality() throws {
    let plans =
      ["personalEducationPlans: child held quality"]
      + (0..<36).map { "c\($0) 2021-02-03 \($0 < 30 ? "green" : "red")" } + [
        "c40 2021-02-03", "c41 2021-02-03 notGraded",
      ]
    let measurement = try measure(.planQuality, plans)
    #expect(measurement.shown == "83" && measurement.denominator == 36 && measurement.leftOut.map(\.count) == [2])
    let completed =
      Self.care(60) + Self.born(60) + ["personalEducationPlans: child held completed"]
      + (0..<50).map { "c\($0) 2021-02-03 2021-02-10" }
    #expect(try measure(.plansCompleted, completed).shown == "83")
  }

  @Test("A child who came on Thursday 1 July 2021: a request by 15 July is in time, completion by 29 July")
  func firstPlan() throws {
    let period = Period(CalendarDay(2021, 4, 1), CalendarDay(2022, 3, 31))
    for (indicator, field, inTime, late) in [
      (Indicator.plansRequestedInTime, "requested", "2021-07-15", "2021-07-16"),
      (.firstPlansCompletedInTime, "completed", "2021-07-29", "2021-07-30"),
    ] {
      let lines = [
        "A 2021-07-01 S C2 N1 U4", "B 2021-07-01 S C2 N1 U4", "children:", "A 2010-01-01", "B 2010-01-01",
        "personalEducationPlans: child \(field)", "A \(inTime)", "B \(late)",
      ]
      let measurement = try measure(indicator, lines, period: period)
      #expect(measurement.numerator == 1 && measurement.denominator == 2)
    }
  }

  /// Annual report of the Virtual School Head, paragraph 17: 893 of 1,271 pupils contributed, 949 of 1,116 the year before.
  @Test("Contributions to plans of two years", arguments: [(893, 1271, "70.26"), (949, 1116, "85.04")])
  func contributions(_ contributed: Int, _ meetings: Int, _ percent: String) throws {
    let ways = ["attended", "views", "both"]
    let lines =
      ["personalEducationPlans: child held contribution"]
      + (0..<meetings).map { "c\($0) 2020-10-01 \($0 < contributed ? ways[$0 % 3] : "neither")" }
    let measurement = try measure(.planContributions, lines)
    #expect(measurement.numerator == contributed && measurement.denominator == meetings)
    #expect(measurement.value?.rounded(toPlaces: 2) == percent)
    let attended = try measure(.planMeetingsAttended, lines).numerator
    let views = try measure(.planViewsGiven, lines).numerator
    let groups = try #require(measure(.planMeetingsByContribution, lines).groups)
    #expect(attended + views - (groups.first { $0.group.code == "both" }?.count ?? 0) == contributed)
  }

  @Test("Targets: 80.5 percent of those paid for by pupil premium were met in full or in part, 70 in full")
  func targets() throws {
    let lines =
      ["personalEducationPlans: child held targets"]
      + (0..<200).map { number in
        let outcome = number < 140 ? "met" : number < 161 ? "partiallyMet" : number < 180 ? "notMet" : "postponed"
        return
          "c\(number) 2020-10-01 [{\"evaluated\":\"2020-10-01\",\"outcome\":\"\(outcome)\",\"usesPupilPremium\":true}]"
      }
    #expect(try measure(.premiumTargetsAchieved, lines).shown == "80.5")
    let inFull = MeasurementOptions(TargetAchievement.met)
    #expect(try measure(.premiumTargetsAchieved, lines, options: inFull).shown == "70.0")
  }

  @Test("£400 of £2,345 kept of each child are 17.1 percent, and £1,945 go on")
  func premium() throws {
    let year = "{\"end\":\"2021-03-31\",\"start\":\"2020-04-01\"}"
    let lines =
      ["pupilPremiumAllocations: child kind financialYear amount retained"]
      + (0..<416).map { "c\($0) lookedAfter \(year) {\"pence\":234500} {\"pence\":40000}" }
    let pooled = try measure(.premiumPooled, lines)
    #expect(pooled.shown == "17.1" && pooled.total == Fraction(166_400) && pooled.base == Fraction(975_520))
    let passedOn = try measure(.premiumPassedOn, lines)
    #expect(passedOn.shown == "1945.00" && passedOn.total == Fraction(809_120))
  }

  @Test("Forty children who earn pupil premium; those of 16 on 31 August do not")
  func eligible() throws {
    let lines =
      Self.care(45) + ["children:"] + (0..<45).map { "c\($0) \($0 < 40 ? "2010-01-01" : "2004-08-31")" }
    #expect(try measure(.premiumEligible, lines).shown == "40")
  }

  @Test("30 of 400 pupils suspended 52 times: 8 percent, and 13.0 for every 100")
  func suspensions() throws {
    let lines =
      Self.care(400) + ["schoolEnrolments: child school start"] + (0..<400).map { "c\($0) 100001 2018-09-01" }
      + ["schoolExclusions: child kind start sessions"]
      + (0..<52).map { "c\($0 % 30) suspension 2020-1\($0 / 30)-05 2" }
    #expect(try measure(.childrenSuspended, lines).shown == "8")
    #expect(try measure(.suspensionRate, lines).shown == "13.0")
    #expect(try measure(.sessionsSuspended, lines).total == Fraction(104))
    #expect(try measure(.permanentlyExcluded, lines).numerator == 0)
  }

  @Test("41 of 428 pupils suspended in 2018/19, as of 31 March 2019")
  func suspended2019() throws {
    let lines =
      (0..<428).map { "c\($0) 2017-06-01 S C2 N1 U4" } + ["schoolEnrolments: child school start"]
      + (0..<428).map { "c\($0) 100001 2017-09-01" } + ["schoolExclusions: child kind start"]
      + (0..<41).map { "c\($0) suspension 2019-06-05" }
    let measurement = try measure(
      .childrenSuspended, lines, period: Period(CalendarDay(2018, 4, 1), CalendarDay(2019, 3, 31)))
    #expect(measurement.numerator == 41 && measurement.denominator == 428)
    #expect(measurement.value?.rounded(toPlaces: 2) == "9.58")
  }

  @Test("31 of 37 leavers of Year 11 still take part: 83.8 percent")
  func leavers() throws {
    let lines =
      Self.care(37) + ["schoolLeaverDestinations: child year keyStage destination"]
      + (0..<37).map { "c\($0) 2020/21 KS4 \($0 < 31 ? "college" : "neetAvailable")" }
    #expect(try measure(.schoolLeaversParticipating, lines).shown == "83.8")
  }

  @Test(
    "Free early education taken up: 610 of 820, 1,041 of 1,637, and more than there are on the list",
    arguments: [(610, 820, "74.4"), (1041, 1637, "63.6"), (105, 100, "105.0")])
  func takeUp(_ taken: Int, _ eligible: Int, _ shows: String) throws {
    let lines = ["earlyEducationTakeUps: age counted eligible takenUp", "2 2021-01-21 \(eligible) \(taken)"]
    #expect(try measure(.earlyEducationAtTwo, lines).shown == shows)
  }

  @Test("210 children educated at home of 42,000 are 0.5 percent")
  func home() throws {
    let lines = ["homeEducations: child start"] + (0..<210).map { "c\($0) 2020-09-01" }
    let measurement = try measure(.educatedAtHomeRate, lines, population: PopulationFigure(count: 42_000))
    #expect(measurement.shown == "0.5" && measurement.numerator == 210)
  }

  @Test("A school year and the reporting year with its 31 March give the same attendance")
  func years() throws {
    let lines =
      Self.care(2) + Self.born(2) + ["schoolAttendances: child period possible authorisedAbsence unauthorisedAbsence"]
      + (0..<2).map { "c\($0) {\"end\":\"2021-07-16\",\"start\":\"2020-09-01\"} 380 12 12" }
    let schoolYear = Period(CalendarDay(2020, 9, 1), CalendarDay(2021, 8, 31))
    #expect(try measure(.attendance, lines).shown == "93.7")
    #expect(try measure(.attendance, lines, period: schoolYear).shown == "93.7")
  }
}
