import CareCore
import CareFinance
import CareModels

/// A column of a budget file: how it is headed, and how its cells become a field of a record and the other way.
struct BudgetColumn<Record: FieldRecord> {
  /// The heading that is written, without the unit.
  let heading: String
  /// The names by which it is found: letters in lower case.
  let names: [String]
  let field: Record.Field
  /// Whether it holds amounts, which have a unit.
  let isAmount: Bool
  /// Whether a blank amount may be taken for nought when the reader is told so; a total that is left out is not nought.
  var blankMayBeNought = true
  /// Reads a cell that is not blank; `false` when the text is none that the column has.
  let read: (inout Record, String) -> Bool
  /// Takes an amount.
  let take: (inout Record, Money?) -> Void
  /// The text of the cell.
  let text: (Record, MoneyUnit) -> String

  /// A column of text that a value is made of.
  static func value<Value>(
    _ heading: String, _ field: Record.Field, _ path: WritableKeyPath<Record, Value?>, or names: [String] = [],
    _ make: @escaping (String) -> Value?, _ text: @escaping (Value) -> String
  ) -> Self {
    Self(
      heading: heading, names: [BudgetHeading(heading).name] + names, field: field, isAmount: false,
      read: { record, cell in
        guard let value = make(cell) else { return false }
        record[keyPath: path] = value
        return true
      }, take: { _, _ in }, text: { record, _ in record[keyPath: path].map(text) ?? "" })
  }

  /// A column of text.
  static func text(
    _ heading: String, _ field: Record.Field, _ path: WritableKeyPath<Record, String?>, or names: [String] = []
  ) -> Self {
    value(heading, field, path, or: names, { $0 }, { $0 })
  }

  /// A column of codes. What is on no list is kept as it is.
  static func code<Code>(
    _ heading: String, _ field: Record.Field, _ path: WritableKeyPath<Record, Coded<Code>?>, or names: [String] = []
  ) -> Self {
    value(heading, field, path, or: names, { Coded($0) }, \.text)
  }

  /// A column of amounts.
  static func amount(
    _ heading: String, _ field: Record.Field, _ path: WritableKeyPath<Record, Money?>, or names: [String] = [],
    blankMayBeNought: Bool = true
  ) -> Self {
    Self(
      heading: heading, names: [BudgetHeading(heading).name] + names, field: field, isAmount: true,
      blankMayBeNought: blankMayBeNought, read: { _, _ in false }, take: { $0[keyPath: path] = $1 },
      text: { record, unit in record[keyPath: path].map { BudgetText.amount($0, in: unit) } ?? "" })
  }
}

/// Amounts, words and flags as budget files have them.
enum BudgetText {
  /// The exact amount in a unit, without separators and needless noughts: `4250`, `1147.619`.
  static func amount(_ amount: Money, in unit: MoneyUnit) -> String {
    guard let value = Fraction(amount.pence, over: unit.pence) else { return "" }
    let places = unit == .pounds ? 2 : unit == .thousands ? 5 : 8
    let text = value.rounded(toPlaces: places)
    guard !value.isWhole else { return value.rounded(toPlaces: 0) }
    return String(text.reversed().drop { $0 == "0" }.reversed())
  }

  /// What becomes of the text of an amount.
  enum Outcome: Equatable {
    case amount(Money, BudgetFileProblem.Kind?)
    case blank
    case unreadable(BudgetFileProblem.Kind)
  }

  /// Reads an amount in the unit of its heading.
  static func amount(_ text: String, in unit: MoneyUnit) -> Outcome {
    do {
      guard let amount = try Money.parse(text, in: unit) else { return .blank }
      let numeral = try? Numeral(text)
      if amount == .zero, numeral?.isNegative == true { return .amount(amount, .negativeNought) }
      let own: MoneyUnit? =
        switch numeral?.exponent {
        case 3: .thousands
        case 6: .millions
        case 9: .millions
        default: nil
        }
      return .amount(amount, own != nil && own != unit ? .otherUnit : nil)
    } catch {
      switch error {
      case .blank: return .blank
      case .tooPrecise: return .unreadable(.tooPrecise)
      case .outOfRange: return .unreadable(.overflow)
      case .notANumber, .misplacedSeparator, .wrongUnit: return .unreadable(.notAnAmount)
      }
    }
  }

  static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "y", "true": true
    case "no", "n", "false": false
    default: nil
    }
  }

  static func day(_ text: String) -> CalendarDay? {
    CalendarDay(text, as: .iso) ?? CalendarDay(text, as: .dayMonthYear)
  }

  /// The text without the spaces around it.
  static func trimmed(_ text: String) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{A0}" || $0.isNewline }
    return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
