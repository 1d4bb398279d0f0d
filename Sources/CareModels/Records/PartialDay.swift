public import CareCore

/// A day of which the day, the month or even the year may not be known.
///
/// Returned as `DATE_PERM`, with `zz` or `zzzz` for the part that is not known: `zz/06/2014`.
/// Source: guide to the SSDA903 collection, previous permanence.
public struct PartialDay: Hashable, Sendable {
  /// The year, 1–9999; `nil` when not known.
  public let year: Int?

  /// The month, 1–12; `nil` when not known.
  public let month: Int?

  /// The day of the month, 1–31; `nil` when not known.
  public let day: Int?

  /// A day of which all is known.
  public init(_ day: CalendarDay) {
    let parts = day.components
    (year, month, self.day) = (parts.year, parts.month, parts.day)
  }

  /// Reads `dd/MM/yyyy` with `zz` for a day or month and `zzzz` for a year that is not known, in either case.
  ///
  /// `nil` when it is not of that form, or when the parts that are known are not those of any day (31/02, month 13).
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3,
      let day = Self.part(parts[0], width: 2), let month = Self.part(parts[1], width: 2),
      let year = Self.part(parts[2], width: 4)
    else { return nil }
    guard (1...12).contains(month.value ?? 1), (1...9999).contains(year.value ?? 1) else { return nil }
    // 2000 had every day that any year has.
    let longest = CalendarDay.days(inMonth: month.value ?? 1, of: year.value ?? 2000)
    guard (1...longest).contains(day.value ?? 1) else { return nil }
    (self.year, self.month, self.day) = (year.value, month.value, day.value)
  }

  /// The day, when all of it is known.
  public var calendarDay: CalendarDay? {
    guard let year, let month, let day else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// The earliest day it can be; `nil` when the year is not known.
  public var earliest: CalendarDay? {
    guard let year else { return nil }
    // Without a month, the first month that has such a day; every month from January on has days up to 31.
    return CalendarDay(year: year, month: month ?? 1, day: day ?? 1)
  }

  private static func part(_ text: Substring, width: Int) -> (value: Int?, Void)? {
    guard text.utf8.count == width else { return nil }
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: "z") || $0 == UInt8(ascii: "Z") }) { return (nil, ()) }
    guard text.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }), let number = Int(text) else {
      return nil
    }
    return (number, ())
  }
}

extension PartialDay: LosslessStringConvertible, Codable {
  /// `dd/MM/yyyy`, with `zz` or `zzzz` for what is not known.
  public var description: String {
    "\(Self.text(day, 2))/\(Self.text(month, 2))/\(Self.text(year, 4))"
  }

  private static func text(_ number: Int?, _ width: Int) -> String {
    guard let number else { return String(repeating: "z", count: width) }
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// Decodes the text form.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the text is not of that form; the text is not in the message.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = PartialDay(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a day of the form dd/MM/yyyy with zz for what is not known")
    }
    self = day
  }

  /// Encodes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
