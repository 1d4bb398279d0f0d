import CareCore

extension NamedCalculation {
  /// Sums, products, and what is left.
  static let totals: [NamedCalculation] = [
    NamedCalculation("sum", "all together", also: ["total", "rollForward", "cumulative", "reconciliation"]) {
      inputs, _ throws(FormulaFault) in
      // What left is not added.
      guard inputs.names(.outflow).isEmpty, inputs.names(.fall).isEmpty else { return try closing(inputs) }
      return inputs.names.isEmpty ? nil : try Exact.sum(inputs.values.values)
    },
    NamedCalculation("net", "spending and income together, income negative") { inputs, _ throws(FormulaFault) in
      // Where nothing is negative, income is printed without its sign, and which is income is not said.
      guard inputs.names.count == 1 || inputs.values.values.contains(where: { $0 <= .zero }) else { return nil }
      return try Exact.sum(inputs.values.values)
    },
    NamedCalculation("remainder", "a whole less its parts", also: ["balance", "rest"]) {
      inputs, unit throws(FormulaFault) in
      guard let rest = try remainder(inputs), !rest.isNegative else { return nil }
      // Counts left over are no percentage.
      return unit.kind == .percent && inputs.values.values.contains { $0 > 100 } ? nil : rest
    },
    NamedCalculation("product", "all multiplied") { inputs, _ throws(FormulaFault) in
      inputs.names.count < 2 ? nil : try product(inputs.names.compactMap { inputs.values[$0] })
    },
    NamedCalculation("annualise", "a weekly or monthly amount over a year", also: ["annualize", "fullYear"]) {
      inputs, _ throws(FormulaFault) in
      guard inputs.names.count > 1 else { return nil }
      let divisors = inputs.names.filter { NamedCalculation.key($0) == "daysperweek" }
      let factors = inputs.names.filter { !divisors.contains($0) }
      return try Exact.quotient(
        try product(factors.compactMap { inputs.values[$0] }), try product(divisors.compactMap { inputs.values[$0] }))
    },
    NamedCalculation("minimum", "the smallest", also: ["min"]) { inputs, _ throws(FormulaFault) in
      inputs.values.values.min()
    },
    NamedCalculation("maximum", "the largest", also: ["max"]) { inputs, _ throws(FormulaFault) in
      inputs.values.values.max()
    },
    NamedCalculation("equality", "the same figure in another place", also: ["round"]) {
      inputs, _ throws(FormulaFault) in
      inputs.names.count == 1 ? inputs.names.first.flatMap { inputs.values[$0] } : nil
    },
  ]

  private static func product(_ factors: [Fraction]) throws(FormulaFault) -> Fraction {
    var result: Fraction = 1
    for factor in factors { result = try Exact.product(result, factor) }
    return result
  }

  /// The whole by its name, or else the largest, provided that no part is larger than what is left.
  private static func remainder(_ inputs: CalculationInputs) throws(FormulaFault) -> Fraction? {
    guard inputs.names.count > 1 else { return nil }
    let named = inputs.names(.denominator)
    let largest = inputs.values.values.max()
    let whole = named.count == 1 ? named.first : inputs.names.filter { inputs.values[$0] == largest }.first
    guard let whole, let total = inputs.values[whole] else { return nil }
    return try Exact.difference(
      total, try Exact.sum(inputs.names.filter { $0 != whole }.compactMap { inputs.values[$0] }))
  }
}
