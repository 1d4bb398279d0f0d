public import CareCore

extension StatutoryReturn {
  /// The reporting year of the last day on which an episode starts or ends; `nil` when no episode has a day.
  ///
  /// - Complexity: O(*n*) in the episodes.
  public var lastEpisodeYear: ReportingYear? {
    var last: CalendarDay?
    for row in episodes?.rows ?? [] {
      for day in [row.start.value, row.end.value].compactMap(\.self) where last.map({ day > $0 }) ?? true { last = day }
    }
    return last.flatMap(ReportingYear.init(containing:))
  }
}
