import CareCore

extension Indicator {
  /// How the value is worked out, made from the population and the steps, so that it is never out of date:
  /// `100 × counted ÷ children looked after on the day. Counted: Three or more placements.`
  public var formula: String {
    let excluded = steps.filter { $0.effect == .exclude }.map(\.reason) + (kind == .timeliness ? ["Not yet due"] : [])
    let whole = "\(population.noun) \(population.title)" + (excluded.isEmpty ? "" : ", less those left out")
    let titles = recipe.quantityTitles
    let first = titles.first ?? ""
    let times = scale == 1 ? "" : "\(Fraction(scale).rounded(toPlaces: 0, grouped: true)) × "
    var sentences: [String] =
      switch kind {
      case .count: ["Number of \(whole)"]
      case .rate: ["\(times)number of \(whole) ÷ population"]
      case .proportion, .timeliness: ["\(times)counted ÷ \(whole)", "Counted: \(countedAs)"]
      case .distribution: ["Number of \(whole), by: \(recipe.breakdownTitle ?? "")"]
      case .total: ["Sum over \(whole)", "Summed: \(first)"]
      case .mean: ["Sum ÷ number of \(whole)", "Summed: \(first)"]
      case .median: ["Median over \(whole)", "Of: \(first)"]
      case .percentile: ["\(percentile ?? 50)th percentile over \(whole)", "Of: \(first)"]
      case .ratio: ["\(times)sum ÷ base, over \(whole)", "Sum of: \(first)", "Base: sum of: \(titles.last ?? "")"]
      }
    if !excluded.isEmpty { sentences.append("Left out: \(excluded.joined(separator: "; "))") }
    return sentences.joined(separator: ". ") + "."
  }
}
