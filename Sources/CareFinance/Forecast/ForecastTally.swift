import CareCore
import CareModels

/// Children counted on the days that a forecast shows, altogether, by setting and by age, and what their days cost: of one
/// path, or of what really happened.
///
/// Days are numbered from the start of the forecast, which is day 0; costs are those of days 1 to the last.
struct ForecastTally {
  /// The days, settings and prices that all paths share.
  struct Frame {
    let horizon: Int
    let step: Int
    let points: Int
    /// The settings that are told apart, as positions in ``CareFlows/settings``, and back (−1 for those that are not).
    let settings: [Int]
    let places: [Int]
    /// For each setting told apart, what days 1 up to, not including, each day cost in sevenths of pence; empty without price.
    let costs: [[Int]]

    /// Altogether, then settings, then ages.
    var seriesCount: Int { 1 + settings.count + CareFlows.bands.count }

    /// The first day shown on or after a day; one past the last when there is none.
    func point(onOrAfter day: Int) -> Int {
      day > horizon ? points : (day + step - 1) / step
    }
  }

  let frame: Frame

  /// How the counts change on the days shown, series by series, with one place more than there are days.
  private(set) var changes: [Int32]

  /// Child-days, and sevenths of pence, by setting told apart.
  private(set) var days: [Int]
  private(set) var sevenths: [Int]

  init(_ frame: Frame) {
    self.frame = frame
    changes = [Int32](repeating: 0, count: frame.seriesCount * (frame.points + 1))
    days = [Int](repeating: 0, count: frame.settings.count)
    sevenths = days
  }

  mutating func clear() {
    for position in changes.indices { changes[position] = 0 }
    for position in days.indices { (days[position], sevenths[position]) = (0, 0) }
  }

  /// A child in a setting and age band from a day up to, not including, another.
  mutating func add(setting: Int, band: Int, from start: Int, upTo end: Int) {
    let place = frame.places[setting]
    let end = min(end, frame.horizon + 1)
    guard start < end, place >= 0 else { return }
    let (first, bound) = (frame.point(onOrAfter: start), frame.point(onOrAfter: end))
    if first < bound {
      let width = frame.points + 1
      for series in [0, 1 + place, 1 + frame.settings.count + band] {
        changes[series * width + first] += 1
        changes[series * width + bound] -= 1
      }
    }
    days[place] += end - max(start, 1)
    let costs = frame.costs[place]
    if !costs.isEmpty { sevenths[place] += costs[end] - costs[start] }
  }

  /// The counts, series by series, each on all days shown.
  func counts(_ body: (_ series: Int, _ point: Int, _ count: Int32) -> Void) {
    let width = frame.points + 1
    for series in 0..<frame.seriesCount {
      var count: Int32 = 0
      for point in 0..<frame.points {
        count += changes[series * width + point]
        body(series, point, count)
      }
    }
  }
}

extension ForecastTally.Frame {
  /// The frame of a forecast from a day on.
  init(
    _ options: ForecastOptions, from start: CalendarDay, settings used: Set<Int>, scenario: ForecastScenario
  ) throws(ForecastProblem) {
    horizon = options.horizon
    step = min(options.step, options.horizon)
    points = options.pointCount
    settings = used.sorted()
    var places = [Int](repeating: -1, count: CareFlows.settings.count)
    for (place, setting) in settings.enumerated() { places[setting] = place }
    self.places = places
    var costs: [[Int]] = []
    for setting in settings {
      costs.append(try Self.costs(of: CareFlows.settings[setting], from: start, options.horizon, scenario))
    }
    self.costs = costs
  }

  /// What the days of a setting cost, added up; empty when the price of one is not known.
  private static func costs(
    of setting: PlacementSetting, from start: CalendarDay, _ horizon: Int, _ scenario: ForecastScenario
  ) throws(ForecastProblem) -> [Int] {
    guard let prices = scenario.prices?.weekly(of: setting, by: nil) else { return [] }
    guard let factor = scenario.priceRise.divided(by: 100)?.adding(1) else { throw .scenario }
    // Up to day 1 nothing is charged.
    var costs = [0, 0]
    var rises = 0
    for number in 1...horizon {
      guard let day = start.adding(days: number), var price = prices.value(on: day) else { return [] }
      let (_, month, dayOfMonth) = day.components
      if month == 4, dayOfMonth == 1 { rises += 1 }
      for _ in 0..<rises {
        guard let raised = price.multiplied(by: factor) else { throw .price }
        price = raised
      }
      guard (0...100_000_000).contains(price.pence) else { throw .price }
      costs.append(costs[number] + price.pence)
    }
    return costs
  }
}
