public import CareCore

/// Over which days a dashboard of a quarter measures; snapshots are always of the last day.
///
/// The definitions of most indicators are of a year, so that is usual. Dashboards differ, and mostly do not say.
public enum DashboardWindow: String, CaseIterable, Codable, Hashable, Sendable {
  /// The twelve months to the last day of the quarter.
  case year
  /// The months since April.
  case yearToDate = "year-to-date"
  /// The quarter alone.
  case quarter

  /// The days that are measured for a time that ends on a day.
  ///
  /// - Parameter day: The last day. A quarter is that of the three months to it.
  /// - Returns: The days; `nil` before the calendar begins.
  public func period(to day: CalendarDay) -> Period? {
    switch self {
    case .year: Period.months(12, endingOn: day)
    case .yearToDate: ReportingYear(containing: day).map { Period($0.start, day) }
    case .quarter: Period.months(3, endingOn: day)
    }
  }

  /// The periods of a dashboard to a day, three months apart.
  ///
  /// - Parameters:
  ///   - day: The last day of the last one.
  ///   - count: How many.
  /// - Returns: The periods, the earliest first; fewer than asked for where the calendar begins.
  public func periods(to day: CalendarDay, count: Int) -> [Period] {
    var periods: [Period] = []
    var end: CalendarDay? = day
    while let last = end, periods.count < count, let period = period(to: last) {
      periods.append(period)
      // The day before the three months to it: the end of the quarter before.
      end = Period.months(3, endingOn: last)?.start.adding(days: -1)
    }
    return periods.reversed()
  }
}
