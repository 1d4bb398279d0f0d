public import CareCore

extension PartnershipAccount {
  /// What the partners pay together; `nil` when contributions were not supplied, one is not known, or the sum does not fit.
  public var sumOfContributions: Money? { Self.sum(contributions?.map(\.amount)) }

  /// What is spent under all heads; `nil` when expenses were not supplied, one is not known, or the sum does not fit.
  public var sumOfExpenses: Money? { Self.sum(expenses?.map(\.amount)) }

  /// A contribution in percent of all of them, exact; `nil` when there is no such partner, or an amount is not known.
  public func percent(ofPartner partner: String) -> Fraction? {
    let amount = contributions?.first { $0.partner == partner }?.amount
    return amount.flatMap { amount in sumOfContributions.flatMap { amount.percent(of: $0) } }
  }

  /// A head of expenditure in percent of all of them, exact; `nil` when there is no such head, or an amount is not known.
  public func percent(ofHead head: String) -> Fraction? {
    let amount = expenses?.first { $0.head == head }?.amount
    return amount.flatMap { amount in sumOfExpenses.flatMap { amount.percent(of: $0) } }
  }

  /// What goes to reserves, or comes from them when below nought: income less expenditure, the stated totals before sums.
  ///
  /// `nil` when either is not known, or it does not fit.
  public var toReserves: Money? {
    guard let income = income ?? sumOfContributions, let spent = expenditure ?? sumOfExpenses else { return nil }
    return income.subtracting(spent)
  }

  /// The reserves at the end of the year; `nil` when an amount is not known, or it does not fit.
  public var closingReserves: Money? {
    openingReserves.flatMap { opening in toReserves.flatMap { opening.adding($0) } }
  }

  private static func sum(_ amounts: [Money?]?) -> Money? {
    guard let amounts else { return nil }
    let known = amounts.compactMap { $0 }
    return known.count == amounts.count ? Money.sum(known) : nil
  }
}

extension PartnershipExpense {
  /// What the partnership bears of a shared cost: its share of the whole, rounded once to the penny; `nil` when either is
  /// not known, the share is not 0 to 1, or it does not fit.
  public func apportioned(rounding: Rounding = .halfAwayFromZero) -> Money? {
    guard let sharedTotal, let share, share >= 0, share <= 1 else { return nil }
    return sharedTotal.multiplied(by: share, rounding: rounding)
  }

  /// The whole cost that this one is a share of, rounded once to the penny; `nil` when it is not shared, the share is not above
  /// 0, or it does not fit.
  ///
  /// It is as exact as the amount: £110,676 as half of a cost stands for a whole between £221,351 and £221,353.
  public func impliedWhole(rounding: Rounding = .halfAwayFromZero) -> Money? {
    guard let amount, let share, share > 0, let whole = Fraction(1).divided(by: share) else { return nil }
    return amount.multiplied(by: whole, rounding: rounding)
  }
}

extension Money {
  /// The amount in parts that bodies bear by agreed shares, adding up to it exactly.
  ///
  /// Shares need not add up to 1: they are weights. `nil` when there are none, one is negative, all are nought, or their
  /// common denominator does not fit. The odd pennies go to the largest remainders: see ``CareCore/Money/apportioned(by:)``.
  public func apportioned(byShares shares: [Fraction]) -> [Money]? {
    var common = Fraction(1)
    for share in shares {
      // The numerators of what is left of denominators build the least common multiple.
      guard let product = share.multiplied(by: common),
        let multiple = common.multiplied(by: Fraction(product.denominator))
      else { return nil }
      common = multiple
    }
    let weights = shares.compactMap { $0.multiplied(by: common).flatMap { $0.isWhole ? $0.numerator : nil } }
    return weights.count == shares.count ? apportioned(by: weights) : nil
  }
}
