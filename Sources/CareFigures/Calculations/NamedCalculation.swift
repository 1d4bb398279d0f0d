public import CareCore

/// A calculation that reports name: a percentage, a change, a rate. It knows its value from the names of its inputs alone.
///
/// It is used where a figure gives its inputs and the name of the calculation, but no formula.
public struct NamedCalculation: Sendable {
  /// What it is called: `percentageChange`.
  public let name: String

  /// What it says, for a reader.
  public let title: String

  /// Other names for it.
  public let otherNames: [String]

  /// The value; `nil` when the inputs do not say which is which.
  let evaluate: @Sendable (CalculationInputs, FigureUnit) throws(FormulaFault) -> Fraction?

  init(
    _ name: String, _ title: String, also otherNames: [String] = [],
    _ evaluate: @escaping @Sendable (CalculationInputs, FigureUnit) throws(FormulaFault) -> Fraction?
  ) {
    self.name = name
    self.title = title
    self.otherNames = otherNames
    self.evaluate = evaluate
  }

  /// The value for inputs, in a unit; `nil` when their names do not say which is which.
  ///
  /// - Throws: ``FormulaFault`` for a division by nought, or a number that cannot be held exactly.
  public func value(of inputs: CalculationInputs, in unit: FigureUnit) throws(FormulaFault) -> Fraction? {
    try evaluate(inputs, unit)
  }

  /// Every calculation that is known, by theme.
  public static let all: [NamedCalculation] = shares + changes + totals + targets + implied

  /// The calculation of a name; `nil` when there is none. Capitals, spaces and hyphens make no difference.
  public static func named(_ name: String) -> NamedCalculation? { byName[key(name)] }

  private static let byName: [String: NamedCalculation] = {
    var found: [String: NamedCalculation] = [:]
    for calculation in all {
      for name in [calculation.name] + calculation.otherNames where found[key(name)] == nil {
        found[key(name)] = calculation
      }
    }
    return found
  }()

  static func key(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension NamedCalculation: Hashable {
  /// Whether both have the same name.
  public static func == (left: Self, right: Self) -> Bool { left.name == right.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// Exact arithmetic that says what goes wrong, for the bodies of calculations.
enum Exact {
  static func sum(_ values: some Sequence<Fraction>) throws(FormulaFault) -> Fraction {
    try ExactArithmetic.sum(Array(values))
  }

  static func difference(_ left: Fraction, _ right: Fraction) throws(FormulaFault) -> Fraction {
    try ExactArithmetic.apply(.subtract, left, right)
  }

  static func product(_ left: Fraction, _ right: Fraction) throws(FormulaFault) -> Fraction {
    try ExactArithmetic.apply(.multiply, left, right)
  }

  static func quotient(_ left: Fraction, _ right: Fraction) throws(FormulaFault) -> Fraction {
    try ExactArithmetic.apply(.divide, left, right)
  }

  /// `part` in hundredths of `whole`.
  static func percentage(_ part: Fraction, of whole: Fraction) throws(FormulaFault) -> Fraction {
    try product(try quotient(part, whole), 100)
  }
}
