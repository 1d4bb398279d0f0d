public import CareCore

extension CarePlan {
  /// Whether a manager had approved the plan in the months to a day, and no other plan had replaced it by then.
  ///
  /// Six months to 31 March start on 30 September, that day included. A plan that was not approved, or of which it is
  /// not recorded, does not count. Source: draft action plan for Ofsted recommendations 2019, action 3.
  public func isApproved(within months: Int = 6, on day: CalendarDay) -> Bool {
    isInForce(approved: approved, ended: ended, within: months, on: day)
  }
}

extension PathwayPlan {
  /// Whether a manager had approved the plan in the months to a day, and no other plan had replaced it by then.
  ///
  /// Six months to 31 March start on 30 September, that day included. A plan that was not approved, or of which it is
  /// not recorded, does not count. Source: draft action plan for Ofsted recommendations 2019, action 3.
  public func isApproved(within months: Int = 6, on day: CalendarDay) -> Bool {
    isInForce(approved: approved, ended: ended, within: months, on: day)
  }
}

private func isInForce(approved: CalendarDay?, ended: CalendarDay?, within months: Int, on day: CalendarDay) -> Bool {
  guard let approved, approved <= day else { return false }
  if let ended, ended <= day { return false }
  let (earlier, overflow) = (0).subtractingReportingOverflow(months)
  // Before the calendar begins, every day is recent enough.
  guard !overflow, let first = day.adding(months: earlier) else { return months > 0 }
  return approved >= first
}
