public import CareCore

/// What days of care cost: each day a seventh of the weekly price in force on it.
///
/// It is exact, in sevenths of a penny, so that the cost of a stay is the same however its days are divided. It is
/// rounded once, when it is shown. Days without a known price are counted and never taken to cost nothing.
public struct CareCost: Hashable, Sendable {
  /// The days whose price is known.
  public let pricedDays: Int

  /// The days whose price is not known.
  public let unpricedDays: Int

  /// Seven times the cost of the priced days, in pence.
  let sevenths: Int

  init(pricedDays: Int, unpricedDays: Int, sevenths: Int) {
    self.pricedDays = pricedDays
    self.unpricedDays = unpricedDays
    self.sevenths = sevenths
  }

  /// So many days at a weekly price; days without a price when it is `nil`.
  ///
  /// `nil` when there are fewer than no days, or when the cost does not fit.
  public init?(days: Int, weekly: Money?) {
    guard days >= 0 else { return nil }
    guard let weekly else {
      self.init(pricedDays: 0, unpricedDays: days, sevenths: 0)
      return
    }
    let (sevenths, overflow) = weekly.pence.multipliedReportingOverflow(by: days)
    guard !overflow else { return nil }
    self.init(pricedDays: days, unpricedDays: 0, sevenths: sevenths)
  }

  /// No days.
  public static let none = CareCost(pricedDays: 0, unpricedDays: 0, sevenths: 0)

  /// All the days, priced or not; `nil` when they do not fit.
  public var days: Int? {
    let (sum, overflow) = pricedDays.addingReportingOverflow(unpricedDays)
    return overflow ? nil : sum
  }

  /// The cost of the priced days in pounds, exact; `nil` when it does not fit.
  public var exactPounds: Fraction? { Fraction(sevenths, over: 700) }

  /// The cost, rounded once to the penny; `nil` when the price of any day is not known.
  public func amount(rounding: Rounding = .halfAwayFromZero) -> Money? {
    unpricedDays == 0 ? pricedAmount(rounding: rounding) : nil
  }

  /// The cost of the days whose price is known, rounded once to the penny.
  public func pricedAmount(rounding: Rounding = .halfAwayFromZero) -> Money {
    // A quotient by seven always fits.
    Money(pence: rounding.quotient(sevenths, by: 7) ?? sevenths / 7)
  }

  /// The mean price of a week over the priced days in pounds, exact; `nil` when there are none, or when it does not fit.
  public var meanWeekly: Fraction? { Fraction(sevenths, over: pricedDays)?.divided(by: 100) }

  /// The cost of both; `nil` when it does not fit.
  public func adding(_ other: CareCost) -> CareCost? {
    let (priced, pricedOverflow) = pricedDays.addingReportingOverflow(other.pricedDays)
    let (unpriced, unpricedOverflow) = unpricedDays.addingReportingOverflow(other.unpricedDays)
    let (sum, overflow) = sevenths.addingReportingOverflow(other.sevenths)
    guard !pricedOverflow, !unpricedOverflow, !overflow else { return nil }
    return CareCost(pricedDays: priced, unpricedDays: unpriced, sevenths: sum)
  }
}

extension CareCost: Codable {
  private enum CodingKeys: String, CodingKey {
    case pricedDays, unpricedDays, exactPence
  }

  /// Decodes the days and the exact cost in pence: `"9400/7"`.
  ///
  /// - Throws: `DecodingError`; `dataCorrupted` for fewer than no days, or a cost that is no whole number of sevenths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let priced = try container.decode(Int.self, forKey: .pricedDays)
    let unpriced = try container.decode(Int.self, forKey: .unpricedDays)
    let pence = try container.decode(Fraction.self, forKey: .exactPence)
    guard priced >= 0, unpriced >= 0, let sevenths = pence.multiplied(by: 7), sevenths.isWhole,
      priced > 0 || sevenths == .zero
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .exactPence, in: container, debugDescription: "not the cost of days of care")
    }
    self.init(pricedDays: priced, unpricedDays: unpriced, sevenths: sevenths.numerator)
  }

  /// Encodes the days and the exact cost in pence.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(pricedDays, forKey: .pricedDays)
    try container.encode(unpricedDays, forKey: .unpricedDays)
    try container.encodeIfPresent(Fraction(sevenths, over: 7), forKey: .exactPence)
  }
}

extension Dated<Money> {
  /// What days cost at weekly prices that change: from a day up to, not including, another.
  ///
  /// Days that no price covers are unpriced. `nil` when the end is before the start, or when it does not fit.
  /// - Complexity: O(log *n* + *k*) for *n* prices, of which *k* are in force on one of the days.
  public func cost(from start: CalendarDay, upTo end: CalendarDay) -> CareCost? {
    guard start <= end else { return nil }
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = low + (high - low) / 2
      if let last = entries[middle].last, last < start { low = middle + 1 } else { high = middle }
    }
    var cost = CareCost.none
    var priced = 0
    for entry in entries[low...] {
      guard entry.first < end else { break }
      // The day after the last one in force may lie past the calendar, so it is reckoned as a number.
      let bound = min(Int(end.dayNumber), entry.last.map { Int($0.dayNumber) + 1 } ?? .max)
      let days = bound - Int(max(entry.first, start).dayNumber)
      guard let part = CareCost(days: days, weekly: entry.value), let sum = cost.adding(part) else { return nil }
      cost = sum
      priced += days
    }
    return CareCost(days: start.days(until: end) - priced, weekly: nil).flatMap(cost.adding)
  }
}
