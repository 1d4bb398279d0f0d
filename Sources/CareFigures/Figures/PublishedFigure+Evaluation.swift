import CareCore

extension PublishedFigure {
  /// Works the figure out again, and compares it with the print.
  ///
  /// The expression comes first; without one the formula with the numbers put in, when the calculation is known; without either the
  /// calculation by its name. Nothing is taken to agree that was not worked out.
  ///
  /// - Complexity: O(*n*) in the length of the calculation.
  public func evaluated() -> FigureAnswer {
    var answer = FigureAnswer(id: id)
    guard kind != .datum, kind != .codeset else {
      answer.reason = .notDerived
      return answer
    }
    do {
      let (value, way) = try worth()
      answer.way = way
      answer.exact = value.number
      if case .truth(let holds) = value { answer.verdict = holds ? "met" : "not met" }
    } catch {
      answer.reason = error
    }
    judge(&answer)
    answer.implied = impliedCounts()
    if answer.implied != nil, answer.reason == .unclearInputs { answer.reason = nil }
    compare(&answer)
    return answer
  }

  /// The value and how it was found, or why there is none.
  private func worth() throws(FigureAnswer.Reason) -> (FormulaValue, FigureAnswer.Way) {
    let inputs = values
    if let expression, !expression.isEmpty {
      do {
        return (try Formula(expression).value(of: inputs.values), .expression)
      } catch {
        throw .fault(cause(of: error))
      }
    }
    guard let calculation, !calculation.isEmpty else { throw .noCalculation }
    let known = NamedCalculation.named(calculation)
    guard known != nil || FigureVerdict(named: calculation) != nil else { throw .unknownCalculation }
    if let value = worthOfFormula(inputs) { return (value, .formula) }
    if inputs.names.count < self.inputs.count, self.inputs.contains(where: { $0.fault == .outOfRange }) {
      throw .fault(.outOfRange)
    }
    guard let known else { throw .unclearInputs }
    do {
      guard let value = try known.value(of: inputs, in: unit) else { throw FigureAnswer.Reason.unclearInputs }
      return (.number(value), .calculation)
    } catch let fault as FormulaFault {
      throw .fault(fault)
    } catch {
      throw .unclearInputs
    }
  }

  /// A name that is unknown may be that of an input which is no number, or too long a one.
  private func cause(of fault: FormulaFault) -> FormulaFault {
    guard case .unknownName(let name) = fault, let input = inputs.first(where: { $0.name == name }) else {
      return fault
    }
    return input.fault == .outOfRange ? .outOfRange : .notANumber(name)
  }

  /// A formula with the numbers put in is somebody's note, and may be no formula at all.
  private func worthOfFormula(_ inputs: CalculationInputs) -> FormulaValue? {
    guard let formula, !formula.isEmpty else { return nil }
    // `96.3 - 96.4 = -0.1`: what stands after the sign is the note's own result.
    let sides = formula.split(separator: " = ", maxSplits: 1)
    guard let left = sides.first else { return nil }
    return try? Formula(String(left)).value(of: inputs.values)
  }

  // MARK: - Comparing

  private func compare(_ answer: inout FigureAnswer) {
    guard isPrinted || comparedWith != nil else {
      if answer.reason == nil { answer.reason = .notPrinted }
      return
    }
    if kind == .contradiction {
      // What is printed is two things, of which the calculation is the difference.
      return
    }
    if answer.verdict != nil { return }
    if let implied = answer.implied, let expected = expectedCount {
      let ranges = [Rounding.halfAwayFromZero, .halfToEven].map { implied[$0]?.contains(expected) ?? false }
      answer.agrees = ranges.contains(true)
      answer.agreement = Agreement(
        roundings: Rounding.allCases.filter { implied[$0]?.contains(expected) ?? false }, explanation: nil)
      return
    }
    // Of an implied count there is nothing printed to compare with but what it was implied by.
    guard let exact = answer.exact, kind != .rule, answer.implied == nil || impliedPrint == nil else { return }
    let print = isPrinted ? printed : comparedWith
    if let ends = print?.ends {
      compare(exact, with: ends, &answer)
      return
    }
    guard let number = printedNumber else {
      answer.reason = print?.isBeyondRange == true ? .fault(.outOfRange) : .noNumberPrinted
      return
    }
    guard let value = exact.multiplied(by: unit.factor(to: number)) else {
      answer.reason = .fault(.outOfRange)
      return
    }
    // By its name alone a calculation is from earlier to later; a report prints a fall without its sign.
    let isFall = answer.way == .calculation && value.isNegative && number.value > .zero
    let agreement = agreement(of: isFall ? value.magnitude ?? value : value, with: number)
    answer.agreement = agreement
    // A count that was chosen to fit asks whether any way of rounding prints the figure.
    answer.agrees = agreement.isRounded || (hasFittedCount && !agreement.roundings.isEmpty)
  }

  /// A range holds what rounding can put between its ends.
  private func compare(_ exact: Fraction, with ends: PrintedText.Ends, _ answer: inout FigureAnswer) {
    guard !ends.isReversed else {
      answer.reason = .rangeReversed
      return
    }
    guard let value = exact.multiplied(by: unit.factor(to: ends.last)) else {
      answer.reason = .fault(.outOfRange)
      return
    }
    let roundings = Rounding.allCases.filter { ends.interval(rounding: $0)?.contains(value) ?? false }
    let isBetween = ends.first.value <= value && value <= ends.last.value
    let agreement = Agreement(
      roundings: roundings, explanation: isBetween ? .exact : roundings.first.map { .rounded($0) })
    answer.agreement = agreement
    answer.agrees = agreement.isRounded
  }

  /// The printed number that the value is compared with.
  public var printedNumber: PrintedNumber? {
    guard let printed = isPrinted ? printed : comparedWith else { return nil }
    if let number = printed.number(in: unit) { return number }
    return unit.name == "grade" ? JudgementGrade.number(of: printed.text) : nil
  }

  /// Agreement with a number to the places that the figure states, where it states more than are printed.
  private func agreement(of value: Fraction, with number: PrintedNumber) -> Agreement {
    let agreement = Agreement(value, printedAs: number)
    guard agreement.explanation == nil, let reach, unit.factor(to: number) == 1,
      let interval = number.interval(rounding: rounding ?? .halfAwayFromZero), reach.inner.intersection(interval) != nil
    else { return agreement }
    return Agreement(roundings: agreement.roundings, explanation: .roundedInputs)
  }

  /// What the value can be when the inputs are printed numbers; `nil` when all are exact, or it cannot be worked out.
  public var reach: Formula.Reach? {
    guard let expression, inputs.contains(where: { $0.interval?.isExact == false }) else { return nil }
    var intervals: [String: PrintedInterval] = [:]
    for input in inputs { intervals[input.name] = input.interval }
    return try? Formula(expression).reach(of: intervals)
  }

  // MARK: - Implied counts

  private var hasFittedCount: Bool {
    inputs.contains { ["impliednumerator", "implieddenominator"].contains(NamedCalculation.key($0.name)) }
  }

  private var expectedCount: Int? {
    values[.expected].flatMap { $0.isWhole ? $0.numerator : nil }
  }

  /// The percentage, rate or change among the inputs, in the precision in which it is printed.
  private var impliedPrint: PrintedNumber? {
    guard let value = values.first(.percent, .rate, .percentChange) else { return nil }
    let places = decimals ?? printed?.number(in: FigureUnit("%"))?.decimals ?? 0
    return try? PrintedNumber(value.rounded(toPlaces: max(places, Self.places(of: value))))
  }

  /// How many digits after the point it takes to write a number down.
  private static func places(of value: Fraction) -> Int {
    var (scaled, places): (Fraction?, Int) = (value, 0)
    while let number = scaled, !number.isWhole, places < 6 {
      scaled = number.multiplied(by: 10)
      places += 1
    }
    return places
  }

  private func impliedCounts() -> FigureAnswer.Implied? {
    guard let calculation else { return nil }
    let inputs = values
    // A rate that is no percentage is per 10,000.
    let isRate = inputs[.percent] == nil && (inputs[.rate] != nil || unit.name.hasPrefix("per 10,000"))
    let scale = isRate ? 10_000 : 100
    switch NamedCalculation.key(calculation) {
    case "impliednumerator":
      return implied(impliedPrint ?? printedShare, inputs[.denominator]) {
        ImpliedCount.numerators(of: $0, printing: $1, per: scale)
      }
    case "implieddenominator", "invert":
      return implied(impliedPrint ?? printedShare, inputs[.numerator]) {
        ImpliedCount.denominators(of: $0, printing: $1, per: scale)
      }
    case "impliedprevious":
      return implied(impliedPrint ?? printedShare, inputs[.current]) { ImpliedCount.previous(of: $0, change: $1) }
    case "share" where basis == .inferred:
      // A share of a printed base whose count was inferred: the counts that it leaves.
      return implied(printedNumber, inputs[.denominator]) { ImpliedCount.numerators(of: $0, printing: $1) }
    default: return nil
    }
  }

  /// The percentage that is printed for the figure; for a rate the number.
  private var printedShare: PrintedNumber? {
    printed?.numbers.first { $0.unit == .percent } ?? (unit.name.hasPrefix("per ") ? printedNumber : nil)
  }

  /// Asks for whole numbers under each rounding.
  private func implied(
    _ number: PrintedNumber?, _ known: Fraction?, _ find: (Int, PrintedInterval) -> ClosedRange<Int>?
  ) -> FigureAnswer.Implied? {
    guard let number, let known, known.isWhole else { return nil }
    var ranges: [Rounding: ClosedRange<Int>] = [:]
    for rounding in Rounding.allCases {
      ranges[rounding] = number.interval(rounding: rounding).flatMap { find(known.numerator, $0) }
    }
    return FigureAnswer.Implied(ranges: ranges)
  }
}
