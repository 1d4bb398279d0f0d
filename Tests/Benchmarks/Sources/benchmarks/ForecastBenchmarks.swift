import ChildrensServices

/// Forecasts: how fast, and how often their intervals hold what happens.
extension Benchmarks {
  /// The share of runs in which the interval held what happened, beside the level it claims.
  struct Coverage: Encodable {
    let level: Double
    let runs: Int
    let inside: Int
  }

  /// A year ahead for about 700 children, and the estimation of rates by itself.
  static func forecastTimings(_ register: Register, input: String, runs: Int) throws -> [Timing] {
    let histories = ChildHistories(register)
    let window = Period(CalendarDay(2024, 3, 31), CalendarDay(2025, 3, 31))
    let flows = CareFlows(histories, in: window)
    let counting = measure(runs: runs) { CareFlows(histories, in: window) }
    var timings = [Timing("count flows of a year", input: input, durations: counting)]
    // Nobody forecasts a hundred authorities as one.
    if flows.closing < 5000 {
      let forecasting = try measure(runs: min(runs, 5)) { try CareForecast(flows, options: ForecastOptions(step: 1)) }
      timings.append(
        Timing("forecast 365 days, 1,000 paths", input: "\(flows.closing) children", durations: forecasting))
    }
    return timings
  }

  /// Forecasts half a year from a year of the sample process of the tests, and compares with how it went on.
  static func forecastCoverage(runs: Int) throws -> Coverage {
    let options = ForecastOptions(horizon: 180, paths: 199, level: Fraction(4, over: 5) ?? 1, step: 180)
    let end = CalendarDay(2021, 9, 27)
    var inside = 0
    for seed in 1...runs {
      var process = SampleProcess(BenchmarkRandom(state: UInt64(seed)))
      let histories = ChildHistories(process.register(days: 545, opening: 45))
      inside += try ForecastBacktest(histories, endingOn: end, options: options).childrenHits.inside
    }
    return Coverage(level: 0.8, runs: runs, inside: inside)
  }
}

/// The generator of the tests, SplitMix64, so that the runs are the same.
private struct BenchmarkRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
