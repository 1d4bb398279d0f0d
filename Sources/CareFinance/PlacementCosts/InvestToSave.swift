public import CareCore

/// A scheme that costs money now to save some later, and when it has paid for itself.
///
/// Year 0 is the first year, in which money is spent; what is saved in a year is taken to come evenly over it. Discounting
/// counts year 0 in full and each later year for less: a year *t* at 1 ÷ (1 + rate)ᵗ. Source of the method and of the usual
/// rate of 3.5%: HM Treasury, The Green Book, discounting.
public struct InvestToSave: Codable, Hashable, Sendable {
  /// What comes and goes in one year, both positive.
  public struct Year: Codable, Hashable, Sendable {
    /// What the scheme costs.
    public let cost: Money

    /// What it saves.
    public let saving: Money

    /// A year's cost and saving.
    public init(cost: Money = .zero, saving: Money = .zero) {
      self.cost = cost
      self.saving = saving
    }
  }

  /// When a scheme has paid for itself.
  public enum Payback: Codable, Hashable, Sendable {
    /// After so many years, counted from the start of year 0, exact on the assumption that savings come evenly over a year.
    case after(years: Fraction)
    /// Not within the years given, at the end of which so much was still out.
    case notWithin(years: Int, outstanding: Money)
    /// There was never anything to pay back: no year costs more than it and those before have saved.
    case nothingSpent
  }

  /// The years, the first one year 0.
  public let years: [Year]

  /// A scheme.
  public init(_ years: [Year]) {
    self.years = years
  }

  /// A scheme that costs so much at its start and then saves the same every year, the first year included.
  ///
  /// `nil` unless the years are 1 to 100.
  public init?(cost: Money, yearlySaving: Money, years count: Int) {
    guard (1...100).contains(count) else { return nil }
    years = (0..<count).map { Year(cost: $0 == 0 ? cost : .zero, saving: yearlySaving) }
  }

  /// The rate at which the Treasury discounts for the first thirty years: 3.5%.
  ///
  /// Source: HM Treasury, The Green Book (2022), annex 6, discounting.
  public static var treasuryRate: Fraction { Fraction(7, over: 200) ?? .zero }

  /// When savings have made up for costs, without discounting.
  ///
  /// A scheme that gets its money back and then spends more than it has saved is paid back when it is so for good, as far as
  /// the years given go. `nil` when an amount does not fit.
  public func payback() -> Payback? { Self.payback(years.map { ($0.cost, $0.saving) }) }

  /// When discounted savings have made up for discounted costs, each year's rounded to the penny.
  ///
  /// `nil` when the rate is not above −1, or when an amount does not fit.
  public func payback(discountedAt rate: Fraction) -> Payback? {
    discounted(at: rate).flatMap { Self.payback($0) }
  }

  /// What all years come to today: discounted savings less discounted costs, each rounded to the penny.
  ///
  /// `nil` when the rate is not above −1, or when an amount does not fit.
  public func netPresentValue(discountedAt rate: Fraction) -> Money? {
    guard let amounts = discounted(at: rate), let cost = Money.sum(amounts.map(\.cost)),
      let saving = Money.sum(amounts.map(\.saving))
    else { return nil }
    return saving.subtracting(cost)
  }

  /// What each year's pound is worth today, to eighteen decimal places: 1 in year 0, and so on by division.
  private static func factors(at rate: Fraction, count: Int) -> [Int]? {
    guard let growth = rate.adding(1), growth > .zero else { return nil }
    var factors: [Int] = []
    var factor = Self.unit
    for _ in 0..<count {
      factors.append(factor)
      let next = Rounding.halfAwayFromZero.quotient(
        Int128(factor) * Int128(growth.denominator), by: Int128(growth.numerator))
      guard let next = next.flatMap({ Int(exactly: $0) }) else { return nil }
      factor = next
    }
    return factors
  }

  private static let unit = 1_000_000_000_000_000_000

  private func discounted(at rate: Fraction) -> [(cost: Money, saving: Money)]? {
    guard let factors = Self.factors(at: rate, count: years.count) else { return nil }
    func today(_ amount: Money, _ factor: Int) -> Money? {
      Rounding.halfAwayFromZero.quotient(Int128(amount.pence) * Int128(factor), by: Int128(Self.unit))
        .flatMap { Int(exactly: $0) }.map(Money.init(pence:))
    }
    var amounts: [(cost: Money, saving: Money)] = []
    for (year, factor) in zip(years, factors) {
      guard let cost = today(year.cost, factor), let saving = today(year.saving, factor) else { return nil }
      amounts.append((cost, saving))
    }
    return amounts
  }

  private static func payback(_ years: [(cost: Money, saving: Money)]) -> Payback? {
    var balance = Money.zero
    var paid: Fraction? = .zero
    var spent = false
    for (number, year) in years.enumerated() {
      guard let low = balance.subtracting(year.cost), let end = low.adding(year.saving) else { return nil }
      if low < .zero {
        // What was paid back by the end of the year before is out again.
        spent = true
        paid = nil
        if end >= .zero {
          guard let owed = low.negated, let part = owed.ratio(to: year.saving),
            let time = Fraction(number).adding(part)
          else { return nil }
          paid = time
        }
      }
      balance = end
    }
    guard spent else { return .nothingSpent }
    if let paid { return .after(years: paid) }
    return balance.negated.map { .notWithin(years: years.count, outstanding: $0) }
  }
}
