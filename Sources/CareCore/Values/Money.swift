/// An amount of money in whole pence.
///
/// Arithmetic is checked: a result that does not fit is `nil`. Pence are never lost unseen; where a result falls
/// between two pence the rounding is an argument, and ``split(into:)`` and ``apportioned(by:)`` add up to what was
/// shared. Encoded as `{"pence": 123456}`, so that no reader can take pence for pounds.
@frozen public struct Money: Hashable, Sendable, Codable {
  /// The amount in pence, negative for income, savings or a refund.
  public let pence: Int

  /// So many pence.
  @inlinable
  public init(pence: Int) { self.pence = pence }

  /// Pounds, and pence (0 to 99) away from zero: −3 pounds and 50 pence is −£3.50.
  ///
  /// `nil` when there are fewer than 0 or more than 99 pence, or when the amount does not fit.
  public init?(pounds: Int, pence: Int = 0) {
    guard pence >= 0, pence < 100 else { return nil }
    let (whole, overflow) = pounds.multipliedReportingOverflow(by: 100)
    let (sum, carried) = whole.addingReportingOverflow(pounds < 0 ? -pence : pence)
    guard !overflow, !carried else { return nil }
    self.pence = sum
  }

  /// An exact number of pounds; `nil` when it is not a whole number of pence.
  public init?(exactPounds pounds: Fraction) {
    guard let pence = pounds.multiplied(by: 100), pence.isWhole else { return nil }
    self.pence = pence.numerator
  }

  /// A number of pounds, rounded to the penny; `nil` when it does not fit.
  public init?(pounds: Fraction, rounding: Rounding) {
    guard let pence = rounding.quotient(Int128(pounds.numerator) * 100, by: Int128(pounds.denominator)),
      let pence = Int(exactly: pence)
    else { return nil }
    self.pence = pence
  }

  /// No money.
  public static let zero = Money(pence: 0)

  /// The amount in pounds, exact.
  public var pounds: Fraction { Fraction(pence, overKnown: 100) }
}

extension Money: Comparable {
  /// Whether the left amount is smaller.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.pence < right.pence }
}

extension Money: CustomStringConvertible {
  /// The amount to the penny: `"£1,234.56"`.
  public var description: String { text() }
}

// MARK: - Arithmetic

extension Money {
  /// The sum; `nil` when it does not fit.
  public func adding(_ other: Money) -> Money? {
    let (sum, overflow) = pence.addingReportingOverflow(other.pence)
    return overflow ? nil : Money(pence: sum)
  }

  /// The difference; `nil` when it does not fit.
  public func subtracting(_ other: Money) -> Money? {
    let (difference, overflow) = pence.subtractingReportingOverflow(other.pence)
    return overflow ? nil : Money(pence: difference)
  }

  /// So many times the amount; `nil` when it does not fit.
  public func multiplied(by factor: Int) -> Money? {
    let (product, overflow) = pence.multipliedReportingOverflow(by: factor)
    return overflow ? nil : Money(pence: product)
  }

  /// The amount times an exact number, rounded once to the penny; `nil` when it does not fit.
  public func multiplied(by factor: Fraction, rounding: Rounding = .halfAwayFromZero) -> Money? {
    guard
      let product = rounding.quotient(Int128(pence) * Int128(factor.numerator), by: Int128(factor.denominator)),
      let product = Int(exactly: product)
    else { return nil }
    return Money(pence: product)
  }

  /// The amount rounded to a multiple of another: to the nearest £5, say. `nil` when the step is not above nought, or
  /// when the multiple does not fit.
  public func rounded(toMultipleOf step: Money, rounding: Rounding = .halfAwayFromZero) -> Money? {
    Fraction(pence).rounded(toMultipleOf: step.pence, rounding: rounding).map(Money.init(pence:))
  }

  /// The same amount with the other sign; `nil` when it does not fit.
  public var negated: Money? { Money.zero.subtracting(self) }

  /// This amount as a share of another, exact; `nil` when the other is nought.
  public func ratio(to other: Money) -> Fraction? { Fraction(pence, over: other.pence) }

  /// The sum of any number of amounts, in whatever order; `nil` when it does not fit.
  public static func sum(_ amounts: some Sequence<Money>) -> Money? {
    // Wider than any sum of amounts that a machine can hold, so that only the result counts.
    var sum: Int128 = 0
    for amount in amounts { sum += Int128(amount.pence) }
    return Int(exactly: sum).map(Money.init(pence:))
  }
}

// MARK: - Sharing out

extension Money {
  /// The amount in `count` parts that differ by at most a penny and add up to it; the odd pennies go to the first parts.
  ///
  /// `nil` unless there are 1 to 1,000,000 parts.
  public func split(into count: Int) -> [Money]? {
    guard count >= 1, count <= 1_000_000 else { return nil }
    let (share, odd) = pence.quotientAndRemainder(dividingBy: count)
    let penny = pence < 0 ? -1 : 1
    return (0..<count).map { Money(pence: $0 < odd.magnitude ? share + penny : share) }
  }

  /// The amount shared out in proportion to weights, adding up to it exactly.
  ///
  /// Each part is its exact share cut down to the penny; the pennies left over go one each to the parts with the largest
  /// remainders, and of equal remainders to the first (the method of largest remainders). A negative amount is shared
  /// like a positive one and then given its sign.
  ///
  /// `nil` when a weight is negative, when no weight is above nought, or when the weights do not add up in an `Int`.
  ///
  /// - Complexity: O(*n* log *n*) in the number of weights.
  public func apportioned(by weights: [Int]) -> [Money]? {
    var total = 0
    for weight in weights {
      let (sum, overflow) = total.addingReportingOverflow(weight)
      guard weight >= 0, !overflow else { return nil }
      total = sum
    }
    guard total > 0 else { return nil }
    var parts: [Int] = []
    var remainders: [Int] = []
    var left = pence
    for weight in weights {
      // A share is never larger than the amount, and a remainder is smaller than the total weight: both fit.
      let (share, remainder) = (Int128(pence) * Int128(weight)).quotientAndRemainder(dividingBy: Int128(total))
      parts.append(Int(truncatingIfNeeded: share))
      remainders.append(Int(truncatingIfNeeded: remainder.magnitude))
      left -= parts[parts.count - 1]
    }
    let order = weights.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    for index in order.prefix(Int(left.magnitude)) { parts[index] += pence < 0 ? -1 : 1 }
    return parts.map(Money.init(pence:))
  }
}
