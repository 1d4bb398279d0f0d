public import CareCore
public import CareModels

/// A month of a year: when a scheme is to be finished, or a census was taken.
public struct CalendarMonth: Hashable, Sendable {
  /// The calendar year, 1–9999.
  public let year: Int

  /// The month, 1–12.
  public let month: Int

  /// A month; `nil` when there is none such.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
  }

  /// The month that a day is in.
  public init(containing day: CalendarDay) {
    let parts = day.components
    (year, month) = (parts.year, parts.month)
  }

  /// Its last day.
  public var lastDay: CalendarDay {
    let days = [31, 30, 29, 28].lazy.compactMap { CalendarDay(year: year, month: month, day: $0) }
    return days.first ?? .first
  }

  /// The financial year that it is in; `nil` before April of year 1 and after March 9999.
  public var reportingYear: ReportingYear? { ReportingYear(containing: lastDay) }

  /// Its place in the financial year: 1 for April, 12 for March.
  public var placeInReportingYear: Int { (month + 8) % 12 + 1 }

  private static let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}

extension CalendarMonth: Comparable {
  /// Whether the left month is before the right one.
  public static func < (left: Self, right: Self) -> Bool { (left.year, left.month) < (right.year, right.month) }
}

extension CalendarMonth: LosslessStringConvertible {
  /// The month as `2024-03`.
  public var description: String {
    let digits = String(year)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits + (month < 10 ? "-0" : "-") + String(month)
  }

  /// Reads `2024-03`, and as council tables print it `Mar-24`, `Mar 2024` and `March 2024`; `nil` for anything else.
  ///
  /// Two digits of a year are a year of the years 2000 to 2099.
  public init?(_ text: String) {
    let parts = text.split { $0 == "-" || $0 == " " }.map(String.init)
    guard parts.count == 2 else { return nil }
    func number(_ text: String, digits: Int) -> Int? {
      text.utf8.count == digits && text.utf8.allSatisfy { $0 &- 0x30 <= 9 } ? Int(text) : nil
    }
    if let year = number(parts[0], digits: 4), let month = number(parts[1], digits: 2) {
      self.init(year: year, month: month)
      return
    }
    let word = parts[0].lowercased()
    let full = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    guard let place = Self.names.firstIndex(of: word) ?? full.firstIndex(of: word),
      let year = number(parts[1], digits: 4) ?? number(parts[1], digits: 2).map({ $0 + 2000 })
    else { return nil }
    self.init(year: year, month: place + 1)
  }

  /// The month as council tables print it: `Mar-24`.
  public var shortName: String {
    let name = Self.names[month - 1]
    let digits = String(year % 100)
    return name.prefix(1).uppercased() + name.dropFirst() + "-" + (digits.utf8.count < 2 ? "0" : "") + digits
  }
}

extension CalendarMonth: Codable, FieldValue {
  /// Decodes `2024-03`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the text is not a month; the text is not in the message.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let month = CalendarMonth(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a month of the form 2024-03")
    }
    self = month
  }

  /// Encodes `2024-03`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// A month, `2024-03`.
  public static var fieldSchema: FieldSchema { .pattern("^[0-9]{4}-(0[1-9]|1[0-2])$") }
}
