import CareCore
import CareModels

extension Rule {
  /// Rules about the dates, codes and reasons of one episode.
  static let episodeItems: [Rule] = [
    .episode("353", "The episode starts before 14 October 1991. Check the date.", fields: [.start]) { episode in
      guard let start = episode.start else { return false }
      return start < CalendarDay(1991, 10, 14)
    },
    .episode(
      "354", "The episode starts after the end of the collection year. Check the date.", fields: [.start]
    ) { episode in
      guard let start = episode.start else { return false }
      return start > episode.facts.year.end
    },
  ]
}
