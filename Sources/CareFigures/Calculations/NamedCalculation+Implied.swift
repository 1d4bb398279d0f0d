import CareCore

extension NamedCalculation {
  /// What a printed percentage or change says about a number that is not printed: the exact quotient, before whole numbers are
  /// looked for (see ``ImpliedCount``).
  static let implied: [NamedCalculation] = [
    NamedCalculation("impliedNumerator", "the count that a percentage of a base stands for") {
      inputs, _ throws(FormulaFault) in
      guard let percent = inputs.first(.percent, .rate) else {
        // The count has been chosen, and the percentage it makes is what is compared.
        guard let (part, whole) = inputs.pair([.numerator], [.denominator]) else { return nil }
        return try Exact.percentage(part, of: whole)
      }
      guard let base = inputs[.denominator] else { return nil }
      return try Exact.quotient(try Exact.product(base, percent), inputs[.percent] == nil ? 10_000 : 100)
    },
    NamedCalculation("impliedDenominator", "the base of which a count is a percentage", also: ["invert"]) {
      inputs, _ throws(FormulaFault) in
      guard let percent = inputs.first(.percent, .rate) else {
        guard let (part, whole) = inputs.pair([.numerator], [.denominator]) else { return nil }
        return try Exact.percentage(part, of: whole)
      }
      guard let count = inputs[.numerator] else { return nil }
      return try Exact.product(try Exact.quotient(count, percent), inputs[.percent] == nil ? 10_000 : 100)
    },
    NamedCalculation("impliedPrevious", "the earlier level that a change in percent starts from") {
      inputs, _ throws(FormulaFault) in
      guard let current = inputs[.current], let change = inputs[.percentChange] else { return nil }
      return try Exact.quotient(current, try Exact.sum([1, try Exact.quotient(change, 100)]))
    },
  ]
}
