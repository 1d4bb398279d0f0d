import CareCore
import CareModels

/// The form that programs read. It is documented in `Documentation/ChildrensServices.docc/MeasurementJSON.md` and stable:
/// keys are added, none is renamed or taken away.
extension Measurement: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, title, officialName, kind, subjects, unit, period, decimals, population, leftOut, undetermined, numerator
    case denominator, total, base, values, percentile, value, shown, groups, options, figuresUsed, populationFigure
    case notSupplied, cannotSay, trace, scale
  }

  /// Encodes the measurement, with its value as exact text (`"25/3"`) and as it is shown (`"8"`).
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(title, forKey: .title)
    try container.encodeIfPresent(officialName, forKey: .officialName)
    try container.encode(kind, forKey: .kind)
    try container.encode(subjects, forKey: .subjects)
    try container.encode(unit, forKey: .unit)
    try container.encode(period, forKey: .period)
    try container.encode(decimals, forKey: .decimals)
    try container.encode(population, forKey: .population)
    try container.encode(leftOut, forKey: .leftOut)
    try container.encode(undetermined, forKey: .undetermined)
    try container.encode(numerator, forKey: .numerator)
    try container.encodeIfPresent(denominator, forKey: .denominator)
    try container.encodeIfPresent(total, forKey: .total)
    try container.encodeIfPresent(base, forKey: .base)
    try container.encodeIfPresent(values, forKey: .values)
    try container.encodeIfPresent(percentile, forKey: .percentile)
    try container.encodeIfPresent(value, forKey: .value)
    try container.encodeIfPresent(shown, forKey: .shown)
    try container.encodeIfPresent(groups, forKey: .groups)
    try container.encode(options, forKey: .options)
    if !figuresUsed.isEmpty { try container.encode(figuresUsed, forKey: .figuresUsed) }
    try container.encodeIfPresent(populationFigure, forKey: .populationFigure)
    if !notSupplied.isEmpty { try container.encode(notSupplied, forKey: .notSupplied) }
    try container.encodeIfPresent(cannotSay, forKey: .cannotSay)
    try container.encodeIfPresent(trace, forKey: .trace)
    try container.encode(scale, forKey: .scale)
  }

  /// Decodes a measurement; what follows from the counts (value, shown, why there is none) is worked out again.
  ///
  /// - Throws: `DecodingError`; `dataCorrupted` when a count is negative.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    for key in [CodingKeys.population, .numerator, .denominator] {
      if let count = try container.decodeIfPresent(Int.self, forKey: key), count < 0 {
        throw DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: "a count is negative")
      }
    }
    self.init(
      id: try container.decode(String.self, forKey: .id),
      title: try container.decode(String.self, forKey: .title),
      officialName: try container.decodeIfPresent(String.self, forKey: .officialName),
      kind: try container.decode(Indicator.Kind.self, forKey: .kind),
      subjects: try container.decodeIfPresent(String.self, forKey: .subjects) ?? "children",
      unit: try container.decode(String.self, forKey: .unit),
      period: try container.decode(Period.self, forKey: .period),
      decimals: try container.decode(Int.self, forKey: .decimals),
      population: try container.decode(Int.self, forKey: .population),
      leftOut: try container.decode([Tally].self, forKey: .leftOut),
      undetermined: try container.decode([Tally].self, forKey: .undetermined),
      numerator: try container.decode(Int.self, forKey: .numerator),
      denominator: try container.decodeIfPresent(Int.self, forKey: .denominator),
      total: try container.decodeIfPresent(Fraction.self, forKey: .total),
      base: try container.decodeIfPresent(Fraction.self, forKey: .base),
      values: try container.decodeIfPresent(ValueTally.self, forKey: .values),
      percentile: try container.decodeIfPresent(Int.self, forKey: .percentile),
      groups: try container.decodeIfPresent([GroupCount].self, forKey: .groups),
      options: try container.decode([OptionUsed].self, forKey: .options),
      figuresUsed: try container.decodeIfPresent([FigureUsed].self, forKey: .figuresUsed) ?? [],
      populationFigure: try container.decodeIfPresent(PopulationFigure.self, forKey: .populationFigure),
      notSupplied: try container.decodeIfPresent([RegisterTable].self, forKey: .notSupplied) ?? [],
      trace: try container.decodeIfPresent(Trace.self, forKey: .trace),
      scale: try container.decode(Int.self, forKey: .scale))
  }
}
