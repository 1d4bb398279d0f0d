extension CalendarDay {
  /// The day in one form; `nil` for an Excel serial of a day before 1 January 1900, which has none, and for
  /// ``DateForm/unpaddedDayMonthYear`` of a day whose day and month both have two digits.
  ///
  /// As ``DateForm/dateTime`` the time is midnight: `2021-03-31 00:00:00`. What is written reads back as the same day in
  /// the same form.
  public func written(as form: DateForm) -> String? {
    var utf8: [UInt8] = []
    return append(to: &utf8, as: form) ? String(decoding: utf8, as: UTF8.self) : nil
  }

  /// Appends the bytes of the day in one form, and says whether there were any (see ``written(as:)``).
  ///
  /// - Complexity: O(1); the buffer's own growth apart, nothing is allocated for the forms with a fixed width.
  @discardableResult
  public func append(to utf8: inout [UInt8], as form: DateForm) -> Bool {
    let (year, month, day) = components
    switch form {
    case .dayMonthYear:
      utf8.appendDigits(day)
      utf8.append(UInt8(ascii: "/"))
      utf8.appendDigits(month)
      utf8.append(UInt8(ascii: "/"))
      utf8.appendDigits(year / 100)
      utf8.appendDigits(year % 100)
    case .unpaddedDayMonthYear:
      guard day < 10 || month < 10 else { return false }
      utf8.append(contentsOf: "\(day)/\(month)/".utf8)
      utf8.appendDigits(year / 100)
      utf8.appendDigits(year % 100)
    case .iso, .dateTime:
      utf8.appendDigits(year / 100)
      utf8.appendDigits(year % 100)
      utf8.append(UInt8(ascii: "-"))
      utf8.appendDigits(month)
      utf8.append(UInt8(ascii: "-"))
      utf8.appendDigits(day)
      if form == .dateTime { utf8.append(contentsOf: " 00:00:00".utf8) }
    case .excelSerial:
      guard let excelSerial else { return false }
      utf8.append(contentsOf: String(excelSerial).utf8)
    }
    return true
  }

  func text(in form: DateForm) -> String {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(19)
    append(to: &utf8, as: form)
    return String(decoding: utf8, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a number from 0 to 99 as two digits.
  mutating func appendDigits(_ number: Int) {
    append(0x30 &+ UInt8(truncatingIfNeeded: number / 10))
    append(0x30 &+ UInt8(truncatingIfNeeded: number % 10))
  }
}
