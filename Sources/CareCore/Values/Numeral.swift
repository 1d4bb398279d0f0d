/// Why text is not a number or an amount. It never holds the text.
public enum NumberTextFault: String, Error, CaseIterable, Codable, Hashable, Sendable {
  /// There is nothing, or only spaces.
  case blank
  /// Something other than digits with an optional sign, point, separators and unit.
  case notANumber
  /// A comma that does not stand between groups of three digits.
  case misplacedSeparator
  /// A unit that does not belong: a percent sign on an amount of money.
  case wrongUnit
  /// More decimal places than the unit has: part of a penny.
  case tooPrecise
  /// More digits than can be held exactly.
  case outOfRange
}

/// A number as people write it, taken apart: sign, pounds, digits, thousands separators, point, unit.
///
/// The number is `coefficient` × 10^(`exponent` − `decimals`).
package struct Numeral: Hashable, Sendable {
  /// What stands with the digits, other than a multiplier.
  package enum Symbol: Hashable, Sendable {
    case pounds
    case percent
  }

  /// Every digit as one whole number, with the sign; a negative nought is nought.
  package private(set) var coefficient = 0
  /// How many digits stand after the point.
  package private(set) var decimals = 0
  /// 3, 6 or 9 for thousands, millions and billions, otherwise 0.
  package private(set) var exponent = 0
  /// A pound or a percent sign.
  package private(set) var symbol: Symbol?
  /// Whether there are thousands separators.
  package private(set) var isGrouped = false
  /// Whether a minus sign or brackets are written, before nought too.
  package private(set) var isNegative = false

  /// Reads `1,234.50`, `-£5`, `£-5`, `(5)`, `+73%`, `£1.2m`, `0.4 million`; spaces around it are ignored.
  package init(_ text: String) throws(NumberTextFault) {
    var scanner = ByteScanner(text)
    scanner.skipSpaces()
    guard !scanner.isAtEnd else { throw .blank }
    let bracketed = scanner.take("(")
    isNegative = bracketed
    let isSigned = try readSign(&scanner, after: bracketed)
    if scanner.take("£") {
      symbol = .pounds
      _ = try readSign(&scanner, after: isSigned)
    }
    try readDigits(&scanner)
    scanner.skipSpaces()
    try readUnit(&scanner)
    if bracketed {
      scanner.skipSpaces()
      guard scanner.take(")") else { throw .notANumber }
      // The unit may also stand outside the bracket: `(5)%`.
      if symbol == nil, exponent == 0 { try readUnit(&scanner) }
    }
    scanner.skipSpaces()
    guard scanner.isAtEnd else { throw .notANumber }
  }

  /// Takes a plus or minus sign, of which there may be one in all; brackets count as one.
  private mutating func readSign(
    _ scanner: inout ByteScanner, after isSigned: Bool
  ) throws(NumberTextFault) -> Bool {
    let isMinus = scanner.takeMinus()
    guard isMinus || scanner.take("+") else { return isSigned }
    guard !isSigned else { throw .notANumber }
    isNegative = isMinus
    return true
  }

  private mutating func readDigits(_ scanner: inout ByteScanner) throws(NumberTextFault) {
    var seen = 0
    var group = 0
    while true {
      if let digit = scanner.takeDigit() {
        try append(digit)
        seen += 1
        group += 1
      } else if scanner.take(",") {
        guard isGrouped ? group == 3 : (1...3).contains(group) else { throw .misplacedSeparator }
        isGrouped = true
        group = 0
      } else {
        break
      }
    }
    if isGrouped, group != 3 { throw .misplacedSeparator }
    if scanner.take(".") {
      while let digit = scanner.takeDigit() {
        try append(digit)
        decimals += 1
      }
      guard decimals > 0 else { throw .notANumber }
    }
    guard seen + decimals > 0 else { throw .notANumber }
  }

  private mutating func append(_ digit: Int) throws(NumberTextFault) {
    let (shifted, overflow) = coefficient.multipliedReportingOverflow(by: 10)
    let (sum, carried) = shifted.addingReportingOverflow(isNegative ? -digit : digit)
    guard !overflow, !carried else { throw .outOfRange }
    coefficient = sum
  }

  private mutating func readUnit(_ scanner: inout ByteScanner) throws(NumberTextFault) {
    let word = scanner.takeWord()
    switch word {
    case "": break
    case "k", "thousand": exponent = 3
    case "m", "mn", "million": exponent = 6
    case "bn", "billion": exponent = 9
    default: throw .notANumber
    }
    guard scanner.take("%") else { return }
    guard symbol == nil, exponent == 0 else { throw .wrongUnit }
    symbol = .percent
  }

  /// The exact number; `nil` when it does not fit in a fraction of two `Int`s.
  package var value: Fraction? { scaled(Fraction(coefficient)) }

  /// One unit of the last digit that is written: 0.1 for `73.4`, 100,000 for `1.2m`; `nil` when it does not fit.
  package var step: Fraction? { scaled(1) }

  private func scaled(_ number: Fraction) -> Fraction? {
    let shift = exponent - decimals
    guard let power = Self.power(ofTen: shift.magnitude) else {
      // Nought is nought however many places it is written to.
      return number == .zero ? number : nil
    }
    return shift < 0 ? number.divided(by: Fraction(power)) : number.multiplied(by: Fraction(power))
  }

  private static func power(ofTen exponent: UInt) -> Int? {
    guard exponent <= 18 else { return nil }
    var power = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}

/// Walks over the bytes of a short text.
struct ByteScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position >= bytes.count }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func take(_ text: StaticString) -> Bool {
    take(Array(text.description.utf8))
  }

  private mutating func take(_ wanted: [UInt8]) -> Bool {
    guard bytes[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  /// A hyphen, or the typographic minus sign of printed tables.
  mutating func takeMinus() -> Bool { take("-") || take("\u{2212}") }

  /// Spaces, tabs and the no-break space that spreadsheets put between a number and its unit.
  mutating func skipSpaces() {
    while take(" ") || take("\t") || take("\u{A0}") || take("\r") || take("\n") {}
  }

  mutating func takeDigit() -> Int? {
    guard let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
    position += 1
    return Int(byte - UInt8(ascii: "0"))
  }

  /// A run of ASCII letters, in lower case.
  mutating func takeWord() -> String {
    var word = ""
    while let byte = next, case let lower = byte | 0x20, lower >= UInt8(ascii: "a"), lower <= UInt8(ascii: "z") {
      word.unicodeScalars.append(Unicode.Scalar(lower))
      position += 1
    }
    return word
  }
}
