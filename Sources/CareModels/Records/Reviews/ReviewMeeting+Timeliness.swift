public import CareCore

extension ReviewMeeting {
  /// The day on which the review was complete: that of the second part when it is in two, otherwise that of the meeting.
  ///
  /// `nil` until then. A review that has a second part is in two parts, whatever ``isInTwoParts`` says.
  public var completed: CalendarDay? {
    if let partTwo { return partTwo }
    return isInTwoParts == true ? nil : partOne
  }

  /// Whether the review was late, as the record stood on a day: completed after it was due, or due before the day and
  /// not complete by then.
  ///
  /// A review that is not complete and not past due is not late. `nil` when ``due`` is missing. Source: IRO annual
  /// report 2020/21, section 6 (a second part after the limit makes the review late).
  public func isLate(asAt day: CalendarDay) -> Bool? {
    guard let due else { return nil }
    if let completed, completed <= day { return completed > due }
    return day > due
  }

  /// Whether the review was held earlier than it had been booked for.
  ///
  /// `nil` when it was not held, or when ``broughtForwardFrom`` and ``booked`` are both missing.
  public var isBroughtForward: Bool? {
    guard let partOne, let booked = broughtForwardFrom ?? booked else { return nil }
    return partOne < booked
  }
}
