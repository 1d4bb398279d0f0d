public import CareCore

/// A level that a figure is to reach, and on which side of it: above 96.5, at most 9.
///
/// It is in the unit of the figure: 96.5 for 96.5%. For targets that change from year to year use `Dated<Target>`, made
/// with ``CareCore/Dated/init(byYear:source:)``.
public struct Target: Hashable, Sendable {
  /// On which side of the level a figure has to be, and whether the level itself will do.
  public enum Comparator: String, CaseIterable, Codable, Hashable, Sendable {
    /// More than the level; the level itself is not enough.
    case above = ">"
    /// The level or more.
    case atLeast = ">="
    /// Less than the level; the level itself is too much.
    case below = "<"
    /// The level or less.
    case atMost = "<="

    /// Whether the level itself does not meet the target.
    public var isStrict: Bool { self == .above || self == .below }

    /// Which way is better, as far as the target shows it.
    public var polarity: Indicator.Polarity {
      switch self {
      case .above, .atLeast: .highIsGood
      case .below, .atMost: .lowIsGood
      }
    }
  }

  /// On which side of the level.
  public let comparator: Comparator

  /// The level, in the unit of the figure.
  public let level: Fraction

  /// A target: `Target(.below, 9)` is less than 9.
  public init(_ comparator: Comparator, _ level: Fraction) {
    self.comparator = comparator
    self.level = level
  }

  /// Which way is better, as far as the target shows it.
  public var polarity: Indicator.Polarity { comparator.polarity }

  /// Whether a figure meets the target. Exact: give the figure before it is rounded, unless only the print is known.
  public func isMet(by figure: Fraction) -> Bool {
    switch comparator {
    case .above: figure > level
    case .atLeast: figure >= level
    case .below: figure < level
    case .atMost: figure <= level
    }
  }

  /// How far a figure is on the wrong side of the level, in the unit of the figure: below nought when it is on the right
  /// side, nought at the level whether or not that will do. `nil` when it does not fit.
  public func shortfall(of figure: Fraction) -> Fraction? {
    switch polarity {
    case .lowIsGood: figure.subtracting(level)
    case .highIsGood, .none: level.subtracting(figure)
    }
  }

  /// Whether the target asks for the opposite of what is better; `false` when neither way is.
  public func contradicts(_ polarity: Indicator.Polarity) -> Bool {
    polarity != .none && polarity != self.polarity
  }
}

extension Target {
  /// Reads a target as reports print it: `>96.5%`, `< 9`, `≥ 90`, `<=5`; `nil` when there is no level in the text, or no side
  /// can be given to it.
  ///
  /// A level without a sign takes its side from the polarity, the level itself being enough: `90%` of a figure of which
  /// more is better is at least 90.
  ///
  /// - Parameters:
  ///   - text: The target as printed.
  ///   - polarity: Which way is better; `.none` when neither is, or when it is not known.
  public init?(printed text: String, polarity: Indicator.Polarity = .none) {
    let trimmed = text.drop { $0.isWhitespace }
    let sign = trimmed.prefix { "<>≤≥=".contains($0) }
    var level = trimmed.dropFirst(sign.count).filter { !$0.isWhitespace }
    if level.last == "%" { level.removeLast() }
    guard let comparator = Self.comparator(of: String(sign), polarity), let level = Fraction(decimal: level)
    else { return nil }
    self.init(comparator, level)
  }

  private static func comparator(of sign: String, _ polarity: Indicator.Polarity) -> Comparator? {
    switch (sign, polarity) {
    case ("≥", _), ("=>", _): .atLeast
    case ("≤", _), ("=<", _): .atMost
    case ("", .highIsGood), ("=", .highIsGood): .atLeast
    case ("", .lowIsGood), ("=", .lowIsGood): .atMost
    default: Comparator(rawValue: sign)
    }
  }

  /// The target as text, its level rounded once: `"> 96.5"`.
  public func text(places: Int = 1) -> String {
    "\(comparator.rawValue) \(level.rounded(toPlaces: places, grouped: true))"
  }
}

extension Target: Codable {
  private enum CodingKeys: String, CodingKey {
    case comparator
    case level
  }

  /// Decodes an object with `comparator` (`>`, `>=`, `<`, `<=`) and `level`, an exact number as text (`"193/2"`) or decimal
  /// text (`"96.5"`).
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the level is not a number; the text itself is not in the message.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let text = try container.decode(String.self, forKey: .level)
    guard let level = Fraction(text) ?? Fraction(decimal: text) else {
      throw DecodingError.dataCorruptedError(forKey: .level, in: container, debugDescription: "not a number")
    }
    self.init(try container.decode(Comparator.self, forKey: .comparator), level)
  }

  /// Encodes an object with `comparator` and `level`, an exact number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(comparator, forKey: .comparator)
    try container.encode(level.text, forKey: .level)
  }
}

extension Dated where Value == Target {
  /// Targets set for years from April to March, each in force from the first day of its year to the last.
  public init(byYear targets: [ReportingYear: Target], source: Source) {
    let entries = targets.sorted { $0.key < $1.key }.map { year, target in
      Entry(target, from: year.start, through: year.end, source: source)
    }
    // Different years share no day, so the entries are always a series.
    self = (try? Dated(validating: entries)) ?? Dated()
  }

  /// The target of a year: the one in force on its last day. `nil` when none was set; never that of another year.
  public func target(in year: ReportingYear) -> Target? { value(on: year.end) }
}
