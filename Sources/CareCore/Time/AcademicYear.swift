/// A school year, from 1 September to 31 August, named by both calendar years: `2020/21`.
@frozen public struct AcademicYear: Hashable, Sendable {
  /// The calendar year of its 1 September, 1–9998.
  public let startYear: Int

  /// The year from 1 September of a calendar year, or `nil` outside 1 to 9998.
  @inlinable
  public init?(startingIn year: Int) {
    guard year >= 1, year <= 9998 else { return nil }
    startYear = year
  }

  /// The year that a day is in, or `nil` for the days before 1 September of year 1 and after 31 August 9999.
  @inlinable
  public init?(containing day: CalendarDay) {
    let (year, month, _) = day.components
    self.init(startingIn: month >= 9 ? year : year - 1)
  }

  /// Reads `2020/21`, `2020-21`, `2020/2021`, `2020-2021` or `202021`; `nil` for anything else, and when the second year
  /// is not the one after the first.
  public init?(name: String) {
    guard let first = YearName.firstYear(name) else { return nil }
    self.init(startingIn: first)
  }

  /// The name in the usual form: `2020/21`.
  public var name: String { YearName.text(startingIn: startYear) }

  /// 1 September to 31 August, both included.
  public var period: Period { Period(CalendarDay(startYear, 9, 1), CalendarDay(startYear + 1, 8, 31)) }

  /// The year after; `nil` after the last.
  public var next: AcademicYear? { AcademicYear(startingIn: startYear + 1) }

  /// The year before; `nil` before the first.
  public var previous: AcademicYear? { AcademicYear(startingIn: startYear - 1) }

  /// The three terms, in order.
  public var terms: [Term] { Term.Season.allCases.map { Term($0, of: self) } }
}

extension AcademicYear: Comparable {
  /// Whether the left year is before the right one.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.startYear < right.startYear }
}

extension AcademicYear: LosslessStringConvertible, Codable {
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
