/// A term of an ``AcademicYear``.
///
/// Which days it has is for each authority and school to set: see ``TermDates``.
@frozen public struct Term: Hashable, Sendable {
  /// Which of the three terms of a school year.
  @frozen public enum Season: String, CaseIterable, Codable, Hashable, Comparable, Sendable {
    /// The first term, which starts in September.
    case autumn
    /// The second term, which starts in January.
    case spring
    /// The third term, which starts after Easter.
    case summer

    /// Whether the left term comes first in the school year.
    public static func < (left: Self, right: Self) -> Bool { left.place < right.place }

    private var place: Int {
      switch self {
      case .autumn: 0
      case .spring: 1
      case .summer: 2
      }
    }
  }

  /// Which of the three terms it is.
  public let season: Season

  /// The school year that it is in.
  public let year: AcademicYear

  /// A term of a school year.
  public init(_ season: Season, of year: AcademicYear) {
    self.season = season
    self.year = year
  }

  /// Reads `Autumn 2020/21` or `Autumn term 2020/21`, in upper or lower case, and the year in any form that
  /// ``AcademicYear/init(name:)`` reads. After a term one calendar year will do too: `Autumn 2020` and `Spring 2021` are
  /// both of 2020/21. `nil` for anything else.
  public init?(name: String) {
    var words = YearName.words(name)
    if words.count == 3, words[1] == "term" { words.remove(at: 1) }
    guard words.count == 2, let season = Season(rawValue: words[0]) else { return nil }
    if let year = AcademicYear(name: words[1]) {
      self.init(season, of: year)
    } else if words[1].utf8.count == 4, words[1].utf8.allSatisfy({ $0 &- 0x30 <= 9 }), let number = Int(words[1]),
      let year = AcademicYear(startingIn: season == .autumn ? number : number - 1)
    {
      self.init(season, of: year)
    } else {
      return nil
    }
  }

  /// The name in the usual form: `Autumn 2020/21`.
  public var name: String {
    let word =
      switch season {
      case .autumn: "Autumn"
      case .spring: "Spring"
      case .summer: "Summer"
      }
    return "\(word) \(year.name)"
  }

  /// The term after; `nil` after the last.
  public var next: Term? {
    switch season {
    case .autumn: Term(.spring, of: year)
    case .spring: Term(.summer, of: year)
    case .summer: year.next.map { Term(.autumn, of: $0) }
    }
  }

  /// The term before; `nil` before the first.
  public var previous: Term? {
    switch season {
    case .autumn: year.previous.map { Term(.summer, of: $0) }
    case .spring: Term(.autumn, of: year)
    case .summer: Term(.spring, of: year)
    }
  }
}

extension Term: Comparable {
  /// Whether the left term is before the right one.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.season) < (right.year, right.season)
  }
}

extension Term: LosslessStringConvertible, Codable {
  /// The name: `Autumn 2020/21`.
  public var description: String { name }

  /// Reads a name, as ``init(name:)``.
  public init?(_ description: String) { self.init(name: description) }

  /// Decodes a name.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the text is not the name of a term.
  public init(from decoder: any Decoder) throws {
    self = try decoder.decodeName(of: Self.self, form: "a term of the form Autumn 2020/21")
  }

  /// Encodes the name.
  public func encode(to encoder: any Encoder) throws { try encoder.encodeName(of: self) }
}
