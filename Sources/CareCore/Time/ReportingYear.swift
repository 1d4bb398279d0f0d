/// A year from 1 April to 31 March: that of the statutory returns and of council budgets.
///
/// It is named by both calendar years, `2020/21`, and returned in the later one: the 2021 collection is the year to
/// 31 March 2021.
@frozen public struct ReportingYear: Hashable, Sendable {
  /// The calendar year of its 31 March, 2–9999.
  public let collectionYear: Int

  /// The year to 31 March of a calendar year, or `nil` outside 2 to 9999.
  ///
  /// This is the initialiser for data.
  @inlinable
  public init?(endingIn year: Int) {
    guard year >= 2, year <= 9999 else { return nil }
    collectionYear = year
  }

  /// The year to 31 March of a calendar year that is written in the program: `ReportingYear(2021)` is 2020/21.
  ///
  /// - Precondition: The year is from 2 to 9999. For data use ``init(endingIn:)``.
  @inlinable
  public init(_ collectionYear: Int) {
    precondition(collectionYear >= 2 && collectionYear <= 9999, "no such year")
    self.collectionYear = collectionYear
  }

  /// The year that a day is in, or `nil` for the days before 1 April of year 1 and after 31 March 9999.
  @inlinable
  public init?(containing day: CalendarDay) {
    let (year, month, _) = day.components
    self.init(endingIn: month >= 4 ? year + 1 : year)
  }

  /// Reads `2020/21`, `2020-21`, `2020/2021`, `2020-2021` or `202021`; `nil` for anything else, and when the second year
  /// is not the one after the first.
  public init?(name: String) {
    guard let first = YearName.firstYear(name) else { return nil }
    self.init(endingIn: first + 1)
  }

  /// The name in the usual form: `2020/21`.
  public var name: String { YearName.text(startingIn: collectionYear - 1) }

  /// 1 April.
  @inlinable public var start: CalendarDay { CalendarDay(collectionYear - 1, 4, 1) }

  /// 31 March, the day that the returns count children on.
  @inlinable public var end: CalendarDay { CalendarDay(collectionYear, 3, 31) }

  /// 1 April to 31 March, both included.
  @inlinable public var period: Period { Period(start, end) }

  /// Whether a day is in the year.
  @inlinable
  public func contains(_ day: CalendarDay) -> Bool { period.contains(day) }

  /// The year after; `nil` after the last.
  @inlinable public var next: ReportingYear? { ReportingYear(endingIn: collectionYear + 1) }

  /// The year before; `nil` before the first.
  @inlinable public var previous: ReportingYear? { ReportingYear(endingIn: collectionYear - 1) }

  /// The four quarters, in order.
  public var quarters: [Quarter] { (1...4).compactMap { Quarter($0, of: self) } }
}

extension ReportingYear: Comparable {
  /// Whether the left year is before the right one.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.collectionYear < right.collectionYear }
}

extension ReportingYear: LosslessStringConvertible, Codable {
  /// The name: `2020/21`.
  public var description: String { name }

  /// Reads a name, as ``init(name:)``.
  public init?(_ description: String) { self.init(name: description) }

  /// Decodes a name.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the text is not the name of a year.
  public init(from decoder: any Decoder) throws {
    self = try decoder.decodeName(of: Self.self, form: "a year of the form 2020/21")
  }

  /// Encodes the name.
  public func encode(to encoder: any Encoder) throws { try encoder.encodeName(of: self) }
}
