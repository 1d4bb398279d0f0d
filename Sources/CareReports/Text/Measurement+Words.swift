import CareCore
import CareIndicators

extension Measurement {
  /// The title, with the official number: `Three or more placements in the year (NI 62)`.
  var name: String { officialName.map { "\(title) (\($0))" } ?? title }

  /// The value as it is shown, with its unit: `21%`, `41 per 10,000`, `1,204`; `nil` when there is none.
  var valueInWords: String? {
    guard let text = value?.rounded(toPlaces: decimals, grouped: true) else { return nil }
    return switch kind {
    case .count, .distribution: text
    case .proportion, .timeliness: text + "%"
    case .rate, .mean, .median, .percentile: "\(text) \(unit)"
    case .total: unit == subjects ? text : "\(text) \(unit)"
    case .ratio: unit == "percent" ? text + "%" : "\(text) \(unit)"
    }
  }

  /// The numerator and the denominator as text: a dash for one that does not apply or cannot be known.
  var countsInWords: [String] {
    // Without its tables a count is nought because nothing was looked at, which is no figure.
    guard notSupplied.isEmpty else { return ["–", "–"] }
    switch kind {
    case .count, .distribution, .total, .mean, .median, .percentile, .ratio: return [numerator.grouped, "–"]
    case .proportion, .timeliness, .rate: return [numerator.grouped, denominator?.grouped ?? "–"]
    }
  }

  /// How many were left out and how many could not be placed, as text.
  var otherCountsInWords: [String] {
    notSupplied.isEmpty ? [leftOut.total, undetermined.total] : ["–", "–"]
  }
}

extension [Measurement.Tally] {
  /// All of them together, as text.
  var total: String { sum.map(\.grouped) ?? "–" }

  /// All of them together; `nil` when the sum does not fit.
  var sum: Int? {
    var sum = 0
    for tally in self {
      let (next, overflow) = sum.addingReportingOverflow(tally.count)
      if overflow { return nil }
      sum = next
    }
    return sum
  }
}
