import CareCore
import CareModels
import Testing

@Suite("Attainment and schools")
struct AttainmentTests {
  static let newGoals = EarlyLearningGoal.allCases.filter { !$0.isTo2021 }
  static let oldGoals = EarlyLearningGoal.allCases.filter(\.isTo2021)

  private func profile(_ goals: [EarlyLearningGoal], _ level: (EarlyLearningGoal) -> EarlyLearningLevel?) -> Bool? {
    EarlyYearsProfile(
      results: goals.map { goal in
        EarlyLearningResult(goal: .known(goal), level: level(goal).map { .known($0) })
      }
    ).hasGoodLevelOfDevelopment
  }

  @Test("There are seventeen goals of each set, and twelve of each count")
  func goals() {
    for set in [Self.newGoals, Self.oldGoals] {
      #expect(set.count == 17)
      #expect(set.filter(\.countsTowardsGoodLevel).count == 12)
    }
  }

  @Test("A good level of development is the expected level in twelve goals", arguments: [newGoals, oldGoals])
  func goodLevel(_ goals: [EarlyLearningGoal]) {
    #expect(profile(goals) { _ in .expected } == true)
    #expect(profile(goals) { $0.isTo2021 ? .exceeding : .expected } == true)
    for goal in goals {
      let isCounted = goal.countsTowardsGoodLevel
      #expect(profile(goals) { $0 == goal ? .emerging : .expected } == (isCounted ? false : true))
      #expect(profile(goals) { $0 == goal ? nil : .expected } == (isCounted ? nil : true))
      #expect(profile(goals) { $0 == goal ? .notAssessed : .expected } == (isCounted ? nil : true))
    }
  }

  @Test("Nothing, or goals of both sets, say nothing")
  func goodLevelNotKnown() {
    #expect(EarlyYearsProfile().hasGoodLevelOfDevelopment == nil)
    #expect(profile([]) { _ in .expected } == nil)
    #expect(profile(EarlyLearningGoal.allCases) { _ in .expected } == nil)
  }

  private func primary(_ stage: KeyStage, _ results: [PrimaryResult]) -> PrimaryAssessment {
    PrimaryAssessment(keyStage: .known(stage), results: results)
  }

  @Test(
    "At key stage 2 reading and mathematics go by the test",
    arguments: [
      (nil, 100, nil, true), (nil, 99, nil, false), ("AS", nil, nil, true), ("NS", nil, nil, false),
      ("B", nil, nil, false), ("A", nil, nil, false), ("L", nil, nil, nil), ("Q", nil, nil, nil), ("AS", 99, nil, true),
      (nil, nil, "PK4", false), (nil, nil, "EXS", nil), (nil, nil, nil, nil), ("?", 100, nil, nil),
    ] as [(String?, Int?, String?, Bool?)])
  func testedSubjects(_ outcome: String?, _ score: Int?, _ teacher: String?, _ expected: Bool?) {
    for subject in [PrimarySubject.reading, .mathematics, .grammar] {
      let result = PrimaryResult(
        subject: .known(subject), teacherAssessment: teacher.map { Coded($0) }, testOutcome: outcome.map { Coded($0) },
        scaledScore: score)
      #expect(result.reachesExpectedStandard(at: .two) == expected)
    }
  }

  @Test(
    "Writing, and all of key stage 1, go by the teacher",
    arguments: [
      ("GDS", true), ("EXS", true), ("WTS", false), ("HNM", false), ("PK6", false), ("EM", false), ("A", false),
      ("L", nil), ("F", nil), ("nonsense", nil),
    ] as [(String, Bool?)])
  func assessedSubjects(_ text: String, _ expected: Bool?) {
    let writing = PrimaryResult(subject: .known(.writing), teacherAssessment: Coded(text), scaledScore: 120)
    #expect(writing.reachesExpectedStandard(at: .two) == expected)
    let reading = PrimaryResult(subject: .known(.reading), teacherAssessment: Coded(text), scaledScore: 120)
    #expect(reading.reachesExpectedStandard(at: .one) == expected)
    #expect(reading.reachesExpectedStandard(at: .four) == nil)
  }

  @Test("The combined standard asks for all three subjects")
  func combined() {
    let reading = PrimaryResult(subject: .known(.reading), scaledScore: 100)
    let writing = PrimaryResult(subject: .known(.writing), teacherAssessment: .known(.expected))
    let mathematics = PrimaryResult(subject: .known(.mathematics), scaledScore: 100)
    let low = PrimaryResult(subject: .known(.mathematics), scaledScore: 99)
    #expect(primary(.two, [reading, writing, mathematics]).reachesCombinedStandard == true)
    #expect(primary(.two, [reading, writing, low]).reachesCombinedStandard == false)
    #expect(primary(.two, [reading, writing]).reachesCombinedStandard == nil)
    #expect(primary(.two, [low]).reachesCombinedStandard == false)
    #expect(primary(.two, [reading, writing, mathematics, low]).reachesCombinedStandard == nil)
    #expect(PrimaryAssessment(results: [reading, writing, mathematics]).reachesCombinedStandard == nil)
  }

  private func outcome(_ grades: [(GCSESubject, String?)]) -> KeyStage4Outcome {
    KeyStage4Outcome(results: grades.map { GCSEResult(subject: .known($0.0), grade: $0.1) })
  }

  @Test(
    "English by language or literature, and mathematics, at 4 or at 5",
    arguments: [
      ([(.englishLanguage, "4"), (.mathematics, "4")], true, false),
      ([(.englishLanguage, "5"), (.mathematics, "5")], true, true),
      ([(.englishLanguage, "3"), (.englishLiterature, "5"), (.mathematics, "9")], true, true),
      ([(.englishLanguage, "3"), (.mathematics, "9")], false, false),
      ([(.mathematics, "9")], false, false), ([], false, false),
      ([(.englishLanguage, "U"), (.mathematics, "X")], false, false),
      ([(.englishLanguage, "B"), (.mathematics, "5")], nil, nil),
      ([(.englishLanguage, nil), (.mathematics, "5")], nil, nil),
      ([(.englishLanguage, "B"), (.mathematics, "3")], false, false),
      ([(.englishLanguage, "B"), (.englishLiterature, "5"), (.mathematics, "5")], true, true),
    ] as [([(GCSESubject, String?)], Bool?, Bool?)])
  func passes(_ grades: [(GCSESubject, String?)], _ standard: Bool?, _ strong: Bool?) {
    #expect(outcome(grades).passesEnglishAndMathematics(at: .standard) == standard)
    #expect(outcome(grades).passesEnglishAndMathematics(at: .strong) == strong)
  }

  @Test("Without results nothing is known, and other qualifications are no GCSE")
  func passesNotKnown() {
    #expect(KeyStage4Outcome().passesEnglishAndMathematics(at: .standard) == nil)
    let functional = GCSEResult(subject: .known(.mathematics), qualification: .known(.functionalSkills), grade: "9")
    #expect(KeyStage4Outcome(results: [functional]).passesMathematics(at: .standard) == false)
    #expect(outcome([(.englishLanguage, "4")]).passesEnglish(at: .standard) == true)
    for text in ["10", "0", "٤", "4 ", "", "-1", "+4"] {
      #expect(GCSEResult(grade: text).numericGrade == nil)
    }
  }

  @Test("Attainment 8 adds up the slots, English and mathematics twice")
  func attainment8() {
    func result(_ slot: AttainmentSlot, _ points: Int?, _ isDouble: Bool = false) -> GCSEResult {
      GCSEResult(points: points, slot: .known(slot), isDoubleWeighted: isDouble)
    }
    let full = [result(.english, 900, true), result(.mathematics, 900, true)]
    let rest = [AttainmentSlot.ebacc, .open].flatMap { slot in (1...3).map { _ in result(slot, 900) } }
    #expect(KeyStage4Outcome(results: full + rest).attainment8BySlot == 9000)
    #expect(KeyStage4Outcome(results: full + rest + [result(.unused, 900)]).attainment8BySlot == 9000)
    #expect(KeyStage4Outcome(results: [result(.english, 500)]).attainment8BySlot == 500)
    #expect(KeyStage4Outcome(results: [result(.open, 500, true)]).attainment8BySlot == 500)
    #expect(KeyStage4Outcome(results: full + rest + [result(.open, 100)]).attainment8BySlot == nil)
    #expect(KeyStage4Outcome(results: [result(.open, nil)]).attainment8BySlot == nil)
    #expect(KeyStage4Outcome(results: [result(.english, .max, true)]).attainment8BySlot == nil)
    #expect(KeyStage4Outcome(results: []).attainment8BySlot == 0)
    #expect(KeyStage4Outcome().attainment8BySlot == nil)
  }

  @Test(
    "The grade of a school is that of the last report that gave one",
    arguments: [
      ("2015-03-31", nil, nil), ("2015-04-01", "2", true), ("2018-05-31", "2", true), ("2018-06-01", "3", false),
      ("2020-01-01", "3", false), ("2021-01-01", "?", nil),
    ] as [(String, String?, Bool?)])
  func schoolGrade(_ day: String, _ grade: String?, _ isGood: Bool?) throws {
    let school = School(inspections: [
      SchoolInspection(date: CalendarDay(2020, 12, 31), grade: Coded("?")),
      SchoolInspection(date: CalendarDay(2018, 5, 1), published: CalendarDay(2018, 6, 1), grade: Coded("3")),
      SchoolInspection(date: CalendarDay(2015, 4, 1), grade: Coded("2")),
      SchoolInspection(date: CalendarDay(2019, 6, 1), grade: .known(.notGraded)),
      SchoolInspection(date: CalendarDay(2019, 7, 1)), SchoolInspection(grade: Coded("1")),
    ])
    let day = try #require(CalendarDay(day))
    #expect(school.grade(on: day)?.text == grade)
    #expect(school.isGoodOrOutstanding(on: day) == isGood)
  }

  @Test("A document's return is counted in calendar days from the meeting")
  func daysToReturn() {
    let held = CalendarDay(2020, 2, 26)
    #expect(PersonalEducationPlan(held: held, returned: CalendarDay(2020, 3, 2)).daysToReturn == 5)
    #expect(PersonalEducationPlan(held: held, returned: held).daysToReturn == 0)
    #expect(PersonalEducationPlan(held: held, returned: CalendarDay(2020, 2, 25)).daysToReturn == nil)
    #expect(PersonalEducationPlan(held: held).daysToReturn == nil)
    #expect(PersonalEducationPlan(contribution: .known(.views)).hasChildContribution == true)
    #expect(PersonalEducationPlan(contribution: .known(.neither)).hasChildContribution == false)
    #expect(PersonalEducationPlan(contribution: Coded("?")).hasChildContribution == nil)
  }

  struct StageCase: Sendable {
    var plan: EducationHealthCarePlan?
    var provision: String?
    let expected: SENStage?
  }

  @Test(
    "A plan goes before an assessment, and that before support",
    arguments: [
      StageCase(expected: nil), StageCase(provision: "N", expected: .noneIdentified),
      StageCase(provision: "K", expected: .support), StageCase(provision: "E", expected: .plan),
      StageCase(provision: "?", expected: nil),
      StageCase(plan: .init(requested: CalendarDay(2020, 5, 1)), provision: "K", expected: .assessment),
      StageCase(plan: .init(requested: CalendarDay(2020, 6, 2)), provision: "K", expected: .support),
      StageCase(plan: .init(requested: CalendarDay(2020, 1, 1), issued: CalendarDay(2020, 6, 1)), expected: .plan),
      StageCase(
        plan: .init(requested: CalendarDay(2020, 1, 1), issued: CalendarDay(2020, 6, 2)), expected: .assessment),
      StageCase(plan: .init(requested: CalendarDay(2020, 1, 1), refused: CalendarDay(2020, 6, 1)), expected: nil),
      StageCase(
        plan: .init(
          requested: CalendarDay(2020, 1, 1), assessmentDecided: CalendarDay(2020, 6, 1), isAssessmentAgreed: false),
        provision: "K", expected: .support),
      StageCase(plan: .init(issued: CalendarDay(2019, 1, 1), ceased: CalendarDay(2020, 6, 1)), expected: nil),
      StageCase(plan: .init(issued: CalendarDay(2019, 1, 1), ceased: CalendarDay(2020, 6, 2)), expected: .plan),
    ])
  func senStage(_ one: StageCase) throws {
    let child = ChildIdentifier("A1")
    var register = Register()
    register.children = [Child(child: child)]
    if var plan = one.plan {
      plan.child = child
      register.educationHealthCarePlans = [plan]
    }
    register.specialEducationalNeeds = one.provision.map {
      [SpecialEducationalNeed(child: child, provision: Coded($0), start: CalendarDay(2019, 9, 1))]
    }
    let history = try #require(ChildHistories(register).history(of: child))
    #expect(history.senStage(on: CalendarDay(2020, 6, 1)) == one.expected)
  }
}
