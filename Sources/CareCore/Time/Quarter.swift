/// Three months of a ``ReportingYear``: Q1 is April to June, Q4 January to March.
@frozen public struct Quarter: Hashable, Sendable {
  /// The reporting year that it is in.
  public let year: ReportingYear

  /// Its place in the year, 1–4.
  public let number: Int

  /// A quarter of a year, or `nil` when the number is not 1 to 4.
  public init?(_ number: Int, of year: ReportingYear) {
    guard number >= 1, number <= 4 else { return nil }
    self.year = year
    self.number = number
  }

  /// The quarter that a day is in, or `nil` for the days before 1 April of year 1 and after 31 March 9999.
  public init?(containing day: CalendarDay) {
    guard let year = ReportingYear(containing: day) else { return nil }
    self.init((day.month + 8) % 12 / 3 + 1, of: year)
  }

  /// Reads `Q1 2021/22`, `2021/22 Q1` or `Quarter 1, 2021/22`, in upper or lower case, and the year in any form that
  /// ``ReportingYear/init(name:)`` reads; `nil` for anything else. `Q1 2021` could be two quarters and is not read.
  public init?(name: String) {
    var words = YearName.words(name)
    if words.count > 1, let last = words.last, last.hasPrefix("q") || words[words.count - 2] == "quarter" {
      // The year stands first.
      words.append(words.removeFirst())
    }
    if words.first == "quarter" {
      words.removeFirst()
    } else if let first = words.first, first.hasPrefix("q") {
      words[0] = String(first.dropFirst())
    } else {
      return nil
    }
    guard words.count == 2, let number = ["1", "2", "3", "4"].firstIndex(of: words[0]),
      let year = ReportingYear(name: words[1])
    else { return nil }
    self.init(number + 1, of: year)
  }

  /// The name in the usual form: `Q1 2021/22`.
  public var name: String { "Q\(number) \(year.name)" }

  /// The three months, both ends included.
  public var period: Period {
    let start = CalendarDay(clamped: 1, ofMonth: firstMonth, of: calendarYear)
    return Period(start, CalendarDay(clamped: 31, ofMonth: firstMonth + 2, of: calendarYear))
  }

  /// The quarter after; `nil` after the last.
  public var next: Quarter? {
    number < 4 ? Quarter(number + 1, of: year) : year.next.flatMap { Quarter(1, of: $0) }
  }

  /// The quarter before; `nil` before the first.
  public var previous: Quarter? {
    number > 1 ? Quarter(number - 1, of: year) : year.previous.flatMap { Quarter(4, of: $0) }
  }

  private var firstMonth: Int { number == 4 ? 1 : number * 3 + 1 }

  private var calendarYear: Int { number == 4 ? year.collectionYear : year.collectionYear - 1 }
}

extension Quarter: Comparable {
  /// Whether the left quarter is before the right one.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension Quarter: LosslessStringConvertible, Codable {
  /// The name: `Q1 2021/22`.
  public var description: String { name }

  /// Reads a name, as ``init(name:)``.
  public init?(_ description: String) { self.init(name: description) }

  /// Decodes a name.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the text is not the name of a quarter.
  public init(from decoder: any Decoder) throws {
    self = try decoder.decodeName(of: Self.self, form: "a quarter of the form Q1 2021/22")
  }

  /// Encodes the name.
  public func encode(to encoder: any Encoder) throws { try encoder.encodeName(of: self) }
}
