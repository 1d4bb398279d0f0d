public import CareCore

/// How an amount moves from one budget to another.
public struct BudgetMovement: Codable, Hashable, Sendable {
  /// The amount before.
  public let earlier: Money

  /// The amount after.
  public let later: Money

  /// Later less earlier.
  public let amount: Money

  /// A move; `nil` when the difference does not fit.
  public init?(from earlier: Money, to later: Money) {
    guard let amount = later.subtracting(earlier) else { return nil }
    self.earlier = earlier
    self.later = later
    self.amount = amount
  }

  /// The move in percent of the size of the earlier amount, exact; `nil` when that was nought.
  ///
  /// The sign is that of ``amount``, for income too: a grant that grows from −£500m to −£530m moves by −6%, which is how a
  /// column of movements adds up. (``CareCore/PercentageChange`` gives none for amounts below nought.)
  public var percent: Fraction? { earlier.magnitude.flatMap { amount.percent(of: $0) } }
}

extension Money {
  /// The amount without its sign; `nil` when that does not fit.
  var magnitude: Money? { pence < 0 ? negated : self }

  /// This amount in percent of another, exact: a service's share of the budget; `nil` when the other is nought.
  ///
  /// Round it once, when it is shown.
  public func percent(of total: Money) -> Fraction? { ratio(to: total)?.multiplied(by: 100) }

  /// A percentage of the amount, rounded once to the penny: 0.5 for half a percent; `nil` when it does not fit.
  public func percentage(_ percent: Fraction, rounding: Rounding = .halfAwayFromZero) -> Money? {
    percent.divided(by: 100).flatMap { multiplied(by: $0, rounding: rounding) }
  }

  /// The amount that another is a percentage of: £3.1m after a rise of 29% was `before(riseOf: 29)`, in pounds, exact.
  ///
  /// `nil` when the rise is −100% or less, or it does not fit.
  public func pounds(beforeRiseOf percent: Fraction) -> Fraction? {
    guard let whole = percent.adding(100), whole > .zero else { return nil }
    return pounds.multiplied(by: 100)?.divided(by: whole)
  }
}
