extension Fraction {
  /// The number rounded to a whole one.
  public func rounded(_ rounding: Rounding = .halfAwayFromZero) -> Int {
    // The denominator is positive, so there is always a quotient, and it is never larger than the numerator.
    rounding.quotient(numerator, by: denominator) ?? numerator
  }

  /// The multiple of `step` nearest to the number; `nil` when the step is not positive or the multiple does not fit.
  public func rounded(toMultipleOf step: Int, rounding: Rounding = .halfAwayFromZero) -> Int? {
    guard step > 0,
      let multiple = rounding.quotient(Int128(numerator), by: Int128(denominator) * Int128(step))
    else { return nil }
    return Int(exactly: multiple * Int128(step))
  }

  /// The number as decimal text, exactly rounded once: `"8.3"`, `"-0.5"`, `"0.0"` (never `"-0.0"`).
  ///
  /// `places` is the number of digits after the point, 0 to 100 (a number outside that is taken for the nearer end).
  /// `grouped` sets commas between thousands: `"68,120"`.
  ///
  /// - Complexity: O(`places`).
  public func rounded(
    toPlaces places: Int, rounding: Rounding = .halfAwayFromZero, grouped: Bool = false
  ) -> String {
    let divisor = denominator.magnitude
    var (whole, remainder) = numerator.magnitude.quotientAndRemainder(dividingBy: divisor)
    var digits: [UInt8] = []
    for _ in 0..<min(max(places, 0), 100) {
      let step = divisor.dividingFullWidth(remainder.multipliedFullWidth(by: 10))
      digits.append(UInt8(truncatingIfNeeded: step.quotient))
      remainder = step.remainder
    }
    let last = digits.last.map(UInt.init) ?? whole
    if rounding.steps(pastRemainder: remainder, of: divisor, odd: last & 1 != 0) {
      Self.step(&digits, carryInto: &whole)
    }
    let isNought = whole == 0 && digits.allSatisfy { $0 == 0 }
    var text = isNegative && !isNought ? "-" : ""
    text += grouped ? Self.grouped(whole) : String(whole)
    if !digits.isEmpty {
      text += "."
      for digit in digits { text += String(digit) }
    }
    return text
  }

  private static func step(_ digits: inout [UInt8], carryInto whole: inout UInt) {
    for index in digits.indices.reversed() {
      guard digits[index] == 9 else {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    // The whole part is at most 2^63, well inside an unsigned word.
    whole += 1
  }

  private static func grouped(_ whole: UInt) -> String {
    let digits = String(whole)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }
}

extension Fraction: LosslessStringConvertible {
  /// The exact number as text: `"25/3"`, or `"4"` for a whole number.
  public var text: String {
    isWhole ? String(numerator) : "\(numerator)/\(denominator)"
  }

  /// The exact number as text: `"25/3"`, or `"4"` for a whole number.
  public var description: String { text }

  /// Reads a whole number or two with a stroke between them: `"4"`, `"-25/3"`; it need not be in lowest terms.
  ///
  /// `nil` for anything else: spaces, a plus sign, a decimal point, a negative or zero denominator, too many digits.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let numerator = Self.whole(first, signed: true) else { return nil }
    guard parts.count == 2 else {
      self.init(numerator)
      return
    }
    guard let denominator = Self.whole(parts[1], signed: false) else { return nil }
    self.init(numerator, over: denominator)
  }

  /// Reads decimal text exactly: `"8.3"`, `"-0.5"`, `"1,234.50"`. `nil` for anything else, a unit or a sign of
  /// currency included.
  public init?(decimal text: String) {
    guard let numeral = try? Numeral(text), numeral.symbol == nil, numeral.exponent == 0, let value = numeral.value
    else { return nil }
    self = value
  }

  private static func whole(_ text: Substring, signed: Bool) -> Int? {
    let digits = signed && text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text
    guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") })
    else { return nil }
    return Int(text)
  }
}

extension Fraction: Codable {
  /// Decodes the exact text, `"25/3"` or `"4"`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the text is not a fraction; the text itself is not in the message.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let fraction = Fraction(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a whole number or fraction")
    }
    self = fraction
  }

  /// Encodes the exact text, `"25/3"` or `"4"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
