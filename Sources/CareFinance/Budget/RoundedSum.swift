public import CareCore

/// A total in the unit that a table is printed in: as the rounding of the exact sum, and as the sum of rounded parts.
///
/// The two may differ, and tables seldom say which they print. Source: Medium Term Financial Strategy 2020/21–2023/24
/// (Leicestershire, January 2020), paragraphs 7 and 10: the total of ten services is 80,914 as the sum of their rounded
/// amounts, and 80,915 as the rounding of £80,914,500.
public struct RoundedSum: Codable, Hashable, Sendable {
  /// Which of the two a printed total is.
  public enum Basis: String, CaseIterable, Codable, Hashable, Sendable {
    /// Both: they do not differ.
    case either
    /// The exact sum, rounded.
    case roundedTotal
    /// The sum of the rounded parts.
    case sumOfRoundedParts
    /// Neither: the total, or a part, was changed or rounded in another way.
    case neither
  }

  /// The exact sum of the parts.
  public let exact: Money

  /// The parts, each rounded, in the order given.
  public let parts: [Money]

  /// The exact sum, rounded.
  public let roundedTotal: Money

  /// What the rounded parts come to.
  public let sumOfRoundedParts: Money

  /// What rounding the parts adds to the total, or takes off it.
  public let roundingDifference: Money

  /// Adds up amounts in a unit.
  ///
  /// `nil` when a sum does not fit, or `places` is not 0 to 8.
  ///
  /// - Parameters:
  ///   - parts: The exact parts.
  ///   - unit: What the table is printed in.
  ///   - places: The decimal places that it is printed to; `nil` stands for those of the unit (`MoneyUnit.places`).
  ///   - rounding: How each amount is rounded.
  public init?(
    _ parts: [Money], in unit: MoneyUnit, places: Int? = nil, rounding: Rounding = .halfAwayFromZero
  ) {
    guard let step = unit.step(places: places), let exact = Money.sum(parts),
      let total = exact.rounded(toMultipleOf: step, rounding: rounding)
    else { return nil }
    var rounded: [Money] = []
    for part in parts {
      guard let part = part.rounded(toMultipleOf: step, rounding: rounding) else { return nil }
      rounded.append(part)
    }
    guard let sum = Money.sum(rounded), let difference = sum.subtracting(total) else { return nil }
    self.exact = exact
    self.parts = rounded
    roundedTotal = total
    sumOfRoundedParts = sum
    roundingDifference = difference
  }

  /// Which of the two a printed total is.
  public func basis(ofPrinted total: Money) -> Basis {
    switch (total == roundedTotal, total == sumOfRoundedParts) {
    case (true, true): .either
    case (true, false): .roundedTotal
    case (false, true): .sumOfRoundedParts
    case (false, false): .neither
    }
  }
}

extension MoneyUnit {
  /// The smallest amount that shows in a table in this unit: £1,000 in £000, £100,000 in £m to one place.
  ///
  /// `places` is the number of decimal places; `nil` stands for the usual ones of the unit. The answer is `nil` when it would
  /// be less than a penny.
  public func step(places: Int? = nil) -> Money? {
    var step = pence
    for _ in 0..<max(0, places ?? self.places) {
      guard step.isMultiple(of: 10) else { return nil }
      step /= 10
    }
    return Money(pence: step)
  }
}
