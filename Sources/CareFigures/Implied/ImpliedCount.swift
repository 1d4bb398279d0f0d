import CareCore

/// Whole numbers that a printed percentage, rate or change can stand for.
///
/// Each question is answered by division with the ends of the printed number, not by trying numbers one after the other. `nil` says
/// that no whole number prints so, which is an answer: the count, the base or the print is then wrong.
public enum ImpliedCount {
  /// The counts out of `base` that print as this number.
  ///
  /// - Parameters:
  ///   - base: The number below the line, 1 or more.
  ///   - printed: What the printed percentage or rate can stand for.
  ///   - scale: What a whole is: 100 for percentages, 10,000 for a rate per 10,000.
  /// - Returns: The counts, 0 or more; `nil` when there is none, or when they do not fit in an `Int`.
  public static func numerators(
    of base: Int, printing printed: PrintedInterval, per scale: Int = 100
  ) -> ClosedRange<Int>? {
    guard base > 0, scale > 0, let unit = Fraction(base, over: scale),
      let lower = printed.lower.multiplied(by: unit), let upper = printed.upper.multiplied(by: unit)
    else { return nil }
    return wholes(lower, printed.includesLower, upper, printed.includesUpper, least: 0)
  }

  /// The bases out of which a count prints as this number.
  ///
  /// - Parameters:
  ///   - count: The number above the line, 0 or more.
  ///   - printed: What the printed percentage or rate can stand for.
  ///   - scale: What a whole is: 100 for percentages, 10,000 for a rate per 10,000.
  /// - Returns: The bases, 1 or more; up to `Int.max` when there is no largest one, as for a count that prints as nought; `nil` when
  ///   there is none.
  public static func denominators(
    of count: Int, printing printed: PrintedInterval, per scale: Int = 100
  ) -> ClosedRange<Int>? {
    guard count >= 0, scale > 0 else { return nil }
    if count == 0 { return printed.contains(.zero) ? 1...Int.max : nil }
    let (product, overflow) = count.multipliedReportingOverflow(by: scale)
    guard !overflow, printed.upper > .zero, let lower = Fraction(product).divided(by: printed.upper) else { return nil }
    guard printed.lower > .zero else {
      // Anything large enough prints as nought.
      return wholes(lower, printed.includesUpper, Fraction(Int.max), true, least: 1)
    }
    guard let upper = Fraction(product).divided(by: printed.lower) else { return nil }
    return wholes(lower, printed.includesUpper, upper, printed.includesLower, least: 1)
  }

  /// The earlier levels from which a change to `current` prints as this number of percent.
  ///
  /// - Parameters:
  ///   - current: The later level, 0 or more.
  ///   - change: What the printed change can stand for, in percent of the earlier level; negative for a fall.
  /// - Returns: The earlier levels, 1 or more; `nil` when there is none, or no largest one.
  public static func previous(of current: Int, change: PrintedInterval) -> ClosedRange<Int>? {
    // From p to c is a change of (c/p − 1) · 100, so c is (100 + change) percent of p.
    guard let lower = change.lower.adding(100), let upper = change.upper.adding(100),
      let percent = PrintedInterval(
        lower: lower, includesLower: change.includesLower, upper: upper, includesUpper: change.includesUpper)
    else { return nil }
    return denominators(of: current, printing: percent)
  }

  /// The smallest base out of which some whole count prints as this number, and that count.
  ///
  /// It is the simplest fraction of the interval, found by continued fractions.
  ///
  /// - Complexity: O(log *n*) in the precision of the print.
  public static func smallest(printing printed: PrintedInterval, per scale: Int = 100) -> (count: Int, base: Int)? {
    guard scale > 0, let lower = printed.lower.divided(by: Fraction(scale)),
      let upper = printed.upper.divided(by: Fraction(scale)),
      let share = PrintedInterval(
        lower: max(lower, .zero), includesLower: lower.isNegative || printed.includesLower, upper: upper,
        includesUpper: printed.includesUpper),
      let simplest = share.simplestFraction
    else { return nil }
    return (simplest.numerator, simplest.denominator)
  }

  /// Up to `count` pairs of whole numbers, later level and earlier one, whose change prints so, with the smallest earlier levels.
  ///
  /// - Complexity: O(1 / width) in the width of the interval, and never more than 100,000 steps; what is farther is left out.
  public static func levels(change: PrintedInterval, count: Int = 4) -> [(previous: Int, current: Int)] {
    var found: [(previous: Int, current: Int)] = []
    guard let lower = change.lower.adding(100), let upper = change.upper.adding(100), upper > .zero,
      let percent = PrintedInterval(
        lower: lower, includesLower: change.includesLower, upper: upper, includesUpper: change.includesUpper),
      let first = smallest(printing: percent)
    else { return [] }
    for previous in first.base..<(first.base + 100_000) where found.count < count {
      if let range = numerators(of: previous, printing: percent) { found.append((previous, range.lowerBound)) }
    }
    return found
  }

  /// The whole numbers between two ends.
  static func wholes(
    _ lower: Fraction, _ includesLower: Bool, _ upper: Fraction, _ includesUpper: Bool, least: Int
  ) -> ClosedRange<Int>? {
    guard var first = try? ExactArithmetic.ceiling(lower), var last = try? ExactArithmetic.floor(upper) else {
      return nil
    }
    if lower.isWhole, !includesLower {
      guard first < Int.max else { return nil }
      first += 1
    }
    if upper.isWhole, !includesUpper {
      guard last > Int.min else { return nil }
      last -= 1
    }
    first = max(first, least)
    return first <= last ? first...last : nil
  }
}

extension PrintedInterval {
  /// The fraction with the smallest denominator in the interval, and of those the smallest; `nil` for one below nought.
  var simplestFraction: Fraction? {
    guard !lower.isNegative else { return nil }
    return Self.simplest(self, depth: 0)
  }

  /// By continued fractions: a whole number when there is one, otherwise the whole part and the simplest of the turned rest.
  private static func simplest(_ interval: PrintedInterval, depth: Int) -> Fraction? {
    guard depth < 100 else { return nil }
    if let whole = ImpliedCount.wholes(
      interval.lower, interval.includesLower, interval.upper, interval.includesUpper, least: Int.min)
    {
      return Fraction(whole.lowerBound)
    }
    guard let whole = try? ExactArithmetic.floor(interval.lower),
      let below = interval.lower.subtracting(Fraction(whole)),
      let above = interval.upper.subtracting(Fraction(whole)), let high = Fraction(1).divided(by: above)
    else { return nil }
    guard below > .zero else {
      // Just above a whole number, which is itself left out: one over the first whole number that is small enough.
      guard let least = try? ExactArithmetic.floor(high), least < Int.max else { return nil }
      let divisor = high.isWhole && interval.includesUpper ? least : least + 1
      return Fraction(1, over: divisor).flatMap { Fraction(whole).adding($0) }
    }
    guard let low = Fraction(1).divided(by: below),
      let turned = PrintedInterval(
        lower: high, includesLower: interval.includesUpper, upper: low, includesUpper: interval.includesLower),
      let rest = simplest(turned, depth: depth + 1), let part = Fraction(1).divided(by: rest)
    else { return nil }
    return Fraction(whole).adding(part)
  }
}
