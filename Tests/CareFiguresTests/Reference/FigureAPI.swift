import CareCore
import CareFigures
import CareIndicators

/// Which part of the library makes a figure, and what it makes of the printed inputs.
struct FigureAPI {
  let name: String
  /// The value; `nil` for an answer that is no number.
  let value: Fraction?

  /// The most specific part that the calculation can go through; `nil` when nothing makes the figure.
  init?(_ figure: PublishedFigure, _ answer: FigureAnswer) {
    if let made = Self.indicator(figure) ?? Self.finance(figure) ?? Self.typed(figure) {
      self = made
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

  init(_ name: String, _ value: Fraction) { self.init(name: name, value: value) }

  /// The indicators of CareIndicators, on records that come to the printed numbers.
  private static func indicator(_ figure: PublishedFigure) -> FigureAPI? {
    guard let indicator = PrintedCohort.indicator(of: figure), let numbers = PrintedCohort.numbers(of: figure) else {
      return nil
    }
    let value = try? PrintedCohort(indicator)?.value(counted: numbers.count, of: numbers.denominator)
    // A figure whose indicator cannot be measured must not go another way without a word.
    return FigureAPI(name: "Indicator \(indicator.id)", value: value ?? nil)
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
    if figure.calculation == "percentagePointChange" || figure.unit.name == "percentage points",
      let match = text.wholeMatch(of: /([\w.]+)-([\w.]+)/),
      let later = number(match.1), let earlier = number(match.2),
      let points = PercentagePoints(fromPercent: earlier, to: later)
    {
      return FigureAPI(name: "PercentagePoints", value: points.value)
    }
    return days(figure, whole) ?? money(figure, text, number)
  }

  /// Days between two days, which the ledgers number from 1 January of the year 1.
  private static func days(_ figure: PublishedFigure, _ whole: (Substring) -> Int?) -> FigureAPI? {
    func day(_ names: String...) -> CalendarDay? {
      names.compactMap { whole(Substring($0)) }.first.flatMap { CalendarDay(1, 1, 1).adding(days: $0 - 1) }
    }
    switch figure.calculation {
    case "dateDifference":
      guard let first = day("start", "meeting"), let last = day("end", "deadline") else { return nil }
      return FigureAPI("CalendarDay", Fraction(first.days(until: last)))
    case "inclusiveDays":
      guard let first = day("start"), let last = day("end"), first <= last else { return nil }
      return FigureAPI("Period", Fraction(Period(first, last).dayCount))
    case "isoWeekday":
      return day("ordinal").map { FigureAPI("CalendarDay", Fraction($0.weekday.rawValue)) }
    default: return nil
    }
  }

  /// Sums and differences of amounts that are whole in pence.
  private static func money(
    _ figure: PublishedFigure, _ text: String, _ number: (Substring) -> Fraction?
  ) -> FigureAPI? {
    let units = ["£": 1, "£000": 1_000, "£m": 1_000_000]
    guard let unit = units[figure.unit.name], text.wholeMatch(of: /\w+([+-]\w+)+/) != nil else { return nil }
    var total = Money.zero
    for term in text.matches(of: /([+-]?)(\w+)/) {
      guard let pence = number(term.2)?.multiplied(by: Fraction(100 * unit)), pence.isWhole,
        let sum = term.1 == "-"
          ? total.subtracting(Money(pence: pence.numerator)) : total.adding(Money(pence: pence.numerator))
      else { return nil }
      total = sum
    }
    return FigureAPI(name: "Money", value: Fraction(total.pence, over: 100 * unit))
  }
}
