import CareCore
import CareModels

extension Rule {
  /// Rules about the dates and codes of one episode, each for itself.
  static let episodeItems: [Rule] = [
    .code("143", .reasonForNewEpisode, \.reasonForNewEpisode, called: "reason for the new episode"),
    .code("144", .legalStatus, \.legalStatus, called: "legal status"),
    .code("145", .need, \.need, called: "category of need"),
    .code("146", .placementType, \.placementType, called: "placement type", years: 2023...2024),
    .code(
      "146", .placementType, \.placementType, called: "placement type", years: 2025...2025,
      note: "K3 is on the list from 2024/25, when H5 and P2 had left it: their rules 370 and 217t were withdrawn, and "
        + "371 moved from H5 to K3."),
    .code(
      "146", .placementType, \.placementType, called: "placement type", years: 2026...2027,
      note: "Z11 to Z14 took the place of Z1 in 2025/26."),
    .code("149", .reasonCeased, \.reasonCeased, called: "reason the episode ceased"),
    .code(
      "1009", .reasonForPlacementChange, \.reasonForPlacementChange, called: "reason for the placement change"),
    .episode(
      "141", "The start of the episode is not a date as the return writes it, day/month/year. Check the date.",
      fields: [.start]
    ) { $0.isNoReturnedDay(.start) },
    .episode(
      "147", "The end of the episode is not a date as the return writes it, day/month/year. Check the date.",
      fields: [.end]
    ) { $0.isNoReturnedDay(.end) },
    .episode(
      "148",
      "Only one of the end of the episode and the reason it ceased is filled. Fill both, or neither while it goes on.",
      fields: [.end, .reasonCeased]
    ) { episode in
      episode.isFilled(.end) != episode.isFilled(.reasonCeased)
    },
    .episode(
      "233",
      "The episode goes on, but a reason for a placement change is given. Check whether it has ended, or clear the reason.",
      fields: [.end, .reasonForPlacementChange], years: 2026...2027
    ) { episode in
      episode.isOpen && episode.isFilled(.reasonForPlacementChange)
    },
    .episode(
      "353", "The episode starts before 14 October 1991, when the Children Act 1989 came into force. Check the date.",
      fields: [.start]
    ) { episode in
      episode.start.map { $0 < CalendarDay(1991, 10, 14) } ?? false
    },
    .episode(
      "354", "The episode starts after the end of the collection year. Check the date.", fields: [.start]
    ) { episode in
      episode.start.map { $0 > episode.facts.year.end } ?? false
    },
    .episode(
      "355", "The episode ends on the day it starts. Check both dates: a stay of less than a day is not returned.",
      fields: [.start, .end]
    ) { episode in
      guard let start = episode.start, let end = episode.end else { return false }
      return end == start
    },
    .episode("356", "The episode ends before it starts. Check both dates.", fields: [.start, .end]) { episode in
      guard let start = episode.start, let end = episode.end else { return false }
      return end < start
    },
    .episode(
      "385", "The episode ends after the end of the collection year. Check the date; leave it blank while it goes on.",
      fields: [.end]
    ) { episode in
      episode.end.map { $0 > episode.facts.year.end } ?? false
    },
  ]

  /// A rule that an item, if filled, has a code of its list. The list is that of the first of the years, and the same
  /// in all of them.
  private static func code<Code: CodeSet>(
    _ code: String, _ column: EpisodeRow.Column, _ path: any KeyPath<EpisodeRow, Cell<Code>> & Sendable,
    called name: String, years: ClosedRange<Int> = allYears, note: String = ""
  ) -> Rule {
    .episode(
      code, "The \(name) (\(column.item)) is not a code of the list for the year. Check the code.", fields: [column],
      years: years, note: note
    ) { $0.isNoReturnedCode(column, path) || $0.cells[keyPath: path].isNoCode(in: years.lowerBound) }
  }
}
