import CareCore

extension NamedCalculation {
  /// Parts of wholes, and one number for each of another.
  static let shares: [NamedCalculation] = [
    NamedCalculation(
      "percentage", "so many of so many, in percent", also: ["percent", "proportion", "timeliness", "participation"]
    ) {
      inputs, unit throws(FormulaFault) in
      try part(inputs, unit, isPercentage: true)
    },
    NamedCalculation("share", "part of a whole", also: ["fraction", "fundingShare"]) {
      inputs, unit throws(FormulaFault) in
      try part(inputs, unit, isPercentage: unit.kind == .percent)
    },
    NamedCalculation("ratio", "one number for each of another", also: ["unitCost"]) {
      inputs, unit throws(FormulaFault) in
      try part(inputs, unit, isPercentage: false)
    },
    NamedCalculation("mean", "total over how many", also: ["average"]) { inputs, _ throws(FormulaFault) in
      try mean(inputs)
    },
    NamedCalculation("ratePer", "count for so many people", also: ["rate", "rate per", "ratePer10000"]) {
      inputs, unit throws(FormulaFault) in
      guard let (count, base) = population(inputs) ?? inputs.pair([.numerator], [.denominator]) else { return nil }
      return try Exact.product(try Exact.quotient(count, base), scale(of: unit))
    },
    NamedCalculation("weightedCaseload", "cases of the heavier kind in a weighted caseload") {
      inputs, _ throws(FormulaFault) in
      guard let cases = inputs.values["cases"], let weighted = inputs.values["weighted"],
        let weight = inputs.values["weight"]
      else { return nil }
      return try Exact.quotient(try Exact.difference(weighted, cases), try Exact.difference(weight, 1))
    },
  ]

  private static func part(
    _ inputs: CalculationInputs, _ unit: FigureUnit, isPercentage: Bool
  ) throws(FormulaFault) -> Fraction? {
    guard let (part, whole) = inputs.pair([.numerator], [.denominator]) else { return nil }
    // More than all of them: the names were not understood.
    if isPercentage, part > whole, inputs[.numerator] == nil || inputs[.denominator] == nil { return nil }
    return isPercentage ? try Exact.percentage(part, of: whole) : try Exact.quotient(part, whole)
  }

  /// A total over a count when the names say so; otherwise the mean of values that are all of one kind.
  private static func mean(_ inputs: CalculationInputs) throws(FormulaFault) -> Fraction? {
    if inputs.names.count == 2, let total = inputs.values["total"] ?? inputs.values["sum"],
      let number = inputs.values["count"] ?? inputs.values["number"] ?? inputs.values["n"]
    {
      return try Exact.quotient(total, number)
    }
    let kinds = Set(inputs.names.map { $0.filter { !$0.isNumber } })
    guard inputs.names.count > 1, kinds.count == 1 else { return nil }
    return try Exact.quotient(try Exact.sum(inputs.values.values), Fraction(inputs.names.count))
  }

  /// A count out of a population that is called so.
  private static func population(_ inputs: CalculationInputs) -> (Fraction, Fraction)? {
    guard inputs.names.count == 2, let population = inputs.values["population"],
      let other = inputs.names.first(where: { $0 != "population" }), CalculationInputs.role(of: other) != .rate
    else { return nil }
    return inputs.values[other].map { ($0, population) }
  }

  /// For how many people a rate is given: 10,000 for `per 10,000`; 1 when the unit does not say.
  static func scale(of unit: FigureUnit) -> Fraction {
    guard unit.name.lowercased().hasPrefix("per"), let number = PrintedText(unit.name).numbers.first else { return 1 }
    return number.value
  }
}
