public import CareCore

extension ChildHistory {
  /// What the young person is entitled to as a care leaver on a day: the category recorded for the day, or, where none is
  /// or several are, the one that the episodes give.
  ///
  /// - Parameters:
  ///   - day: The day; the one on which a category ceases is not in it.
  ///   - leapDay: When someone born on 29 February has a birthday in other years.
  /// - Returns: The category, or `nil` when it cannot be told.
  public func careLeaverCategory(
    on day: CalendarDay, leapDay: LeapDayBirthday = .twentyEighthFebruary
  ) -> CareLeaverEligibility? {
    let statuses = careLeaverStatuses.lazy.filter { status in
      (status.start.map { $0 <= day } ?? false) && (status.end.map { $0 > day } ?? true)
    }
    let recorded = Set(statuses.compactMap { $0.category?.code })
    return recorded.count == 1 ? recorded.first : careLeaverEligibility(on: day, leapDay: leapDay)
  }

  /// Whether the young person had asked for support after 21 by a day.
  public func hasAskedForSupport(by day: CalendarDay) -> Bool {
    careLeaverStatuses.contains { $0.supportRequested.map { $0 <= day } ?? false }
  }
}
