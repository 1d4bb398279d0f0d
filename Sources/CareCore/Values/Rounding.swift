/// How a number that lies between two printable ones is rounded.
///
/// The published statistics and council reports round to the nearest, halves away from zero; the other two are there
/// to find out how a figure in somebody else's report was made.
@frozen public enum Rounding: String, CaseIterable, Codable, Hashable, Sendable {
  /// To the nearest; a half goes away from zero: 2.5 → 3, −2.5 → −3.
  case halfAwayFromZero
  /// To the nearest; a half goes to the even neighbour: 2.5 → 2, 3.5 → 4. What IEEE 754, Python and R do.
  case halfToEven
  /// Towards zero: 2.9 → 2, −2.9 → −2.
  case truncated

  /// The whole number nearest to `dividend` ÷ `divisor` in the sense of this rounding.
  ///
  /// Nothing on the way can overflow: a half is recognised by comparing the remainder with what is left of the divisor.
  /// `nil` when the divisor is zero, or when the quotient does not fit (`Int.min` ÷ −1).
  @inlinable
  public func quotient<Integer: FixedWidthInteger & SignedInteger>(
    _ dividend: Integer, by divisor: Integer
  ) -> Integer? {
    let (whole, overflow) = dividend.dividedReportingOverflow(by: divisor)
    guard !overflow else { return nil }
    let remainder = dividend % divisor
    guard remainder != 0, steps(pastRemainder: remainder.magnitude, of: divisor.magnitude, odd: whole & 1 != 0)
    else { return whole }
    // A remainder means that the divisor is at least 2 in size, so the quotient is nowhere near its limits.
    return (dividend < 0) == (divisor < 0) ? whole + 1 : whole - 1
  }

  /// Whether a quotient with this remainder moves one step away from zero; `odd` tells about the truncated quotient.
  @inlinable
  func steps<Magnitude: FixedWidthInteger & UnsignedInteger>(
    pastRemainder remainder: Magnitude, of divisor: Magnitude, odd: Bool
  ) -> Bool {
    guard remainder != 0 else { return false }
    let rest = divisor - remainder
    switch self {
    case .halfAwayFromZero: return remainder >= rest
    case .halfToEven: return remainder > rest || (remainder == rest && odd)
    case .truncated: return false
    }
  }
}
