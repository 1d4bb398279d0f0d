/// A number in decimal digits, as JSON and Swift write it, taken apart for exact conversion.
///
/// The number is ±`digits` × 10^`exponent`. The digits have no nought at either end, so each number has one form.
package struct DecimalLiteral {
  package private(set) var isNegative = false
  /// The significant digits, 0 to 9 each; none for nought.
  package private(set) var digits: [UInt8] = []
  package private(set) var exponent: Int64 = 0
  /// Whether there are more significant digits than any conversion here can use.
  package private(set) var isTooLong = false

  /// No number that fits in a ``Fraction`` has more significant digits (19 before and 62 after the point), and no whole
  /// number of 128 bits either.
  private static let mostDigits = 100

  /// Takes apart a literal that is known to be one: an optional sign, digits, an optional fraction and exponent.
  package init(_ literal: some Sequence<UInt8>) {
    var isFraction = false
    var isExponent = false
    var isExponentNegative = false
    var written: Int64 = 0
    var noughts = 0
    for byte in literal {
      switch byte {
      case UInt8(ascii: "-"):
        if isExponent { isExponentNegative = true } else { isNegative = true }
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"): isExponent = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = byte - UInt8(ascii: "0")
        if isExponent {
          // Far beyond any number that fits, and far from overflowing.
          written = min(written * 10 + Int64(digit), 1 << 50)
          continue
        }
        if isFraction { exponent -= 1 }
        if digit != 0 {
          append(noughts: noughts, then: digit)
          noughts = 0
        } else if !digits.isEmpty {
          noughts += 1
        }
      default: break
      }
    }
    exponent = digits.isEmpty ? 0 : exponent + Int64(noughts) + (isExponentNegative ? -written : written)
  }

  private mutating func append(noughts: Int, then digit: UInt8) {
    guard !isTooLong, digits.count + noughts < Self.mostDigits else {
      isTooLong = true
      return
    }
    for _ in 0..<noughts { digits.append(0) }
    digits.append(digit)
  }

  /// The number, when it is whole and fits; otherwise `nil`.
  package func whole<Number: FixedWidthInteger>(as type: Number.Type = Number.self) -> Number? {
    guard !isTooLong, exponent >= 0, exponent <= 40 else { return nil }
    return Self.number(digits + repeatElement(0, count: Int(exponent)), isNegative: isNegative)
  }

  /// The number as a fraction; `nil` when it does not fit in one.
  package var fraction: Fraction? {
    guard exponent < 0 else { return whole(as: Int.self).map { Fraction($0) } }
    // Over 2^62 or 5^27 the denominator would not fit. The digits do not end in nought, so at most one of 2 and 5
    // divides them.
    guard !isTooLong, exponent >= -62 else { return nil }
    var above = digits
    var twos = Int(-exponent)
    var fives = twos
    while fives > 0, above.last == 5 {
      Self.divide(&above, by: 5)
      fives -= 1
    }
    while twos > 0, let last = above.last, last % 2 == 0 {
      Self.divide(&above, by: 2)
      twos -= 1
    }
    guard fives <= 27, let numerator = Self.number(above, isNegative: false, as: UInt64.self) else { return nil }
    var below: UInt128 = 1 << UInt128(twos)
    for _ in 0..<fives { below *= 5 }
    return Fraction(negative: isNegative, UInt128(numerator), over: below)
  }

  private static func number<Number: FixedWidthInteger>(
    _ digits: [UInt8], isNegative: Bool, as type: Number.Type = Number.self
  ) -> Number? {
    var number: Number = 0
    for digit in digits {
      let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
      let digit = Number(truncatingIfNeeded: digit)
      let (sum, carried) = isNegative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      if overflow || carried { return nil }
      number = sum
    }
    return number
  }

  /// Divides digits, exactly, by a number below 10.
  private static func divide(_ digits: inout [UInt8], by divisor: UInt8) {
    var remainder: UInt8 = 0
    for index in digits.indices {
      let part = remainder * 10 + digits[index]
      digits[index] = part / divisor
      remainder = part % divisor
    }
    digits.removeFirst(digits.prefix { $0 == 0 }.count)
  }
}
