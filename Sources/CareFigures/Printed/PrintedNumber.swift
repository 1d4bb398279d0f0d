public import CareCore

/// A number as a report prints it: `73%`, `8.3`, `£1,234.56`, `£9.8m`, `-249,995,532`.
///
/// Print hides digits, so a printed number stands for all the values that print like it. ``admits(_:rounding:)-(Fraction,_)`` says
/// whether a recomputed value is one of them, and ``roundings(thatPrint:)`` how the report must have rounded it.
/// Encoded as its text.
public struct PrintedNumber: Hashable, Sendable {
  /// What a number is a number of, as far as the print says.
  public enum Unit: String, CaseIterable, Codable, Hashable, Sendable {
    /// Nothing is printed with the digits.
    case plain
    /// A percent sign; the value is in percent (73 for `73%`).
    case percent
    /// A pound sign; the value is in pounds (9,800,000 for `£9.8m`).
    case pounds
  }

  /// The text exactly as printed.
  public let text: String

  /// The number that is printed, exact, with its multiplier: 9,800,000 for `£9.8m`.
  public let value: Fraction

  /// How many digits are printed after the point.
  public let decimals: Int

  /// One unit of the last printed digit: 1/10 for `8.3`, 100,000 for `£9.8m`.
  public let step: Fraction

  /// What it is a number of.
  public let unit: Unit

  /// Whether commas separate the thousands.
  public let isGrouped: Bool

  /// Whether it is a nought with a minus sign, which stands for a number below nought that was rounded away.
  public let isNegativeNought: Bool

  /// Whether thousands, millions or billions are printed as a letter or word: `£9.8m`.
  public let hasMultiplier: Bool

  private let coefficient: Int

  /// Reads a printed number; spaces around it are ignored.
  ///
  /// - Throws: ``CareCore/NumberTextFault`` when it is not a number, such as the `c` of a suppressed figure, or has more digits
  ///   than can be held exactly.
  public init(_ text: String) throws(NumberTextFault) {
    let numeral = try Numeral(text)
    guard let value = numeral.value, let step = numeral.step else { throw .outOfRange }
    self.text = text
    self.value = value
    self.step = step
    decimals = numeral.decimals
    isGrouped = numeral.isGrouped
    coefficient = numeral.coefficient
    hasMultiplier = numeral.exponent > 0
    isNegativeNought = numeral.isNegative && numeral.coefficient == 0
    unit =
      switch numeral.symbol {
      case nil: .plain
      case .percent: .percent
      case .pounds: .pounds
      }
  }

  /// Whether an exact value, in the printed unit, would print as this number.
  ///
  /// A nought without a sign stands for small negative numbers too; one with a minus for them and for
  /// nought itself, which is what a sum of rounded cells comes to.
  public func admits(_ value: Fraction, rounding: Rounding = .halfAwayFromZero) -> Bool {
    // The step is a power of ten up to 10^18 or one over it, so the products fit in 128 bits.
    let above = Int128(value.numerator) * Int128(step.denominator)
    let below = Int128(value.denominator) * Int128(step.numerator)
    guard rounding.quotient(above, by: below) == Int128(coefficient) else { return false }
    return !isNegativeNought || value <= .zero
  }

  /// Whether a proportion would print as this percentage; `false` when it has no value.
  public func admits(_ proportion: Proportion, rounding: Rounding = .halfAwayFromZero) -> Bool {
    proportion.percent.map { admits($0, rounding: rounding) } ?? false
  }

  /// The roundings under which an exact value, in the printed unit, prints as this number; none when it cannot.
  public func roundings(thatPrint value: Fraction) -> [Rounding] {
    Rounding.allCases.filter { admits(value, rounding: $0) }
  }

  /// The values that would print as this number; `nil` when an end has too many digits to be held exactly.
  public func interval(rounding: Rounding = .halfAwayFromZero) -> PrintedInterval? {
    guard let half = step.divided(by: 2) else { return nil }
    // The inner end is the one towards nought. Truncation reaches only outwards, a whole step.
    let (inner, outer): (Fraction, Fraction) = rounding == .truncated ? (.zero, step) : (half, half)
    let isEven = coefficient.isMultiple(of: 2)
    let (includesInner, includesOuter) = rounding == .halfToEven ? (isEven, isEven) : (true, false)
    let isBelow = value.isNegative || isNegativeNought
    let isAbove = value > .zero
    guard let lower = value.subtracting(isAbove ? inner : outer),
      let upper = isNegativeNought ? .zero : value.adding(isBelow ? inner : outer)
    else { return nil }
    return PrintedInterval(
      known: lower, isAbove ? includesInner : includesOuter, upper, isBelow ? includesInner : includesOuter)
  }
}

extension PrintedNumber: CustomStringConvertible {
  /// The text exactly as printed.
  public var description: String { text }
}

extension PrintedNumber: Codable {
  /// Decodes the printed text.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when it is not a number; the text itself is not in the message.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      try self.init(text)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a printed number")
    }
  }

  /// Encodes the printed text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
