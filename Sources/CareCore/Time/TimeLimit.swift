/// A limit that a regulation, guidance or a local standard sets on the time between one event and another: the first
/// review within 20 working days of the start of the period of care.
///
/// A limit is a value with its source. An action on the last permitted day is in time.
///
/// The last permitted day is reckoned by the unit:
/// - hours: exact between two ``Moment``s; with days alone, in whole days, a begun one counted (72 hours are 3 days), and
///   the outcome says that it is approximate;
/// - calendar days and weeks: so many days after the day of the event;
/// - working days: so many steps to the next working day (see ``WorkingDays``);
/// - months: the same day of the month, or the last day of a shorter month.
public struct TimeLimit: Codable, Hashable, Identifiable, Sendable {
  /// What a limit is counted in.
  public enum Unit: String, CaseIterable, Codable, Hashable, Sendable {
    /// Hours.
    case hours
    /// Days of the calendar.
    case calendarDays
    /// Working days.
    case workingDays
    /// Weeks of seven days.
    case weeks
    /// Calendar months.
    case months
  }

  /// A stable identifier: `"cla_review_first"`. A variant has one of its own: `"cla_review_first/28-days"`.
  public let id: String

  /// What is to be done in time: `"First looked-after review"`.
  public let name: String

  /// The event that sets the clock off: `"Start of the period of care"`.
  public let trigger: String

  /// How many units.
  public let limit: Int

  /// What the limit is counted in.
  public let unit: Unit

  /// Whether an action before the event meets the limit too, as a care plan does that was made before the placement. If
  /// not, the outcome of such an action is not known.
  public let mayPrecedeTrigger: Bool

  /// What sets it apart from the limit it is a variant of: `"28 days, before 2011"`; `nil` for the usual limit.
  public let variant: String?

  /// Where it is set.
  public let source: Source

  /// Creates a limit. With a negative number of units no day is ever due.
  public init(
    id: String, name: String, trigger: String, limit: Int, unit: Unit, mayPrecedeTrigger: Bool = false,
    variant: String? = nil, source: Source
  ) {
    self.id = id
    self.name = name
    self.trigger = trigger
    self.limit = limit
    self.unit = unit
    self.mayPrecedeTrigger = mayPrecedeTrigger
    self.variant = variant
    self.source = source
  }

  /// This limit with another length, unit or source, as a variant of it: a local target, or an extension.
  public func variant(
    _ variant: String, id suffix: String, limit: Int, unit: Unit? = nil, source: Source
  ) -> TimeLimit {
    TimeLimit(
      id: "\(id)/\(suffix)", name: name, trigger: trigger, limit: limit, unit: unit ?? self.unit,
      mayPrecedeTrigger: mayPrecedeTrigger, variant: variant, source: source)
  }

  /// The last permitted day when the event was on a day.
  ///
  /// For a limit in hours it is approximate (see ``Unit/hours``). `nil` when it is not known: a working day beyond the
  /// calendar, a day beyond the year 9999, or a negative limit.
  public func due(from trigger: CalendarDay, workingDays: WorkingDays = .englandAndWales) -> CalendarDay? {
    guard limit >= 0 else { return nil }
    switch unit {
    case .hours: return trigger.adding(days: limit / 24 + (limit % 24 == 0 ? 0 : 1))
    case .calendarDays: return trigger.adding(days: limit)
    case .workingDays: return workingDays.adding(limit, to: trigger)
    case .weeks:
      let (days, overflow) = limit.multipliedReportingOverflow(by: 7)
      return overflow ? nil : trigger.adding(days: days)
    case .months: return trigger.adding(months: limit)
    }
  }

  /// The last permitted second when the event was at a moment: exact hours, and the end of the last day for other units.
  ///
  /// `nil` when it is not known, as for an event whose day alone is known.
  public func due(from trigger: Moment, workingDays: WorkingDays = .englandAndWales) -> Moment? {
    guard unit == .hours else {
      return due(from: trigger.day, workingDays: workingDays).map(Moment.init(endOf:))
    }
    return limit >= 0 ? trigger.adding(hours: limit) : nil
  }
}
