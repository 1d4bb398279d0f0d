import CareCore
import CareFinance
import CareModels
import CareTestSupport
import Testing

@Suite("Intervals of a forecast")
struct CoverageTests {
  /// Forecasts half a year from a year of the sample process, and goes on with the process to see what happens.
  ///
  /// The whole of it, with 1,000 runs, is in the benchmarks; here are fewer.
  @Test("An interval of eight tenths holds what happens about eight times in ten")
  func coverage() throws {
    let runs = 150
    let level = try #require(Fraction(8, over: 10))
    let options = ForecastOptions(horizon: 180, paths: 59, level: level, step: 180)
    var (inside, days) = (0, 0)
    for seed in 1...runs {
      var process = SampleProcess(SplitMix64(seed: UInt64(seed)))
      let histories = ChildHistories(process.register(days: 545, opening: 30))
      let test = try ForecastBacktest(
        histories, endingOn: SampleProcess<SplitMix64>.start.adding(days: 545) ?? .last, options: options)
      inside += test.childrenHits.inside
      days += test.childrenHits.of
      #expect(test.forecast.basis.opening == 30)
    }
    #expect(days == runs)
    // Counts are whole numbers, so an interval holds a little more than it says. 150 runs are right to about six in a hundred.
    let share = try #require(Fraction(inside * 100, over: runs))
    #expect(share >= 75 && share <= 90, "\(inside) of \(runs)")
  }

  @Test("A back-test starts from what was on record then, and counts what happened")
  func backtest() throws {
    var process = SampleProcess(SplitMix64(seed: 4))
    let register = process.register(days: 700, opening: 60)
    let histories = ChildHistories(register)
    let end = CalendarDay(2022, 2, 24)
    let options = ForecastOptions(horizon: 300, paths: 50, step: 50)
    let test = try ForecastBacktest(histories, endingOn: end, options: options)
    #expect(test.forecast.start == CalendarDay(2021, 4, 30))
    #expect(test.actual.map(\.day) == test.forecast.points.map(\.day))
    for actual in test.actual {
      #expect(actual.children == histories.count { $0.isLookedAfter(on: actual.day) == true })
      #expect(actual.ages.reduce(0, +) == actual.children)
      #expect(actual.settings.reduce(0, +) == actual.children)
    }
    #expect(test.actual[0].children == test.forecast.basis.closing)
    let last = try #require(test.actual.last)
    #expect(test.actual[0].children + test.entries - test.exits - test.turnedEighteen == last.children)
    #expect(test.childrenHits.of == 6)
    #expect(test.lastDayHits.of == test.forecast.settings.count + 5)
    #expect(test.lastDayError == test.forecast.points.last?.children.mean.subtracting(Fraction(last.children)))

    // What happened after the start cannot have been used.
    var cut = register
    cut.episodes = register.episodes?.filter { ($0.start ?? .first) <= test.forecast.start }
    let before = try CareForecast(ChildHistories(cut), window: test.forecast.basis.window, options: options)
    #expect(before.points == test.forecast.points)
    #expect(throws: ForecastProblem.window) { try ForecastBacktest(histories, endingOn: .first, options: options) }
  }
}
