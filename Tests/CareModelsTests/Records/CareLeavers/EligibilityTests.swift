import CareCore
import CareModels
import Testing

/// A young person born on 15 June 2004: 14 in 2018, 16 in 2020, 18 in 2022, 25 in 2029.
struct EligibilityCase: CustomTestStringConvertible, Sendable {
  let name: String
  let care: [Care]
  let day: String
  let expected: CareLeaverEligibility?
  var circumstances: CareLeaverCircumstances? = CareLeaverCircumstances()

  struct Care: Sendable {
    var start: String
    var end: String?
    var legalStatus = "V2"
    var reason = "S"
    var ceased = "E8"
    var unusableEnd = false
  }

  var testDescription: String { name }

  init(
    _ name: String, _ care: [Care], _ day: String, _ expected: CareLeaverEligibility?,
    _ circumstances: CareLeaverCircumstances? = CareLeaverCircumstances()
  ) {
    (self.name, self.care, self.day, self.expected) = (name, care, day, expected)
    self.circumstances = circumstances
  }

  static func care(_ start: String, _ end: String? = nil, ceased: String = "E8", legalStatus: String = "V2") -> Care {
    Care(start: start, end: end, legalStatus: legalStatus, ceased: ceased)
  }

  func register(birth: String = "2004-06-15", statuses: [CareLeaverStatus]? = nil) -> Register {
    var register = Register()
    let child = ChildIdentifier("A1")
    register.children = [Child(child: child, birthDate: CalendarDay(birth))]
    register.episodes = care.map { care in
      Episode(
        child: child, start: CalendarDay(care.start), reasonForNewEpisode: Coded(care.reason),
        legalStatus: Coded(care.legalStatus), end: care.end.flatMap { CalendarDay($0) },
        reasonCeased: care.end == nil ? nil : Coded(care.ceased),
        asReceived: care.unusableEnd ? AsReceived([.init("DEC", "soon")]) : nil)
    }
    register.careLeaverStatuses = statuses
    return register
  }

  static let all: [EligibilityCase] = inCare + afterCare + atEighteen + special + unknown

  private static let inCare: [EligibilityCase] = [
    .init("The ninety-first day makes a child eligible", [care("2020-07-01")], "2020-09-29", .eligible),
    .init("The ninetieth does not", [care("2020-07-01")], "2020-09-28", .noCurrentEligibility),
    .init("On the sixteenth birthday a child is eligible", [care("2019-01-01")], "2020-06-15", .eligible),
    .init("On the day before not", [care("2019-01-01")], "2020-06-14", .noCurrentEligibility),
    .init("Care since early childhood counts from 14", [care("2010-01-01")], "2021-01-01", .eligible),
    .init(
      "Several periods are added up", [care("2018-07-01", "2018-08-30"), care("2020-07-01")], "2020-07-31", .eligible),
    .init(
      "Several periods that fall a day short",
      [care("2018-07-01", "2018-08-30"), care("2020-07-01")], "2020-07-30", .noCurrentEligibility),
    .init(
      "The fourteenth birthday itself counts",
      [care("2018-06-14", "2018-06-16"), care("2020-07-01")], "2020-09-28", .eligible),
    .init(
      "Days before the fourteenth birthday do not",
      [care("2018-03-01", "2018-06-15"), care("2020-07-01")], "2020-09-28", .noCurrentEligibility),
    .init(
      "Short breaks do not count",
      [care("2019-01-01", "2019-12-31", legalStatus: "V4"), care("2020-07-01")], "2020-07-31", .noCurrentEligibility),
    .init(
      "Days on which episodes overlap count once",
      [care("2020-07-01", "2020-08-30", ceased: "X1"), care("2020-08-01")], "2020-09-28", .noCurrentEligibility),
  ]

  private static let afterCare: [EligibilityCase] = [
    .init("On the day care ceases a child is relevant", [care("2020-01-01", "2020-09-01")], "2020-09-01", .relevant),
    .init("On the day before still eligible", [care("2020-01-01", "2020-09-01")], "2020-08-31", .eligible),
    .init("Ninety-one days in care are enough", [care("2020-07-01", "2020-09-30")], "2021-01-01", .relevant),
    .init("Ninety are not: qualifying", [care("2020-07-01", "2020-09-29")], "2021-01-01", .qualifying),
    .init("One day in care at 16 is enough", [care("2019-01-01", "2020-06-16")], "2020-06-16", .relevant),
    .init("None is not", [care("2019-01-01", "2020-06-15")], "2020-06-15", .noCurrentEligibility),
    .init("Not yet 16", [care("2019-01-01", "2019-12-01")], "2020-06-14", .noCurrentEligibility),
    .init(
      "Back in care", [care("2020-01-01", "2020-09-01"), care("2021-01-01")], "2021-01-01", .eligible),
  ]

  private static let atEighteen: [EligibilityCase] = [
    .init("Eligible until the day before 18", [care("2020-01-01")], "2022-06-14", .eligible),
    .init("Former relevant at 18", [care("2020-01-01", "2022-06-15")], "2022-06-15", .formerRelevant),
    .init("An episode left open ends at 18", [care("2020-01-01")], "2022-06-15", .formerRelevant),
    .init("Was relevant", [care("2020-01-01", "2020-09-01")], "2023-01-01", .formerRelevant),
    .init("Former relevant to the day before 25", [care("2020-01-01", "2020-09-01")], "2029-06-14", .formerRelevant),
    .init("Not at 25", [care("2020-01-01", "2020-09-01")], "2029-06-15", .noCurrentEligibility),
    .init("Qualifying after 18", [care("2020-07-01", "2020-09-29")], "2023-01-01", .qualifying),
    .init("Not qualifying at 25", [care("2020-07-01", "2020-09-29")], "2029-06-15", .noCurrentEligibility),
    .init("In care for eighty-nine days to 18", [care("2022-03-18", "2022-06-15")], "2022-06-15", .qualifying),
    .init("In care for ninety-one days to 18", [care("2022-03-16", "2022-06-15")], "2022-06-15", .formerRelevant),
    .init("Days after 18 do not count", [care("2022-03-18", "2022-08-01")], "2022-08-01", .qualifying),
    .init("Left care at 15", [care("2018-07-01", "2019-12-01")], "2023-01-01", .noCurrentEligibility),
  ]

  private static let home = CareLeaverCircumstances(hasReturnedHome: true)
  private static let detained = CareLeaverCircumstances(wasDetainedAtSixteen: true)
  private static let guardian = CareLeaverCircumstances(hadSpecialGuardian: true)

  private static let special: [EligibilityCase] = [
    .init("Home for six months: qualifying", [care("2020-01-01", "2020-09-01")], "2021-04-01", .qualifying, home),
    .init("Home, after 18", [care("2020-01-01", "2020-09-01")], "2023-01-01", .qualifying, home),
    .init("Home, but never relevant", [care("2018-07-01", "2019-12-01")], "2021-01-01", .noCurrentEligibility, home),
    .init("Detained at 16", [care("2019-01-01", "2020-05-01")], "2020-07-01", .relevant, detained),
    .init("Was detained at 16", [care("2019-01-01", "2020-05-01")], "2023-01-01", .formerRelevant, detained),
    .init("Not detained at 16", [care("2019-01-01", "2020-05-01")], "2020-07-01", .noCurrentEligibility),
    .init(
      "Detained, too short in care", [care("2020-03-01", "2020-05-01")], "2020-07-01", .noCurrentEligibility, detained),
    .init("Special guardian", [care("2012-01-01", "2014-01-01", ceased: "E45")], "2021-01-01", .qualifying, guardian),
    .init(
      "Order not in force at 16", [care("2012-01-01", "2014-01-01", ceased: "E45")], "2021-01-01",
      .noCurrentEligibility),
    .init("Died", [care("2020-01-01", "2020-09-01", ceased: "E2")], "2020-09-01", .noCurrentEligibility),
    .init("Adopted", [care("2020-01-01", "2020-09-01", ceased: "E11")], "2020-09-01", .noCurrentEligibility),
  ]

  private static let unknown: [EligibilityCase] = [
    .init("Care taken over by another authority", [care("2020-01-01", "2020-09-01", ceased: "E3")], "2021-01-01", nil),
    .init("The record begins in the midst of care", [.init(start: "2020-07-01", reason: "P")], "2020-08-01", nil),
    .init("It does, and is long enough", [.init(start: "2020-07-01", reason: "P")], "2020-09-29", .eligible),
    .init("An end that is not a day", [.init(start: "2020-07-01", unusableEnd: true)], "2020-12-01", nil),
    .init(
      "An end that is not a day, settled by care since",
      [.init(start: "2020-07-01", unusableEnd: true), care("2020-12-01")], "2021-03-01", .eligible),
    .init(
      "An end that is not a day leaves the length open",
      [.init(start: "2020-07-01", unusableEnd: true), care("2020-12-01")], "2020-12-31", nil),
    .init("Before birth", [], "2004-06-14", nil),
  ]
}

@Suite("Care leavers' eligibility")
struct EligibilityTests {
  private let child = ChildIdentifier("A1")

  private func history(_ register: Register) throws -> ChildHistory {
    try #require(ChildHistories(register).history(of: child))
  }

  @Test("The category follows from the episodes", arguments: EligibilityCase.all)
  func category(_ one: EligibilityCase) throws {
    let day = try #require(CalendarDay(one.day))
    let history = try history(one.register())
    #expect(history.careLeaverEligibility(on: day, circumstances: one.circumstances) == one.expected)
  }

  @Test("Every category is reached by some case")
  func everyBranch() {
    #expect(Set(EligibilityCase.all.compactMap(\.expected)) == Set(CareLeaverEligibility.allCases))
  }

  @Test(
    "The table of statuses says what the episodes do not",
    arguments: [
      ("2021-02-28", nil, CareLeaverEligibility.relevant),
      ("2021-03-01", nil, .qualifying),
      ("2021-03-31", "2021-04-01", .qualifying),
      ("2021-04-01", "2021-04-01", .relevant),
      ("2023-01-01", nil, .qualifying),
      ("2023-01-01", "2021-04-01", .formerRelevant),
    ] as [(String, String?, CareLeaverEligibility)])
  func recordedCircumstances(_ day: String, _ brokeDown: String?, _ expected: CareLeaverEligibility) throws {
    let status = CareLeaverStatus(
      child: child, returnedHome: CalendarDay("2020-09-01"), returnHomeBrokeDown: brokeDown.flatMap { CalendarDay($0) })
    let one = EligibilityCase("", [EligibilityCase.care("2020-01-01", "2020-09-01")], day, expected)
    let history = try history(one.register(statuses: [status]))
    #expect(history.careLeaverEligibility(on: try #require(CalendarDay(day))) == expected)
  }

  @Test("A return home before the last time in care says nothing of now")
  func earlierReturnHome() throws {
    let status = CareLeaverStatus(child: child, returnedHome: CalendarDay("2020-07-01"))
    let one = EligibilityCase("", [EligibilityCase.care("2020-08-01", "2021-01-01")], "", nil)
    let history = try history(one.register(statuses: [status]))
    #expect(history.careLeaverEligibility(on: CalendarDay(2021, 6, 1)) == .relevant)
  }

  @Test("Someone born on 29 February is 18 on 28 February, or on 1 March if so chosen")
  func leapDay() throws {
    let one = EligibilityCase("", [EligibilityCase.care("2020-01-01")], "", nil)
    let history = try history(one.register(birth: "2004-02-29"))
    let day = CalendarDay(2022, 2, 28)
    #expect(history.careLeaverEligibility(on: day) == .formerRelevant)
    #expect(history.careLeaverEligibility(on: day, leapDay: .firstMarch) == .eligible)
  }

  @Test("Without a date of birth, episodes, or any episode of a care leaver it cannot be told")
  func nothingToGoBy() throws {
    let day = CalendarDay(2021, 1, 1)
    let one = EligibilityCase("", [EligibilityCase.care("2020-01-01")], "", nil)
    var register = one.register()
    register.children = [Child(child: child)]
    #expect(try history(register).careLeaverEligibility(on: day) == nil)
    register = one.register()
    register.episodes = nil
    #expect(try history(register).careLeaverEligibility(on: day) == nil)
    register.episodes = []
    #expect(try history(register).careLeaverEligibility(on: day) == .noCurrentEligibility)
    register.careLeavers = [CareLeaver(child: child)]
    #expect(try history(register).careLeaverEligibility(on: day) == nil)
  }

  @Test("Days in care are counted once each, between bounds where the record leaves them open")
  func days() throws {
    let year = Period(CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 31))
    func count(_ care: [EligibilityCase.Care]) throws -> ClosedRange<Int> {
      try history(EligibilityCase("", care, "", nil).register()).daysLookedAfter(in: year)
    }
    #expect(try count([EligibilityCase.care("2019-01-01")]) == 365...365)
    #expect(try count([EligibilityCase.care("2021-03-31")]) == 1...1)
    #expect(try count([EligibilityCase.care("2019-01-01", "2020-04-01")]) == 0...0)
    #expect(try count([EligibilityCase.care("2019-01-01", "2020-04-02")]) == 1...1)
    #expect(try count([.init(start: "2020-04-11", reason: "P")]) == 355...365)
    #expect(
      try count([.init(start: "2020-04-01", unusableEnd: true), EligibilityCase.care("2020-04-11", "2020-04-21")])
        == 10...20)
  }

  @Test(
    "Leavers are reported by the age they reach in the year",
    arguments: [
      (16, nil), (17, .seventeenToEighteen), (18, .seventeenToEighteen), (19, .nineteenToTwentyOne),
      (21, .nineteenToTwentyOne), (22, .twentyTwoToTwentyFive), (25, .twentyTwoToTwentyFive), (26, nil), (-1, nil),
    ] as [(Int, CareLeaverAgeBand?)])
  func ageBands(_ age: Int, _ band: CareLeaverAgeBand?) throws {
    #expect(CareLeaverAgeBand(age: age) == band)
    guard age > 0 else { return }
    let one = EligibilityCase("", [], "", nil)
    let history = try history(one.register(birth: "2004-03-31"))
    let end = try #require(CalendarDay(year: 2004 + age, month: 3, day: 31))
    #expect(history.careLeaverAgeBand(inYearTo: end) == band)
    let dayBefore = try #require(end.adding(days: -1))
    #expect(history.careLeaverAgeBand(inYearTo: dayBefore) == CareLeaverAgeBand(age: age - 1))
  }
}

@Suite("What care leavers are offered")
struct LeaverOfferTests {
  private func offers(_ category: CareLeaverEligibility, _ age: Int, _ day: CalendarDay) -> [String] {
    LeaverOffer.offers(for: category, age: age, on: day, includingLocal: false).map(\.id)
  }

  @Test("Each has an identifier of its own, an order of ages, categories and a source")
  func wellFormed() {
    #expect(Set(LeaverOffer.all.map(\.id)).count == LeaverOffer.all.count)
    for offer in LeaverOffer.all {
      #expect(offer.fromAge >= 16 && offer.fromAge < offer.untilAge && offer.untilAge <= 25)
      #expect(!offer.categories.isEmpty && Set(offer.categories).count == offer.categories.count)
      #expect(!offer.categories.contains(.noCurrentEligibility))
      #expect(CareLeaverEligibility.allCases.filter(offer.categories.contains) == offer.categories)
      #expect(offer.source.section?.isEmpty == false)
      #expect(offer.amount.map { $0.value(on: offer.first) != nil } ?? true)
    }
  }

  @Test("A personal adviser is for all former relevant young people to 25 from April 2018, to 21 before")
  func personalAdviser() {
    #expect(offers(.formerRelevant, 20, CalendarDay(2017, 1, 1)).contains("personal-adviser"))
    #expect(!offers(.formerRelevant, 21, CalendarDay(2018, 3, 31)).contains("personal-adviser-to-25"))
    #expect(offers(.formerRelevant, 21, CalendarDay(2018, 4, 1)).contains("personal-adviser-to-25"))
    #expect(offers(.formerRelevant, 24, CalendarDay(2021, 1, 1)).contains("personal-adviser-to-25"))
    #expect(!offers(.formerRelevant, 25, CalendarDay(2021, 1, 1)).contains("personal-adviser-to-25"))
    #expect(!offers(.qualifying, 20, CalendarDay(2021, 1, 1)).contains("personal-adviser"))
  }

  @Test("The setting up grant rose in April 2023, and is not known before April 2022")
  func settingUpGrant() throws {
    let grant = try #require(LeaverOffer.all.first { $0.entitlement == .settingUpGrant }?.amount)
    #expect(grant.value(on: CalendarDay(2023, 3, 31)) == Money(pounds: 2000))
    #expect(grant.value(on: CalendarDay(2023, 4, 1)) == Money(pounds: 3000))
    #expect(grant.value(on: CalendarDay(2022, 3, 31)) == nil)
  }

  @Test("What one authority offers can be left out")
  func localOffers() {
    let day = CalendarDay(2020, 6, 1)
    let all = LeaverOffer.offers(for: .formerRelevant, age: 20, on: day).map(\.id)
    #expect(all.contains("council-tax"))
    #expect(!offers(.formerRelevant, 20, day).contains("council-tax"))
    #expect(
      !LeaverOffer.offers(for: .formerRelevant, age: 20, on: CalendarDay(2019, 3, 31)).map(\.id).contains("council-tax")
    )
  }
}
