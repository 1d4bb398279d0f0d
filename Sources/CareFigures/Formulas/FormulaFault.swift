/// Why a formula has no value. Positions count bytes from 0; the text of the formula is never repeated.
public enum FormulaFault: Error, Hashable, Sendable {
  /// There is nothing, or only spaces.
  case blank
  /// Longer than ``Formula/longestText`` bytes, or of more steps than that.
  case tooLong
  /// Brackets lie deeper in one another than ``Formula/deepestNesting``.
  case tooDeep
  /// What stands at the position belongs to no formula.
  case unexpected(at: Int)
  /// The text ends where a number, a name or a closing bracket is missing.
  case unfinished
  /// A function that there is none of.
  case unknownFunction(String)
  /// A function was given too few or too many values.
  case wrongCount(String)
  /// No input has this name.
  case unknownName(String)
  /// The input of this name is not a number.
  case notANumber(String)
  /// A truth (`a > b`) stands where a number is needed.
  case notAQuantity
  /// A division by nought, or by an interval that reaches it.
  case divisionByZero
  /// A number that cannot be held exactly.
  case outOfRange
  /// An operation that has no interval of results: a remainder, a comparison.
  case noInterval
}

extension FormulaFault: CustomStringConvertible {
  /// What is wrong, in half a sentence.
  public var description: String {
    switch self {
    case .blank: "there is no formula"
    case .tooLong: "the formula is too long"
    case .tooDeep: "the brackets lie too deep in one another"
    case .unexpected(let position): "the formula cannot be read at position \(position)"
    case .unfinished: "the formula ends too early"
    case .unknownFunction(let name): "there is no function \(name)"
    case .wrongCount(let name): "\(name) takes another number of values"
    case .unknownName(let name): "no input is called \(name)"
    case .notANumber(let name): "the input \(name) is not a number"
    case .notAQuantity: "a comparison stands where a number is needed"
    case .divisionByZero: "division by nought"
    case .outOfRange: "beyond exact range"
    case .noInterval: "no interval of results"
    }
  }
}
