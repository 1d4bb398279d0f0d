import CareCore

/// A scale with evenly spaced marks at round numbers: 1, 2 or 5 times a power of ten.
///
/// Where the numbers of a drawing fit in 128 bits, which those of counts, percentages and money do, a place is worked out
/// exactly and rounded once to a tenth of a unit. Where they do not, it is worked out in floating point.
struct Axis {
  /// The distance between two marks.
  let step: Fraction

  /// The first mark, in steps from nought.
  let first: Int

  /// The last mark, in steps from nought; always after the first.
  let last: Int

  /// Values beyond this size are drawn as if they were of this size, so that all arithmetic fits.
  private static let limit = 1_000_000_000_000_000_000

  /// A scale that holds all the values.
  ///
  /// - Parameters:
  ///   - values: What is drawn. Without any the scale goes from 0 to 1.
  ///   - includesZero: Whether nought is on the scale whatever the values are.
  ///   - marks: About how many steps there are.
  ///   - smallestStep: The step is not smaller than this, so that marks are not between the numbers that can be.
  init(_ values: some Sequence<Fraction>, includesZero: Bool = true, marks: Int, smallestStep: Fraction = 1) {
    var low = includesZero ? Fraction.zero : nil
    var high = low
    for value in values {
      let value = Self.clamped(value)
      low = min(low ?? value, value)
      high = max(high ?? value, value)
    }
    let (bottom, top) = (low ?? .zero, high ?? .zero)
    let range = top.subtracting(bottom) ?? Fraction(2 * Self.limit)
    let wanted = max(range.divided(by: Fraction(max(1, marks))) ?? range, smallestStep)
    let step = Self.steps.first { $0 >= wanted } ?? Fraction(Self.limit)
    let first = Self.floor(bottom, step)
    let last = -Self.floor(top.negated ?? .zero, step)
    self.step = step
    // A single value stands in the middle, unless nought is one end.
    self.first = first == last && !includesZero ? first - 1 : first
    self.last = max(last, first + 1)
  }

  /// The steps there are, smallest first.
  private static let steps: [Fraction] = {
    var steps: [Fraction] = []
    var power = 1_000_000
    while power > 1 {
      steps += [1, 2, 5].compactMap { Fraction($0, over: power) }
      power /= 10
    }
    while power <= limit / 10 {
      steps += [1, 2, 5].map { Fraction($0 * power) }
      power *= 10
    }
    return steps + [Fraction(limit)]
  }()

  private static func clamped(_ value: Fraction) -> Fraction {
    min(max(value, Fraction(-limit)), Fraction(limit))
  }

  /// The whole number of steps at or below a value.
  private static func floor(_ value: Fraction, _ step: Fraction) -> Int {
    guard let steps = value.divided(by: step) else {
      return Int(clamping: Int128(approximate(value) / approximate(step))) - 1
    }
    let whole = steps.rounded(.truncated)
    return steps.isNegative && !steps.isWhole ? whole - 1 : whole
  }

  private static func approximate(_ value: Fraction) -> Double {
    Double(value.numerator) / Double(value.denominator)
  }

  /// The values of the marks, from the lowest.
  var marks: [Fraction] {
    (first...last).compactMap { step.multiplied(by: Fraction($0)) }
  }

  /// Where a value lies on a line of so many tenths, from its lower end.
  func place(_ value: Fraction, along length: Int) -> Int {
    let value = Self.clamped(value)
    // (value ÷ step − first) × length ÷ (last − first), over one line.
    let (n, d) = (Int128(value.numerator), Int128(value.denominator))
    let (sn, sd) = (Int128(step.numerator), Int128(step.denominator))
    let (steps, a) = n.multipliedReportingOverflow(by: sd)
    let (below, b) = d.multipliedReportingOverflow(by: sn)
    let (start, c) = below.multipliedReportingOverflow(by: Int128(first))
    let (past, e) = steps.subtractingReportingOverflow(start)
    let (above, f) = past.multipliedReportingOverflow(by: Int128(length))
    let (under, g) = below.multipliedReportingOverflow(by: Int128(last - first))
    if !(a || b || c || e || f || g), let place = Rounding.halfAwayFromZero.quotient(above, by: under) {
      return Int(clamping: place)
    }
    let share = (Self.approximate(value) / Self.approximate(step) - Double(first)) / Double(last - first)
    return Int((min(max(share, 0), 1) * Double(length)).rounded())
  }
}
