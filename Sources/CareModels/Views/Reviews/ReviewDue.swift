public import CareCore

/// A review that was due in a period of care, held or not, and whether it was in time.
///
/// It names rows, never a child.
public struct ReviewDue: Codable, Hashable, Sendable {
  /// Which review of a period of care it is. Each has a limit of its own, and is counted from the one before.
  public enum Place: String, CaseIterable, Codable, Hashable, Sendable {
    /// Due within 20 working days of the start of care.
    case first
    /// Due within three months of the first.
    case second
    /// Due within six months of the one before.
    case later
  }

  /// Which review of the period of care it is; `nil` when reviews before it may not be on record.
  public let place: Place?

  /// The row of the event it is counted from: the episode with which care started, or the review before.
  public let record: RecordReference

  /// The first day on which it may have been due; `nil` when not known. The same as ``latestDue`` for nearly all.
  public let earliestDue: CalendarDay?

  /// The last day on which it may have been due; `nil` when not known.
  public let latestDue: CalendarDay?

  /// The day it was held; `nil` when it was not by the day asked about.
  public let held: CalendarDay?

  /// Whether it was in time.
  public let outcome: Timeliness.Outcome

  /// The day the period of care started, or the first day on record.
  public let careStart: CalendarDay

  /// The day the child ceased to be looked after; `nil` while they are, or when not known.
  public let careEnd: CalendarDay?

  /// The last permitted day; `nil` when it is not known.
  public var due: CalendarDay? { earliestDue == latestDue ? latestDue : nil }

  /// Whether it was due in a period, the child being in care on the day; `nil` when that cannot be told.
  ///
  /// One that was due on the day before the period, and not held by then, was not late yet when that day ended: it counts in
  /// this one (``CareCore/Period/takesIn(due:done:)``).
  ///
  /// One that was held early, and would have been due after the child left, was not due, as one that was not held is
  /// not.
  public func isDue(in period: Period) -> Bool? {
    if let latestDue, latestDue < period.start {
      return due.map { period.takesIn(due: $0, done: held) && !isAfterCare($0) } ?? false
    }
    if let earliestDue, earliestDue > period.end || isAfterCare(earliestDue) { return false }
    guard let earliestDue, let latestDue else { return nil }
    return period.contains(earliestDue) && period.contains(latestDue) && !isAfterCare(latestDue) ? true : nil
  }

  private func isAfterCare(_ day: CalendarDay) -> Bool { careEnd.map { $0 <= day } ?? false }

  /// Whether it was still to be held at the end of a day: past due, and the child in care.
  public func isOutstanding(at day: CalendarDay) -> Bool {
    guard case .overdue = outcome else { return false }
    return careEnd.map { $0 > day } ?? true
  }
}
