public import CareCore
public import CareModels

extension ChildHistories {
  /// Measures several indicators in one pass over the children.
  ///
  /// There is one measurement an indicator, in the same order. With `tracing` each lists the records behind its counts.
  ///
  /// - Complexity: O(*n* × *k*) for *n* children's records and *k* indicators.
  public func measure(
    _ indicators: [Indicator], in context: MeasurementContext, tracing: Bool = false
  ) -> [Measurement] {
    var counters = indicators.map { Counter($0, tracing: tracing) }
    for child in self {
      for position in counters.indices { counters[position].add(child, context) }
    }
    return counters.map { $0.measurement(register, context) }
  }

  /// Measures one indicator.
  public func measure(_ indicator: Indicator, in context: MeasurementContext, tracing: Bool = false) -> Measurement {
    var counter = Counter(indicator, tracing: tracing)
    for child in self { counter.add(child, context) }
    return counter.measurement(register, context)
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
}

/// Counts one indicator's verdicts.
private struct Counter {
  let indicator: Indicator
  var population = 0
  var denominator = 0
  var numerator = 0
  var taken: [Int]
  var undetermined: [Int]
  var groups: [Int]
  var trace: Measurement.Trace?

  init(_ indicator: Indicator, tracing: Bool) {
    self.indicator = indicator
    taken = Array(repeating: 0, count: indicator.steps.count)
    // The last place is for those whose membership of the population cannot be told.
    undetermined = Array(repeating: 0, count: indicator.steps.count + 1)
    var groupNames: [Breakdown.Group] = []
    if case .distribution(let breakdown) = indicator.method { groupNames = breakdown.groups }
    groups = Array(repeating: 0, count: groupNames.count)
    guard tracing else { return }
    var trace = Measurement.Trace()
    trace.leftOut = indicator.steps.map { Measurement.Trace.Records(reason: $0.reason, records: []) }
    let missing = indicator.steps.map(\.missing) + [indicator.population.missing]
    trace.undetermined = missing.map { Measurement.Trace.Records(reason: $0, records: []) }
    trace.groups = groupNames.map { Measurement.Trace.Records(reason: $0.code, records: []) }
    self.trace = trace
  }

  mutating func add(_ child: ChildHistory, _ context: MeasurementContext) {
    let verdict = indicator.verdict(on: child, in: context)
    if verdict == .outside { return }
    population += 1
    switch verdict {
    case .outside: break
    case .leftOut(let step):
      taken[step] += 1
      trace?.leftOut[step].records.append(child.reference)
    case .undetermined(let step):
      undetermined[step ?? indicator.steps.count] += 1
      trace?.undetermined[step ?? indicator.steps.count].records.append(child.reference)
    case .notCounted:
      denominator += 1
      trace?.notCounted.append(child.reference)
    case .counted(let group):
      denominator += 1
      numerator += 1
      trace?.counted.append(child.reference)
      if let group, groups.indices.contains(group) {
        groups[group] += 1
        trace?.groups[group].records.append(child.reference)
      }
    }
  }

  func measurement(_ register: Register, _ context: MeasurementContext) -> Measurement {
    var groupCounts: [Measurement.GroupCount]?
    var scale = 1
    var denominator: Int? = denominator
    switch indicator.method {
    case .count: break
    case .proportion: scale = 100
    case .rate(let per):
      scale = per
      denominator = context.population?.count
    case .distribution(let breakdown):
      groupCounts = zip(breakdown.groups, groups).map { Measurement.GroupCount(group: $0, count: $1) }
    }
    let missing = indicator.steps.map(\.missing) + [indicator.population.missing]
    let isRate = indicator.kind == .rate
    return Measurement(
      id: indicator.id, title: indicator.title,
      officialName: context.isReportingYear ? indicator.officialName : nil, kind: indicator.kind,
      unit: indicator.unit, period: context.period, decimals: indicator.decimals, population: population,
      leftOut: Measurement.Tally.joined(
        zip(indicator.steps, taken).filter { $0.0.effect == .exclude }.map { .init($0.reason, $1) }),
      undetermined: Measurement.Tally.joined(zip(missing, undetermined).map { .init($0, $1) }), numerator: numerator,
      denominator: denominator, groups: groupCounts,
      options: indicator.options.map { .init(option: $0, value: $0.value(in: context.options)) },
      populationFigure: isRate ? context.population : nil,
      notSupplied: indicator.requires.filter { register.rowCount($0) == nil },
      trace: sortedTrace(), scale: scale)
  }

  /// The trace with records in the order of their rows, lists of one reason joined, and none that is empty.
  private func sortedTrace() -> Measurement.Trace? {
    guard var trace else { return nil }
    func sort(_ list: inout [Measurement.Trace.Records]) {
      var joined: [Measurement.Trace.Records] = []
      for records in list where !records.records.isEmpty { Measurement.Trace.add(records, to: &joined) }
      for position in joined.indices { joined[position].records.sort() }
      list = joined
    }
    trace.counted.sort()
    trace.notCounted.sort()
    sort(&trace.leftOut)
    sort(&trace.undetermined)
    sort(&trace.groups)
    return trace
  }
}
