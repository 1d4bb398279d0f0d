import CareCore

extension Indicator {
  /// How the value is worked out, made from the population and the steps, so that it is never out of date:
  /// `100 × children looked after on the day with: Three or more placements ÷ children looked after on the day`.
  public var formula: String {
    let whole = "\(population.noun) \(population.title)"
    let excluded = steps.filter { $0.effect == .exclude }.map(\.reason) + (kind == .timeliness ? ["Not yet due"] : [])
    let base = excluded.isEmpty ? "" : "; left out: \(excluded.joined(separator: "; "))"
    let titles = recipe.quantityTitles
    return switch kind {
    case .count: "Number of \(whole)\(base)"
    case .rate: "\(grouped(scale)) × number of \(whole) ÷ population\(base)"
    case .proportion, .timeliness: "\(grouped(scale)) × those of whom it is true: \(countedAs) ÷ \(whole)\(base)"
    case .distribution: "Number of \(whole), by: \(recipe.breakdownTitle ?? "")\(base)"
    case .mean: "Sum of: \(titles[0]) ÷ number of \(whole)\(base)"
    case .median: "Median of: \(titles[0]), over \(whole)\(base)"
    case .percentile: "\(percentile ?? 50)th percentile of: \(titles[0]), over \(whole)\(base)"
    case .ratio:
      "\(scale == 1 ? "" : "\(grouped(scale)) × ")sum of: \(titles[0]) ÷ sum of: \(titles[1]), over \(whole)\(base)"
    }
  }

  private func grouped(_ number: Int) -> String { Fraction(number).rounded(toPlaces: 0, grouped: true) }
}
