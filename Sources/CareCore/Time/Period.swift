/// Days from a first to a last one, both included: a reporting year, a quarter, the twelve months to a day.
@frozen public struct Period: Hashable, Sendable {
  /// The first day.
  public let start: CalendarDay

  /// The last day, which belongs to the period.
  public let end: CalendarDay

  /// The days from one to another, both included, or `nil` when the last is before the first.
  ///
  /// This is the initialiser for data.
  @inlinable
  public init?(from start: CalendarDay, through end: CalendarDay) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
  }

  /// The days from one to another, both included, that are written in the program.
  ///
  /// - Precondition: The last is not before the first. For data use ``init(from:through:)``.
  @inlinable
  public init(_ first: CalendarDay, _ last: CalendarDay) {
    precondition(first <= last, "the last day is before the first")
    start = first
    end = last
  }

  /// How many days there are, at least 1.
  @inlinable public var dayCount: Int { start.days(until: end) + 1 }

  /// Whether a day is in the period.
  @inlinable
  public func contains(_ day: CalendarDay) -> Bool { start <= day && day <= end }

  /// Whether something that was due on a day, and done on another or not at all (`nil`), is to be counted in the period.
  ///
  /// It is when the day it was due is in it. What was due on the day before it, and not done by then, was not late yet when
  /// that day ended, and so could not be counted in the period that ended with it: it counts in this one. Over periods that
  /// follow one another everything counts once.
  public func takesIn(due: CalendarDay, done: CalendarDay?) -> Bool {
    if contains(due) { return true }
    return due.adding(days: 1) == start && done.map { $0 > due } ?? true
  }

  /// Whether the whole of another period is in this one.
  @inlinable
  public func contains(_ other: Period) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two have a day in common.
  @inlinable
  public func overlaps(_ other: Period) -> Bool { start <= other.end && other.start <= end }

  /// The days that both have, or `nil` when there are none.
  @inlinable
  public func intersection(_ other: Period) -> Period? {
    Period(from: max(start, other.start), through: min(end, other.end))
  }

  /// The calendar months that end on a day: twelve months to 31 March 2021 are 1 April 2020 to 31 March 2021.
  ///
  /// The period starts on the day after the same day of the month, so many months before. The last day of a month answers
  /// to the last day of the other: twelve months to 28 February 2021 start on 1 March 2020. `nil` for fewer than one
  /// month, and outside years 1 to 9999.
  public static func months(_ count: Int, endingOn end: CalendarDay) -> Period? {
    guard count >= 1, var before = end.adding(months: -count) else { return nil }
    if end.isLastOfMonth {
      let (year, month, _) = before.components
      before = CalendarDay(clamped: 31, ofMonth: month, of: year)
    }
    guard let start = before.adding(days: 1) else { return nil }
    return Period(from: start, through: end)
  }
}

extension Period: LosslessStringConvertible {
  /// The period as an ISO 8601 interval: `2020-04-01/2021-03-31`.
  public var description: String { "\(start)/\(end)" }

  /// Reads `2020-04-01/2021-03-31`; `nil` for anything else, and when the last day is before the first.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    let utf8 = bytes.span
    guard utf8.count == 21, utf8[10] == UInt8(ascii: "/"),
      let start = CalendarDay(utf8.extracting(first: 10), as: .iso),
      let end = CalendarDay(utf8.extracting(last: 10), as: .iso)
    else { return nil }
    self.init(from: start, through: end)
  }
}

extension Period: Codable {
  private enum CodingKeys: String, CodingKey {
    case start, end
  }

  /// Decodes the first and the last day.
  ///
  /// - Throws: `DecodingError`; `dataCorrupted` when the last day is before the first.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let start = try container.decode(CalendarDay.self, forKey: .start)
    let end = try container.decode(CalendarDay.self, forKey: .end)
    guard let period = Period(from: start, through: end) else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: container, debugDescription: "the last day is before the first")
    }
    self = period
  }
}
