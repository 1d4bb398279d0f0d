public import CareCore
public import CareModels

extension ChildHistories {
  /// Measures several indicators in one pass over the children.
  ///
  /// There is one measurement an indicator, in the same order. With `tracing` each lists the records behind its counts.
  /// An indicator that lacks a table is not counted, and its measurement says which table it lacks.
  ///
  /// - Complexity: O(*n* × *p*) for *n* records and *p* different populations, and each indicator for those in its own.
  public func measure(
    _ indicators: [Indicator], in context: MeasurementContext, tracing: Bool = false
  ) -> [Measurement] {
    let counting = Counting(self, indicators, by: nil, context, tracing: tracing)
    return counting.measurements(counting.counts(over: indices)).compactMap(\.first)
  }

  /// Measures one indicator.
  public func measure(_ indicator: Indicator, in context: MeasurementContext, tracing: Bool = false) -> Measurement {
    let counting = Counting(self, [indicator], by: nil, context, tracing: tracing)
    return indicator.measurement(counting.counts(over: indices)[0][0], register, context)
  }

  /// Measures several indicators for each group of a breakdown, in one pass over the children.
  ///
  /// There is one list an indicator, in the same order, with a measurement for each group in the order of the groups
  /// (``CareIndicators/Indicator/broken(downBy:)``). It is empty where the breakdown is neither of children nor of what
  /// the indicator counts.
  ///
  /// - Complexity: That of measuring the indicators, and for each record of each population its group: the number of
  ///   groups does not matter.
  public func measure<Subject: IndicatorSubject>(
    _ indicators: [Indicator], by breakdown: Breakdown<Subject>, in context: MeasurementContext, tracing: Bool = false
  ) -> [[Measurement]] {
    let counting = Counting(self, indicators, by: breakdown, context, tracing: tracing)
    return counting.measurements(counting.counts(over: indices))
  }

  /// Measures one indicator for each group of a breakdown, in the order of the groups
  /// (``CareIndicators/Indicator/broken(downBy:)``).
  ///
  /// Empty when the breakdown is neither of children nor of what the indicator counts.
  public func measure<Subject: IndicatorSubject>(
    _ indicator: Indicator, by breakdown: Breakdown<Subject>, in context: MeasurementContext, tracing: Bool = false
  ) -> [Measurement] {
    measure([indicator], by: breakdown, in: context, tracing: tracing).first ?? []
  }

  /// Measures several indicators in one pass over the children, shared out among as many processors as there are. The
  /// result is the same to the letter as that of `measure`.
  public func measureInParallel(
    _ indicators: [Indicator], in context: MeasurementContext, tracing: Bool = false
  ) async -> [Measurement] {
    let counting = Counting(self, indicators, by: nil, context, tracing: tracing)
    return counting.measurements(await counting.countsInParallel()).compactMap(\.first)
  }

  /// Measures several indicators for each group of a breakdown, shared out among as many processors as there are. The
  /// result is the same to the letter as that of `measure`.
  public func measureInParallel<Subject: IndicatorSubject>(
    _ indicators: [Indicator], by breakdown: Breakdown<Subject>, in context: MeasurementContext, tracing: Bool = false
  ) async -> [[Measurement]] {
    let counting = Counting(self, indicators, by: breakdown, context, tracing: tracing)
    return counting.measurements(await counting.countsInParallel())
  }
}

/// Several indicators to be counted, in the groups of a breakdown or all together.
private struct Counting: Sendable {
  let histories: ChildHistories
  let indicators: [Indicator]
  /// What each indicator is measured as: itself, or itself for each group.
  let measured: [[Indicator]]
  let breakdown: (any AnyBreakdown)?
  let context: MeasurementContext
  let tracing: Bool
  /// Which indicators have the tables that they cannot do without.
  private let isSupplied: [Bool]

  init(
    _ histories: ChildHistories, _ indicators: [Indicator], by breakdown: (any AnyBreakdown)?,
    _ context: MeasurementContext, tracing: Bool
  ) {
    self.histories = histories
    self.indicators = indicators
    self.breakdown = breakdown
    self.context = context
    self.tracing = tracing
    measured = indicators.map { indicator in
      guard let breakdown else { return [indicator] }
      return breakdown.groups.compactMap { indicator.narrowed(to: $0, of: breakdown) }
    }
    let supplied = Set(histories.register.suppliedTables.map(\.table))
    isSupplied = measured.map { $0.first?.requires.allSatisfy(supplied.contains) ?? false }
  }

  func measurements(_ counts: [[Counts]]) -> [[Measurement]] {
    let register = histories.register
    return zip(measured, counts).map { indicators, counts in
      zip(indicators, counts).map { $0.measurement($1, register, context) }
    }
  }

  /// What is counted over some children; the first of them take in what is about nobody.
  func counts(over children: Range<Int>) -> [[Counts]] {
    var passes = Passes(histories, context)
    for (place, indicator) in indicators.enumerated() where isSupplied[place] {
      indicator.recipe.join(&passes, by: breakdown, at: place, tracing: tracing)
    }
    passes.run(over: children, nobodys: children.lowerBound == 0)
    var all = none
    for (place, counts) in passes.results { all[place] = counts }
    return all
  }

  func countsInParallel() async -> [[Counts]] {
    // Enough parts for any machine to share out, and large enough for starting one not to matter.
    let size = max(1024, (histories.count + 63) / 64)
    let starts = Array(stride(from: 0, to: histories.count, by: size))
    guard starts.count > 1 else { return counts(over: histories.indices) }
    return await withTaskGroup(of: [[Counts]].self) { group in
      for start in starts {
        group.addTask { counts(over: start..<min(start + size, histories.count)) }
      }
      var whole = none
      for await part in group {
        for place in whole.indices {
          for group in whole[place].indices { whole[place][group].merge(part[place][group]) }
        }
      }
      return whole
    }
  }

  /// Counts of nothing.
  private var none: [[Counts]] {
    measured.map { indicators in
      indicators.map { Counts($0.recipe, keepsValues: $0.keepsValues, tracing: tracing) }
    }
  }
}

extension Indicator {
  /// Measures a register for the year to a day (see ``MeasurementContext/init(yearTo:options:population:)``).
  ///
  /// To measure more than one indicator, build the ``CareModels/ChildHistories`` once. `nil` when the year would begin
  /// before the calendar does.
  public func measure(_ register: Register, yearTo asAt: CalendarDay, tracing: Bool = false) -> Measurement? {
    MeasurementContext(yearTo: asAt).map { ChildHistories(register).measure(self, in: $0, tracing: tracing) }
  }

  fileprivate var keepsValues: Bool { kind == .median || kind == .percentile }

  /// The measurement of what was counted.
  fileprivate func measurement(
    _ counts: Counts, _ register: Register, _ context: MeasurementContext
  ) -> Measurement {
    // Of the steps only those that leave something out have a tally of their own; a method's reasons come after them.
    let leftOutPlaces = counts.leftOut.indices.filter { !steps.indices.contains($0) || steps[$0].effect == .exclude }
    return Measurement(
      id: id, title: title, officialName: context.isReportingYear ? officialName : nil, kind: kind,
      subjects: population.noun, unit: unit, period: context.period, decimals: decimals,
      population: counts.population,
      leftOut: Measurement.Tally.joined(leftOutPlaces.map { .init(recipe.leftOutReasons[$0], counts.leftOut[$0]) }),
      undetermined: Measurement.Tally.joined(zip(recipe.missingReasons, counts.undetermined).map { .init($0, $1) }),
      numerator: counts.numerator,
      denominator: kind == .rate ? context.population?.count : counts.denominator,
      total: kind == .total || kind == .mean || kind == .ratio ? counts.total : nil,
      base: kind == .ratio ? counts.base : nil,
      values: keepsValues ? ValueTally(counts: counts.values) : nil, percentile: percentile,
      groups: kind == .distribution
        ? zip(groups, counts.groups).map { Measurement.GroupCount(group: $0, count: $1) } : nil,
      options: options.map { context.options.used($0) }, figuresUsed: figures.map { $0.used(context) },
      populationFigure: kind == .rate ? context.population : nil,
      notSupplied: requires.filter { register.rowCount($0) == nil }, trace: counts.trace.map(sorted), scale: scale)
  }

  /// The trace with records in the order of their rows, lists of one reason joined, and none that is empty.
  private func sorted(_ trace: Counts.Trace) -> Measurement.Trace {
    func lists(_ reasons: [String], _ records: [[RecordReference]]) -> [Measurement.Trace.Records] {
      var joined: [Measurement.Trace.Records] = []
      for (reason, records) in zip(reasons, records) where !records.isEmpty {
        Measurement.Trace.add(.init(reason: reason, records: records), to: &joined)
      }
      for position in joined.indices { joined[position].records.sort() }
      return joined
    }
    return Measurement.Trace(
      counted: trace.counted.sorted(), notCounted: trace.notCounted.sorted(),
      leftOut: lists(recipe.leftOutReasons, trace.leftOut),
      undetermined: lists(recipe.missingReasons, trace.undetermined),
      groups: lists(groups.map(\.code), trace.groups))
  }
}
