/// How a day may be written in a file.
public enum DateForm: String, CaseIterable, Codable, Hashable, Sendable {
  /// `2021-03-31`: ISO 8601, and the form of JSON.
  case iso
  /// `31/03/2021`: the form of the statutory returns.
  case dayMonthYear
  /// `2021-03-31 00:00:00`, with a space or a `T`: the form that case systems export. The time is checked and dropped.
  case dateTime
  /// `44286`: the number of a day in an Excel workbook (1900 date system).
  case excelSerial
}

extension CalendarDay {
  /// Reads a day in one form, exactly: no spaces, no other separators. `nil` when it is not a day in that form.
  public init?(_ utf8: Span<UInt8>, as form: DateForm) {
    switch form {
    case .iso:
      guard utf8.count == 10, utf8[4] == UInt8(ascii: "-"), utf8[7] == UInt8(ascii: "-"),
        let year = Self.number(utf8, 0..<4), let month = Self.number(utf8, 5..<7), let day = Self.number(utf8, 8..<10)
      else { return nil }
      self.init(year: year, month: month, day: day)
    case .dayMonthYear:
      guard utf8.count == 10, utf8[2] == UInt8(ascii: "/"), utf8[5] == UInt8(ascii: "/"),
        let day = Self.number(utf8, 0..<2), let month = Self.number(utf8, 3..<5), let year = Self.number(utf8, 6..<10)
      else { return nil }
      self.init(year: year, month: month, day: day)
    case .dateTime, .excelSerial:
      return nil
    }
  }

  /// Reads a day in one form, exactly. `nil` when it is not a day in that form.
  public init?(_ text: String, as form: DateForm) {
    self.init(text.utf8.span, as: form)
  }

  /// The number that decimal digits spell; `nil` when there is anything else among them.
  private static func number(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      let digit = utf8[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}
