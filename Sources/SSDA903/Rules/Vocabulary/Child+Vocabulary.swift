import CareCore
import CareModels

extension ChildView {
  /// Whether the child is an unaccompanied asylum-seeking child by this return: the header's flag where it has one
  /// (`UASC` of the XML form), or else a row of table UASC.
  var isUnaccompanied: Bool {
    switch header?.text(item: "UASC") {
    case "1": true
    case nil, "": !uasc.isEmpty
    default: false
    }
  }

  /// Whether the child is an unaccompanied asylum-seeking child by this year's return or by last year's.
  var wasEverUnaccompanied: Bool { isUnaccompanied || (lastYear?.isUnaccompanied ?? false) }

  /// Whether the child was looked after throughout the collection year, so that its health and offending are returned:
  /// an episode in the year, no start of care after its first day, none that ends care before its last, no short break.
  ///
  /// Episodes whose dates cannot be read are set aside.
  var isContinuouslyLookedAfter: Bool {
    let year = facts.year
    var isInYear = false
    for episode in episodes {
      guard let start = episode.start else { continue }
      let overlaps = episode.overlaps(year) ?? false
      if overlaps && episode.isShortBreak { return false }
      if episode.reasonForNewEpisode == .startedToBeLookedAfter, start > year.start, start <= year.end { return false }
      if let end = episode.end, end >= year.start, end < year.end, episode.endsCare { return false }
      isInYear = isInYear || overlaps
    }
    return isInYear
  }

  /// The child's periods of care by this return, in order of time: episodes each of which starts no later than the one
  /// before it ended, those of short breaks among them.
  ///
  /// Episodes without a start are set aside. One whose end is not known has another after it in the same period.
  var periodsOfCare: [CarePeriod] {
    var periods: [CarePeriod] = []
    for episode in episodes {
      guard let start = episode.start else { continue }
      if let last = periods.last, last.end.map({ start <= $0 }) ?? true {
        periods[periods.count - 1].end = episode.end
      } else {
        periods.append(CarePeriod(start: start, end: episode.end))
      }
    }
    return periods
  }
}

/// A period of care by the episodes of a return.
struct CarePeriod: Hashable, Sendable {
  /// The day on which the first episode starts.
  var start: CalendarDay
  /// The day on which the last episode ended; `nil` when it goes on, or its end cannot be read.
  var end: CalendarDay?
}
