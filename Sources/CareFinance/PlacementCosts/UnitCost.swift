public import CareCore

/// What one child's placement costs a week, from a year's spending.
///
/// Source: ``source``. The division is by 365 days in leap years too, as the tool does it.
public struct UnitCost: Codable, Hashable, Sendable {
  /// What the spending is divided by.
  public enum Activity: Codable, Hashable, Sendable {
    /// The children in such placements on 31 March: what foster care and all placements together are divided by.
    case children(Int)
    /// The days of care given in the year: what residential care (placements `K1`, `K2`, `R1` and `S1`) is divided by.
    case careDays(Int)
  }

  /// The spending of the financial year.
  public let outturn: Money

  /// What it is divided by.
  public let activity: Activity

  /// The spending of a year, and what it bought.
  public init(outturn: Money, activity: Activity) {
    self.outturn = outturn
    self.activity = activity
  }

  /// Where the calculation is published.
  public static let source = Source("Local Authority Interactive Tool data dictionary", "Items 294 to 299")

  /// The multiple that published costs are rounded to: £5.
  public static let publishedStep = Money(pence: 500)

  /// The cost of a week in pounds, exact: outturn ÷ children ÷ 365 × 7, or outturn ÷ care days × 7.
  ///
  /// `nil` when there are no children or days, or fewer than none, or when the cost does not fit.
  public var weekly: Fraction? {
    let days: Fraction?
    switch activity {
    case .children(let count): days = count > 0 ? Fraction(count).multiplied(by: 365) : nil
    case .careDays(let count): days = count > 0 ? Fraction(count) : nil
    }
    return days.flatMap { outturn.pounds.divided(by: $0)?.multiplied(by: 7) }
  }

  /// The cost of a week to the nearest £5, as it is published; `nil` when there is none.
  public func published(rounding: Rounding = .halfAwayFromZero) -> Money? {
    guard let pence = weekly?.multiplied(by: 100) else { return nil }
    return pence.rounded(toMultipleOf: Self.publishedStep.pence, rounding: rounding).map(Money.init(pence:))
  }
}

/// How many weeks a year is taken to have when a weekly cost is turned into an annual one, or back.
///
/// Reports seldom say which they use, and the two differ by 0.27%: a placement of £800 a week is £41,600 or £41,714.29
/// a year. So it is always said.
public enum WeeksInYear: String, CaseIterable, Codable, Hashable, Sendable {
  /// 52 weeks: the usual convention of council reports.
  case fiftyTwo
  /// 365 days: 52 1/7 weeks, as the unit costs of the Local Authority Interactive Tool have it.
  case days365
  /// 366 days: 52 2/7 weeks, the actual length of a financial year with a 29 February.
  case days366

  /// How many days a year of this many weeks has.
  public var days: Int {
    switch self {
    case .fiftyTwo: 364
    case .days365: 365
    case .days366: 366
    }
  }

  /// The cost of a year from the cost of a week, rounded once to the penny; `nil` when it does not fit.
  public func annual(fromWeekly weekly: Money, rounding: Rounding = .halfAwayFromZero) -> Money? {
    Fraction(days, over: 7).flatMap { weekly.multiplied(by: $0, rounding: rounding) }
  }

  /// The cost of a week from the cost of a year, rounded once to the penny; `nil` when it does not fit.
  public func weekly(fromAnnual annual: Money, rounding: Rounding = .halfAwayFromZero) -> Money? {
    Fraction(7, over: days).flatMap { annual.multiplied(by: $0, rounding: rounding) }
  }
}
