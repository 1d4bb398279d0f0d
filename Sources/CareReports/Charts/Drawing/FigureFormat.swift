public import CareCore

/// How the numbers of a chart are printed; each is rounded once, here, with halves away from zero.
public enum FigureFormat: Hashable, Sendable {
  /// A number with so many decimal places and commas between thousands.
  case number(places: Int = 0)
  /// A percentage, given in per cent: 25 is `25%`.
  case percentage(places: Int = 0)
  /// An amount of money, given in pounds, printed in a unit with so many decimal places.
  case money(MoneyUnit, places: Int = 0)

  /// The number as text, with a minus sign (U+2212) below nought; with a plus sign above it where `signed` is asked for.
  public func text(_ value: Fraction, signed: Bool = false) -> String {
    let number = scaled(value).rounded(toPlaces: places, grouped: true)
    let isNegative = number.hasPrefix("-")
    let digits = isNegative ? String(number.dropFirst()) : number
    let isNought = digits.utf8.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
    let sign = isNegative ? "\u{2212}" : signed && !isNought ? "+" : ""
    return switch self {
    case .number: sign + digits
    case .percentage: sign + digits + "%"
    case .money(let unit, _): sign + "£" + digits + unit.suffix
    }
  }

  /// The number at a mark of an axis: without decimal places that no mark needs.
  func mark(_ value: Fraction, step: Fraction) -> String {
    var form = self
    if let places = (0...6).first(where: { scaled(step).isWhole(inPlaces: $0) }) {
      switch self {
      case .number: form = .number(places: places)
      case .percentage: form = .percentage(places: places)
      case .money(let unit, _): form = .money(unit, places: places)
      }
    }
    return form.text(value)
  }

  /// The smallest step between two marks of an axis.
  var smallestStep: Fraction {
    var step: Fraction = 1
    for _ in 0..<min(max(places, 0), 6) { step = step.divided(by: 10) ?? step }
    if case .money(let unit, _) = self { return step.multiplied(by: unit.pounds) ?? step }
    return step
  }

  private var places: Int {
    switch self {
    case .number(let places), .percentage(let places), .money(_, let places): places
    }
  }

  private func scaled(_ value: Fraction) -> Fraction {
    guard case .money(let unit, _) = self else { return value }
    return value.divided(by: unit.pounds) ?? value
  }
}

extension MoneyUnit {
  fileprivate var pounds: Fraction { Fraction(pence / 100) }

  fileprivate var suffix: String {
    switch self {
    case .pounds: ""
    case .thousands: "k"
    case .millions: "m"
    }
  }
}

extension Fraction {
  fileprivate func isWhole(inPlaces places: Int) -> Bool {
    var value = self
    for _ in 0..<places {
      guard let next = value.multiplied(by: 10) else { return false }
      value = next
    }
    return value.isWhole
  }
}

/// A value of a chart, or why there is none.
public struct Datum: Hashable, Sendable {
  /// The exact value; `nil` when there is none.
  public let value: Fraction?

  /// What is printed in place of a value that is not there: `no value`, or a symbol of the published tables (`c`, `z`).
  public let absence: String

  /// A value.
  public init(_ value: Fraction) {
    self.value = value
    absence = ""
  }

  /// A value, or `nil` and why there is none.
  public init(_ value: Fraction?, absence: String = "no value") {
    self.value = value
    self.absence = value == nil ? absence : ""
  }

  /// No value, and why.
  public static func none(_ absence: String = "no value") -> Datum { Datum(nil, absence: absence) }

  /// The value as it is printed, or why there is none.
  func text(_ format: FigureFormat) -> String { value.map { format.text($0) } ?? absence }

  /// The value as a cell of a table.
  func cell(_ format: FigureFormat) -> DataTable.Cell { .number(value, shown: text(format)) }
}

extension Datum: ExpressibleByIntegerLiteral {
  /// A whole number that is written in the program.
  public init(integerLiteral value: Int) { self.init(Fraction(value)) }
}
