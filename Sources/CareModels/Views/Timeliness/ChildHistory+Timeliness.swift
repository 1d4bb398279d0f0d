import CareCore

extension ChildHistory {
  /// The child's rows of a table, each with where it stands, in the order of the table.
  func rows<Row: CareRecord>(_ table: KeyPath<Register, [Row]?>) -> [(at: RecordReference, record: Row)] {
    guard let records = storage.register[keyPath: table] else { return [] }
    return references(in: Row.table).compactMap { reference in
      records.indices.contains(reference.row) ? (reference, records[reference.row]) : nil
    }
  }

  /// The days on which something was done, in order, each once; and whether a row has no day.
  func days<Row: CareRecord>(
    _ table: KeyPath<Register, [Row]?>, _ day: (Row) -> CalendarDay?
  ) -> (days: [CalendarDay], isAnyUndated: Bool) {
    collected(table, day) { _ in true }
  }

  /// As ``days(_:_:)``, of some rows.
  func collected<Row: CareRecord>(
    _ table: KeyPath<Register, [Row]?>, _ day: (Row) -> CalendarDay?, of isWanted: (Row) -> Bool
  ) -> (days: [CalendarDay], isAnyUndated: Bool) {
    let rows = storage.rows(Row.table, of: index)
    guard !rows.isEmpty, let records = storage.register[keyPath: table] else { return ([], false) }
    var days: [CalendarDay] = []
    var isAnyUndated = false
    // Most tables are in order of time already.
    var isInOrder = true
    for row in rows {
      guard isWanted(records[Int(row)]) else { continue }
      guard let day = day(records[Int(row)]) else {
        isAnyUndated = true
        continue
      }
      if let last = days.last {
        if last == day { continue }
        if last > day { isInOrder = false }
      }
      days.append(day)
    }
    return (isInOrder ? days : Set(days).sorted(), isAnyUndated)
  }

  /// The row of the episode with which a period of care starts.
  func reference(of period: PeriodOfCare) -> RecordReference { reference(at: period.episodes) }

  /// The row of the episode with which a stay in a placement starts.
  func reference(of spell: PlacementSpell) -> RecordReference { reference(at: spell.episodes) }

  private func reference(at positions: Range<Int>) -> RecordReference {
    guard careEpisodes.indices.contains(positions.lowerBound) else { return reference }
    return RecordReference(.episodes, Int(careEpisodes[positions.lowerBound].row))
  }

  /// An event for each period of care: set off by its start, done on the first day of a list that is in it.
  ///
  /// - Parameters:
  ///   - done: The days on which it was done, and whether a row has none.
  ///   - unsure: Days on which it may have been done.
  ///   - months: How many months before the period something done still counts.
  /// - Returns: The events, each with its period.
  func fromStartOfCare(
    _ done: (days: [CalendarDay], isAnyUndated: Bool), unsure: [CalendarDay] = [], months: Int = 0
  ) -> [(event: TimedEvent, period: PeriodOfCare)] {
    periodsOfCare.map { period in
      let from = months > 0 ? period.start.adding(months: -months) ?? period.start : period.start
      func isOfPeriod(_ day: CalendarDay) -> Bool { day >= from && period.mayContain(day) }
      let day = done.days.first(where: isOfPeriod)
      let isUnsure = done.isAnyUndated || unsure.contains(where: isOfPeriod)
      return (
        TimedEvent(
          reference(of: period), trigger: period.startIsKnown ? period.start : nil, done: day, until: period.until,
          doubt: period.doubt ?? (isUnsure ? .undatedRecord : nil)),
        period
      )
    }
  }

  /// Judges events that follow the start of care; those of a period whose start is not on record are not known.
  func judgeCare(
    _ done: (days: [CalendarDay], isAnyUndated: Bool), unsure: [CalendarDay] = [], months: Int = 0,
    by limit: TimeLimit, _ context: TimelinessContext
  ) -> [Timeliness] {
    fromStartOfCare(done, unsure: unsure, months: months).compactMap { event, period in
      guard period.start <= context.asAt else { return nil }
      guard period.startIsKnown else {
        return context.unknown(limit.id, event.record, done: event.done, because: .startNotOnRecord)
      }
      return context.judge(event, by: limit, of: limit.id)
    }
  }
}

extension PeriodOfCare {
  /// The day from which nothing is required any more: its end.
  var until: CalendarDay? { end }

  /// Why nothing is certain after its start.
  var doubt: Timeliness.Unknown? { end == nil && !endIsKnown ? .endNotUsable : nil }

  /// Whether a day is not after its end.
  func mayContain(_ day: CalendarDay) -> Bool { end.map { day <= $0 } ?? true }
}

extension TimelinessContext {
  /// Judges a chain of days in order, each due after the one before; the last is followed by one that is not done. The
  /// limit after a day is given by its position; `nil` leaves the step out. On the `unsure` days it may have been done.
  func chain(
    _ days: [CalendarDay], unsure: [CalendarDay] = [], at record: RecordReference, of clock: String,
    until: CalendarDay?,
    doubt: Timeliness.Unknown? = nil, limit: (Int, CalendarDay) -> TimeLimit?
  ) -> [Timeliness] {
    days.enumerated().compactMap { position, day in
      let next = days.dropFirst(position + 1).first
      guard day <= asAt, !isPast(trigger: day, done: next), let limit = limit(position, day) else { return nil }
      let isUnsure = unsure.contains { $0 > day && $0 < next ?? .last }
      return judge(
        TimedEvent(record, trigger: day, done: next, until: until, doubt: doubt ?? (isUnsure ? .undatedRecord : nil)),
        by: limit, of: clock)
    }
  }
}
