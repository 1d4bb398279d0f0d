/// A day of the (proleptic) Gregorian calendar from 1 January of year 1 to 31 December 9999, with no time and no zone.
///
/// A day is four bytes and compares as a number. JSON and `description` use ISO 8601 (`2021-03-31`); the statutory
/// returns write `31/03/2021` (see ``DateForm``).
@frozen public struct CalendarDay: Sendable {
  /// Days counted from 1 January of year 1, which is day 1.
  public let dayNumber: Int32

  @inlinable
  init(uncheckedDayNumber dayNumber: Int32) {
    self.dayNumber = dayNumber
  }

  /// The day with a given number, or `nil` outside years 1 to 9999.
  @inlinable
  public init?(dayNumber: Int) {
    guard dayNumber >= 1, dayNumber <= 3_652_059 else { return nil }
    self.dayNumber = Int32(truncatingIfNeeded: dayNumber)
  }

  /// The day of a year, month and day of the month, or `nil` when there is no such day (31 February, month 13).
  ///
  /// This is the initialiser for data.
  @inlinable
  public init?(year: Int, month: Int, day: Int) {
    // Most days are among the first 28, and for those the length of the month need not be known.
    guard year >= 1, year <= 9999, month >= 1, month <= 12, day >= 1,
      day <= 28 || day <= Self.days(inMonth: month, of: year)
    else { return nil }
    dayNumber = Self.number(year, month, day)
  }

  /// The day of a year, month and day of the month that are written in the program: `CalendarDay(2021, 3, 31)`.
  ///
  /// - Precondition: There is such a day. For data use ``init(year:month:day:)``.
  @inlinable
  public init(_ year: Int, _ month: Int, _ day: Int) {
    precondition(
      year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1
        && day <= Self.days(inMonth: month, of: year), "no such day")
    dayNumber = Self.number(year, month, day)
  }

  /// 1 January of year 1.
  public static let first = CalendarDay(uncheckedDayNumber: 1)

  /// 31 December 9999.
  public static let last = CalendarDay(uncheckedDayNumber: 3_652_059)

  /// Year, month (1–12) and day of the month (1–31).
  @inlinable public var components: (year: Int, month: Int, day: Int) {
    // The year is reckoned from 1 March, so that the leap day comes last; 306 days lie between that and 1 January.
    let shifted = Int(dayNumber) + 305
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year, 1–9999.
  @inlinable public var year: Int { components.year }

  /// The month, 1–12.
  @inlinable public var month: Int { components.month }

  /// The day of the month, 1–31.
  @inlinable public var day: Int { components.day }

  /// The day of the week.
  @inlinable public var weekday: Weekday {
    // 1 January of year 1 was a Monday.
    switch dayNumber % 7 {
    case 1: .monday
    case 2: .tuesday
    case 3: .wednesday
    case 4: .thursday
    case 5: .friday
    case 6: .saturday
    default: .sunday
    }
  }

  /// How many days a month has; 0 for a month that does not exist.
  @inlinable
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 0
    }
  }

  /// Whether a year has a 29 February.
  @inlinable
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  @inlinable
  static func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    let marchYear = month <= 2 ? year - 1 : year
    let monthFromMarch = month <= 2 ? month + 9 : month - 3
    let beforeYear = 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400
    return Int32(truncatingIfNeeded: beforeYear + (153 * monthFromMarch + 2) / 5 + day - 306)
  }
}

/// A day of the week, Monday first.
@frozen public enum Weekday: Int, CaseIterable, Codable, Hashable, Sendable {
  /// Monday.
  case monday = 1
  /// Tuesday.
  case tuesday
  /// Wednesday.
  case wednesday
  /// Thursday.
  case thursday
  /// Friday.
  case friday
  /// Saturday.
  case saturday
  /// Sunday.
  case sunday
}

extension CalendarDay: Hashable, Comparable {
  /// Whether both are the same day.
  @inlinable
  public static func == (left: Self, right: Self) -> Bool { left.dayNumber == right.dayNumber }

  /// Whether the left day is before the right one.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }

  /// Hashes the day number.
  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(dayNumber) }
}

extension CalendarDay: LosslessStringConvertible {
  /// The day in ISO 8601: `2021-03-31`.
  public var description: String { text(in: .iso) }

  /// The day as the statutory returns write it: `31/03/2021`.
  public var dayMonthYear: String { text(in: .dayMonthYear) }

  /// Reads an ISO 8601 day; `nil` for anything else.
  public init?(_ description: String) {
    self.init(description, as: .iso)
  }
}

extension CalendarDay: Codable {
  /// Decodes an ISO 8601 day.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the text is not a day; the text itself is not in the message.
  public init(from decoder: any Decoder) throws {
    self = try decoder.decodeName(of: Self.self, form: "a day of the form yyyy-MM-dd")
  }

  /// Encodes the day in ISO 8601.
  public func encode(to encoder: any Encoder) throws {
    try encoder.encodeName(of: self)
  }
}
