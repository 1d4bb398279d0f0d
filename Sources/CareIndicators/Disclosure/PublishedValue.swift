public import CareCore

/// What a cell of a published table shows: a number rounded to the places it is shown with, or a symbol.
///
/// Nothing else is kept of the number it was made from.
public enum PublishedValue: Hashable, Sendable {
  /// A number that has no more than so many decimal places.
  case number(Fraction, places: Int)

  /// A symbol in place of a number.
  case symbol(TableSymbol)

  /// The number as it is shown; `nil` where there is a symbol.
  public var number: Fraction? { if case .number(let value, _) = self { value } else { nil } }

  /// The symbol; `nil` where there is a number.
  public var symbol: TableSymbol? { if case .symbol(let symbol) = self { symbol } else { nil } }

  /// The number or the symbol as text; numbers with commas between thousands when they are `grouped`.
  public func text(grouped: Bool = false) -> String {
    switch self {
    case .number(let value, let places): value.rounded(toPlaces: places, grouped: grouped)
    case .symbol(let symbol): symbol.rawValue
    }
  }

  /// A number rounded once, half away from zero; `low` in its place where it is not nought and would be shown as nought.
  init(rounding value: Fraction, places: Int, low: TableSymbol) {
    guard let shown = Fraction(decimal: value.rounded(toPlaces: places)) else {
      self = .symbol(.x)
      return
    }
    self = shown == .zero && value != .zero ? .symbol(low) : .number(shown, places: places)
  }
}

extension PublishedValue: CustomStringConvertible {
  /// The number or the symbol as text.
  public var description: String { text() }
}

extension PublishedValue: Codable {
  /// Decodes the text of a number or a symbol.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when it is neither; the text itself is not in the message.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    if let symbol = TableSymbol(rawValue: text) {
      self = .symbol(symbol)
    } else if let value = Fraction(decimal: text), !text.utf8.contains(UInt8(ascii: ",")) {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      self = .number(value, places: parts.count > 1 ? parts[1].utf8.count : 0)
    } else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "neither a number nor a symbol")
    }
  }

  /// Encodes the text: `"12"`, `"7.5"`, `"c"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text())
  }
}
