import CareCore
import CareModels

/// Days that a child spent in one placement without a break, each day of care in one stay only.
struct CareStay {
  /// The day the stay started.
  let start: CalendarDay

  /// The day it ended, itself out; `nil` while it goes on.
  let end: CalendarDay?

  /// The episode whose placement it is: for a temporary move that is bridged, the one it interrupts.
  let episode: HistoryEpisode

  /// The setting that it is priced as; `nil` when not known.
  var setting: PlacementSetting? {
    PlacementSetting(placementType: episode.placementType, provider: episode.provider)
  }

  /// The stay as far as it falls within days, the second of them out; `nil` when it does not.
  func clipped(from first: CalendarDay, upTo bound: CalendarDay) -> (start: CalendarDay, end: CalendarDay)? {
    let (from, to) = (max(start, first), min(end ?? bound, bound))
    return from < to ? (from, to) : nil
  }
}

/// A child's days of care as stays one after another, and how many episodes have no place among them.
struct CareStays {
  private(set) var stays: [CareStay] = []

  /// Rows without a place in time, and a last episode whose end is not a day.
  private(set) var undated: Int

  private let temporaryMoves: TemporaryMoves

  /// Where episodes overlap the day belongs to the one that started last, as in ``ChildHistory/careEpisode(on:)``. An end
  /// that is not a day lies where the next episode starts.
  ///
  /// - Complexity: O(*n*) in the child's episodes.
  init(_ history: ChildHistory, temporaryMoves: TemporaryMoves) {
    self.temporaryMoves = temporaryMoves
    undated = history.undatedEpisodes.count
    let episodes = history.careEpisodes
    stays.reserveCapacity(episodes.count)
    /// Episodes under way, the latest last, and the day up to which stays have been made.
    var open: [(episode: HistoryEpisode, end: CalendarDay?)] = []
    var reached = CalendarDay.first

    func close(upTo bound: CalendarDay?) {
      while let (episode, end) = open.last {
        if let end, end <= reached {
          open.removeLast()
          continue
        }
        if let bound, bound <= reached { return }
        let stop = end.map { end in bound.map { min(end, $0) } ?? end } ?? bound
        append(CareStay(start: reached, end: stop, episode: episode))
        guard let stop else { return }
        reached = stop
      }
    }

    for position in episodes.indices {
      let episode = episodes[position]
      close(upTo: episode.start)
      reached = episode.start
      if episode.endIsUnusable {
        guard position + 1 < episodes.endIndex else {
          undated += 1
          continue
        }
        open.append((episode, episodes[position + 1].start))
      } else {
        open.append((episode, episode.end))
      }
    }
    close(upTo: nil)
  }

  private mutating func append(_ stay: CareStay) {
    let isBridged = temporaryMoves == .bridged && stay.episode.isTemporary
    guard isBridged, stay.episode.reasonForNewEpisode != .startedToBeLookedAfter, let last = stays.last,
      last.end == stay.start
    else {
      stays.append(stay)
      return
    }
    stays.append(CareStay(start: stay.start, end: stay.end, episode: last.episode))
  }
}
