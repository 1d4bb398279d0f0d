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
    // The year is reckoned from 1 March, so that the leap day comes last. The divisions are done as multiplications of
    // 32-bit numbers, exact over these years, after Neri and Schneider, "Euclidean affine functions and their
    // application to calendar algorithms" (2023).
    let quarters = 4 &* UInt32(truncatingIfNeeded: dayNumber &+ 305) &+ 3
    let century = quarters / 146_097
    let scaled = 2_939_745 &* UInt64((quarters % 146_097) | 3)
    let dayOfYear = UInt32(truncatingIfNeeded: scaled) / 11_758_980
    let packed = 2141 &* dayOfYear &+ 197_913
    let isNextYear = dayOfYear >= 306
    let year = Int(100 &* century) &+ Int(scaled >> 32) &+ (isNextYear ? 1 : 0)
    return (year, Int(packed >> 16) &- (isNextYear ? 12 : 0), Int((packed & 0xFFFF) / 2141) &+ 1)
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

  /// The number of a day that is known to exist.
  @inlinable
  static func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    // Reckoned from 1 March as above; 979/32 is the mean length of a month, March to January.
    let early: UInt32 = month <= 2 ? 1 : 0
    let marchYear = UInt32(truncatingIfNeeded: year) &- early
    let marchMonth = UInt32(truncatingIfNeeded: month) &+ 12 &* early
    let century = marchYear / 100
    let beforeYear = (1461 &* marchYear) / 4 &- century &+ century / 4
    let beforeMonth = (979 &* marchMonth &- 2919) / 32
    return Int32(truncatingIfNeeded: beforeYear &+ beforeMonth) &+ Int32(truncatingIfNeeded: day) &- 306
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
