import CareCore

/// A table on its way to being published: with its counts, and with what must not be shown of them.
struct TableDraft {
  private(set) var table: CrossTabulation
  let rule: DisclosureRule
  private var suppression: TableSuppression

  init(_ table: CrossTabulation, _ rule: DisclosureRule, keepsTotals: Bool) {
    let table = table.withoutEmptyGroups(rule)
    let cells = table.measurements.flatMap(\.self)
    let network = TableNetwork(rows: table.rows.groups.count, columns: table.columns?.groups.count)
    suppression = TableSuppression(
      network, whole: cells.map(\.tableCount), counted: table.total.isShare ? cells.map(\.tableCounted) : nil,
      rule: rule, keepsTotals: keepsTotals)
    self.table = table
    self.rule = rule
  }

  /// Whether none of those counted are shown.
  var hidesAllCounted: Bool { suppression.hidesAllCounted }

  mutating func hideAllCounted() { suppression.hideAllCounted() }

  var measures: [PublicationTable.Measure] {
    let total = table.total
    func measure(
      _ kind: PublicationTable.Measure.Kind, _ title: String, _ unit: String,
      _ value: (Measurement, Int) -> PublishedValue
    ) -> PublicationTable.Measure {
      var cell = 0
      let values = table.measurements.map { row in
        row.map { measurement -> PublishedValue in
          defer { cell += 1 }
          return measurement.notSupplied.isEmpty ? value(measurement, cell) : .symbol(.x)
        }
      }
      return .init(kind: kind, title: title, unit: unit, values: values)
    }
    let subjects = total.subjects.prefix(1).uppercased() + total.subjects.dropFirst()
    switch total.kind {
    case .proportion, .timeliness:
      return [
        measure(.count, "Counted", total.subjects) { count($0.tableCounted, isHidden: suppression.counted[$1]) },
        measure(.base, "Of", total.subjects) { count($0.tableCount, isHidden: suppression.whole[$1]) },
        measure(.figure, "Percentage", total.unit) {
          share($0, isHidden: suppression.whole[$1] || suppression.counted[$1])
        },
      ]
    case .count, .distribution:
      return [measure(.count, subjects, total.subjects) { count($0.tableCount, isHidden: suppression.whole[$1]) }]
    case .rate, .total, .mean, .median, .percentile, .ratio:
      return [
        measure(.count, subjects, total.subjects) { count($0.tableCount, isHidden: suppression.whole[$1]) },
        measure(.figure, total.title, total.unit) { figure($0, isHidden: suppression.whole[$1]) },
      ]
    }
  }

  /// A count as the rule shows it; `nil` when it does not fit.
  private func shown(_ count: Int) -> Int? { rule.rounding.map { $0.rounded(count) } ?? count }

  private func count(_ count: Int, isHidden: Bool) -> PublishedValue {
    if isHidden { return .symbol(.c) }
    guard let shown = shown(count) else { return .symbol(.x) }
    return shown == 0 && count > 0 ? .symbol(rule.lowSymbol) : .number(Fraction(shown), places: 0)
  }

  private func share(_ measurement: Measurement, isHidden: Bool) -> PublishedValue {
    if isHidden { return .symbol(.c) }
    if measurement.tableCount == 0 { return .symbol(.z) }
    // Out of what is shown, so that the share tells no more than the counts beside it.
    guard let base = shown(measurement.tableCount), let counted = shown(measurement.tableCounted) else {
      return .symbol(.x)
    }
    if base == 0 || base < rule.leastBase ?? 0 { return .symbol(.u) }
    if counted == 0, measurement.tableCounted > 0 { return .symbol(rule.lowSymbol) }
    guard let share = Fraction(counted, over: base)?.multiplied(by: Fraction(measurement.scale)) else {
      return .symbol(.x)
    }
    return PublishedValue(rounding: share, places: measurement.decimals, low: rule.lowSymbol)
  }

  private func figure(_ measurement: Measurement, isHidden: Bool) -> PublishedValue {
    if isHidden { return .symbol(.c) }
    if measurement.kind == .rate {
      guard let count = shown(measurement.tableCount), let people = measurement.denominator,
        let rate = Fraction(count, over: people)?.multiplied(by: Fraction(measurement.scale))
      else { return .symbol(.x) }
      if count == 0, measurement.tableCount > 0 { return .symbol(rule.lowSymbol) }
      return PublishedValue(rounding: rate, places: measurement.decimals, low: rule.lowSymbol)
    }
    if measurement.tableCount == 0 { return .symbol(.z) }
    guard let value = measurement.value, let count = shown(measurement.tableCount) else { return .symbol(.x) }
    if count < rule.leastBase ?? 0 { return .symbol(.u) }
    return PublishedValue(rounding: value, places: measurement.decimals, low: rule.lowSymbol)
  }
}

extension CrossTabulation {
  /// The table without the groups that nobody is in and that need not be shown. Where nought is not shown all stay, since a
  /// group that is not there would be known to be empty.
  fileprivate func withoutEmptyGroups(_ rule: DisclosureRule) -> CrossTabulation {
    guard rule.showsNought, total.notSupplied.isEmpty else { return self }
    func kept(_ dimension: TableDimension, _ count: (Int) -> Int) -> [Int] {
      let places = dimension.groups.indices.filter { place in
        let code = dimension.groups[place].code
        let isSpecial = code == BreakdownGroup.notRecorded.code || code == BreakdownGroup.unrecognised.code
        return (dimension.showsEmptyGroups && !isSpecial) || count(place) > 0
      }
      return places.isEmpty ? Array(dimension.groups.indices) : places
    }
    let lines = kept(rows) { measurements[$0].last?.tableCount ?? 0 }
    let totals = measurements[measurements.count - 1]
    let stacks = columns.map { kept($0) { totals[$0].tableCount } }
    var copy = self
    copy.keep(rows: lines, columns: stacks)
    return copy
  }

  private mutating func keep(rows lines: [Int], columns stacks: [Int]?) {
    let width = measurements[0].count
    measurements = (lines + [measurements.count - 1]).map { line in
      stacks.map { ($0 + [width - 1]).map { measurements[line][$0] } } ?? measurements[line]
    }
    rows.groups = lines.map { rows.groups[$0] }
    if let stacks, let groups = columns?.groups { columns?.groups = stacks.map { groups[$0] } }
  }
}
