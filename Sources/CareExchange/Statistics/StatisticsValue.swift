public import CareCore

/// A cell of a published statistics file: a number, or a symbol that stands for one that is not shown.
///
/// A symbol is never nought. A cell with nothing in it and one that cannot be read are two further things.
public enum StatisticsValue: Hashable, Sendable {
  /// The number as printed, exact.
  case number(Fraction)
  /// A symbol that the publication explains.
  case symbol(StatisticsSymbol)
  /// A mark that tables use in place of a number and that is none of ``StatisticsSymbol``: `*`, `:`, `..`, `~`, `-`, `n/a`.
  case otherMark(String)
  /// Nothing.
  case blank
  /// Text that is neither a number nor a mark; a ``StatisticsProblem`` names its place.
  case unreadable

  /// The number; `nil` for anything else.
  public var number: Fraction? {
    if case .number(let number) = self { number } else { nil }
  }

  /// What is printed where there is no number: the symbol, `blank` or `unreadable`; `nil` for a number.
  public var mark: String? {
    switch self {
    case .number: nil
    case .symbol(let symbol): symbol.rawValue
    case .otherMark(let mark): mark
    case .blank: "blank"
    case .unreadable: "unreadable"
    }
  }

  /// Reads a cell: digits with an optional sign, point, thousands separators and percent sign, or a symbol in either case.
  public init(_ cell: String) {
    var text = Substring(cell)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    guard !text.isEmpty else {
      self = .blank
      return
    }
    let word = text.lowercased()
    if let symbol = StatisticsSymbol(rawValue: word) {
      self = .symbol(symbol)
    } else if Self.marks.contains(word) {
      self = .otherMark(word)
    } else if text.last == "%" {
      self = Fraction(decimal: String(text.dropLast())).map { .number($0) } ?? .unreadable
    } else {
      self = Fraction(decimal: String(text)).map { .number($0) } ?? .unreadable
    }
  }

  private static let marks: Set<String> = [
    "*", "**", ":", ".", "..", "...", "~", "-", "–", "—", "n/a", "na", "nan", "null", "none", "supp", "suppressed", "#",
  ]
}

/// What stands in an open data file where a number cannot be shown.
///
/// Source: Department for Education, Analysts' Guide, open data standards, "Symbols"; Government Statistical Service, Symbols
/// in tables: Definitions and help. In the tables on children looked after a count from 1 to 5 is `c`.
public enum StatisticsSymbol: String, CaseIterable, Codable, Hashable, Sendable {
  /// Confidential: suppressed so that nobody can be found out.
  case confidential = "c"
  /// Not applicable.
  case notApplicable = "z"
  /// Not available.
  case notAvailable = "x"
  /// More than nought, but nought when rounded.
  case roundsToNought = "k"
  /// More than nought, but nought when rounded: the word that replaced `k`.
  case low
  /// Of low reliability.
  case lowReliability = "u"

  /// What it means, in words.
  public var meaning: String {
    switch self {
    case .confidential: "suppressed to protect confidentiality"
    case .notApplicable: "not applicable"
    case .notAvailable: "not available"
    case .roundsToNought, .low: "more than nought, but nought when rounded"
    case .lowReliability: "of low reliability"
    }
  }
}
