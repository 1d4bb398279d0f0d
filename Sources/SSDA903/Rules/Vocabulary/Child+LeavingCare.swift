import CareCore
import CareModels

extension ChildView {
  /// The last episode in order of time; the only one, when its start is not known.
  var lastEpisode: RowView<EpisodeRow>? {
    episodes.last { $0.start != nil } ?? (episodes.count == 1 ? episodes.first : nil)
  }

  /// The episodes of this year's return and of last year's in order of time. One that both have counts once, as the
  /// return says that has its end. Those whose start is not known are left out.
  var episodesOfBothYears: [RowView<EpisodeRow>] {
    let all = Array(episodes) + Array(lastYear?.episodes ?? episodes[episodes.endIndex..<episodes.endIndex])
    func key(_ episode: RowView<EpisodeRow>) -> (CalendarDay, CalendarDay) {
      (episode.start ?? .last, episode.end ?? .last)
    }
    var inOrder: [RowView<EpisodeRow>] = []
    for episode in all.filter({ $0.start != nil }).sorted(by: { key($0) < key($1) })
    where inOrder.last?.start != episode.start {
      inOrder.append(episode)
    }
    return inOrder
  }

  /// Whether any episode of either return has a date that is not known: a start, or an end that is no day.
  var hasEpisodeWithoutDates: Bool {
    func isWithoutDates(_ episode: RowView<EpisodeRow>) -> Bool {
      episode.start == nil || episode.cells.end == .unusable
    }
    return episodes.contains(where: isWithoutDates) || (lastYear?.episodes.contains(where: isWithoutDates) ?? false)
  }
}

extension [RowView<EpisodeRow>] {
  /// For how many days, from one on, a child was looked after by episodes in order of time. Short breaks do not count,
  /// nor does the day on which an episode ends. One without an end goes on until the next one starts, or the year ends.
  func daysLookedAfter(from first: CalendarDay, through yearEnd: CalendarDay) -> Int {
    var (days, counted) = (0, first)
    for (place, episode) in enumerated() where !episode.isShortBreak {
      guard let start = episode.start else { continue }
      let next = place + 1 < count ? self[place + 1].start : nil
      let (from, end) = (Swift.max(start, counted), episode.end ?? next ?? yearEnd)
      guard from < end else { continue }
      days += from.days(until: end)
      counted = end
    }
    return days
  }
}
