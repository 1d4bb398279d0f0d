import CareCore
import CareExchange
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("The tally behind medians and percentiles")
struct ValueTallyTests {
  @Test(
    "has the quantiles of type 7, exactly",
    arguments: [
      ([10, 20, 30, 40, 50], 25, "20"), ([10, 20, 30, 40, 50], 75, "40"), ([1, 2], 50, "3/2"),
      ([1, 2, 3, 4], 25, "7/4"), ([1, 2, 3, 4], 90, "37/10"), ([7], 1, "7"), ([3, 1, 2], 50, "2"),
      ([5, 5, 5, 1], 50, "5"), ([0, 10], 33, "33/10"), ([-4, 4], 50, "0"),
    ])
  func quantile(_ values: [Int], _ percent: Int, _ expected: String) {
    #expect(ValueTally(values.map { Fraction($0) }).percentile(percent).map { "\($0)" } == expected)
  }

  @Test("has none without numbers, and none outside 0 to 100")
  func none() {
    #expect(ValueTally([]).median == nil)
    #expect(ValueTally([1]).percentile(101) == nil)
    #expect(ValueTally([1]).percentile(-1) == nil)
  }

  @Test("adds up from parts, and goes through JSON unchanged", arguments: 0..<20 as Range<UInt64>)
  func parts(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let values = (0..<50).compactMap { _ in
      Fraction(Int.random(in: -20...20, using: &random), over: Int.random(in: 1...3, using: &random))
    }
    let whole = ValueTally(values)
    #expect(ValueTally(values.prefix(17)).adding(ValueTally(values.dropFirst(17))) == whole)
    #expect(whole.count == values.count)
    let sorted = values.sorted()
    #expect(whole.percentile(0) == sorted.first && whole.percentile(100) == sorted.last)
    let bytes = try CanonicalJSON.encode(whole)
    #expect(try CanonicalJSON.decode(ValueTally.self, from: bytes) == whole)
  }

  @Test(
    "refuses JSON that is out of order, repeats a number, or counts none",
    arguments: [
      #"[{"count":1,"value":"2"},{"count":1,"value":"1"}]"#, #"[{"count":1,"value":"1"},{"count":1,"value":"1"}]"#,
      #"[{"count":0,"value":"1"}]"#, #"[{"count":9223372036854775807,"value":"1"},{"count":1,"value":"2"}]"#,
    ])
  func refuses(_ json: String) {
    #expect(throws: JSONProblem.self) { try CanonicalJSON.decode(ValueTally.self, from: Array(json.utf8)) }
  }

  @Test("does not overflow")
  func large() {
    let large = ValueTally([Fraction(Int.max), Fraction(Int.min)])
    #expect(large.median == nil)
    let full = ValueTally([1]).adding(ValueTally([2]))
    #expect(full?.count == 2)
  }
}

/// A choice of a user's own.
private enum Boundary: String, MeasurementChoice {
  case tenOrMore, moreThanTen
  static let name = "boundary"
  static let usual = Boundary.tenOrMore
}

@Suite("What users declare themselves")
struct DeclaringTests {
  static let year = MeasurementContext(period: ReportingYear(2021).period)

  /// What a child's records are made into: their tenth birthday.
  private struct Birthday: IndicatorSubject {
    let child: ChildHistory
    let day: CalendarDay
    var history: ChildHistory? { child }
    var reference: RecordReference { child.reference }
  }

  private static let tenthBirthdays = Indicator.proportion(
    "test.tenth-birthdays", "Tenth birthdays in care", definition: "Of tenth birthdays, those in care.",
    sources: [Source("a test")],
    of: Population(
      "tenth-birthdays", title: "in the period", noun: "birthdays", missing: "the birthday", requires: [.children],
      each: { child, _ in child.birthDate?.birthday(10).map { [Birthday(child: child, day: $0)] } ?? [] },
      contains: { birthday, context in context.period.contains(birthday.day) }),
    steps: [
      .count("In care on the day", missing: "whether in care") { birthday, _ in
        birthday.child.isLookedAfter(on: birthday.day)
      }
    ])

  @Test("A population of what the records are made into counts like any other")
  func derived() throws {
    let register = try Register(
      fixture: """
        A 2020-05-01 S C2 N1 U4
        B 2020-05-01 S C2 N1 U4
        children:
        A 2010-06-01
        B 2010-04-30
        C 2011-04-01
        """)
    let measurement = ChildHistories(register).measure(Self.tenthBirthdays, in: Self.year, tracing: true)
    #expect(measurement.proportion?.description == "1 of 2")
    #expect(measurement.subjects == "birthdays" && measurement.shown == "50")
  }

  @Test("A choice of one's own is read, shown, and keeps its usual value unless said otherwise")
  func choice() throws {
    let indicator = Indicator.count(
      "test.choice", "By a boundary", definition: "Children of ten, or older.", sources: [Source("a test")],
      options: [Boundary.self], of: .lookedAfter,
      steps: [
        .exclude("Below the boundary", missing: "the date of birth") { child, context in
          child.age(on: context.asAt).map { context.options[Boundary.self] == .tenOrMore ? $0 < 10 : $0 <= 10 }
        }
      ])
    let histories = ChildHistories(
      try Register(fixture: "A 2020-05-01 S C2 N1 U4\nchildren:\nA 2010-06-01\nB 2010-06-01"))
    #expect(histories.measure(indicator, in: Self.year).options.map(\.value) == ["tenOrMore"])
    var options = MeasurementOptions()
    options[Boundary.self] = .moreThanTen
    let other = MeasurementContext(period: Self.year.period, options: options)
    let measurement = histories.measure(indicator, in: other)
    #expect(measurement.options.map(\.option) == ["boundary"] && measurement.options.map(\.value) == ["moreThanTen"])
    let back = try CanonicalJSON.decode(MeasurementOptions.self, from: try CanonicalJSON.encode(options))
    #expect(back == options && back[Boundary.self] == .moreThanTen)
    options[Boundary.self] = .usual
    #expect(options == MeasurementOptions())
    let unknown = try CanonicalJSON.decode(MeasurementOptions.self, from: Array(#"{"boundary":"other"}"#.utf8))
    #expect(unknown[Boundary.self] == .tenOrMore)
  }

  @Test("Two populations with one id and two titles are not taken for the same")
  func identity() throws {
    func count(_ title: String, _ answer: Bool) -> Indicator {
      .count(
        "test.\(title)", title, definition: title, sources: [],
        of: Population("own", title: title, missing: "nothing") { _, _ in answer })
    }
    let histories = ChildHistories(try Register(fixture: "A 2020-05-01 S C2 N1 U4"))
    let both = histories.measure([count("all", true), count("none", false)], in: Self.year)
    #expect(both.map(\.numerator) == [1, 0])
  }

  @Test("A figure that is not known for the period leaves no value, and says which")
  func figure() throws {
    let rate = Dated(Dated<Int>.Entry(2345, from: CalendarDay(2020, 4, 1), source: Source("a test")))
    let indicator = Indicator.count(
      "test.figure", "With a figure", definition: "With a figure.", sources: [],
      figures: [.dated("The rate", rate) { "£\($0)" }], of: .lookedAfter)
    let histories = ChildHistories(try Register(fixture: "A 2018-05-01 S C2 N1 U4"))
    let known = histories.measure(indicator, in: Self.year)
    #expect(known.figuresUsed.map(\.value) == ["£2345"] && known.shown == "1")
    #expect(known.figuresUsed.first?.from == CalendarDay(2020, 4, 1))
    let before = histories.measure(indicator, in: MeasurementContext(period: ReportingYear(2020).period))
    #expect(before.shown == nil && before.cannotSay == "not known for the period: The rate")
  }

  @Test("A breakdown by child divides records too; one of other things divides nothing")
  func breakdowns() throws {
    let register = try Register(
      fixture: """
        A 2020-05-01 S C2 N1 U4
        B 2020-05-01 S V2 N1 K2
        complaints: child received
        A 2020-06-01
        A 2020-07-01
        B 2020-06-01
        """)
    let histories = ChildHistories(register)
    let context = MeasurementContext(period: Self.year.period, population: PopulationFigure(count: 1000))
    let parts = histories.measure(
      EngineIndicators.complaintRate, by: Breakdown<ChildHistory>.legalStatus, in: context)
    #expect(parts.filter { $0.numerator > 0 }.map(\.shown) == ["2.0", "1.0"])
    #expect(EngineIndicators.complaintRate.broken(downBy: Breakdown<ClockEvent>.outcome).isEmpty)
    #expect(EngineIndicators.firstReviews.broken(downBy: Breakdown<ClockEvent>.outcome).count == 7)
  }
}

@Suite("The catalogue")
struct CatalogueTests {
  @Test("Every clock that an indicator names is one that is read from records")
  func clocks() {
    for indicator in Indicator.all + EngineIndicators.all where indicator.population.id.hasPrefix("clock.") {
      #expect(!indicator.requires.isEmpty, "\(indicator.id) has a clock")
    }
  }

  @Test("Indicators of one population name say the same of it")
  func populations() {
    var known: [String: Indicator.PopulationSummary] = [:]
    for indicator in Indicator.all {
      #expect(known[indicator.population.id] ?? indicator.population == indicator.population, "\(indicator.id)")
      known[indicator.population.id] = indicator.population
    }
  }

  @Test("An indicator is found by id or official name, and a slip of the pen brings those that resemble it")
  func lookUp() {
    #expect(Indicator.named("NI 62")?.id == "stability.three-or-more-placements")
    #expect(Indicator.named("stability.long-term")?.officialName == "NI 63")
    #expect(Indicator.named("stability.long-trem") == nil)
    #expect(Indicator.near("stability.long-trem").first?.id == "stability.long-term")
    #expect(Indicator.near("nothing like it at all").isEmpty)
  }
}

@Suite("Figures over time")
struct MeasurementChangeTests {
  @Test("A change is worked out before rounding, and says which way is better")
  func change() throws {
    let histories = ChildHistories(
      try Register(
        fixture: """
          A 2018-05-01 S C2 N1 U4
          B 2018-05-01 S C2 N1 K2
          C 2018-05-01 S C2 N1 K2 2020-06-01 X1
          C 2020-06-01 P C2 N1 U4
          """))
    let years = [2020, 2021].map { MeasurementContext(period: ReportingYear($0).period) }
    let measured = histories.measure([.fostered, .lookedAfter], in: years)
    let change = try #require(measured[1][0].change(since: measured[0][0]))
    #expect(change.difference == Fraction(100, over: 3) && change.percent?.value == 100)
    #expect(change.isBetter(.highIsGood) == true && change.isBetter(.lowIsGood) == false)
    #expect(change.isBetter(.none) == nil)
    #expect(measured[0][0].change(since: measured[1][0]) == nil, "it is not later")
    #expect(measured[1][0].change(since: measured[0][1]) == nil, "it is another figure")
    let back = try CanonicalJSON.decode(MeasurementChange.self, from: try CanonicalJSON.encode(change))
    #expect(back == change)
  }
}
