import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Scores at key stage 4")
struct KeyStage4ScoreTests {
  private static func result(
    _ subject: GCSESubject, _ points: Int?, slot: AttainmentSlot? = nil, isDouble: Bool? = nil
  ) -> GCSEResult {
    GCSEResult(
      subject: .known(subject), points: points, slot: slot.map { .known($0) }, isDoubleWeighted: isDouble)
  }

  /// English 6 twice, mathematics 5 twice, English Baccalaureate 5, 5 and 4, open 5, 6 and 4.
  @Test("Attainment 8 of the worked example is 51 points")
  func attainment8() {
    let outcome = KeyStage4Outcome(results: [
      Self.result(.englishLanguage, 600, slot: .english, isDouble: true),
      Self.result(.mathematics, 500, slot: .mathematics, isDouble: true),
      Self.result(.combinedScience, 500, slot: .ebacc), Self.result(.history, 500, slot: .ebacc),
      Self.result(.language, 400, slot: .ebacc), Self.result(.other, 500, slot: .open),
      Self.result(.englishLiterature, 600, slot: .open), Self.result(.other, 400, slot: .open),
    ])
    #expect(outcome.attainment8BySlot == 5100)
  }

  /// English 6, mathematics 5, science 4.5, a humanity 4, no language.
  @Test(
    "The English Baccalaureate average of the worked example: 3.9 over five areas, 4 over six slots",
    arguments: [(EBaccAverage.fivePillars, 39, 10), (.sixSlots, 4, 1)])
  func ebacc(_ average: EBaccAverage, _ points: Int, _ over: Int) {
    let outcome = KeyStage4Outcome(results: [
      Self.result(.englishLanguage, 600), Self.result(.englishLiterature, 500), Self.result(.mathematics, 500),
      Self.result(.combinedScience, 450), Self.result(.history, 400), Self.result(.geography, 300),
    ])
    #expect(outcome.ebaccAverage(over: average) == Fraction(points, over: over))
  }

  @Test(
    "Single sciences count from three on, the best two; English where both were taken",
    arguments: [
      ([GCSESubject.biology, .chemistry], [900, 900], 0, 1),
      ([.biology, .chemistry, .physics], [900, 800, 100], 17, 6),
      ([.englishLanguage], [900], 0, 1), ([.englishLanguage, .englishLiterature], [100, 900], 9, 6), ([], [], 0, 1),
    ])
  func pillars(_ subjects: [GCSESubject], _ points: [Int], _ sum: Int, _ over: Int) {
    let outcome = KeyStage4Outcome(results: zip(subjects, points).map { Self.result($0, $1) })
    #expect(outcome.ebaccAverage(over: .sixSlots) == Fraction(sum, over: over))
  }

  @Test("No average without results, nor with one that has no points")
  func unknown() {
    #expect(KeyStage4Outcome().ebaccAverage(over: .sixSlots) == nil)
    #expect(KeyStage4Outcome(results: [Self.result(.history, nil)]).ebaccAverage(over: .sixSlots) == nil)
  }

  private static func benchmarks(_ year: String) throws -> Progress8Benchmarks {
    let year = try #require(AcademicYear(name: year))
    let groups: [Progress8Benchmarks.Group] = [
      .init(from: 10_000, attainment8: 4500), .init(from: 9000, attainment8: 3000),
    ]
    return try #require(
      Progress8Benchmarks(year: year, groups: groups, source: Source("Made up", "for this test")))
  }

  @Test("Progress 8 against benchmarks is a tenth of the difference; below the lowest group it is not known")
  func progress8() throws {
    let benchmarks = try Self.benchmarks("2020/21")
    #expect(benchmarks.attainment8(for: 9999) == 3000 && benchmarks.attainment8(for: 10_000) == 4500)
    #expect(benchmarks.progress8(attainment8: 24, priorAttainment: 9500) == Fraction(-6, over: 10))
    #expect(benchmarks.progress8(attainment8: 24, priorAttainment: 8999) == nil)
    #expect(Progress8Benchmarks(year: benchmarks.year, groups: [], source: benchmarks.source) == nil)
  }

  @Test(
    "An indicator of supplied benchmarks needs those of the year",
    arguments: [("2020/21", "-0.85", 2), ("2018/19", nil, 0)])
  func supplied(_ year: String, _ shows: String?, _ count: Int) throws {
    let indicator = Indicator.progress8(against: try Self.benchmarks(year))
    let lines = [
      "A 2018-06-01 S C2 N1 U4", "B 2018-06-01 S C2 N1 U4", "C 2018-06-01 S C2 N1 U4",
      "keyStage4Outcomes: child year isStateFunded priorAttainment attainment8", "A 2020/21 true 9500 2400",
      "B 2020/21 true 10100 3400", "C 2020/21 true . 3400",
    ]
    let register = try Register(fixture: lines.joined(separator: "\n"))
    let context = try #require(MeasurementContext(yearTo: CalendarDay(2021, 3, 31)))
    let measurement = ChildHistories(register).measure(indicator, in: context)
    #expect(measurement.shown == shows && measurement.denominator == count)
    #expect(measurement.leftOut.map(\.count).reduce(0, +) == 1)
  }
}
