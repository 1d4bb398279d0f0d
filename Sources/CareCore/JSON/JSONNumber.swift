/// A number of a JSON text, kept as it was written: `1.50` stays `1.50`.
///
/// Two numbers are equal when they are written alike, because they are kept to be written back; compare ``fraction`` or
/// ``wholeNumber`` to compare what they amount to. It may say something about a child, so its `description` hides it.
public struct JSONNumber: Sendable {
  /// The number as JSON writes it: `"-12.50"`, `"6e23"`.
  public let literal: String

  /// A number as JSON writes it (RFC 8259, section 6); `nil` when that is not how the text is written.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init?(_ literal: String) {
    let bytes = Array(literal.utf8)
    guard Self.length(in: bytes.span, at: 0) == bytes.count else { return nil }
    self.literal = literal
  }

  /// A whole number.
  public init(_ number: Int) { literal = String(number) }

  /// A number in its shortest form that reads back as the same one: `0.1`, `1e+16`; `nil` when it is not finite.
  public init?(_ number: Double) {
    guard number.isFinite else { return nil }
    literal = Self.literal(of: number)
  }

  /// A literal that is known to be one.
  package init(uncheckedLiteral literal: String) { self.literal = literal }

  /// The number when it is whole and fits, however it is written (`1e3` and `1000.0` are 1000); otherwise `nil`.
  public var wholeNumber: Int? { DecimalLiteral(literal.utf8).whole() }

  /// The number, exact; `nil` when it does not fit in a ``Fraction``.
  public var fraction: Fraction? { DecimalLiteral(literal.utf8).fraction }

  /// The floating-point number nearest to this one; `nil` when it is too large for one.
  public var nearestDouble: Double? {
    guard let number = Double(literal), number.isFinite else { return nil }
    return number
  }

  /// The shortest text that reads back as the same number; `.0` is left off.
  ///
  /// - Precondition: The number is finite, or the text is not one that JSON takes.
  package static func literal<Number: BinaryFloatingPoint & CustomStringConvertible>(of number: Number) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// How many bytes the number that starts at `index` takes; `nil` when what is there is not written as one.
  package static func length(in text: Span<UInt8>, at index: Int) -> Int? {
    var end = index
    if end < text.count, text[end] == UInt8(ascii: "-") { end += 1 }
    let first = end
    skipDigits(in: text, &end)
    guard end > first, end == first + 1 || text[first] != UInt8(ascii: "0") else { return nil }
    if end < text.count, text[end] == UInt8(ascii: ".") {
      end += 1
      let places = end
      skipDigits(in: text, &end)
      guard end > places else { return nil }
    }
    if end < text.count, text[end] | 0x20 == UInt8(ascii: "e") {
      end += 1
      if end < text.count, text[end] == UInt8(ascii: "+") || text[end] == UInt8(ascii: "-") { end += 1 }
      let power = end
      skipDigits(in: text, &end)
      guard end > power else { return nil }
    }
    return end - index
  }

  @inline(__always)
  private static func skipDigits(in text: Span<UInt8>, _ index: inout Int) {
    while index < text.count, text[index] &- UInt8(ascii: "0") < 10 { index += 1 }
  }
}

extension JSONNumber: Hashable {
  /// Whether both are written alike.
  public static func == (left: Self, right: Self) -> Bool { left.literal == right.literal }

  /// Hashes the literal.
  public func hash(into hasher: inout Hasher) { hasher.combine(literal) }
}

extension JSONNumber: ExpressibleByIntegerLiteral {
  /// A whole number that is written in the program.
  public init(integerLiteral number: Int) { self.init(number) }
}

extension JSONNumber: PersonalText {
  /// What is shown instead of the number: `‹number›`.
  public static let placeholder = "‹number›"
}
