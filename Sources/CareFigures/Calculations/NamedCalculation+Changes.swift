import CareCore

extension NamedCalculation {
  /// From one level to another.
  static let changes: [NamedCalculation] = [
    NamedCalculation("difference", "later less earlier", also: ["change", "movement", "gap", "dateDifference"]) {
      inputs, _ throws(FormulaFault) in
      try difference(inputs)
    },
    NamedCalculation(
      "percentagePointChange", "later percentage less earlier percentage",
      also: ["percentage-point change", "pointChange"]
    ) { inputs, _ throws(FormulaFault) in
      try difference(inputs)
    },
    NamedCalculation("percentageChange", "change in percent of the earlier level", also: ["growth", "percentChange"]) {
      inputs, _ throws(FormulaFault) in
      guard let (current, previous) = try levels(inputs) else { return nil }
      guard previous != .zero else { throw .divisionByZero }
      return try Exact.percentage(try Exact.difference(current, previous), of: previous)
    },
    NamedCalculation("stockFlow", "opening stock and what came in, less what went out", also: ["stock flow"]) {
      inputs, _ throws(FormulaFault) in
      try closing(inputs)
    },
    NamedCalculation(
      "inclusiveCount", "how many from first to last, both counted", also: ["inclusiveDays", "inclusiveYears"]
    ) {
      inputs, _ throws(FormulaFault) in
      guard let (last, first) = inputs.pair([.current], [.previous]) else { return nil }
      return try Exact.sum([try Exact.difference(last, first), 1])
    },
  ]

  /// What is there at the end of a period; `nil` when the names do not say what was there, came and went.
  static func closing(_ inputs: CalculationInputs) throws(FormulaFault) -> Fraction? {
    guard let opening = inputs.first(.opening, .previous, .current), let entered = inputs.first(.inflow, .rise),
      let left = inputs.first(.outflow, .fall)
    else { return nil }
    return try Exact.difference(try Exact.sum([opening, entered]), left)
  }

  private static func difference(_ inputs: CalculationInputs) throws(FormulaFault) -> Fraction? {
    // `current` and `rise` are asked for the level before as often as for the change, and a gap to a target has two directions.
    guard inputs[.rise] == nil, inputs[.fall] == nil, inputs[.target] == nil,
      let (current, previous) = try levels(inputs)
    else { return nil }
    return try Exact.difference(current, previous)
  }

  /// The later and the earlier level; one of them may follow from a rise or a fall.
  static func levels(_ inputs: CalculationInputs) throws(FormulaFault) -> (current: Fraction, previous: Fraction)? {
    if inputs.names.count == 2, let current = inputs.first(.current, .closing) {
      if let rise = inputs[.rise] { return (current, try Exact.difference(current, rise)) }
      if let fall = inputs[.fall] { return (current, try Exact.sum([current, fall])) }
    }
    return inputs.pair([.current, .closing], [.previous, .baseline, .opening, .comparator])
  }
}
