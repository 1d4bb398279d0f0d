import CareCore
import CareExchange
import CareFigures
import CareIndicators
import CareModels
import CareReports
import CareTestSupport
import Foundation
import Testing

@Suite("Measurements as published figures")
struct MeasurementFigureTests {
  /// Measurements of every indicator over a random register: some years, some without a population, some with faults.
  private static func measurements(_ seed: UInt64) throws -> [CareIndicators.Measurement] {
    var random = SplitMix64(seed: seed)
    var makes = RandomRegister(seed: seed, faults: seed.isMultiple(of: 2) ? .many : .none)
    var register = makes.register(children: Int.random(in: 0...60, using: &random))
    if seed.isMultiple(of: 5) { register.schoolEnrolments = nil }
    let people =
      seed.isMultiple(of: 3)
      ? nil : PopulationFigure(count: Int.random(in: 1...200_000, using: &random), midYear: 2020, area: "E10000018")
    let day = CalendarDay(2019, 3, 31).adding(days: 366 * Int.random(in: 0...2, using: &random))
    let context = try #require(day.flatMap { MeasurementContext(yearTo: $0, population: people) })
    return ChildHistories(register).measure(Indicator.all, in: context)
  }

  @Test(
    "every measurement with a value agrees with its own inputs, and no figures contradict one another",
    arguments: 0..<40)
  func agrees(seed: UInt64) throws {
    let measurements = try Self.measurements(seed)
    for measurement in measurements {
      let figure = PublishedFigure(measurement)
      #expect((figure == nil) == (measurement.value == nil), "\(measurement.id)")
      guard let figure else { continue }
      let answer = figure.evaluated()
      #expect(answer.agrees == true, "\(measurement.id)")
      #expect(answer.exact == measurement.value, "\(measurement.id)")
      #expect(answer.agreesUnder.contains(figure.rounding ?? .truncated))
      let words = try #require(figure.definition)
      #expect(words.contains(measurement.title))
    }
    let report = FigureReport(measurements.flatMap { $0.publishedFigures() })
    #expect(report.findings == [])
    #expect(report.answers.allSatisfy { $0.agrees == true })
    #expect(Set(report.figures.map(\.id)).count == report.figures.count)
  }

  @Test("the random registers give nearly every indicator a value, so that the test before this one is of something")
  func reach() throws {
    var reached: Set<String> = []
    for seed in UInt64(0)..<8 { reached.formUnion(try Self.measurements(seed).filter { $0.value != nil }.map(\.id)) }
    #expect(reached.count >= 30)
  }

  @Test("written as a file of figures they are worked out again with the same answers", arguments: 0..<10)
  func roundTrip(seed: UInt64) throws {
    let figures = try Self.measurements(seed).flatMap { $0.publishedFigures() }
    let bytes = try CanonicalJSON.encode(FigureFile.json(of: figures, title: "Random"))
    let file = try #require(FigureFile(try CanonicalJSON.decode(JSONValue.self, from: bytes)))
    let (own, read) = (FigureReport(figures), FigureReport(file.figures))
    #expect(file.unusable == [])
    #expect(read.findings == [])
    #expect(read.answers.map(\.agrees) == own.answers.map(\.agrees))
    #expect(read.answers.map(\.exact) == own.answers.map(\.exact))
    #expect(file.figures == figures)
  }

  @Test("a figure that was changed after it was made is found", arguments: 0..<10)
  func tampered(seed: UInt64) throws {
    var figures = try Self.measurements(seed &+ 100).flatMap { $0.publishedFigures() }
    var random = SplitMix64(seed: seed)
    let place = try #require(figures.indices.randomElement(using: &random))
    let number = try #require(figures[place].printedNumber)
    let changed = try #require(number.value.adding(number.step)).rounded(toPlaces: number.decimals)
    figures[place].printed = PrintedText(figures[place].unit.kind == .percent ? changed + "%" : changed)
    let report = FigureReport(figures)
    #expect(report.answers[place].agrees == false)
    #expect(report.findings.contains { $0.figures.contains { $0.figure == figures[place].id } })
  }

  @Test("figures of two areas, two periods or two options are different quantities, though their numbers differ")
  func differentQuantities() throws {
    var makes = RandomRegister(seed: 4)
    let (one, other) = (ChildHistories(makes.register(children: 30)), ChildHistories(makes.register(children: 50)))
    let options = MeasurementOptions(leapDayBirthday: .firstMarch)
    let context = try #require(MeasurementContext(yearTo: CalendarDay(2021, 3, 31)))
    let quarter = MeasurementContext(period: Period(CalendarDay(2021, 1, 1), CalendarDay(2021, 3, 31)))
    let others = MeasurementContext(period: context.period, options: options)
    let all = Indicator.all
    let figures =
      one.measure(all, in: context).flatMap { $0.publishedFigures(for: "North") }
      + other.measure(all, in: context).flatMap { $0.publishedFigures(for: "South") }
      + one.measure(all, in: quarter).flatMap { $0.publishedFigures(for: "North") }
    #expect(FigureReport(figures).findings == [])
    let pair = [context, others].flatMap { context in
      one.measure(.byAge, in: context).publishedFigures().filter { $0.unit.name == "percent" }
    }
    #expect(Set(pair.compactMap(\.definition)).count == pair.count)
  }

  @Test("base, day, definition and source are those of the indicator")
  func facts() throws {
    var makes = RandomRegister(seed: 1)
    let histories = ChildHistories(makes.register(children: 40))
    let context = try #require(MeasurementContext(yearTo: CalendarDay(2021, 3, 31)))
    let measurement = histories.measure(.threeOrMorePlacements, in: context)
    let figure = try #require(PublishedFigure(measurement, for: "Team 1"))
    #expect(figure.id == "Team 1 stability.three-or-more-placements 2020-04-01/2021-03-31")
    #expect(figure.base?.count == measurement.denominator)
    #expect(figure.base?.day == CalendarDay(2021, 3, 31))
    #expect(figure.definition?.contains(Indicator.threeOrMorePlacements.definition) == true)
    #expect(figure.definition?.contains("from 1 April 2020 to 31 March 2021") == true)
    #expect(figure.source == Indicator.threeOrMorePlacements.sources.first)
    #expect(figure.calculation == "percentage")
    #expect(figure.printed?.text == measurement.shown.map { $0 + "%" })
    let rate = histories.measure(.lookedAfterRate, in: context)
    #expect(PublishedFigure(rate) == nil)
    #expect(rate.publishedFigures().count == 1)
  }

  @Test("an indicator that the catalogue does not have is taken as given, or does without a definition")
  func local() throws {
    let own = Indicator.count(
      "local.all", "All of them", definition: "Whoever is here.", sources: [Source("Our own scorecard")],
      of: .lookedAfter)
    var makes = RandomRegister(seed: 1)
    let context = try #require(MeasurementContext(yearTo: CalendarDay(2021, 3, 31)))
    let measurement = ChildHistories(makes.register(children: 9)).measure(own, in: context)
    #expect(PublishedFigure(measurement, of: own)?.source?.publication == "Our own scorecard")
    let unknown = try #require(PublishedFigure(measurement))
    #expect(unknown.source == nil)
    #expect(unknown.evaluated().agrees == true)
  }
}
