public import CareCore

extension ChildHistory {
  /// On how many days of a period the child was looked after, short breaks aside: at least and at most.
  ///
  /// The day on which an episode ceases does not count, unless another has begun. Days on which two episodes overlap
  /// count once. The two ends differ where the record cannot tell: an end that is not a day, an episode without a place
  /// in time, or care that was under way when the record begins.
  ///
  /// - Complexity: O(*n*) in the child's episodes.
  public func daysLookedAfter(in period: Period) -> ClosedRange<Int> {
    let first = Int(period.start.dayNumber)
    let limit = Int(period.end.dayNumber) + 1
    var (least, most) = (0, 0)
    var (leastEnd, mostEnd) = (first, first)
    let episodes = careEpisodes
    for index in episodes.indices {
      let episode = episodes[index]
      guard episode.start <= period.end else { break }
      let start = Int(episode.start.dayNumber)
      if episode.endIsUnusable {
        // The next episode settles where the child was from its own start on.
        let next = episodes[(index + 1)...].first.map { Int($0.start.dayNumber) } ?? limit
        Self.count(from: start, to: min(next, limit), &most, &mostEnd)
      } else {
        let end = min(episode.end.map { Int($0.dayNumber) } ?? limit, limit)
        Self.count(from: start, to: end, &least, &leastEnd)
        Self.count(from: start, to: end, &most, &mostEnd)
      }
    }
    let beginsInMidst = periodsOfCare.contains {
      !$0.startIsKnown && $0.start > period.start && $0.start <= period.end
    }
    if beginsInMidst || !undatedCare(near: period).isEmpty { most = period.dayCount }
    return least...max(least, most)
  }

  /// Adds the days of a stretch that come after what was counted already.
  private static func count(from start: Int, to end: Int, _ total: inout Int, _ counted: inout Int) {
    total += max(0, end - max(start, counted))
    counted = max(counted, end)
  }
}
