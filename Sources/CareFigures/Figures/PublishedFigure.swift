public import CareCore

/// A figure that somebody printed, with what is known of how it was made.
///
/// It holds what is needed to work the figure out again: the print, the unit, the base it is out of, the inputs, and the calculation
/// by name or as a formula. Whatever was not said is `nil`.
public struct PublishedFigure: Hashable, Sendable {
  /// What names the figure in its report or ledger.
  public var id: String

  /// What kind of statement it is; `nil` when the ledger does not say, or says something unknown.
  public var kind: Kind?

  /// What it is about, in a word or two; `nil` when it is not said.
  public var topic: String?

  /// Document and place; `nil` when neither is said.
  public var source: Source?

  /// The figure exactly as printed; `nil` when it is worked out, but not printed.
  public var printed: PrintedText?

  /// What it is a number of.
  public var unit: FigureUnit

  /// How many digits after the point are printed; `nil` when that is to be seen from the print.
  public var decimals: Int?

  /// The group that the figure is out of; `nil` when it is not said.
  public var base: Base?

  /// How the figure is defined, for a reader; `nil` when it is not said.
  public var definition: String?

  /// The numbers it is made from, as printed.
  public var inputs: [Input]

  /// The name of the calculation; `nil` when it is not said.
  public var calculation: String?

  /// The calculation over the names of the inputs; `nil` when it is not given.
  public var expression: String?

  /// The calculation with the numbers put in, as a note of how somebody worked it out; `nil` when it is not given.
  public var formula: String?

  /// How far the inputs are what the report says; `nil` when it is not said.
  public var basis: Basis?

  /// How the report rounds, where that is known; `nil` when any way is possible.
  public var rounding: Rounding?

  /// A figure in another place that this one is held against, where it is not printed itself; `nil` when there is none.
  public var comparedWith: PrintedText?

  /// The id, or the end of the id, of the row of a table whose total this row goes into; `nil` when there is none.
  public var parent: String?

  /// The row of a dashboard that it is printed in; `nil` for any other figure.
  public var row: DashboardRow?

  /// What kind of statement a figure is.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// It follows from others.
    case derived
    /// It is given.
    case datum
    /// It is part of a rule.
    case rule
    /// It is a list of codes.
    case codeset
    /// It is said to contradict others.
    case contradiction
  }

  /// How far the inputs of a figure are what the report says.
  public enum Basis: String, CaseIterable, Codable, Hashable, Sendable {
    /// Inputs and result are printed, so that agreement tests the report.
    case printed
    /// An input or a link was chosen because it fits, so that agreement proves nothing.
    case inferred
    /// A base or convention was chosen on purpose to show that it does not fit.
    case counterTest
    /// Another convention than the report's.
    case alternative
    /// The result is not printed.
    case unpublished
  }

  /// The group that a figure is out of.
  public struct Base: Hashable, Sendable {
    /// What it is: `Children looked after on 31 March 2021`.
    public var name: String

    /// How many there are; `nil` when it is not printed.
    public var count: Int?

    /// The day it is counted on; `nil` when it is not said.
    public var day: CalendarDay?

    /// A group of this name.
    public init(_ name: String, count: Int? = nil, day: CalendarDay? = nil) {
      self.name = name
      self.count = count
      self.day = day
    }
  }

  /// A number that a figure is made from.
  public struct Input: Hashable, Sendable {
    /// What it is called in the calculation.
    public var name: String

    /// The number, exact as printed; `nil` when it is not one.
    public var value: Fraction?

    /// What the printed number, or range, can stand for; `nil` when it is neither.
    public var interval: PrintedInterval?

    /// Why there is no number; `nil` when there is one, or nothing was given.
    public var fault: NumberTextFault?

    /// An input of an exact value: a count, an amount to the penny.
    public init(_ name: String, _ value: Fraction) {
      self.name = name
      self.value = value
      interval = PrintedInterval(exactly: value)
    }

    /// An input as it is printed, which stands for all values that print so; it is not a number when the text is none, or is a
    /// range.
    public init(_ name: String, printed text: String, rounding: Rounding = .halfAwayFromZero) {
      self.name = name
      let printed = PrintedText(text)
      if let ends = printed.ends {
        // A range is no number: which of its values is meant, it does not say.
        interval = ends.interval(rounding: rounding)
        fault = .notANumber
        return
      }
      guard let number = printed.numbers.first else {
        do {
          _ = try PrintedNumber(text)
        } catch {
          fault = error
        }
        return
      }
      value = number.value
      interval = number.interval(rounding: rounding)
    }

    /// An input without a number.
    public init(named name: String) { self.name = name }
  }

  /// A figure of which only the print is known, or little more.
  ///
  /// - Parameters:
  ///   - id: What names it.
  ///   - text: The figure as printed; `nil` when it is not printed.
  ///   - unit: What it is a number of.
  public init(id: String, printed text: String? = nil, unit: FigureUnit) {
    self.id = id
    printed = text.map { PrintedText($0) }
    self.unit = unit
    inputs = []
  }

  /// A figure of our own making, which carries what it takes to work it out again.
  ///
  /// - Parameters:
  ///   - id: What names it, such as the id of an indicator with its period.
  ///   - text: The figure as it is shown.
  ///   - unit: What it is a number of.
  ///   - calculation: The name of a ``NamedCalculation``.
  ///   - inputs: Its exact inputs, such as `numerator` and `denominator`.
  ///   - base: The group it is out of, and the day of it.
  ///   - definition: How it is defined.
  ///   - rounding: How it was rounded when it was shown.
  ///   - source: Where the definition is published.
  public init(
    id: String, text: String, unit: FigureUnit, calculation: String, inputs: [Input], base: Base? = nil,
    definition: String? = nil, rounding: Rounding = .halfAwayFromZero, source: Source? = nil
  ) {
    self.init(id: id, printed: text, unit: unit)
    kind = .derived
    basis = .printed
    self.calculation = calculation
    self.inputs = inputs
    self.base = base
    self.definition = definition
    self.rounding = rounding
    self.source = source
  }

  /// Whether anything is printed; an empty text is nothing.
  public var isPrinted: Bool { printed?.text.isEmpty == false }

  /// The exact inputs that are numbers, by name; of two with the same name the last.
  public var values: CalculationInputs {
    var values: [String: Fraction] = [:]
    for input in inputs { values[input.name] = input.value }
    return CalculationInputs(values)
  }
}

extension PublishedFigure.Basis {
  /// Reads the name of a basis as ledgers write it; `nil` when it is unknown.
  public init?(named name: String) {
    switch NamedCalculation.key(name) {
    case "printed", "printedinputs": self = .printed
    case "inferred", "fitted", "assumedbase": self = .inferred
    case "countertest": self = .counterTest
    case "alternative": self = .alternative
    case "unpublished": self = .unpublished
    default: return nil
    }
  }
}
