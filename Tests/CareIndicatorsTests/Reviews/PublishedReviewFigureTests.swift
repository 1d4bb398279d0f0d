import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Figures of the annual reports, counted from records that give them")
struct PublishedReviewFigureTests {
  static let codes2021 = ["PN0": 405, "PN1": 561, "PN2": 18, "PN3": 4, "PN4": 7, "PN5": 81, "PN6": 636, "PN7": 118]
  static let codes2020 = ["PN0": 404, "PN1": 659, "PN2": 7, "PN3": 0, "PN4": 11, "PN5": 87, "PN6": 450, "PN7": 103]

  @Test(
    "Participation, 2019/20 and 2020/21: the same codes in three readings",
    arguments: [
      (codes2021, "participation.took-part", 1_307, 1_425, "91.7"),
      (codes2021, "participation.views-conveyed", 1_300, 1_425, "91.2"),
      (codes2021, "participation.attended", 590, 1_425, "41.4"),
      (codes2020, "participation.took-part", 1_214, 1_317, "92.2"),
      (codes2020, "participation.views-conveyed", 1_203, 1_317, "91.3"),
      (codes2020, "participation.attended", 677, 1_317, "51.4"),
    ])
  func participation(_ codes: [String: Int], _ id: String, _ counted: Int, _ of: Int, _ shown: String) throws {
    let measured = try measure(id, Self.reviews(codes))
    #expect(measured.numerator == counted && measured.denominator == of)
    #expect(measured.shown == shown)
    let leftOut = measured.leftOut.reduce(0) { $0 + $1.count }
    #expect(leftOut == codes["PN0"])
  }

  @Test("The codes of 2020/21 add up to 1,830")
  func byCode() throws {
    let measured = try measure("participation.by-code", Self.reviews(Self.codes2021))
    #expect(measured.numerator == 1_830)
    for group in measured.groups ?? [] { #expect(group.count == Self.codes2021[group.group.code] ?? 0) }
  }

  @Test("1,508 of 1,524 meetings in time are 98.95 percent, not the 98.96 printed; six were late by the second part")
  func meetings() throws {
    var register = Register()
    let due = CalendarDay(2020, 9, 1)
    let late = CalendarDay(2020, 9, 2)
    register.reviewMeetings =
      Array(repeating: ReviewMeeting(due: due, partOne: due), count: 1_508)
      + Array(repeating: ReviewMeeting(due: due, partOne: late, reasonLate: .known(.notificationMissed)), count: 10)
      + Array(repeating: ReviewMeeting(due: due, partOne: due, partTwo: late), count: 6)
    let measured = try measure("reviews.meetings-in-time", register)
    #expect(measured.proportion == Proportion(1_508, of: 1_524))
    #expect(measured.value?.rounded(toPlaces: 2) == "98.95")
    let options = IndicatorCase.options(ReviewSitting.first)
    #expect(try measure("reviews.meetings-in-time", register, options).proportion == Proportion(1_514, of: 1_524))
    #expect(try measure("reviews.late-by-reason", register).numerator == 16)
  }

  @Test("39 looked-after and 39 protection cases of a full-time officer are 78, and 97.5 weighted")
  func caseload() throws {
    var register = Register()
    register.reviewingCaseloads = [
      ReviewingCaseload(
        officer: "X", asAt: CalendarDay(2021, 3, 31), lookedAfter: 39, protection: 39, fteHundredths: 100),
      // A count of the whole service is not one more officer.
      ReviewingCaseload(asAt: CalendarDay(2021, 3, 31), lookedAfter: 666, protection: 500, fteHundredths: 1_601),
    ]
    #expect(try measure("reviewing-officers.cases", register).shown == "78.0")
    #expect(try measure("reviewing-officers.weighted-cases", register).shown == "97.5")
    #expect(try measure("reviewing-officers.children", register).shown == "39.0")
    #expect(try measure("reviewing-officers.within-recommended", register).proportion == Proportion(0, of: 1))
  }

  @Test("93 alerts of 2020/21: 66 for concern, 27 for good practice")
  func alerts() throws {
    var register = Register()
    let raised = CalendarDay(2020, 9, 1)
    register.qualityAlerts =
      Array(repeating: QualityAlert(kind: .known(.concern), raised: raised), count: 66)
      + Array(repeating: QualityAlert(kind: .known(.goodPractice), raised: raised), count: 27)
    #expect(try measure("reviewing-officers.alerts", register).numerator == 93)
    let groups = try measure("reviewing-officers.alerts-by-kind", register).groups ?? []
    #expect(groups.filter { $0.count > 0 }.map(\.count) == [66, 27])
  }

  @Test("Eight of ten decisions of the dip sample were uploaded in five working days")
  func dipSample() throws {
    var register = Register()
    let held = CalendarDay(2021, 3, 1)
    register.reviewMeetings =
      Array(repeating: ReviewMeeting(partOne: held, decisionsUploaded: CalendarDay(2021, 3, 8)), count: 8)
      + [CalendarDay(2021, 3, 9), CalendarDay(2021, 3, 22)].map { ReviewMeeting(partOne: held, decisionsUploaded: $0) }
    #expect(try measure("reviews.decisions-in-5-working-days", register).shown == "80.0")
  }

  @Test("A care plan for a child who came on Thursday 1 April 2021 is due on Monday 19 April")
  func carePlan() throws {
    for (day, counted) in [("2021-04-19", 1), ("2021-04-20", 0)] {
      let register = try Register(
        fixture: "A 2021-04-01 S C2 N1 U4 \n carePlans: child completed \n A \(day)")
      let context = MeasurementContext(period: Period(CalendarDay(2021, 4, 1), CalendarDay(2021, 4, 30)))
      let measured = ChildHistories(register).measure(.firstCarePlansInTime, in: context)
      #expect(measured.proportion == Proportion(counted, of: 1))
    }
  }

  private static func reviews(_ codes: [String: Int]) -> Register {
    var register = Register()
    register.reviews = codes.sorted { $0.key < $1.key }.flatMap { code, count in
      (0..<count).map { number in
        Review(
          child: ChildIdentifier("\(code)-\(number)"), date: CalendarDay(2020, 9, 1), participation: Coded(code))
      }
    }
    return register
  }

  private func measure(
    _ id: String, _ register: Register, _ options: MeasurementOptions = .init()
  ) throws -> Measurement {
    let indicator = try #require(Indicator.withID(id))
    let context = try #require(MeasurementContext(yearTo: CalendarDay(2021, 3, 31), options: options))
    return ChildHistories(register).measure(indicator, in: context)
  }
}
