public import CareCore

/// How long a child was missing or away: to the second where the times are known, to the day where only days are.
///
/// The two are kept apart because they do not compare: away from 23:00 to 01:00 is two hours, and one day by dates.
@frozen public enum TimeAway: Hashable, Sendable {
  /// So many seconds, by the clock on the wall (see ``CareCore/Moment``), 0 or more.
  case seconds(Int)
  /// So many days from the day of leaving to the day of return, 0 or more; the same day is 0.
  case days(Int)
}

extension MissingIncident {
  /// How long the child was away, counted to `now` while they still are.
  ///
  /// In seconds when the times of both ends are known, or the incident is open and the time of its start is known; in
  /// days when a time is missing. Where a day and a time disagree the time is used. `nil` when the start is not known,
  /// when the end is before the start, or when all that was given of the end could not be read.
  public func timeAway(asAt now: Moment) -> TimeAway? {
    let isOpen = end == nil && endedAt == nil
    if isOpen, unreadFields.contains(where: { $0 == .end || $0 == .endedAt }) { return nil }
    if let startedAt, let endedAt = isOpen ? now : endedAt {
      let seconds = startedAt.seconds(until: endedAt)
      return seconds < 0 ? nil : .seconds(seconds)
    }
    guard let start = startedAt?.day ?? start else { return nil }
    let days = start.days(until: isOpen ? now.day : endedAt?.day ?? end ?? now.day)
    return days < 0 ? nil : .days(days)
  }
}

extension MissingEpisode {
  /// How many days the child was away, from ``start`` to ``end``, or to `today` while they still are; the same day
  /// is 0.
  ///
  /// `nil` when the start is not known, when the end is before the start, or when an end was given that is no day.
  public func daysAway(asAt today: CalendarDay) -> Int? {
    guard let start, !isUnusable(.end), !unreadFields.contains(.end) else { return nil }
    let days = start.days(until: end ?? today)
    return days < 0 ? nil : days
  }
}
