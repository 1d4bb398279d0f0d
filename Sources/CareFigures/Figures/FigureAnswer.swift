public import CareCore

/// What came of working a figure out again.
public struct FigureAnswer: Hashable, Sendable {
  /// What names the figure.
  public let id: String

  /// The value, exact, in the unit of the figure; `nil` when it has none or could not be worked out.
  public internal(set) var exact: Fraction?

  /// The verdict of a test against a target, a quartile or a band; `nil` for a number.
  public internal(set) var verdict: String?

  /// How the print compares with the value; `nil` when there is nothing to compare.
  public internal(set) var agreement: Agreement?

  /// Whether the print agrees; `nil` when it was not compared: nothing is printed, or nothing could be worked out.
  public internal(set) var agrees: Bool?

  /// Whole numbers that the print implies, by rounding; `nil` when the figure does not ask for any.
  public internal(set) var implied: Implied?

  /// How the value was found; `nil` when it was not.
  public internal(set) var way: Way?

  /// Why there is no value, or nothing is compared; `nil` when nothing is missing.
  public internal(set) var reason: Reason?

  /// How a value was found.
  public enum Way: String, CaseIterable, Codable, Hashable, Sendable {
    /// From the expression over the inputs.
    case expression
    /// From the formula with the numbers put in.
    case formula
    /// From the name of the calculation and the names of the inputs.
    case calculation
  }

  /// Why there is no value, or nothing is compared.
  public enum Reason: Error, Hashable, Sendable {
    /// Neither an expression nor the name of a calculation is given.
    case noCalculation
    /// There is no calculation of the name.
    case unknownCalculation
    /// The names of the inputs do not say which is which.
    case unclearInputs
    /// The expression has no value.
    case fault(FormulaFault)
    /// Nothing is printed.
    case notPrinted
    /// What is printed holds no number in the unit.
    case noNumberPrinted
    /// What is printed is a range, the larger end first.
    case rangeReversed
    /// The kind of figure is not one that follows from others.
    case notDerived
  }

  /// Whole numbers that a print implies.
  public struct Implied: Hashable, Sendable {
    /// The whole numbers under each rounding; no entry when there is none.
    public let ranges: [Rounding: ClosedRange<Int>]

    /// What each rounding leaves; `nil` when it leaves none.
    public subscript(rounding: Rounding) -> ClosedRange<Int>? { ranges[rounding] }
  }

  init(id: String) { self.id = id }

  /// The roundings that print the figure; none when none does or nothing is compared.
  public var agreesUnder: [Rounding] { agreement?.roundings ?? [] }
}

extension FigureAnswer.Reason: CustomStringConvertible {
  /// The reason in half a sentence.
  public var description: String {
    switch self {
    case .noCalculation: "no calculation is given"
    case .unknownCalculation: "the calculation is not known"
    case .unclearInputs: "the inputs do not say which is which"
    case .fault(let fault): "\(fault)"
    case .notPrinted: "nothing is printed"
    case .noNumberPrinted: "no number is printed in the unit"
    case .rangeReversed: "the range is printed the wrong way round"
    case .notDerived: "it does not follow from others"
    }
  }
}
