import CareCore
import CareModels
import Testing

/// The spring term of 2020/21 by the convention: 1 January to 31 March 2021.
@Suite("Personal education plans due")
struct PersonalEducationPlansDueTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var birth = "2010-01-01"
    var careStart = "2019-01-01"
    var careEnd: String?
    var reason = "S"
    var held: [String] = []
    var isOnRoll = false
    var day = "2021-02-15"
    let expected: Outcome

    var testDescription: String { name }
  }

  enum Outcome: Hashable, Sendable {
    case due(String?, PersonalEducationPlansDue.Entry.Reason)
    case held
    case notRequired
    case undetermined
    case notThere
  }

  static let cases: [Case] = [
    Case(name: "Held this term", held: ["2020-10-01", "2021-01-01"], expected: .held),
    Case(name: "Held on the day itself", held: ["2021-02-15"], expected: .held),
    Case(name: "Held after the day", held: ["2020-10-01", "2021-02-16"], expected: .due("2021-03-31", .termly)),
    Case(name: "Held last term", held: ["2020-10-01"], expected: .due("2021-03-31", .termly)),
    Case(name: "Held on the last day before the term", held: ["2020-12-31"], expected: .due("2021-03-31", .termly)),
    Case(name: "Six months run out in the term", held: ["2020-09-15"], expected: .due("2021-03-15", .sixMonths)),
    Case(name: "Six months ran out before", held: ["2020-03-01"], expected: .due("2020-09-01", .sixMonths)),
    Case(name: "Six months end with the term", held: ["2020-09-30"], expected: .due("2021-03-30", .sixMonths)),
    Case(name: "New in care", careStart: "2021-02-01", expected: .due("2021-03-01", .first)),
    Case(
      name: "A plan of an earlier time in care does not count", careStart: "2021-02-01", held: ["2021-01-15"],
      expected: .due("2021-03-01", .first)),
    Case(name: "Never one, start of care not known", reason: "P", expected: .due("2021-03-31", .termly)),
    Case(name: "Under 3", birth: "2018-02-16", expected: .notRequired),
    Case(name: "3 on the day", birth: "2018-02-15", careStart: "2021-02-01", expected: .due("2021-03-01", .first)),
    Case(name: "Past school age, on no roll", birth: "2004-01-01", expected: .notRequired),
    Case(
      name: "Past school age, on a roll", birth: "2004-01-01", held: ["2020-12-01"], isOnRoll: true,
      expected: .due("2021-03-31", .termly)),
    Case(name: "Not looked after", careEnd: "2021-02-15", expected: .notThere),
    Case(name: "Looked after to the day after", careEnd: "2021-02-16", held: ["2021-01-15"], expected: .held),
    Case(name: "No date of birth", birth: "", expected: .undetermined),
  ]

  private static func register(_ one: Case) -> Register {
    let child = ChildIdentifier("A1")
    var register = Register()
    register.children = [Child(child: child, birthDate: CalendarDay(one.birth))]
    register.episodes = [
      Episode(
        child: child, start: CalendarDay(one.careStart), reasonForNewEpisode: Coded(one.reason),
        legalStatus: .known(.fullCareOrder), end: one.careEnd.flatMap { CalendarDay($0) },
        reasonCeased: one.careEnd == nil ? nil : .known(.otherReason))
    ]
    register.personalEducationPlans = one.held.map { PersonalEducationPlan(child: child, held: CalendarDay($0)) }
    let enrolment = SchoolEnrolment(child: child, start: CalendarDay("2020-09-01"))
    register.schoolEnrolments = one.isOnRoll ? [enrolment] : []
    return register
  }

  @Test("Each child is in one group, with the day and the reason", arguments: cases)
  func outcome(_ one: Case) throws {
    let day = try #require(CalendarDay(one.day))
    let due = try #require(ChildHistories(Self.register(one)).personalEducationPlansDue(on: day))
    let outcomes: [Outcome] =
      due.entries.map { .due($0.due?.description, $0.reason) } + due.held.map { _ in .held }
      + due.notRequired.map { _ in .notRequired } + due.undetermined.map { _ in .undetermined }
    #expect(outcomes == (one.expected == .notThere ? [] : [one.expected]))
    #expect(due.term.name == "Spring 2020/21")
  }

  @Test("Whether a young person past school age is in education may not be known")
  func educationNotKnown() throws {
    var register = Self.register(Case(name: "", birth: "2004-01-01", expected: .undetermined))
    register.schoolEnrolments = nil
    let day = CalendarDay(2021, 2, 15)
    #expect(ChildHistories(register).personalEducationPlansDue(on: day)?.undetermined.count == 1)
    let child = ChildIdentifier("A1")
    for (status, isInEducation) in [(ParticipationStatus.college, true), (.employment, false)] {
      register.participations = [
        Participation(child: child, status: .known(status), start: CalendarDay(2020, 9, 1))
      ]
      let due = try #require(ChildHistories(register).personalEducationPlansDue(on: day))
      #expect(due.entries.count == (isInEducation ? 1 : 0))
      #expect(due.notRequired.count == (isInEducation ? 0 : 1))
    }
  }

  @Test("There is no list without the table, nor in the holidays")
  func noList() throws {
    let day = CalendarDay(2021, 2, 15)
    var register = Self.register(Case(name: "", expected: .held))
    let spring = try #require(Term("Spring 2020/21"))
    let terms = try #require(TermDates([spring: Period(CalendarDay(2021, 1, 4), CalendarDay(2021, 3, 26))]))
    #expect(ChildHistories(register).personalEducationPlansDue(on: CalendarDay(2021, 3, 27), terms: terms) == nil)
    #expect(ChildHistories(register).personalEducationPlansDue(on: CalendarDay(2021, 3, 26), terms: terms) != nil)
    register.personalEducationPlans = nil
    #expect(ChildHistories(register).personalEducationPlansDue(on: day) == nil)
  }

  @Test("The earliest comes first, and one is overdue from the day after")
  func order() throws {
    let cases = [
      Case(name: "", held: ["2020-10-01"], expected: .held), Case(name: "", held: ["2020-08-20"], expected: .held),
      Case(name: "", careStart: "2021-02-01", expected: .held),
    ]
    var register = Register()
    for (number, one) in cases.enumerated() {
      var own = Self.register(one)
      let child = ChildIdentifier("A\(number)")
      own.children?[0].child = child
      own.episodes?[0].child = child
      if own.personalEducationPlans?.isEmpty == false { own.personalEducationPlans?[0].child = child }
      register = register.merged(with: own)
    }
    let day = CalendarDay(2021, 2, 20)
    let due = try #require(ChildHistories(register).personalEducationPlansDue(on: day))
    #expect(due.entries.map { $0.due?.description } == ["2021-02-20", "2021-03-01", "2021-03-31"])
    #expect(due.entries.map(\.child.row) == [1, 2, 0])
    #expect(due.entries.first?.isOverdue(on: day) == false)
    #expect(due.entries.first?.isOverdue(on: CalendarDay(2021, 2, 21)) == true)
  }
}
