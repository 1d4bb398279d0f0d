import CareCore
import CareModels

extension RowView where Row == EpisodeRow {
  /// The last day that is known of the episode: its end, or that of the collection year when it is open; `nil` when
  /// the end is filled and is no day.
  var lastDay: CalendarDay? { isOpen ? facts.year.end : self.end }

  /// Whether more days lie between the start and the last day than a number; `false` when either is not known.
  func lasts(moreThan days: Int) -> Bool {
    guard let start = self.start, let last = lastDay else { return false }
    return start.days(until: last) > days
  }

  /// How many days of the episode are in the collection year, the last one not counted; 0 when that cannot be told.
  var daysInYear: Int {
    guard let start = self.start, let last = lastDay else { return 0 }
    return max(0, max(start, facts.year.start).days(until: min(last, facts.year.end)))
  }

  /// Whether the child had reached an age on a day, the birthday included; `nil` when the day or the date of birth is
  /// not known.
  func childHasReached(_ age: Int, by day: CalendarDay?) -> Bool? {
    guard let day, let birth = child?.birthDate else { return nil }
    return birth.hasReached(age, by: day)
  }
}

extension ChildView {
  /// The child's episodes in order of start, those that start on one day in order of end.
  var episodesByStartAndEnd: [RowView<EpisodeRow>] {
    func key(_ episode: RowView<EpisodeRow>) -> (CalendarDay, CalendarDay, Int) {
      (episode.start ?? .last, episode.end ?? .last, episode.position)
    }
    return episodes.sorted { key($0) < key($1) }
  }

  /// The times that the child spent under a legal status without a break, in order of time: each the episodes of that
  /// status of which every one starts no later than those before it have ended.
  ///
  /// Episodes whose dates are not known are set aside; an open one lasts to the end of the collection year.
  func stays(under status: LegalStatus) -> [LegalStay] {
    var stays: [LegalStay] = []
    for episode in episodes where episode.legalStatus == status {
      guard let start = episode.start, let end = episode.lastDay else { continue }
      if let last = stays.last, start <= last.end {
        stays[stays.count - 1].end = max(last.end, end)
        stays[stays.count - 1].episodes.append(episode)
      } else {
        stays.append(LegalStay(start: start, end: end, episodes: [episode]))
      }
    }
    return stays
  }
}

/// A time under one legal status without a break.
struct LegalStay: Sendable {
  let start: CalendarDay
  fileprivate(set) var end: CalendarDay
  fileprivate(set) var episodes: [RowView<EpisodeRow>]

  /// Days from the first to the last.
  var days: Int { start.days(until: end) }
}
