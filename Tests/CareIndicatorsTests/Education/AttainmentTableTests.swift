import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

/// Two reports of one council print the results of one year: over forty pupils of all schools, and over thirty of
/// state-funded ones.
@Suite("The attainment tables of two reports, from records")
struct AttainmentTableTests {
  /// Passes in English and in mathematics of the forty pupils of 2019, as grades. Ten of them, none of whom passed, were
  /// not in state-funded schools.
  static let grades2019: [(english: Int, mathematics: Int, isStateFunded: Bool)] =
    (0..<40).map { pupil in
      switch pupil {
      case ..<4: (5, 5, true)
      case ..<7: (5, 4, true)
      case ..<10: (4, 4, true)
      case ..<12: (4, 3, true)
      default: (3, 2, pupil < 30)
      }
    }

  static func results(_ pupils: [(english: Int, mathematics: Int, isStateFunded: Bool)], year: String) -> [String] {
    ["keyStage4Outcomes: child year isStateFunded results"]
      + pupils.enumerated().map { number, pupil in
        """
        c\(number) \(year) \(pupil.isStateFunded) [{"grade":"\(pupil.english)","subject":"englishLanguage"},\
        {"grade":"\(pupil.mathematics)","subject":"mathematics"}]
        """
      }
  }

  static func measure(
    _ indicator: Indicator, children: Int, _ lines: [String], to day: CalendarDay = CalendarDay(2019, 3, 31),
    options: MeasurementOptions = .init()
  ) throws -> Measurement {
    let care = (0..<children).map { "c\($0) 2017-06-01 S C2 N1 U4" }
    let register = try Register(fixture: (care + lines).joined(separator: "\n"), supplying: indicator.requires)
    let context = try #require(MeasurementContext(yearTo: day, options: options))
    return ChildHistories(register).measure(indicator, in: context)
  }

  /// Report of January 2020, table of grades in English and mathematics.
  @Test(
    "January 2020: passes of forty pupils",
    arguments: [
      (Indicator.grade5English.id, 7, "17.5"), (Indicator.grade5Mathematics.id, 4, "10.0"),
      (Indicator.grade5EnglishAndMathematics.id, 4, "10.0"), (Indicator.grade4English.id, 12, "30.0"),
      (Indicator.grade4Mathematics.id, 10, "25.0"), (Indicator.grade4EnglishAndMathematics.id, 10, "25.0"),
    ])
  func allSchools(_ id: String, _ count: Int, _ shows: String) throws {
    let indicator = try #require(Indicator.withID(id))
    let measurement = try Self.measure(indicator, children: 40, Self.results(Self.grades2019, year: "2018/19"))
    #expect(measurement.numerator == count && measurement.denominator == 40)
    #expect(measurement.shown == shows)
  }

  /// Annual report 2019/20, 4.5: the same ten and four pupils, over thirty.
  @Test(
    "Annual report: the same passes over the thirty in state-funded schools, and the option says so",
    arguments: [
      (Indicator.grade4EnglishAndMathematics.id, 10, "33.3"), (Indicator.grade5EnglishAndMathematics.id, 4, "13.3"),
    ])
  func stateFunded(_ id: String, _ count: Int, _ shows: String) throws {
    let indicator = try #require(Indicator.withID(id))
    let measurement = try Self.measure(
      indicator, children: 40, Self.results(Self.grades2019, year: "2018/19"),
      options: MeasurementOptions(AttainmentBase.stateFunded))
    #expect(measurement.numerator == count && measurement.denominator == 30)
    #expect(measurement.leftOut.map(\.count) == [10])
    #expect(measurement.shown == shows)
    #expect(measurement.options.contains { $0.option == "attainmentBase" && $0.value == "stateFunded" })
  }

  @Test("Both passes are never more than the fewer of the single ones, at either grade")
  func both() throws {
    for (single, both) in [
      ([Indicator.grade4English, .grade4Mathematics], Indicator.grade4EnglishAndMathematics),
      ([.grade5English, .grade5Mathematics], .grade5EnglishAndMathematics),
    ] {
      let lines = Self.results(Self.grades2019, year: "2018/19")
      let counts = try single.map { try Self.measure($0, children: 40, lines).numerator }
      #expect(try Self.measure(both, children: 40, lines).numerator <= counts.min() ?? 0)
    }
  }

  @Test("Progress 8 is over state-funded schools in a table whose other rows are over all")
  func progress8() throws {
    let lines =
      ["keyStage4Outcomes: child year isStateFunded priorAttainment progress8 attainment8"]
      + (0..<40).map { "c\($0) 2018/19 \($0 < 30) 9500 \($0 < 30 ? "-137" : ".") 2248" }
    let progress = try Self.measure(.progress8, children: 40, lines)
    #expect(progress.denominator == 30 && progress.shown == "-1.37")
    let attainment8 = try Self.measure(.attainment8, children: 40, lines)
    #expect(attainment8.denominator == 40 && attainment8.value == Fraction(2248, over: 100))
    #expect(attainment8.shown == "22.5")
  }

  /// Key stages 1 and 2 of 2018 and 2019, as both reports print them.
  @Test(
    "Reading, writing and mathematics together at key stages 1 and 2",
    arguments: [
      (Indicator.keyStage1Combined.id, "KS1", 4, 18, "22"), (Indicator.keyStage1Combined.id, "KS1", 6, 13, "46"),
      (Indicator.keyStage2Combined.id, "KS2", 7, 19, "37"), (Indicator.keyStage2Combined.id, "KS2", 7, 22, "32"),
      (Indicator.keyStage1Combined.id, "KS1", 5, 12, "42"),
    ])
  func primary(_ id: String, _ stage: String, _ reached: Int, _ children: Int, _ shows: String) throws {
    func result(_ subject: String, _ isReached: Bool) -> String {
      let isTested = stage == "KS2" && subject != "writing"
      let value =
        isTested ? "\"scaledScore\":\(isReached ? 101 : 98)" : "\"teacherAssessment\":\"\(isReached ? "EXS" : "WTS")\""
      return "{\"subject\":\"\(subject)\",\(value)}"
    }
    let lines =
      ["primaryAssessments: child keyStage year results"]
      + (0..<children).map { number in
        let all = ["reading", "writing", "mathematics"].enumerated().map { position, subject in
          result(subject, number < reached || position == number % 2)
        }
        return "c\(number) \(stage) 2018/19 [\(all.joined(separator: ","))]"
      }
    let measurement = try Self.measure(try #require(Indicator.withID(id)), children: children, lines)
    #expect(measurement.numerator == reached && measurement.denominator == children)
    #expect(measurement.shown == shows)
  }

  /// Headline summary of 2019/20: 27.9 and 16.3 percent are 12 and 7 of 43.
  @Test(
    "June 2021: the headline summary of 2019/20",
    arguments: [
      (Indicator.grade4EnglishAndMathematics.id, 12, "27.9"), (Indicator.grade5EnglishAndMathematics.id, 7, "16.3"),
    ])
  func headline(_ id: String, _ count: Int, _ shows: String) throws {
    let pupils = (0..<43).map { ($0 < 7 ? 5 : $0 < 12 ? 4 : 3, $0 < 7 ? 6 : $0 < 12 ? 4 : 3, true) }
    let lines = Self.results(pupils.map { (english: $0, mathematics: $1, isStateFunded: $2) }, year: "2019/20")
    // As at the end of the school year, and at 31 March in it.
    for day in [CalendarDay(2020, 3, 31), CalendarDay(2020, 8, 31)] {
      let indicator = try #require(Indicator.withID(id))
      let measurement = try Self.measure(indicator, children: 43, lines, to: day)
      #expect(measurement.numerator == count && measurement.denominator == 43 && measurement.shown == shows)
    }
  }

  @Test("A third of twelve children reached a good level of development; eleven goals of twelve are none")
  func goodLevel() throws {
    let goals = EarlyLearningGoal.allCases.filter { $0.countsTowardsGoodLevel && !$0.isTo2021 }
    #expect(goals.count == 12)
    let lines =
      ["earlyYearsProfiles: child year results"]
      + (0..<12).map { number in
        let levels = goals.enumerated().map { position, goal in
          let level: EarlyLearningLevel = number < 4 || position != number ? .expected : .emerging
          return "{\"goal\":\"\(goal.rawValue)\",\"level\":\"\(level.rawValue)\"}"
        }
        return "c\(number) 2018/19 [\(levels.joined(separator: ","))]"
      }
    let measurement = try Self.measure(.goodLevelOfDevelopment, children: 12, lines)
    #expect(measurement.numerator == 4 && measurement.denominator == 12 && measurement.shown == "33")
  }
}
