public import CareCore

extension TimeLimit {
  /// The days between which the last permitted day lies: the day itself where it is known.
  ///
  /// A calendar of working days covers some years. Of a limit beyond them enough is known to say that what was due ten
  /// years ago is not due now: so many working days take at least their weekends besides, and with bank holidays no
  /// more than twice as many days of the calendar and two weeks. `nil` when there is no such day at all.
  public func dueRange(
    from trigger: CalendarDay, workingDays: WorkingDays = .englandAndWales
  ) -> ClosedRange<CalendarDay>? {
    if let due = due(from: trigger, workingDays: workingDays) { return due...due }
    guard unit == .workingDays, limit >= 0 else { return nil }
    let (most, overflow) = limit.multipliedReportingOverflow(by: 2)
    let (latest, carried) = most.addingReportingOverflow(14)
    // A week of five takes in a weekend, but for the last, when the event was on a Sunday.
    let (fewest, tooMany) = limit.addingReportingOverflow(max(limit - 1, 0) / 5 * 2)
    guard !overflow, !carried, !tooMany, let first = trigger.adding(days: fewest),
      let last = trigger.adding(days: latest)
    else { return nil }
    return first...last
  }
}
