public import CareCore
public import CareModels

/// A forecast of a time that has passed, beside what really happened in it.
///
/// It is made from what was on record up to its start only, so it shows how good the forecast would have been; but late
/// corrections of the record, which nobody had then, are in both. An annual return will not do: children who left before its
/// year are not in it.
public struct ForecastBacktest: Codable, Hashable, Sendable {
  /// The children really in care on a day that the forecast shows.
  public struct Actual: Codable, Hashable, Sendable {
    /// The day.
    public let day: CalendarDay

    /// All children.
    public let children: Int

    /// By setting, in the order of ``CareForecast/settings``; what that does not tell apart is in ``children`` only.
    public let settings: [Int]

    /// By age, in the order of ``ForecastAgeBand``.
    public let ages: [Int]
  }

  /// How often what happened lay in the interval. A forecast of level nine tenths is good when about nine in ten do; days of one
  /// year are not independent of each other, so only many back-tests tell.
  public struct Hits: Codable, Hashable, Sendable {
    /// How many lay in the interval.
    public let inside: Int

    /// How many were compared.
    public let of: Int

    /// The share; `nil` when nothing was compared.
    public var share: Fraction? { Fraction(inside, over: of) }
  }

  /// The forecast.
  public let forecast: CareForecast

  /// What happened, on the days that the forecast shows.
  public let actual: [Actual]

  /// Those who really came into care.
  public let entries: Int

  /// Those who really left before they were 18.
  public let exits: Int

  /// Those who really turned 18 in care.
  public let turnedEighteen: Int

  /// The days after the start on which the number of all children lay in the interval.
  public let childrenHits: Hits

  /// The settings and ages for which the number on the last day lay in the interval.
  public let lastDayHits: Hits

  /// The mean forecast for the last day less what happened; above nought when too many were forecast.
  public let lastDayError: Fraction

  /// Forecasts the days to a day on record, from a window before them, and compares.
  ///
  /// - Parameters:
  ///   - histories: The children's histories, which should reach back beyond the window.
  ///   - end: The last day forecast.
  ///   - days: How many days before the start the window has: a year unless said.
  ///   - options: How the forecast is made; its horizon is the time held out.
  ///   - temporaryMoves: What temporary moves do to the setting a child is in.
  /// - Throws: ``ForecastProblem`` when the options cannot be used, or there are no such days.
  public init(
    _ histories: ChildHistories, endingOn end: CalendarDay, windowDays days: Int = 365,
    options: ForecastOptions = ForecastOptions(), temporaryMoves: TemporaryMoves = .bridged
  ) throws(ForecastProblem) {
    try options.check()
    guard days >= 1, let start = end.adding(days: -options.horizon), let first = start.adding(days: -days),
      let window = Period(from: first, through: start)
    else { throw .window }
    let forecast = try CareForecast(histories, window: window, options: options, temporaryMoves: temporaryMoves)
    let happened = CareFlows(histories, in: Period(start, end), temporaryMoves: temporaryMoves)

    let settings = forecast.settings.map(CareFlows.index(of:))
    let all = Set(CareFlows.settings.indices)
    let frame = try ForecastTally.Frame(options, from: start, settings: all, scenario: ForecastScenario())
    var tally = ForecastTally(frame)
    for history in histories {
      guard let birth = history.birthDate else { continue }
      tally.add(CareStays(history, temporaryMoves: temporaryMoves).stays, birth: birth, from: start)
    }
    var counts = [[Int]](repeating: [Int](repeating: 0, count: frame.points), count: frame.seriesCount)
    tally.counts { series, point, count in counts[series][point] = Int(count) }
    let actual = forecast.points.enumerated().map { point, shown in
      Actual(
        day: shown.day, children: counts[0][point], settings: settings.map { counts[1 + $0][point] },
        ages: CareFlows.bands.indices.map { counts[1 + all.count + $0][point] })
    }

    self.forecast = forecast
    self.actual = actual
    entries = happened.entries
    exits = happened.exits
    turnedEighteen = happened.turnedEighteen
    let after = zip(forecast.points, actual).dropFirst()
    childrenHits = Hits(after.map { ($0.children, $1.children) })
    guard let (shown, real) = after.map({ ($0, $1) }).last else { throw .horizon }
    lastDayHits = Hits(Array(zip(shown.settings + shown.ages, real.settings + real.ages)))
    lastDayError = shown.children.mean.subtracting(Fraction(real.children)) ?? .zero
  }
}

extension ForecastBacktest.Hits {
  fileprivate init(_ pairs: [(forecast: ForecastCount, actual: Int)]) {
    inside = pairs.count { $0.forecast.low <= $0.actual && $0.actual <= $0.forecast.high }
    of = pairs.count
  }
}

extension ForecastTally {
  /// Counts one child's stays on the days from a start, until the child is 18.
  fileprivate mutating func add(_ stays: [CareStay], birth: CalendarDay, from start: CalendarDay) {
    let birthdays = ForecastBirthdays(of: birth).counted(from: start)
    // As in the counts that the forecast is made from, nobody is in care before birth.
    guard let first = stays.first(where: { $0.end.map { $0 > start } ?? true }), birth <= max(first.start, start) else {
      return
    }
    for stay in stays {
      var day = max(0, stay.start.dayNumber - start.dayNumber)
      let end = stay.end.map { $0.dayNumber - start.dayNumber } ?? .max
      let setting = stay.setting.map(CareFlows.index(of:)) ?? CareFlows.settings.count - 1
      while day < end, let band = birthdays.band(on: day) {
        let stop = min(end, birthdays[band])
        add(setting: setting, band: band, from: Int(day), upTo: Int(stop))
        day = stop
      }
    }
  }
}
