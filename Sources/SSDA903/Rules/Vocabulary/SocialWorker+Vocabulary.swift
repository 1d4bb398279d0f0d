import CareCore
import CareModels

extension RuleFacts {
  /// The days about which social workers are returned since 2024/25: the collection year and the year before it.
  var socialWorkerYears: Period {
    Period(from: year.start.adding(years: -1) ?? .first, through: year.end) ?? year
  }

  /// The last day of the collection year and the five days before it.
  var lastDaysOfYear: Period {
    Period(from: year.end.shifted(-5), through: year.end) ?? year
  }
}

extension ChildView {
  /// Whether the child is looked after at the end of the last day of the year, short breaks aside: an episode that is
  /// not one of them is open.
  var isLookedAfterAtYearEnd: Bool { episodes.contains { $0.isOpen && !$0.isShortBreak } }

  /// The child's social worker episode that starts last: of several that start on one day, or of which no start is
  /// known, the first in the table.
  var latestSocialWorker: RowView<SWEpisodeRow>? {
    let latest = socialWorkerEpisodes.last { $0.start != nil }?.start
    return socialWorkerEpisodes.first { $0.start == latest }
  }

  /// The child's first social worker episode of this year, and last year's latest, if that was still open.
  var carriedOverSocialWorker: (now: RowView<SWEpisodeRow>, before: RowView<SWEpisodeRow>)? {
    guard let before = lastYear?.latestSocialWorker, before.isOpen, let now = socialWorkerEpisodes.first
    else { return nil }
    return (now, before)
  }
}

extension RowView where Row == SWEpisodeRow {
  /// 1 April 2023, from which social workers have been returned, and why they change has to be.
  static var firstDay: CalendarDay { CalendarDay(2023, 4, 1) }

  /// Whether the social worker started when the reason for it has to be returned; `nil` when the start is not known.
  var startedWithReason: Bool? { self.start.map { $0 >= Self.firstDay } }

  /// Whether the social worker is known to have ended in a period.
  func ends(in period: Period) -> Bool { self.end.map(period.contains) ?? false }

  /// Whether the social worker started more than seven days before or after another had ended; `false` when either day
  /// is not known.
  func startsFar(from earlier: RowView) -> Bool {
    guard let start = self.start, let end = earlier.end else { return false }
    return !(-7...7).contains(end.days(until: start))
  }
}

extension RowView where Row == EpisodeRow {
  /// Whether the episode is one with which care starts, or after which it does not go on, of a child who is looked
  /// after at the end of the year, and the child has no social worker for it: none who started on or before its end,
  /// nor, where care starts with it, later.
  var lacksSocialWorker: Bool {
    guard !isShortBreak, cells.end != .unusable, let child, child.isLookedAfterAtYearEnd else { return false }
    let startsCare = self.reasonForNewEpisode == .startedToBeLookedAfter
    guard startsCare || self.reasonCeased != .continued else { return false }
    return !child.socialWorkerEpisodes.contains { worker in
      guard let start = worker.start else { return false }
      return startsCare || start <= self.end ?? .last
    }
  }
}

extension String {
  /// Whether the text is a date of which the day or month is given as `ZZ` or the year as `ZZZZ`, not known, or all are
  /// known.
  var isDayWithUnknownParts: Bool {
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3 else { return false }
    // 1 January 2000 has a day and a month that every year has, and a year that has every day.
    let known = zip(parts, [("ZZ", "01"), ("ZZ", "01"), ("ZZZZ", "2000")]).map { part, unknown in
      part == unknown.0 ? unknown.1 : part.count == 1 ? "0\(part)" : String(part)
    }
    return CalendarDay(known.joined(separator: "/"), as: .dayMonthYear) != nil
  }
}
