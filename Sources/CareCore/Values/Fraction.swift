/// An exact number: a whole number, or one whole number over another.
///
/// Always in lowest terms with a positive denominator, so equal numbers are equal values. Arithmetic is checked and
/// exact: a result that does not fit in two `Int`s is `nil`, never an approximation. Rounding happens once, when the
/// number is shown: see ``rounded(toPlaces:rounding:grouped:)``.
@frozen public struct Fraction: Hashable, Sendable {
  /// The number above the line, with the sign.
  public let numerator: Int

  /// The number below the line, 1 or more.
  public let denominator: Int

  /// A whole number.
  @inlinable
  public init(_ whole: Int) {
    numerator = whole
    denominator = 1
  }

  /// `numerator` ÷ `denominator`, brought to lowest terms.
  ///
  /// `nil` when the denominator is zero, or when the lowest terms do not fit (1 over `Int.min`).
  ///
  /// - Complexity: O(log *n*) in the size of the smaller number.
  public init?(_ numerator: Int, over denominator: Int) {
    self.init(
      negative: (numerator < 0) != (denominator < 0), UInt128(numerator.magnitude),
      over: UInt128(denominator.magnitude))
  }

  init?(negative: Bool, _ above: UInt128, over below: UInt128) {
    guard below != 0 else { return nil }
    let divisor = greatestCommonDivisor(above, below)
    guard let denominator = Int(exactly: below / divisor) else { return nil }
    let size = above / divisor
    guard size <= UInt128(negative ? Int.min.magnitude : Int.max.magnitude) else { return nil }
    let magnitude = Int(truncatingIfNeeded: size)
    numerator = negative ? 0 &- magnitude : magnitude
    self.denominator = denominator
  }

  /// A number of tenths, hundredths or the like.
  ///
  /// - Precondition: The denominator is positive. It is one that is written in the program, never data.
  init(_ numerator: Int, overKnown denominator: Int) {
    precondition(denominator > 0, "not a positive denominator")
    // No larger than the denominator, so it fits.
    let divisor = Int(truncatingIfNeeded: greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// Nought.
  public static let zero = Fraction(0)

  /// Whether this is a whole number.
  @inlinable public var isWhole: Bool { denominator == 1 }

  /// Whether this is below nought.
  @inlinable public var isNegative: Bool { numerator < 0 }
}

func greatestCommonDivisor<Number: FixedWidthInteger & UnsignedInteger>(_ first: Number, _ second: Number) -> Number {
  // Numbers of one machine word are by far the most frequent, and divide much faster.
  if Number.bitWidth > UInt.bitWidth, let first = UInt(exactly: first), let second = UInt(exactly: second) {
    return Number(greatestCommonDivisor(first, second))
  }
  var (larger, smaller) = (first, second)
  while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
  return larger
}

// MARK: - Arithmetic

extension Fraction {
  /// The sum; `nil` when it does not fit.
  public func adding(_ other: Fraction) -> Fraction? {
    // Each product stays under 2^126 in size, so their sum fits in 128 bits whatever the signs.
    let above =
      Int128(numerator) * Int128(other.denominator) + Int128(other.numerator) * Int128(denominator)
    return Fraction(
      negative: above < 0, above.magnitude, over: UInt128(denominator.magnitude) * UInt128(other.denominator.magnitude))
  }

  /// The difference; `nil` when it does not fit.
  public func subtracting(_ other: Fraction) -> Fraction? {
    let above =
      Int128(numerator) * Int128(other.denominator) - Int128(other.numerator) * Int128(denominator)
    return Fraction(
      negative: above < 0, above.magnitude, over: UInt128(denominator.magnitude) * UInt128(other.denominator.magnitude))
  }

  /// The product; `nil` when it does not fit.
  public func multiplied(by other: Fraction) -> Fraction? {
    Fraction(
      negative: isNegative != other.isNegative,
      UInt128(numerator.magnitude) * UInt128(other.numerator.magnitude),
      over: UInt128(denominator.magnitude) * UInt128(other.denominator.magnitude))
  }

  /// The quotient; `nil` when the divisor is nought, or when it does not fit.
  public func divided(by other: Fraction) -> Fraction? {
    Fraction(
      negative: isNegative != other.isNegative,
      UInt128(numerator.magnitude) * UInt128(other.denominator.magnitude),
      over: UInt128(denominator.magnitude) * UInt128(other.numerator.magnitude))
  }

  /// The same number with the other sign; `nil` for `Int.min`, whose opposite does not fit.
  public var negated: Fraction? { Fraction.zero.subtracting(self) }

  /// The size of the number, without its sign; `nil` for `Int.min`, whose opposite does not fit.
  public var magnitude: Fraction? { isNegative ? negated : self }
}

extension Fraction: Comparable {
  /// Whether the left number is smaller. Exact for any two numbers.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    return left.numerator.multipliedFullWidth(by: right.denominator)
      < right.numerator.multipliedFullWidth(by: left.denominator)
  }
}

extension Fraction: ExpressibleByIntegerLiteral {
  /// A whole number that is written in the program.
  @inlinable
  public init(integerLiteral value: Int) { self.init(value) }
}
