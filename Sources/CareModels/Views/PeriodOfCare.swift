public import CareCore

/// A period of care: from the day a child starts to be looked after until the day they cease.
///
/// It is a chain of episodes in which each starts on the day the one before it ended, and that one ended because a new
/// episode began (`X1`). An episode with which care starts (`S`) always begins another period. Agreed series of short
/// breaks are not part of one.
/// Source: guide to the SSDA903 collection, episodes; rules 388, 431–433.
@frozen public struct PeriodOfCare: Codable, Hashable, Sendable {
  /// The day it started, or the first day on record when the record begins in its midst.
  public let start: CalendarDay

  /// Whether it is known to have started on ``start``: its first episode on record is the first of all (`S`).
  ///
  /// When `false` the child came into care on or before that day.
  public let startIsKnown: Bool

  /// The day the child ceased to be looked after; `nil` while they are, or when ``endIsKnown`` is `false`.
  public let end: CalendarDay?

  /// Whether the end is known: `false` when the last episode's end was given but is not a day.
  public let endIsKnown: Bool

  /// Why the child ceased to be looked after; `nil` while they are, or when the reason is missing or not on the list.
  public let reasonCeased: ReasonEpisodeCeased?

  /// The episodes, as positions among ``ChildHistory/careEpisodes``.
  public let episodes: Range<Int>

  /// Whether the child had been looked after without a break since `day`, looking only at this period.
  ///
  /// `nil` when the record begins after `day` in the midst of the period.
  @inlinable
  public func began(onOrBefore day: CalendarDay) -> Bool? {
    if start <= day { return true }
    return startIsKnown ? false : nil
  }
}

/// A stay in one placement with the same carer, through changes of legal status and, by default, temporary moves.
///
/// It starts when a child comes to a carer (`S`, `P`, `B`) and goes on through `L`, `T` and `U`, and through adoption by
/// the same carer (`A3`, `A5`). Source: LAIT items 372 and 393.
@frozen public struct PlacementSpell: Codable, Hashable, Sendable {
  /// The day it started, or the first day on record when the record begins in its midst.
  public let start: CalendarDay

  /// Whether it is known to have started on ``start``.
  public let startIsKnown: Bool

  /// The day it ended; `nil` while it goes on, or when the end that was given is not a day.
  public let end: CalendarDay?

  /// The kind of placement at its end, temporary moves aside; `nil` when missing or not on the list.
  public let placementType: PlacementType?

  /// The episodes, as positions among ``ChildHistory/careEpisodes``.
  public let episodes: Range<Int>

  /// The period of care it belongs to, as a position among ``ChildHistory/periodsOfCare``.
  public let period: Int

  /// Whether it had been going on since `day`; `nil` when the record begins after `day` in its midst.
  @inlinable
  public func began(onOrBefore day: CalendarDay) -> Bool? {
    if start <= day { return true }
    return startIsKnown ? false : nil
  }

  /// Whether any part of it falls within a period.
  @inlinable
  public func overlaps(_ period: Period) -> Bool {
    guard start <= period.end else { return false }
    if let end { return end > period.start }
    return true
  }
}

/// What a temporary move (`T0`–`T4`: hospital, holiday, the carer's holiday) does to the count of placements.
///
/// No published text was found that says. A temporary move requires a return to the same placement (rules 381, 383).
public enum TemporaryMoves: String, CaseIterable, Codable, Hashable, Sendable {
  /// The placement goes on: neither the move nor the return counts. The default.
  case bridged
  /// The move and the return each count as a placement.
  case counted
}
