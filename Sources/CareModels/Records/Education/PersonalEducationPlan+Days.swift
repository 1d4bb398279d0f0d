import CareCore

extension PersonalEducationPlan {
  /// How many calendar days the school took to return the document, from the day of the meeting.
  ///
  /// `nil` when either day is missing, and when it was returned before the meeting, which is an error of the record.
  /// Source: children in care and care leavers annual report 2019/20, 4.2.
  public var daysToReturn: Int? {
    guard let held, let returned, returned >= held else { return nil }
    return held.days(until: returned)
  }

  /// Whether the child contributed: was at the meeting, or gave views; `nil` when not recorded or not on the list.
  public var hasChildContribution: Bool? { contribution?.code.map { $0 != .neither } }
}
