import CareCore
import CareModels

extension MissingKind {
  /// What a child is who had such an incident: `missing`.
  var word: String {
    switch self {
    case .missing: "missing"
    case .awayWithoutAuthorisation: "away without authorisation"
    }
  }

  /// A short name for programs.
  var id: String {
    switch self {
    case .missing: "missing"
    case .awayWithoutAuthorisation: "away"
    }
  }
}

/// Whether something that began on one day and ended on another, both included, was under way on a day of a period.
///
/// `nil` when it cannot be told: a day is missing that matters, or the end is before the start and only one of them is in
/// the period.
func wasUnderWay(from start: CalendarDay?, to end: CalendarDay?, isOver: Bool, in period: Period) -> Bool? {
  switch (start, end) {
  case (let start?, let end?):
    let (first, last) = (min(start, end), max(start, end))
    if last < period.start || first > period.end { return false }
    // Whichever of two days in the wrong order is right, one in the period settles it.
    return start <= end || (period.contains(start) && period.contains(end)) ? true : nil
  case (let start?, nil):
    if start > period.end { return false }
    return start >= period.start || !isOver ? true : nil
  case (nil, let end?):
    if end < period.start { return false }
    return end <= period.end ? true : nil
  case (nil, nil): return nil
  }
}

extension MissingEpisode {
  /// Whether it was one of a kind that was under way on a day of a period; `nil` when it may have been.
  func was(_ wanted: MissingKind, in period: Period) -> Bool? {
    if let code = kind?.code, code != wanted { return false }
    let isOver = isUnusable(.end) || unreadFields.contains(.end)
    let inPeriod = wasUnderWay(from: start, to: end, isOver: isOver, in: period)
    return kind?.code == wanted || inPeriod == false ? inPeriod : nil
  }
}

extension ChildHistory {
  /// The fewest and the most times that a child was missing, or away, on a day of a period.
  func incidentCounts(_ kind: MissingKind, in period: Period) -> ClosedRange<Int> {
    var (least, most) = (0, 0)
    for episode in missingEpisodes {
      switch episode.was(kind, in: period) {
      case true?: (least, most) = (least + 1, most + 1)
      case nil: most += 1
      case false?: continue
      }
    }
    return least...most
  }
}

extension Population<ChildHistory> {
  /// Children looked after in the period who had an incident of a kind in it.
  static func had(_ kind: MissingKind) -> Population {
    lookedAfterInYear.filtered(
      kind.id, title: "\(kind.word) in it", missing: "the kind or the days of an incident", requires: [.missingEpisodes]
    ) { child, context in
      child.incidentCounts(kind, in: context.period).reaches(1)
    }
  }
}

extension Population<RegisterRow<MissingEpisode>> {
  /// Incidents of a kind that were under way on a day of the period, of children looked after in it.
  static func incidents(_ kind: MissingKind) -> Population {
    records(
      of: MissingEpisode.self, "\(kind.id)-incidents", title: "\(kind.word) on a day of the period", noun: "incidents",
      missing: "the kind or the days of the incident"
    ) { row, context in row.record.was(kind, in: context.period) }.ofChildren(in: .lookedAfterInYear)
  }
}
