import CareCore

extension NamedCalculation {
  /// On the way from a baseline to a target.
  static let targets: [NamedCalculation] = [
    NamedCalculation("progressToTarget", "how much of the way to the target has been gone, in percent") {
      inputs, _ throws(FormulaFault) in
      guard let (latest, baseline, target) = way(inputs) else { return nil }
      return try Exact.percentage(try Exact.difference(latest, baseline), of: try Exact.difference(target, baseline))
    },
    NamedCalculation(
      "linearTrajectory", "the level on a straight line from the baseline to the target", also: ["trajectory"]
    ) {
      inputs, _ throws(FormulaFault) in
      try onLine(inputs)
    },
    NamedCalculation(
      "linearTrajectoryMargin", "how far the latest level is beyond the straight line, in the target's direction"
    ) {
      inputs, _ throws(FormulaFault) in
      guard let (latest, baseline, target) = way(inputs), let expected = try onLine(inputs) else { return nil }
      let margin = try Exact.difference(latest, expected)
      return target >= baseline ? margin : try Exact.difference(.zero, margin)
    },
    NamedCalculation("requiredRunRate", "what each month that is left must bring") { inputs, _ throws(FormulaFault) in
      guard let latest = inputs[.current], let target = inputs[.target], let months = inputs[.months] else {
        return nil
      }
      return try Exact.quotient(try Exact.difference(target, latest), try Exact.difference(12, months))
    },
  ]

  private static func way(_ inputs: CalculationInputs) -> (latest: Fraction, baseline: Fraction, target: Fraction)? {
    guard let latest = inputs[.current], let baseline = inputs.first(.baseline, .previous), let target = inputs[.target]
    else { return nil }
    return (latest, baseline, target)
  }

  private static func onLine(_ inputs: CalculationInputs) throws(FormulaFault) -> Fraction? {
    guard let baseline = inputs.first(.baseline, .previous), let target = inputs[.target], let months = inputs[.months]
    else { return nil }
    let step = try Exact.product(try Exact.difference(target, baseline), try Exact.quotient(months, 12))
    return try Exact.sum([baseline, step])
  }
}
