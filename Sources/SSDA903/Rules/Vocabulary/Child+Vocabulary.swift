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
