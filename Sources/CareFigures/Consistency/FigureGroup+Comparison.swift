import CareCore

extension FigureGroup {
  /// The same quantity in two places: `96.3% vs 94.7%`, `298 + 188 vs 466`, `1074 vs 629-666`.
  func restated() -> Outcome? {
    let sides = isCompared ? self.sides.compactMap { Side($0) } : []
    for (index, side) in sides.enumerated() {
      for other in sides[(index + 1)...] where side.unit == other.unit {
        guard side.interval.intersection(other.interval) == nil else { continue }
        switch scaled(side, other) {
        case .same?: continue
        case .rounded?: return (.restated, .rounding)
        case nil: return (.restated, severity(side, other))
        }
      }
    }
    return nil
  }

  private func severity(_ side: Side, _ other: Side) -> FigureFinding.Severity {
    guard let own = side.number, let theirs = other.number else { return .impossible }
    return own.contradiction(to: theirs) ?? .impossible
  }

  /// How a number in thousands or millions goes with the same in full.
  private enum Scaled {
    /// It is rounded to the nearest.
    case same
    /// It is rounded otherwise.
    case rounded
  }

  /// Whether one of two numbers is the other in thousands or millions; `nil` when it is not.
  private func scaled(_ side: Side, _ other: Side) -> Scaled? {
    guard let one = side.number, let two = other.number, one.isCount, two.isCount else { return nil }
    let (small, large) = one.value < two.value ? (one, two) : (two, one)
    for scale in [1000, 1_000_000] where small.value > 9 {
      guard let value = large.value.divided(by: Fraction(scale)) else { continue }
      let agreement = Agreement(value, printedAs: small)
      if agreement.roundings.contains(.halfAwayFromZero) { return .same }
      if agreement.explanation != nil { return .rounded }
    }
    return nil
  }

  /// A whole against the sum of the parts that are printed with it.
  func partition() -> Outcome? {
    let wholes = ["announced", "headline", "total", "closing", "printed", "stated", "whole", "all"]
    guard let whole = inputs.names.first(where: { wholes.contains($0.lowercased()) }), let total = inputs.values[whole],
      inputs.names.count > 2, !inputs.names.contains(where: Self.isLevel)
    else { return nil }
    var sum: Fraction? = .zero
    for name in inputs.names where name != whole { sum = inputs.values[name].flatMap { part in sum?.adding(part) } }
    guard let sum, sum != total else { return nil }
    return (.partition, .impossible)
  }

  /// Whether a name is that of a level or a share, which are no parts of a whole.
  private static func isLevel(_ name: String) -> Bool {
    [.current, .opening, .percent, .rate, .target].contains(CalculationInputs.role(of: name))
  }

  /// Two values for one thing: by the print (`A vs B`), or by names that are places (`text`, `table`) or say that a value is implied.
  func levels() -> Outcome? {
    let names = inputs.names
    let isOneThing = isCompared || names.contains(where: Self.isPlace)
    guard isOneThing, let first = names.first, names.count > 1,
      names.allSatisfy({ CalculationInputs.role(of: $0) == nil || Self.isPlace($0) }),
      let value = inputs.values[first].flatMap(Self.interval)
    else { return nil }
    let differs = names.dropFirst().contains { name in
      guard let other = inputs.values[name].flatMap(Self.interval) else { return false }
      return value.intersection(other) == nil
    }
    return differs ? (.restated, .impossible) : nil
  }

  private static let places: Set<String> = [
    "text", "table", "chart", "minutes", "dashboard", "report", "summary", "body", "cover", "profile", "appendix",
    "paragraph",
    "narrative", "overview", "annualreport", "first", "second", "here", "later",
  ]

  private static func isPlace(_ name: String) -> Bool {
    let name = name.lowercased()
    return places.contains(name) || name.hasPrefix("implied") || name.hasSuffix("report")
  }

  /// A printed figure against a value that is given for it.
  func printedBesideValue() -> Outcome? {
    guard let printed = inputs[.printed], inputs.names.count == 2,
      let other = inputs.names.first(where: { CalculationInputs.role(of: $0) == nil }),
      let value = inputs.values[other],
      !value.isWhole, let number = percentages.first, percentages.count == 1, number.value == printed
    else { return nil }
    return verdict(.share, [value], number)
  }

  /// Words for a share or a course of years against the numbers.
  func phrases() -> Outcome? {
    let words = text.lowercased()
    if ["majority", "most ", "more than half", "over half"].contains(where: { words.contains($0) }),
      inputs.names.count == 2,
      let part = inputs.values.values.min(), let whole = inputs.values.values.max(),
      let double = part.multiplied(by: 2),
      double <= whole, !part.isNegative
    {
      return (.share, .wording)
    }
    let isSteady = ["consistent", "steady", "year on year", "every year"].contains { words.contains($0) }
    let isRise = words.contains("rise") || words.contains("increase") || words.contains("growth")
    let isFall = words.contains("fall") || words.contains("decrease") || words.contains("decline")
    guard isSteady, isRise != isFall, inputs.names.count > 2,
      Set(inputs.names.map { $0.filter { !$0.isNumber } }).count == 1
    else { return nil }
    let series = inputs.names.compactMap { inputs.values[$0] }
    let holds = zip(series, series.dropFirst()).allSatisfy { isRise ? $0 <= $1 : $0 >= $1 }
    return holds ? nil : (.direction, .wording)
  }

  /// What a value stands for, by the digits after its point; whole numbers are counts, and exact.
  private static func interval(_ value: Fraction) -> PrintedInterval? {
    if value.isWhole { return PrintedInterval(exactly: value) }
    return (try? PrintedNumber(value.rounded(toPlaces: places(value))))?.interval()
  }

  /// One side of a comparison.
  private struct Side {
    let interval: PrintedInterval
    let unit: PrintedNumber.Unit
    /// The number, when it is a single one.
    var number: PrintedNumber?

    init?(_ side: PrintedText) {
      // A sum of printed numbers: `298 + 188`.
      if side.text.contains(" + "), let value = try? Formula(side.text).value(of: [:]).number {
        interval = PrintedInterval(exactly: value)
        unit = .plain
        return
      }
      // A range of whole numbers: `629-666`.
      let ends = side.text.split(separator: "-").map { Int($0) }
      if ends.count == 2, let low = ends[0], let high = ends[1],
        let range = PrintedInterval(lower: Fraction(low), upper: Fraction(high))
      {
        interval = range
        unit = .plain
        return
      }
      let stated = side.numbers.filter { $0.unit == .percent }.first ?? side.numbers.first
      guard let number = stated,
        let interval = number.isCount ? PrintedInterval(exactly: number.value) : number.interval()
      else { return nil }
      self.interval = interval
      unit = number.unit
      self.number = number
    }
  }
}
