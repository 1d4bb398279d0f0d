import CareCore
import CareModels

/// A row about a time from one day to another, or without an end yet.
protocol SpellRow: RuledRow {
  var start: Cell<CalendarDay> { get }
  var end: Cell<CalendarDay> { get }
}

extension MissingRow: SpellRow {}
extension SWEpisodeRow: SpellRow {}
extension DoLoRow: SpellRow {}

extension RowView where Row: SpellRow {
  /// Whether the time has no end: the cell is blank.
  var isOpen: Bool { cells.end == .missing }

  /// Whether the start is filled and is no day.
  var isStartUnusable: Bool { cells.start == .unusable }

  /// Whether the end is known and lies outside a period.
  func ends(outside period: Period) -> Bool { cells.end.value.map { !period.contains($0) } ?? false }

  /// Whether the time starts or ends where a period of care allows it: it ends within it, or both go on and it starts
  /// within it. `true` when its own dates do not say.
  func fits(in care: CarePeriod) -> Bool {
    guard let start = cells.start.value, cells.end != .unusable else { return true }
    guard let end = cells.end.value else { return care.end == nil && start >= care.start }
    return end >= care.start && (care.end.map { end <= $0 } ?? true)
  }
}

extension RowViews where Row: SpellRow {
  /// The rows in order of start, those that start on one day in order of end; what has no such day comes last.
  var byStartAndEnd: [RowView<Row>] {
    inOrder { ($0.cells.start.value ?? .last, $0.cells.end.value ?? .last, $0.position) }
  }

  /// The rows that start before the one that ended before them had ended, or while that one has no end.
  ///
  /// The rows are taken in order of end, an open one by its start, so that of two that overlap the one that ends later
  /// is found. A row without any day has no place among them.
  var overlapping: [RowView<Row>] {
    func day(_ row: RowView<Row>) -> CalendarDay? { row.cells.end.value ?? row.cells.start.value }
    let rows = filter { day($0) != nil }
      .inOrder { (day($0) ?? .last, $0.cells.start.value ?? .last, $0.position) }
    return zip(rows, rows.dropFirst()).compactMap { before, after in
      let starts = after.cells.start.value
      let isTooEarly = before.cells.end.value.flatMap { end in starts.map { $0 < end } } ?? before.isOpen
      return isTooEarly ? after : nil
    }
  }

  /// The rows that fit in none of some periods of care; none when there are no periods to fit in.
  func outside(_ periods: [CarePeriod]) -> [RowView<Row>] {
    guard !periods.isEmpty else { return [] }
    return filter { row in !periods.contains(where: row.fits) }
  }
}

extension Sequence {
  /// The elements in order of a key.
  fileprivate func inOrder(of key: (Element) -> (CalendarDay, CalendarDay, Int)) -> [Element] {
    sorted { key($0) < key($1) }
  }
}

extension RuleFlags {
  /// Notes that something that was open at the end of last year is not gone on with: in the first of the child's rows
  /// of this year, or, when there are none, in the header.
  mutating func flagNotContinued<Row: SpellRow>(_ rows: RowViews<Row>, of child: ChildView) {
    if let first = rows.first { flag(first) } else { flag(child.header) }
  }
}

extension CarePeriod {
  /// Whether a day is one of the period, its last one included.
  func covers(_ day: CalendarDay) -> Bool { start <= day && (end.map { day <= $0 } ?? true) }
}

extension RowView where Row == EpisodeRow {
  /// Whether a day is one of the episode, its first and its last included; `nil` when the dates do not say.
  func covers(_ day: CalendarDay) -> Bool? {
    guard let start = self.start else { return nil }
    if day < start { return false }
    return cells.end == .unusable ? nil : (self.end.map { day <= $0 } ?? true)
  }
}

extension ChildView {
  /// Notes the deprivations of liberty that have ended, and with them the episodes they overlap with a placement that
  /// is wrong for them.
  func flagDeprivations(
    _ flags: inout RuleFlags, where isWrong: (RowView<EpisodeRow>) -> Bool
  ) {
    let wrong = episodes.filter(isWrong)
    for deprivation in deprivationsOfLiberty where !wrong.isEmpty {
      guard let start = deprivation.start, let end = deprivation.end else { continue }
      let overlapped = wrong.filter { episode in
        guard let first = episode.start, episode.cells.end != .unusable else { return false }
        return first <= end && start <= episode.end ?? .last
      }
      if !overlapped.isEmpty { flags.flag(deprivation) }
      flags.flag(overlapped)
    }
  }
}
