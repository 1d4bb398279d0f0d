/// The unit that a table of money is printed in.
public enum MoneyUnit: String, CaseIterable, Codable, Hashable, Sendable {
  /// Pounds.
  case pounds
  /// Thousands of pounds: the £000 of budget tables.
  case thousands
  /// Millions of pounds: £m.
  case millions

  /// The heading of a column in this unit: `"£"`, `"£000"`, `"£m"`.
  public var heading: String {
    switch self {
    case .pounds: "£"
    case .thousands: "£000"
    case .millions: "£m"
    }
  }

  /// How many pence one unit is.
  public var pence: Int {
    switch self {
    case .pounds: 100
    case .thousands: 100_000
    case .millions: 100_000_000
    }
  }

  /// How many decimal places are printed when nothing is said: pence for pounds, none for £000, one for £m.
  public var places: Int {
    switch self {
    case .pounds: 2
    case .thousands: 0
    case .millions: 1
    }
  }

  private var suffix: String {
    switch self {
    case .pounds: ""
    case .thousands: "k"
    case .millions: "m"
    }
  }

  fileprivate func text(_ figure: String) -> String {
    figure.hasPrefix("-") ? "-£" + figure.dropFirst() + suffix : "£" + figure + suffix
  }
}

extension Money {
  /// Reads an amount: `£1,234.56`, `-5`, `£-5`, `(5.00)`, `£1.2m`; without a multiplier of its own it is in `unit`.
  ///
  /// Blank is `nil`, which is not nought. A minus before nought (`-0`, which spreadsheets write for a small negative
  /// amount rounded away) is nought. Decimal places past the penny are allowed when they are noughts.
  ///
  /// - Throws: ``NumberTextFault`` when it is something else than an amount of whole pence; it does not hold the text.
  public static func parse(_ text: String, in unit: MoneyUnit = .pounds) throws(NumberTextFault) -> Money? {
    let numeral: Numeral
    do {
      numeral = try Numeral(text)
    } catch .blank {
      return nil
    }
    guard numeral.symbol != .percent else { throw .wrongUnit }
    guard let value = numeral.value else { throw .outOfRange }
    let scale = numeral.exponent == 0 ? unit.pence : MoneyUnit.pounds.pence
    guard let pence = value.multiplied(by: Fraction(scale)) else { throw .outOfRange }
    guard pence.isWhole else { throw .tooPrecise }
    return Money(pence: pence.numerator)
  }

  /// The amount with its sign and unit, rounded once: `"£1,234.56"`, `"-£5.00"`, `"£1,235k"`, `"£1.2m"`.
  ///
  /// `places` is the number of decimal places; `nil` stands for the usual ones of the unit (``MoneyUnit/places``).
  public func text(
    in unit: MoneyUnit = .pounds, places: Int? = nil, rounding: Rounding = .halfAwayFromZero
  ) -> String {
    unit.text(figure(in: unit, places: places, rounding: rounding))
  }

  /// The bare number for a column whose heading names the unit, rounded once: `"1,235"` under £000.
  ///
  /// `places` is the number of decimal places; `nil` stands for the usual ones of the unit (``MoneyUnit/places``).
  public func figure(
    in unit: MoneyUnit, places: Int? = nil, rounding: Rounding = .halfAwayFromZero
  ) -> String {
    let amount = Fraction(pence, overKnown: unit.pence)
    return amount.rounded(toPlaces: places ?? unit.places, rounding: rounding, grouped: true)
  }
}
