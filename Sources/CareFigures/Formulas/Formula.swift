public import CareCore

/// A calculation as it is written down: `(current - previous) / previous * 100`.
///
/// It takes `+`, `-`, `*`, `/` and their printed forms (−, –, ×, ·, ÷, ∕), `%` as a remainder (`n % 7`) or after a number as
/// hundredths (`5%`), `//` for a whole quotient, `**` and `^` for a whole power, brackets, comparisons (`<`, `<=`, `≤`, `>`, `>=`,
/// `≥`, `==`, `!=`), the functions `min`, `max`, `abs`, `round`, `floor`, `ceil`, `sum` and `mean`, names of inputs, and numbers such as `12`, `0.5`,
/// `1,234` and `£1.2m`. `round` rounds halves away from nought, to a whole number or to the places given.
///
/// Reading it runs nothing: a formula is a list of steps over exact fractions, of limited length and depth.
public struct Formula: Hashable, Sendable {
  /// The most bytes and the most steps a formula may have.
  public static let longestText = 4096

  /// How deep brackets, signs and functions may lie in one another.
  public static let deepestNesting = 64

  /// The text it was read from.
  public let text: String

  /// The names of inputs in it, each once, in the order in which they come.
  public let names: [String]

  let steps: [FormulaStep]

  /// Reads a formula.
  ///
  /// - Throws: ``FormulaFault`` when it cannot be read.
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: String) throws(FormulaFault) {
    var reader = try FormulaReader(text)
    steps = try reader.read()
    self.text = text
    var names: [String] = []
    for case .name(let name) in steps where !names.contains(name) { names.append(name) }
    self.names = names
  }

  /// Whether it compares two numbers, so that its value is a truth.
  public var isComparison: Bool {
    if case .compare = steps.last { true } else { false }
  }

  /// The value, exact.
  ///
  /// - Throws: ``FormulaFault`` for an unknown name, a division by nought, or a number that does not fit in a ``CareCore/Fraction``.
  /// - Complexity: O(*n*) in the number of steps.
  public func value(of inputs: [String: Fraction]) throws(FormulaFault) -> FormulaValue {
    try run(in: ExactArithmetic(inputs: inputs))
  }

  /// Carries out the steps in some arithmetic.
  func run<Arithmetic: FormulaArithmetic>(in arithmetic: Arithmetic) throws(FormulaFault) -> Arithmetic.Value {
    var stack: [Arithmetic.Value] = []
    for step in steps {
      switch step {
      case .number(let number): stack.append(arithmetic.constant(number))
      case .name(let name): stack.append(try arithmetic.input(name))
      case .operation(let operation):
        guard let right = stack.popLast(), let left = stack.popLast() else { throw .unfinished }
        stack.append(try arithmetic.apply(operation, left, right))
      case .negate:
        guard let value = stack.popLast() else { throw .unfinished }
        stack.append(try arithmetic.apply(.subtract, arithmetic.constant(.zero), value))
      case .call(let function, let count):
        guard count > 0, stack.count >= count else { throw .unfinished }
        let values = Array(stack.suffix(count))
        stack.removeLast(count)
        stack.append(try arithmetic.apply(function, values))
      case .compare(let comparison):
        guard let right = stack.popLast(), let left = stack.popLast() else { throw .unfinished }
        stack.append(try arithmetic.compare(comparison, left, right))
      }
    }
    guard stack.count == 1, let value = stack.first else { throw .unfinished }
    return value
  }
}

extension Formula: CustomStringConvertible {
  /// The text it was read from.
  public var description: String { text }
}

/// What a formula comes to.
public enum FormulaValue: Hashable, Sendable {
  /// A number, exact.
  case number(Fraction)
  /// Whether a comparison holds.
  case truth(Bool)

  /// The number; `nil` for a truth.
  public var number: Fraction? {
    if case .number(let number) = self { number } else { nil }
  }
}

/// One step of a formula; values wait on a stack.
enum FormulaStep: Hashable, Sendable {
  case number(Fraction)
  case name(String)
  case operation(FormulaOperation)
  case negate
  case call(FormulaFunction, Int)
  case compare(FormulaComparison)
}

enum FormulaOperation: Hashable, Sendable {
  case add, subtract, multiply, divide, wholeQuotient, remainder, power
}

enum FormulaFunction: String, CaseIterable, Hashable, Sendable {
  case min, max, abs, round, floor, ceil, sum, mean

  /// How many values it takes.
  var counts: ClosedRange<Int> {
    switch self {
    case .min, .max, .sum, .mean: 1...256
    case .abs, .floor, .ceil: 1...1
    case .round: 1...2
    }
  }
}

enum FormulaComparison: Hashable, Sendable {
  case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual
}

/// A kind of number that formulas can be worked out in.
protocol FormulaArithmetic {
  associatedtype Value
  func constant(_ number: Fraction) -> Value
  func input(_ name: String) throws(FormulaFault) -> Value
  func apply(_ operation: FormulaOperation, _ left: Value, _ right: Value) throws(FormulaFault) -> Value
  func apply(_ function: FormulaFunction, _ values: [Value]) throws(FormulaFault) -> Value
  func compare(_ comparison: FormulaComparison, _ left: Value, _ right: Value) throws(FormulaFault) -> Value
}
