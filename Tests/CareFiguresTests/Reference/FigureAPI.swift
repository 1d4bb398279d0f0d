import CareCore
import CareFigures

/// Which part of the library makes a figure, and what it makes of the printed inputs.
struct FigureAPI {
  let name: String
  /// The value; `nil` for an answer that is no number.
  let value: Fraction?

  /// The most specific part that the calculation can go through; `nil` when nothing makes the figure.
  init?(_ figure: PublishedFigure, _ answer: FigureAnswer) {
    if let typed = Self.typed(figure) {
      self = typed
    } else if answer.implied != nil {
      self.init(name: "ImpliedCount", value: answer.exact)
    } else if answer.verdict != nil {
      self.init(
        name: figure.row == nil && figure.calculation == "band" ? "PublishedFigure" : "DashboardRow",
        value: answer.exact)
    } else if answer.exact != nil {
      self.init(name: answer.way == .calculation ? "NamedCalculation" : "Formula", value: answer.exact)
    } else {
      return nil
    }
  }

  private init(name: String, value: Fraction?) {
    self.name = name
    self.value = value
  }

  /// The types of CareCore, where the calculation is one of theirs.
  private static func typed(_ figure: PublishedFigure) -> FigureAPI? {
    guard let text = figure.expression ?? figure.formula else { return nil }
    let inputs = figure.values.values
    func number(_ text: Substring) -> Fraction? { inputs[String(text)] ?? Fraction(decimal: String(text)) }
    func whole(_ text: Substring) -> Int? { number(text).flatMap { $0.isWhole ? $0.numerator : nil } }

    if let match = text.wholeMatch(of: /([\w.]+)\/([\w.]+)\*100/), let part = whole(match.1), let base = whole(match.2),
      let share = Proportion(part, of: base)
    {
      return FigureAPI(name: "Proportion", value: share.percent)
    }
    if let match = text.wholeMatch(of: /\(([\w.]+)-([\w.]+)\)\/([\w.]+)\*100/), match.2 == match.3,
      let later = number(match.1),
      let earlier = number(match.2), let change = PercentageChange(from: earlier, to: later)
    {
      return FigureAPI(name: "PercentageChange", value: change.value)
    }
    if let match = text.wholeMatch(of: /([\w.]+)\/([\w.]+)\*10000/), let count = whole(match.1),
      let base = whole(match.2),
      let rate = Rate(count, of: base)
    {
      return FigureAPI(name: "Rate", value: rate.value)
    }
    if figure.calculation == "percentagePointChange", let match = text.wholeMatch(of: /([\w.]+)-([\w.]+)/),
      let later = number(match.1), let earlier = number(match.2),
      let points = PercentagePoints(fromPercent: earlier, to: later)
    {
      return FigureAPI(name: "PercentagePoints", value: points.value)
    }
    return money(figure, text, number)
  }

  /// Sums and differences of whole pounds.
  private static func money(
    _ figure: PublishedFigure, _ text: String, _ number: (Substring) -> Fraction?
  ) -> FigureAPI? {
    guard figure.unit.name == "£", text.wholeMatch(of: /\w+([+-]\w+)+/) != nil else { return nil }
    var total = Money.zero
    for term in text.matches(of: /([+-]?)(\w+)/) {
      guard let value = number(term.2), let pence = value.multiplied(by: 100), pence.isWhole,
        let sum = term.1 == "-"
          ? total.subtracting(Money(pence: pence.numerator)) : total.adding(Money(pence: pence.numerator))
      else { return nil }
      total = sum
    }
    return FigureAPI(name: "Money", value: Fraction(total.pence, over: 100))
  }
}
