import CareCore

/// The change of one number that makes a figure follow from its inputs, with the fewest digits changed.
struct SmallestCorrection {
  let correction: FigureFinding.Correction

  /// How many inputs are tried, so that a long formula takes no long time.
  private static let mostInputs = 16

  /// Tries the printed figure itself, and each input on which the value depends in a straight line.
  init?(_ figure: PublishedFigure, _ answer: FigureAnswer) {
    guard let number = figure.printedNumber, let exact = answer.exact,
      let value = exact.multiplied(by: figure.unit.factor(to: number))
    else { return nil }
    let places = max(number.decimals, 0)
    let shown = number.hasMultiplier ? exact : value
    let result = shown.rounded(toPlaces: places, grouped: number.isGrouped)
    var best = (part: FigureFinding.Part(figure.id), value: result, cost: Self.cost(from: number.text, to: result))
    if let expression = figure.expression, let formula = try? Formula(expression),
      let printed = number.value.divided(by: figure.unit.factor(to: number))
    {
      let inputs = figure.values.values
      for name in formula.names.prefix(Self.mostInputs) {
        guard let old = inputs[name], let new = Self.solution(formula, inputs, name, exact, printed), new != old,
          let text = Self.written(new, like: old)
        else { continue }
        let cost = Self.cost(from: Self.written(old, like: old) ?? "", to: text)
        if cost < best.cost { best = (FigureFinding.Part(figure.id, name), text, cost) }
      }
    }
    correction = FigureFinding.Correction(best.part, to: best.value)
  }

  /// The value of an input that makes the formula come to what is printed, where the formula is a straight line in it.
  private static func solution(
    _ formula: Formula, _ inputs: [String: Fraction], _ name: String, _ value: Fraction, _ printed: Fraction
  ) -> Fraction? {
    func moved(by step: Int) -> Fraction? {
      var inputs = inputs
      inputs[name] = inputs[name]?.adding(Fraction(step))
      return (try? formula.value(of: inputs))?.number
    }
    guard let one = moved(by: 1)?.subtracting(value), let two = moved(by: 2)?.subtracting(value), one != .zero,
      two == one.multiplied(by: 2), let gap = printed.subtracting(value), let steps = gap.divided(by: one)
    else { return nil }
    return inputs[name]?.adding(steps)
  }

  /// A number written with as many places as another; `nil` when it needs more.
  private static func written(_ number: Fraction, like other: Fraction) -> String? {
    let places = (0...6).first { place in Fraction(decimal: other.rounded(toPlaces: place)) == other }
    guard let places else { return nil }
    let text = number.rounded(toPlaces: places)
    return Fraction(decimal: text) == number ? text : nil
  }

  /// How many digits are changed, put in or left out.
  private static func cost(from old: String, to new: String) -> Int {
    func digits(_ text: String) -> [UInt8] { text.utf8.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } }
    let (old, new) = (digits(old), digits(new))
    return zip(old, new).count { $0 != $1 } + abs(old.count - new.count)
  }
}
