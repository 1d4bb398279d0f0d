import CareCore
import CareModels

extension ChildView {
  /// Whether the child is an unaccompanied asylum-seeking child by this return: the header's flag where it has one
  /// (`UASC` of the XML form), or else a row of table UASC that says something.
  var isUnaccompanied: Bool {
    switch header?.text(item: "UASC") {
    case "1": true
    case nil, "": uasc.contains { $0.hasAny(.sex, .birthDate, .ceased) }
    default: false
    }
  }

  /// Whether the child is an unaccompanied asylum-seeking child by this year's return or by last year's.
  var wasEverUnaccompanied: Bool { isUnaccompanied || (lastYear?.isUnaccompanied ?? false) }

  /// The child's spells of care by this return, in order of time: episodes that follow one another without a break,
  /// short breaks among them.
  var periodsOfCare: [CarePeriod] {
    var periods: [CarePeriod] = []
    for episode in episodes {
      guard let start = episode.start else { continue }
      if let last = periods.last, last.end.map({ start <= $0 }) ?? true,
        episode.reasonForNewEpisode != .startedToBeLookedAfter
      {
        periods[periods.count - 1].end =
          last.isOpen || episode.isOpen ? nil : max(last.end ?? start, episode.end ?? start)
        periods[periods.count - 1].isOpen = last.isOpen || episode.isOpen
      } else {
        periods.append(CarePeriod(start: start, end: episode.end, isOpen: episode.isOpen))
      }
    }
    return periods
  }
}

/// A spell of care by the episodes of a return.
struct CarePeriod: Hashable, Sendable {
  var start: CalendarDay
  /// The last day; `nil` when care goes on, or its end cannot be read.
  var end: CalendarDay?
  /// Whether care goes on.
  var isOpen: Bool
}
