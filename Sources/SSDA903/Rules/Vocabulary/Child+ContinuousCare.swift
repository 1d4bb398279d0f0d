import CareCore
import CareModels

extension ChildView {
  /// Whether the child was looked after throughout the collection year, so that health and offending are returned: an
  /// episode in the year, and none that started care after its first day, ended care before its last, or was a short
  /// break in it.
  ///
  /// `nil` when a date or a reason that decides it is missing or cannot be read: rules about children who were, and rules
  /// about children who were not, both have nothing to say then. Source: guide to the SSDA903 collection, OC2; the flag
  /// of the published validator, which knows no third answer.
  var isContinuouslyLookedAfter: Bool? {
    let year = facts.year
    var isInYear: Bool? = false
    var isDoubtful = false
    for episode in episodes {
      if let end = episode.end, end < year.start { continue }
      switch episode.interruptsCare(in: year) {
      case true?: return false
      case nil: isDoubtful = true
      case false?: break
      }
      isInYear = isInYear || episode.overlaps(year)
    }
    return isDoubtful ? nil : isInYear
  }
}

extension RowView where Row == EpisodeRow {
  /// Whether the episode says that the child was not looked after throughout a year; `nil` when that cannot be told.
  fileprivate func interruptsCare(in year: Period) -> Bool? {
    startsCare(in: year) || endsCare(in: year) || (isShortBreak ? overlaps(year) : false)
  }

  /// Whether care started with the episode (`S`) after the first day of a year. A reason that is not on the list is none.
  private func startsCare(in year: Period) -> Bool? {
    guard self.reasonForNewEpisode == .startedToBeLookedAfter else { return false }
    return self.start.map { $0 > year.start && $0 <= year.end }
  }

  /// Whether care ended with the episode before the last day of a year: for any reason but `X1`, one that is not on the
  /// list too. Without a reason nobody can say.
  private func endsCare(in year: Period) -> Bool? {
    if self.reasonCeased == .continued || cells.end == .missing { return false }
    guard let end = self.end else { return nil }
    guard end >= year.start, end < year.end else { return false }
    return cells.reasonCeased == .missing ? nil : true
  }
}

extension Bool? {
  /// Whether either is so: `nil` when one is not known and the other is not so.
  fileprivate static func || (left: Bool?, right: Bool?) -> Bool? {
    if left == true || right == true { return true }
    return left == nil || right == nil ? nil : false
  }
}
