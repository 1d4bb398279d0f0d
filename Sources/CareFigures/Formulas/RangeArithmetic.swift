import CareCore

extension Formula {
  /// What a formula can come to when its inputs are printed numbers, and so stand for intervals.
  public struct Reach: Hashable, Sendable {
    /// Values that it certainly can take: all between those at the ends of the inputs.
    public let inner: PrintedInterval

    /// Values beyond which it certainly cannot lie.
    public let outer: PrintedInterval

    /// Whether the two are the same, so that the answer is complete.
    public var isComplete: Bool { inner == outer }
  }

  /// How many inputs are tried at both of their ends together.
  private static let mostCorners = 6

  /// The values that the formula can take over intervals of inputs.
  ///
  /// An input that comes more than once makes the outer interval too wide; the inner one, from the ends of the inputs, is then
  /// smaller than it, and what lies between is not known.
  ///
  /// - Throws: ``FormulaFault``; ``FormulaFault/noInterval`` for a comparison, a remainder, or rounding inside.
  /// - Complexity: O(*n* · 2^*k*) with *k* inputs that are not exact, of which up to six go into the inner interval.
  public func reach(of inputs: [String: PrintedInterval]) throws(FormulaFault) -> Reach {
    let outer = try run(in: RangeArithmetic(inputs: inputs))
    let uncertain = names.filter { inputs[$0]?.isExact == false }
    let repeated = uncertain.contains { name in steps.count { $0 == .name(name) } > 1 }
    guard repeated else { return Reach(inner: outer, outer: outer) }
    var inner: PrintedInterval?
    for corner in 0..<(1 << min(uncertain.count, Self.mostCorners)) {
      var chosen = inputs
      for (index, name) in uncertain.prefix(Self.mostCorners).enumerated() {
        guard let interval = inputs[name] else { continue }
        let isUpper = corner >> index & 1 == 1
        let end = isUpper ? interval.upper : interval.lower
        chosen[name] = PrintedInterval(exactly: end)
      }
      for name in uncertain.dropFirst(Self.mostCorners) {
        chosen[name] = inputs[name].map { PrintedInterval(exactly: $0.lower) }
      }
      let value = try run(in: RangeArithmetic(inputs: chosen))
      inner = inner?.hull(value) ?? value
    }
    guard let inner else { return Reach(inner: outer, outer: outer) }
    // The ends of printed numbers are left out more often than not; so are those of what follows from them.
    let open = PrintedInterval(lower: inner.lower, includesLower: false, upper: inner.upper, includesUpper: false)
    return Reach(inner: (open ?? inner).intersection(outer) ?? inner, outer: outer)
  }
}

/// Formulas over intervals.
struct RangeArithmetic: FormulaArithmetic {
  let inputs: [String: PrintedInterval]

  func constant(_ number: Fraction) -> PrintedInterval { PrintedInterval(exactly: number) }

  func input(_ name: String) throws(FormulaFault) -> PrintedInterval {
    guard let value = inputs[name] else { throw .unknownName(name) }
    return value
  }

  func apply(
    _ operation: FormulaOperation, _ left: PrintedInterval, _ right: PrintedInterval
  ) throws(FormulaFault) -> PrintedInterval {
    if left.isExact, right.isExact {
      return PrintedInterval(exactly: try ExactArithmetic.apply(operation, left.lower, right.lower))
    }
    switch operation {
    case .add:
      return PrintedInterval(
        known: try ExactArithmetic.apply(.add, left.lower, right.lower), left.includesLower && right.includesLower,
        try ExactArithmetic.apply(.add, left.upper, right.upper), left.includesUpper && right.includesUpper)
    case .subtract:
      return PrintedInterval(
        known: try ExactArithmetic.apply(.subtract, left.lower, right.upper), left.includesLower && right.includesUpper,
        try ExactArithmetic.apply(.subtract, left.upper, right.lower), left.includesUpper && right.includesLower)
    case .multiply: return try corners(.multiply, left, right)
    case .divide:
      if right.contains(.zero) || right.lower == .zero || right.upper == .zero { throw .divisionByZero }
      return try corners(.divide, left, right)
    case .wholeQuotient, .remainder, .power: throw .noInterval
    }
  }

  /// A product or quotient: the extremes are among those of the ends.
  private func corners(
    _ operation: FormulaOperation, _ left: PrintedInterval, _ right: PrintedInterval
  ) throws(FormulaFault) -> PrintedInterval {
    var hull: PrintedInterval?
    for first in left.ends {
      for second in right.ends {
        let value = try ExactArithmetic.apply(operation, first.value, second.value)
        let isReached =
          (first.isIncluded && second.isIncluded) || (first.isIncluded && first.value == .zero)
          || (operation == .multiply && second.isIncluded && second.value == .zero)
        let point = PrintedInterval(known: value, isReached, value, isReached)
        hull = hull?.hull(point) ?? point
      }
    }
    guard let hull else { throw .noInterval }
    return hull
  }

  func apply(_ function: FormulaFunction, _ values: [PrintedInterval]) throws(FormulaFault) -> PrintedInterval {
    guard let first = values.first else { throw .wrongCount(function.rawValue) }
    switch function {
    case .sum: return try sum(values)
    case .mean: return try apply(.divide, try sum(values), PrintedInterval(exactly: Fraction(values.count)))
    case .min, .max: return values.dropFirst().reduce(first) { $0.extreme($1, isLargest: function == .max) }
    case .abs:
      if first.lower >= .zero { return first }
      let turned = try apply(.subtract, PrintedInterval(exactly: .zero), first)
      if first.upper <= .zero { return turned }
      let farther = first.extreme(turned, isLargest: true)
      return PrintedInterval(known: .zero, true, farther.upper, farther.includesUpper)
    case .round, .floor, .ceil:
      guard values.allSatisfy(\.isExact) else { throw .noInterval }
      let exact = ExactArithmetic(inputs: [:])
      let value = try exact.apply(function, values.map { .number($0.lower) })
      return PrintedInterval(exactly: try ExactArithmetic.number(value))
    }
  }

  private func sum(_ values: [PrintedInterval]) throws(FormulaFault) -> PrintedInterval {
    var total = PrintedInterval(exactly: .zero)
    for value in values { total = try apply(.add, total, value) }
    return total
  }

  func compare(
    _ comparison: FormulaComparison, _ left: PrintedInterval, _ right: PrintedInterval
  ) throws(FormulaFault) -> PrintedInterval {
    throw .noInterval
  }
}

extension PrintedInterval {
  fileprivate var ends: [(value: Fraction, isIncluded: Bool)] {
    [(lower, includesLower), (upper, includesUpper)]
  }

  /// The interval of the larger, or the smaller, of two values.
  fileprivate func extreme(_ other: PrintedInterval, isLargest: Bool) -> PrintedInterval {
    let both = hull(other)
    if isLargest {
      let low = lower == other.lower ? includesLower && other.includesLower : nil
      let (end, isIncluded) = lower > other.lower ? (lower, includesLower) : (other.lower, low ?? other.includesLower)
      return PrintedInterval(known: end, isIncluded, both.upper, both.includesUpper)
    }
    let high = upper == other.upper ? includesUpper && other.includesUpper : nil
    let (end, isIncluded) = upper < other.upper ? (upper, includesUpper) : (other.upper, high ?? other.includesUpper)
    return PrintedInterval(known: both.lower, both.includesLower, end, isIncluded)
  }
}
