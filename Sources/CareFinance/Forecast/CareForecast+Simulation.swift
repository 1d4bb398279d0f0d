public import CareCore
public import CareModels

extension CareForecast {
  /// Forecasts from histories: rates from a window, then simulated paths from its last day.
  ///
  /// - Throws: ``ForecastProblem`` when the options or the scenario cannot be used.
  public init(
    _ histories: ChildHistories, window: Period, options: ForecastOptions = ForecastOptions(),
    scenario: ForecastScenario = ForecastScenario(), temporaryMoves: TemporaryMoves = .bridged
  ) throws(ForecastProblem) {
    let flows = CareFlows(histories, in: window, temporaryMoves: temporaryMoves)
    try self.init(flows, options: options, scenario: scenario)
  }

  /// Forecasts from what was counted in a window.
  ///
  /// The same input gives the same forecast, and the first paths of many are those of few.
  /// - Throws: ``ForecastProblem`` when the options or the scenario cannot be used.
  /// - Complexity: O(*p* × (*n* + *e*)) for *p* paths, *n* children and *e* events of a path.
  public init(
    _ flows: CareFlows, options: ForecastOptions = ForecastOptions(), scenario: ForecastScenario = ForecastScenario()
  ) throws(ForecastProblem) {
    try options.check()
    try scenario.check()
    let day = flows.window.end
    guard flows.window.dayCount > 1 else { throw .window }
    guard day.adding(days: options.horizon + 1) != nil else { throw .horizon }
    let rates = ForecastRates(flows, borrowedDays: options.borrowedDays, scenario: scenario)
    let used = flows.usedSettings(scenario)
    let frame = try ForecastTally.Frame(options, from: day, settings: used, scenario: scenario)
    let expected = Double(flows.closing) + rates.entries / rates.entryDays * rates.entryFactor * Double(options.horizon)
    let cells = frame.seriesCount * frame.points
    guard expected < 1_000_000, cells.multipliedReportingOverflow(by: options.paths).partialValue <= 100_000_000 else {
      throw .tooLarge
    }
    let start = try ForecastPath.Start(flows, scenario, seed: options.seed)
    var path = ForecastPath(start, frame)
    var counts = [Int32](repeating: 0, count: cells * options.paths)
    var totals = Totals(settings: frame.settings.count)
    for number in 0..<options.paths {
      var random = SeededRandom(seed: options.seed, stream: UInt64(number))
      path.run(rates.drawn(options.rates, &random), &random)
      path.tally.counts { series, point, count in
        counts[(series * frame.points + point) * options.paths + number] = count
      }
      totals.add(path)
    }

    let interval = IntervalEnds(paths: options.paths, level: options.level)
    func count(_ series: Int, _ point: Int) -> ForecastCount {
      let first = (series * frame.points + point) * options.paths
      return interval.count(counts[first..<first + options.paths].map(Int.init))
    }
    points = (0..<frame.points).compactMap { point in
      day.adding(days: options.day(ofPoint: point)).map { day in
        Point(
          day: day, children: count(0, point), settings: frame.settings.indices.map { count(1 + $0, point) },
          ages: CareFlows.bands.indices.map { count(1 + frame.settings.count + $0, point) })
      }
    }
    self.start = day
    self.options = options
    self.scenario = scenario
    basis = Basis(flows)
    settings = frame.settings.map { CareFlows.settings[$0] }
    entries = interval.count(totals.entries)
    exits = interval.count(totals.exits)
    turnedEighteen = interval.count(totals.turnedEighteen)
    costs = frame.settings.indices.map { place in
      SettingCost(
        setting: CareFlows.settings[frame.settings[place]], days: interval.count(totals.days[place]),
        cost: frame.costs[place].isEmpty ? nil : interval.money(totals.sevenths[place]))
    }
    // A setting that nobody is in needs no price.
    let isPriced = frame.costs.indices.allSatisfy { place in
      !frame.costs[place].isEmpty || totals.days[place].allSatisfy { $0 == 0 }
    }
    cost = isPriced && scenario.prices != nil ? interval.money(totals.cost) : nil
  }
}

/// What every path came to.
private struct Totals {
  var entries: [Int] = []
  var exits: [Int] = []
  var turnedEighteen: [Int] = []
  /// By setting told apart, then path.
  var days: [[Int]]
  var sevenths: [[Int]]
  var cost: [Int] = []

  init(settings: Int) {
    days = [[Int]](repeating: [], count: settings)
    sevenths = days
  }

  mutating func add(_ path: ForecastPath) {
    entries.append(path.entries)
    exits.append(path.exits)
    turnedEighteen.append(path.turnedEighteen)
    for place in days.indices {
      days[place].append(path.tally.days[place])
      sevenths[place].append(path.tally.sevenths[place])
    }
    // Prices and children are limited so that the sum fits.
    cost.append(path.tally.sevenths.reduce(0, +))
  }
}

/// Which of the paths in order of size are the ends of an interval.
struct IntervalEnds {
  private let below: Int

  /// Of *n* paths, the *k*th smallest and the *k*th largest, *k* being (1 − level) ÷ 2 of *n* + 1, rounded down, and at least 1: a
  /// further path would then lie between them at least as often as the level says, if there are paths enough.
  init(paths: Int, level: Fraction) {
    // The level is between 0 and 1.
    let outside = Int128(level.denominator) - Int128(level.numerator)
    let rank = outside * Int128(paths + 1) / (2 * Int128(level.denominator))
    below = max(0, min(Int(truncatingIfNeeded: rank), (paths + 1) / 2) - 1)
  }

  func ends(_ values: [Int]) -> (low: Int, high: Int) {
    let ordered = values.sorted()
    guard ordered.indices.contains(below) else { return (0, 0) }
    return (ordered[below], ordered[ordered.count - 1 - below])
  }

  func count(_ values: [Int]) -> ForecastCount {
    let (low, high) = ends(values)
    return ForecastCount(mean: Fraction(values.reduce(0, +), over: values.count) ?? .zero, low: low, high: high)
  }

  /// Amounts in sevenths of pence.
  func money(_ values: [Int]) -> ForecastMoney {
    func pence(_ sum: Int128, _ divisor: Int128) -> Money {
      let pence = Rounding.halfAwayFromZero.quotient(sum, by: divisor) ?? 0
      return Money(pence: Int(clamping: pence))
    }
    let (low, high) = ends(values)
    let sum = values.reduce(into: Int128(0)) { $0 += Int128($1) }
    return ForecastMoney(
      mean: pence(sum, 7 * Int128(max(1, values.count))), low: pence(Int128(low), 7), high: pence(Int128(high), 7))
  }
}

extension CareForecast.Basis {
  fileprivate init(_ flows: CareFlows) {
    window = flows.window
    opening = flows.opening
    entries = flows.entries
    exits = flows.exits
    turnedEighteen = flows.turnedEighteen
    moves = flows.moves
    closing = flows.closing
    leftOut = flows.leftOut
    daysOfUnknownSetting = flows.daysOfUnknownSetting
    undatedEpisodes = flows.undatedEpisodes
  }
}

extension CareFlows {
  /// The settings that a child may be in: those of the stock, of entries and moves, and of the scenario.
  fileprivate func usedSettings(_ scenario: ForecastScenario) -> Set<Int> {
    var used = Set(stock.map { Int($0.setting) })
    used.formUnion(entered.lazy.map { Int($0.setting) })
    for cell in cells {
      for (setting, moves) in cell.moves.enumerated() where moves > 0 { used.insert(setting) }
    }
    used.formUnion(scenario.added.lazy.filter { $0.children > 0 }.map { Self.index(of: $0.setting) })
    if scenario.fosterPlaces > 0 { used.insert(Self.index(of: .fosterInHouse)) }
    return used
  }
}

extension ForecastPath.Start {
  fileprivate init(_ flows: CareFlows, _ scenario: ForecastScenario, seed: UInt64) throws(ForecastProblem) {
    let day = flows.window.end
    func child(_ birth: CalendarDay, in setting: Int) -> ForecastPath.Child? {
      let birthdays = ForecastBirthdays(of: birth).counted(from: day)
      return birthdays.band(on: 0).map {
        ForecastPath.Child(setting: setting, band: $0, birthdays: birthdays)
      }
    }
    var children = flows.stock.compactMap { child($0.birth, in: Int($0.setting)) }
    // A stream of its own, past those of the paths.
    var random = SeededRandom(seed: seed, stream: .max)
    for added in scenario.added where added.children > 0 {
      let setting = CareFlows.index(of: added.setting)
      let same = flows.stock.filter { Int($0.setting) == setting }
      let models = same.isEmpty ? flows.stock : same
      guard !models.isEmpty else { throw .noAges }
      for _ in 0..<added.children {
        guard var child = child(models[random.below(models.count)].birth, in: setting) else { continue }
        child.since = 1
        children.append(child)
      }
    }
    self.init(
      day: day, children: children, entered: flows.entered, fosterInHouse: CareFlows.index(of: .fosterInHouse),
      fosterAgency: CareFlows.index(of: .fosterAgency), fosterPlaces: scenario.fosterPlaces,
      fosterPlacesAfter: scenario.fosterPlacesAfter)
  }
}
