import CareCore
import CareModels

extension Measurement {
  /// The measurement of two separate sets of children or records together; `nil` when they are not of the same indicator,
  /// period, options and figures, or the counts are too large to add.
  ///
  /// The population of a rate stays when both have the same one (parts of one authority), and is added when they
  /// differ (different authorities): say whose each is, so that two that happen to be equal are told apart. Records of a
  /// trace keep the rows of the register they come from.
  public static func + (left: Measurement, right: Measurement) -> Measurement? {
    guard left.id == right.id, left.period == right.period, left.options == right.options, left.kind == right.kind,
      left.figuresUsed == right.figuresUsed, left.scale == right.scale, left.percentile == right.percentile,
      left.groups?.map(\.group) == right.groups?.map(\.group),
      let population = sum(left.population, right.population), let numerator = sum(left.numerator, right.numerator),
      let leftOut = Tally.sum(left.leftOut, right.leftOut),
      let undetermined = Tally.sum(left.undetermined, right.undetermined)
    else { return nil }
    var denominator: Int?
    var figure: PopulationFigure?
    if left.kind == .rate {
      if let one = left.populationFigure, let other = right.populationFigure {
        guard let both = one.joined(with: other) else { return nil }
        figure = both
      }
      denominator = figure?.count
    } else if let one = left.denominator, let other = right.denominator {
      guard let both = sum(one, other) else { return nil }
      denominator = both
    }
    var groups: [GroupCount]?
    if let one = left.groups, let other = right.groups {
      var sums: [GroupCount] = []
      for (one, other) in zip(one, other) {
        guard let count = sum(one.count, other.count) else { return nil }
        sums.append(GroupCount(group: one.group, count: count))
      }
      groups = sums
    }
    var values: ValueTally?
    if let one = left.values, let other = right.values {
      guard let both = one.adding(other) else { return nil }
      values = both
    }
    let notSupplied = RegisterTable.allCases.filter { left.notSupplied.contains($0) || right.notSupplied.contains($0) }
    let trace = Trace.joined(
      left.trace, right.trace, leftOut: leftOut.map(\.reason), undetermined: undetermined.map(\.reason),
      groups: groups?.map(\.group.code) ?? [])
    return Measurement(
      id: left.id, title: left.title, officialName: left.officialName, kind: left.kind, subjects: left.subjects,
      unit: left.unit, period: left.period, decimals: left.decimals, population: population, leftOut: leftOut,
      undetermined: undetermined, numerator: numerator, denominator: denominator,
      total: sum(left.total, right.total), base: sum(left.base, right.base), values: values,
      percentile: left.percentile, groups: groups, options: left.options, figuresUsed: left.figuresUsed,
      populationFigure: figure, notSupplied: notSupplied, trace: trace, scale: left.scale)
  }

  /// The sum of two totals; `nil` when there is none, or it does not fit.
  private static func sum(_ left: Fraction?, _ right: Fraction?) -> Fraction? {
    guard let left, let right else { return nil }
    return left.adding(right)
  }

  static func sum(_ left: Int, _ right: Int) -> Int? {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : sum
  }
}

extension Measurement.Tally {
  /// One tally a reason, in the order of their first appearance. The counts are of children in memory.
  static func joined(_ tallies: [Self]) -> [Self] {
    sum([], tallies) ?? tallies
  }

  /// Adds tallies reason by reason, in the order of their first appearance; `nil` when a count does not fit.
  static func sum(_ left: [Self], _ right: [Self]) -> [Self]? {
    var sums = left
    for tally in right {
      if let position = sums.firstIndex(where: { $0.reason == tally.reason }) {
        guard let count = Measurement.sum(sums[position].count, tally.count) else { return nil }
        sums[position] = Self(tally.reason, count)
      } else {
        sums.append(tally)
      }
    }
    return sums
  }
}

extension Measurement.Trace {
  /// Adds records to those of the same reason, or as a list of their own.
  static func add(_ records: Records, to lists: inout [Records]) {
    if let position = lists.firstIndex(where: { $0.reason == records.reason }) {
      lists[position].records += records.records
    } else {
      lists.append(records)
    }
  }

  /// Both traces, the lists in the order of the reasons given; `nil` when either was not asked for.
  static func joined(
    _ left: Self?, _ right: Self?, leftOut: [String], undetermined: [String], groups: [String]
  ) -> Self? {
    guard var joined = left, let right else { return nil }
    func join(_ lists: WritableKeyPath<Self, [Records]>, _ order: [String]) {
      for records in right[keyPath: lists] { add(records, to: &joined[keyPath: lists]) }
      let places = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
      joined[keyPath: lists].sort { places[$0.reason] ?? .max < places[$1.reason] ?? .max }
    }
    joined.counted += right.counted
    joined.notCounted += right.notCounted
    join(\.leftOut, leftOut)
    join(\.undetermined, undetermined)
    join(\.groups, groups)
    return joined
  }
}
