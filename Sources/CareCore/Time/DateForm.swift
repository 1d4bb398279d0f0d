/// How a day may be written in a file.
public enum DateForm: String, CaseIterable, Codable, Hashable, Sendable {
  /// `2021-03-31`: ISO 8601, and the form of JSON.
  case iso
  /// `31/03/2021`: the form of the statutory returns. Both noughts are needed: `1/4/2021` is not in this form.
  case dayMonthYear
  /// `1/4/2021`: that form with at least one nought left out; the year has four digits, and the day comes first.
  case unpaddedDayMonthYear
  /// `2021-03-31 00:00:00`, with a space or a `T`, up to nine digits of a second and a `Z`: the form that case systems
  /// export.
  ///
  /// The time is checked and dropped, and so is the `Z`: the day is the one that is written, in whatever zone that was.
  case dateTime
  /// `44286`: the number of a day in an Excel workbook (1900 date system), 1 for 1 January 1900.
  ///
  /// Serial 60 stands for a 29 February 1900 that never was, so it is no day. A fraction (`44286.0`, `44286.75`) is the
  /// time, and is dropped.
  case excelSerial
}

extension CalendarDay {
  /// The forms that `reading(_:forms:)` tries when it is not told: the statutory one first, Excel's numbers last.
  public static let usualForms: [DateForm] = [
    .dayMonthYear, .iso, .dateTime, .unpaddedDayMonthYear, .excelSerial,
  ]

  /// Reads a day in one form, exactly: no spaces, no other separators. `nil` when it is not a day in that form.
  ///
  /// - Complexity: O(1); nothing is allocated.
  @inlinable
  public init?(_ utf8: Span<UInt8>, as form: DateForm) {
    let read: CalendarDay? =
      switch form {
      case .dayMonthYear: Self.readDayMonthYear(utf8)
      case .unpaddedDayMonthYear: Self.readUnpaddedDayMonthYear(utf8)
      case .iso: Self.readISO(utf8)
      case .dateTime: Self.readDateTime(utf8)
      case .excelSerial: Self.readExcelSerial(utf8)
      }
    guard let read else { return nil }
    self = read
  }

  /// Reads a day in one form, exactly. `nil` when it is not a day in that form.
  public init?(_ text: String, as form: DateForm) {
    self.init(Array(text.utf8).span, as: form)
  }

  /// Reads a day in the first of several forms that fits, and says which it was; `nil` when none does.
  ///
  /// No text fits two forms, so the order matters to speed only. A number is taken for an Excel serial only when it has
  /// exactly five digits before any point (18 May 1927 to 13 October 2173): shorter ones are ages, scores and years, and
  /// `202021` is a reporting year. To read any serial, ask for the form by name: `CalendarDay(_:as:)`.
  public static func reading(
    _ utf8: Span<UInt8>, forms: [DateForm] = usualForms
  ) -> (day: CalendarDay, form: DateForm)? {
    for form in forms {
      if form == .excelSerial, !hasFiveDigits(utf8) { continue }
      if let day = CalendarDay(utf8, as: form) { return (day, form) }
    }
    return nil
  }

  /// Reads a day in the first of several forms that fits, and says which it was; `nil` when none does.
  public static func reading(_ text: String, forms: [DateForm] = usualForms) -> (day: CalendarDay, form: DateForm)? {
    reading(Array(text.utf8).span, forms: forms)
  }

  private static func hasFiveDigits(_ utf8: Span<UInt8>) -> Bool {
    utf8.count == 5 || (utf8.count > 5 && utf8[5] == UInt8(ascii: "."))
  }
}

extension CalendarDay {
  /// The number that two digits spell; marks `invalid` (in its upper four bits) when there is anything else among them.
  ///
  /// - Precondition: There are bytes at `index` and after it; the callers have looked at the count.
  @inlinable @inline(__always)
  static func pair(_ utf8: Span<UInt8>, _ index: Int, _ invalid: inout UInt8) -> Int {
    let tens = utf8[index] &- 0x30
    let units = utf8[index &+ 1] &- 0x30
    // Adding six carries 10–15 into the upper half, so that only 0–9 leave it clear.
    invalid |= tens | (tens &+ 6) | units | (units &+ 6)
    return Int(tens) &* 10 &+ Int(units)
  }

  @inlinable
  static func readDayMonthYear(_ utf8: Span<UInt8>) -> CalendarDay? {
    guard utf8.count == 10, utf8[2] == UInt8(ascii: "/"), utf8[5] == UInt8(ascii: "/") else { return nil }
    var invalid: UInt8 = 0
    let day = pair(utf8, 0, &invalid)
    let month = pair(utf8, 3, &invalid)
    let year = pair(utf8, 6, &invalid) &* 100 &+ pair(utf8, 8, &invalid)
    guard invalid & 0xF0 == 0 else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  @usableFromInline
  static func readUnpaddedDayMonthYear(_ utf8: Span<UInt8>) -> CalendarDay? {
    guard utf8.count == 8 || utf8.count == 9 else { return nil }
    var numbers: [Int] = [0]
    for index in utf8.indices {
      let digit = utf8[index] &- 0x30
      if utf8[index] == UInt8(ascii: "/") {
        numbers.append(0)
      } else if digit <= 9 {
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(digit)
      } else {
        return nil
      }
    }
    // Four digits of the year leave two slashes among the rest, with a digit or two before each.
    guard numbers.count == 3, utf8[utf8.count - 5] == UInt8(ascii: "/"), utf8[0] != UInt8(ascii: "/") else {
      return nil
    }
    return CalendarDay(year: numbers[2], month: numbers[1], day: numbers[0])
  }

  @inlinable
  static func readISO(_ utf8: Span<UInt8>) -> CalendarDay? {
    guard utf8.count == 10 else { return nil }
    return readLeadingISO(utf8)
  }

  /// The day that the first ten bytes spell in ISO 8601.
  @inlinable
  static func readLeadingISO(_ utf8: Span<UInt8>) -> CalendarDay? {
    guard utf8.count >= 10, utf8[4] == UInt8(ascii: "-"), utf8[7] == UInt8(ascii: "-") else { return nil }
    var invalid: UInt8 = 0
    let year = pair(utf8, 0, &invalid) &* 100 &+ pair(utf8, 2, &invalid)
    let month = pair(utf8, 5, &invalid)
    let day = pair(utf8, 8, &invalid)
    guard invalid & 0xF0 == 0 else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  @usableFromInline
  static func readDateTime(_ utf8: Span<UInt8>) -> CalendarDay? {
    let hasZone = utf8.count > 19 && utf8[utf8.count - 1] == UInt8(ascii: "Z")
    return Moment(hasZone ? utf8.extracting(droppingLast: 1) : utf8)?.day
  }

  @usableFromInline
  static func readExcelSerial(_ utf8: Span<UInt8>) -> CalendarDay? {
    var serial = 0
    var index = 0
    while index < utf8.count, utf8[index] != UInt8(ascii: ".") {
      let digit = utf8[index] &- 0x30
      // Seven digits reach past the last day; a leading nought is not a number that a workbook writes.
      guard digit <= 9, index < 7, serial > 0 || digit > 0 else { return nil }
      serial = serial * 10 + Int(digit)
      index += 1
    }
    guard index == utf8.count || isFraction(utf8, from: index) else { return nil }
    return CalendarDay(excelSerial: serial)
  }

  /// Whether the bytes from an index to the end are a point and one or more digits.
  static func isFraction(_ utf8: Span<UInt8>, from start: Int) -> Bool {
    guard utf8.count - start >= 2, utf8[start] == UInt8(ascii: ".") else { return false }
    for index in (start + 1)..<utf8.count where utf8[index] &- 0x30 > 9 { return false }
    return true
  }
}
