import CareCore

/// Formulas over exact numbers.
struct ExactArithmetic: FormulaArithmetic {
  let inputs: [String: Fraction]

  func constant(_ number: Fraction) -> FormulaValue { .number(number) }

  func input(_ name: String) throws(FormulaFault) -> FormulaValue {
    guard let value = inputs[name] else { throw .unknownName(name) }
    return .number(value)
  }

  func apply(
    _ operation: FormulaOperation, _ left: FormulaValue, _ right: FormulaValue
  ) throws(FormulaFault) -> FormulaValue {
    .number(try Self.apply(operation, try Self.number(left), try Self.number(right)))
  }

  static func number(_ value: FormulaValue) throws(FormulaFault) -> Fraction {
    guard case .number(let number) = value else { throw .notAQuantity }
    return number
  }

  static func apply(_ operation: FormulaOperation, _ left: Fraction, _ right: Fraction) throws(FormulaFault) -> Fraction
  {
    let value: Fraction?
    switch operation {
    case .add: value = left.adding(right)
    case .subtract: value = left.subtracting(right)
    case .multiply: value = left.multiplied(by: right)
    case .divide:
      guard right != .zero else { throw .divisionByZero }
      value = left.divided(by: right)
    case .wholeQuotient: value = Fraction(try floor(try apply(.divide, left, right)))
    case .remainder:
      // As a calendar needs it: the remainder has the sign of the divisor.
      value = left.subtracting(try apply(.multiply, try apply(.wholeQuotient, left, right), right))
    case .power: return try power(left, right)
    }
    guard let value else { throw .outOfRange }
    return value
  }

  private static func power(_ base: Fraction, _ exponent: Fraction) throws(FormulaFault) -> Fraction {
    guard exponent.isWhole, exponent.numerator.magnitude <= 64 else { throw .outOfRange }
    var result: Fraction = 1
    for _ in 0..<exponent.numerator.magnitude { result = try apply(.multiply, result, base) }
    return exponent.isNegative ? try apply(.divide, 1, result) : result
  }

  static func floor(_ value: Fraction) throws(FormulaFault) -> Int {
    let whole = value.rounded(.truncated)
    guard value.isNegative, !value.isWhole else { return whole }
    let (below, overflow) = whole.subtractingReportingOverflow(1)
    if overflow { throw .outOfRange }
    return below
  }

  static func ceiling(_ value: Fraction) throws(FormulaFault) -> Int {
    guard !value.isWhole else { return value.numerator }
    let (above, overflow) = try floor(value).addingReportingOverflow(1)
    if overflow { throw .outOfRange }
    return above
  }

  func apply(_ function: FormulaFunction, _ values: [FormulaValue]) throws(FormulaFault) -> FormulaValue {
    var numbers: [Fraction] = []
    for value in values { numbers.append(try Self.number(value)) }
    guard let first = numbers.first else { throw .wrongCount(function.rawValue) }
    switch function {
    case .min: return .number(numbers.reduce(first) { $1 < $0 ? $1 : $0 })
    case .max: return .number(numbers.reduce(first) { $1 > $0 ? $1 : $0 })
    case .abs:
      guard let size = first.magnitude else { throw .outOfRange }
      return .number(size)
    case .floor: return .number(Fraction(try Self.floor(first)))
    case .ceil: return .number(Fraction(try Self.ceiling(first)))
    case .round: return .number(try Self.round(first, places: numbers.count > 1 ? numbers[1] : .zero))
    case .sum: return .number(try Self.sum(numbers))
    case .mean: return .number(try Self.apply(.divide, try Self.sum(numbers), Fraction(numbers.count)))
    }
  }

  static func sum(_ numbers: [Fraction]) throws(FormulaFault) -> Fraction {
    var total: Fraction = .zero
    for number in numbers { total = try apply(.add, total, number) }
    return total
  }

  static func round(_ value: Fraction, places: Fraction) throws(FormulaFault) -> Fraction {
    guard places.isWhole, (-15...15).contains(places.numerator) else { throw .outOfRange }
    let scale = try power(10, places)
    return try apply(.divide, Fraction(try apply(.multiply, value, scale).rounded()), scale)
  }

  func compare(
    _ comparison: FormulaComparison, _ left: FormulaValue, _ right: FormulaValue
  ) throws(FormulaFault) -> FormulaValue {
    let (left, right) = (try Self.number(left), try Self.number(right))
    let holds: Bool =
      switch comparison {
      case .less: left < right
      case .lessOrEqual: left <= right
      case .greater: left > right
      case .greaterOrEqual: left >= right
      case .equal: left == right
      case .notEqual: left != right
      }
    return .truth(holds)
  }
}
