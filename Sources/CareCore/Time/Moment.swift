/// A day and a time of the clock on the wall, to the second, for the few limits that are set in hours.
///
/// It has no zone, as the records it is read from have none. Hours are counted as a clock shows them: across the night in
/// March or October when the clocks change, the answer is an hour out.
@frozen public struct Moment: Hashable, Sendable {
  /// The day.
  public let day: CalendarDay

  /// Seconds since midnight, 0–86 399.
  public let secondOfDay: Int32

  /// The moment so many seconds after midnight, or `nil` when the day has no such second.
  public init?(_ day: CalendarDay, secondOfDay: Int) {
    guard secondOfDay >= 0, secondOfDay < 86_400 else { return nil }
    self.day = day
    self.secondOfDay = Int32(truncatingIfNeeded: secondOfDay)
  }

  /// The moment of a day at a time of the 24-hour clock, or `nil` when there is no such time (24:00, 12:60).
  public init?(_ day: CalendarDay, hour: Int, minute: Int, second: Int = 0) {
    guard hour >= 0, hour < 24, minute >= 0, minute < 60, second >= 0, second < 60 else { return nil }
    self.init(day, secondOfDay: hour * 3600 + minute * 60 + second)
  }

  /// The last second of a day.
  public init(endOf day: CalendarDay) {
    self.day = day
    secondOfDay = 86_399
  }

  /// The moment some seconds later, or earlier when the number is negative; `nil` outside years 1 to 9999.
  public func adding(seconds: Int) -> Moment? {
    let (total, overflow) = Int(secondOfDay).addingReportingOverflow(seconds)
    guard !overflow else { return nil }
    let (days, second) = total.quotientAndRemainder(dividingBy: 86_400)
    guard let day = day.adding(days: second < 0 ? days - 1 : days) else { return nil }
    return Moment(day, secondOfDay: second < 0 ? second + 86_400 : second)
  }

  /// The moment some hours later, or earlier when the number is negative; `nil` outside years 1 to 9999.
  public func adding(hours: Int) -> Moment? {
    let (seconds, overflow) = hours.multipliedReportingOverflow(by: 3600)
    return overflow ? nil : adding(seconds: seconds)
  }

  /// How many seconds later the other moment is; negative when it is earlier.
  public func seconds(until other: Moment) -> Int {
    day.days(until: other.day) * 86_400 + Int(other.secondOfDay) - Int(secondOfDay)
  }
}

extension Moment: Comparable {
  /// Whether the left moment is before the right one.
  public static func < (left: Self, right: Self) -> Bool {
    (left.day, left.secondOfDay) < (right.day, right.secondOfDay)
  }
}

extension Moment: LosslessStringConvertible, Codable {
  /// The moment in ISO 8601, without a zone: `2021-05-01T18:00:00`.
  public var description: String {
    var utf8: [UInt8] = []
    day.append(to: &utf8, as: .iso)
    utf8.append(UInt8(ascii: "T"))
    utf8.appendDigits(Int(secondOfDay) / 3600)
    utf8.append(UInt8(ascii: ":"))
    utf8.appendDigits(Int(secondOfDay) / 60 % 60)
    utf8.append(UInt8(ascii: ":"))
    utf8.appendDigits(Int(secondOfDay) % 60)
    return String(decoding: utf8, as: UTF8.self)
  }

  /// Reads `2021-05-01T18:00:00`, with a `T` or a space; `nil` for anything else.
  ///
  /// Up to nine digits of a second may follow and are dropped. A zone, even `Z`, is refused: it would be an hour out
  /// beside the other times for half of the year.
  public init?(_ description: String) {
    self.init(Array(description.utf8).span)
  }

  /// Reads the bytes of `2021-05-01T18:00:00`, as the initialiser for text does.
  public init?(_ utf8: Span<UInt8>) {
    guard utf8.count == 19 || (utf8.count > 20 && utf8.count <= 29 && CalendarDay.isFraction(utf8, from: 19)),
      utf8[10] == UInt8(ascii: "T") || utf8[10] == UInt8(ascii: " "),
      utf8[13] == UInt8(ascii: ":"), utf8[16] == UInt8(ascii: ":"),
      let day = CalendarDay.readLeadingISO(utf8)
    else { return nil }
    var invalid: UInt8 = 0
    let hour = CalendarDay.pair(utf8, 11, &invalid)
    let minute = CalendarDay.pair(utf8, 14, &invalid)
    let second = CalendarDay.pair(utf8, 17, &invalid)
    guard invalid & 0xF0 == 0 else { return nil }
    self.init(day, hour: hour, minute: minute, second: second)
  }

  /// Decodes `2021-05-01T18:00:00`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the text is not a moment; the text itself is not in the message.
  public init(from decoder: any Decoder) throws {
    self = try decoder.decodeName(of: Self.self, form: "a moment of the form yyyy-MM-ddTHH:mm:ss")
  }

  /// Encodes the moment as ``description``.
  public func encode(to encoder: any Encoder) throws {
    try encoder.encodeName(of: self)
  }
}
