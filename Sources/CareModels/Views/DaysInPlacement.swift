public import CareCore

/// The days of a stay from its first up to, not including, its last, as far as they fall within a period.
///
/// A stay without an end goes on through the period. `nil` when it ends before it starts.
func daysOfStay(from start: CalendarDay, upTo end: CalendarDay?, in period: Period) -> Int? {
  if let end, end < start { return nil }
  let first = max(start.dayNumber, period.start.dayNumber)
  // The day after the last one counted.
  let bound = min(end?.dayNumber ?? .max, period.end.dayNumber + 1)
  return max(0, Int(bound) - Int(first))
}

extension Placement {
  /// Whether the child was in the placement on a day: placed by then, and not yet gone. The day of leaving is out.
  ///
  /// `nil` when ``start`` is missing, or ``end`` is before it.
  public func covers(_ day: CalendarDay) -> Bool? {
    days(in: Period(day, day)).map { $0 == 1 }
  }

  /// How many days of a period the child was in the placement: the day of placing counts, the day of leaving does not,
  /// so that the days of placements one after another add up to the days of care.
  ///
  /// A placement without an ``end`` goes on through the period. `nil` when ``start`` is missing, or ``end`` is before
  /// it. Source: guide to the SSDA903 collection, `DECOM` and `DEC`.
  public func days(in period: Period) -> Int? {
    start.flatMap { daysOfStay(from: $0, upTo: end, in: period) }
  }

  /// How many days the child had been in the placement by the end of a day, that day itself included when the child
  /// was still there: 1 on the day of placing.
  ///
  /// 0 before the placement. `nil` when ``start`` is missing, or ``end`` is before it.
  public func days(through day: CalendarDay) -> Int? {
    guard let start else { return nil }
    guard let period = Period(from: start, through: day) else { return days(in: Period(start, start)).map { _ in 0 } }
    return days(in: period)
  }

  /// What the placement costs a week on a day, and who bears it.
  ///
  /// `nil` when no charge covers the day, when more than one does, or when a charge has no first day and so might.
  public func charge(on day: CalendarDay) -> PlacementCharge? {
    guard let charges, charges.allSatisfy({ $0.from != nil }) else { return nil }
    let covering = charges.filter { charge in
      guard let from = charge.from, from <= day else { return false }
      return charge.through.map { day <= $0 } ?? true
    }
    return covering.count == 1 ? covering.first : nil
  }
}

extension HistoryEpisode {
  /// How many days of a period the child was in the episode: the day it started counts, the day it ceased does not.
  ///
  /// `nil` when the end that was given is not a day, unless the episode started after the period.
  public func days(in period: Period) -> Int? {
    if endIsUnusable && start <= period.end { return nil }
    return daysOfStay(from: start, upTo: end, in: period)
  }
}

extension ChildHistory {
  /// How many days of a period a stay in a placement took, temporary moves within it included.
  ///
  /// `nil` when it cannot be told: the stay may have begun before the record does, or its end is not a day.
  ///
  /// - Complexity: O(1).
  public func days(of spell: PlacementSpell, in period: Period) -> Int? {
    let episodes = careEpisodes
    let last = episodes.index(
      episodes.startIndex, offsetBy: spell.episodes.upperBound - 1, limitedBy: episodes.endIndex)
    if !spell.startIsKnown && spell.start > period.start { return nil }
    if let last, episodes.indices.contains(last), spell.end == nil, episodes[last].endIsUnusable,
      spell.start <= period.end
    {
      return nil
    }
    return daysOfStay(from: spell.start, upTo: spell.end, in: period)
  }

  /// How many days the child had been in the placement they were in on a day, that day included.
  ///
  /// `nil` when the child was in no placement then, or when it cannot be told.
  public func daysInPlacement(on day: CalendarDay, temporaryMoves: TemporaryMoves = .bridged) -> Int? {
    let spells = placementSpells(temporaryMoves: temporaryMoves)
    guard let spell = spells.last(where: { $0.overlaps(Period(day, day)) }), spell.startIsKnown,
      let period = Period(from: spell.start, through: day)
    else { return nil }
    return days(of: spell, in: period)
  }
}
