public import CareCore
import CareIndicators

extension ComparisonReport {
  /// The report as JSON.
  ///
  /// Numbers are exact where nine decimal places are enough; those that may not be so stand beside it once more as a fraction
  /// (`"623/9"`). What cannot be said is `null`.
  public var json: JSONValue {
    .object([
      "authority": .object(["code": .string(authority.text), "name": .string(name)]),
      "neighbourVersion": neighbourVersion.map { .string($0) } ?? .null,
      "measures": .array(entries.map(\.json)),
      "notes": .array(notes.map { .string($0) }),
    ])
  }
}

extension ComparisonReport.Entry {
  fileprivate var json: JSONValue {
    .object([
      "measure": .string(measure.title),
      "polarity": polarity,
      "remarks": .array(remarks.map { .string($0) }),
      "latest": Self.json(standing, mark: marks[standing.year], national: national[standing.year]),
      "change": change,
      "target": rating?.target.map { .string($0.shown(percent: isPercentage)) } ?? .null,
      "meetsTarget": rating?.meetsTarget.map { .bool($0) } ?? .null,
      "policy": rating.map { .string($0.policy.name) } ?? .null,
      "allowedRatings": rating.map { .array($0.allowed.ratings.map { .string($0.rawValue) }) } ?? .null,
      "withinNoise": standing.noise.map { .bool($0.isWithinNoise) } ?? .null,
      "years": .array(trend.map { Self.json($0, mark: marks[$0.year], national: national[$0.year]) }),
    ])
  }

  private var polarity: JSONValue {
    switch standing.polarity {
    case .highIsGood: "high"
    case .lowIsGood: "low"
    case .some(.none): "none"
    case nil: .null
    }
  }

  private var change: JSONValue {
    guard let travel = standing.travel else { return .null }
    return .object([
      "fromYear": .number(JSONNumber(standing.year - 1)),
      "earlier": Self.number(travel.earlier),
      "later": Self.number(travel.later),
      "difference": Self.number(travel.difference),
      "percentageChange": Self.number(travel.percentageChange?.value),
      "percentageChangeExact": Self.exact(travel.percentageChange?.value),
      "tolerance": .string("\(travel.tolerance)"),
      "movement": .string(travel.movement.rawValue),
      "trend": travel.trend.map { .string($0.rawValue) } ?? .null,
    ])
  }

  private static func json(_ standing: Standing, mark: String?, national: Fraction?) -> JSONValue {
    .object([
      "year": .number(JSONNumber(standing.year)),
      "figure": number(standing.figure),
      "mark": standing.figure == nil ? mark.map { .string($0) } ?? .null : .null,
      "authorities": .number(JSONNumber(standing.count)),
      "rank": standing.place.map { .number(JSONNumber($0)) } ?? .null,
      "sharing": standing.sharing.map { .number(JSONNumber($0)) } ?? .null,
      "quartile": standing.band.map { .number(JSONNumber($0.rawValue)) } ?? .null,
      "q1": number(standing.quartiles?.lower),
      "q2": number(standing.quartiles?.median),
      "q3": number(standing.quartiles?.upper),
      "neighbourMean": number(standing.neighbours?.value),
      "neighbourMeanExact": exact(standing.neighbours?.value),
      "neighboursWithValue": standing.neighbours.map { .number(JSONNumber($0.counted.count)) } ?? .null,
      "neighbours": standing.neighbours.map { .array($0.counted.map { .string($0.text) }) } ?? .null,
      "national": number(national),
    ])
  }

  /// A number, exact when nine decimal places are enough for it and otherwise rounded to so many.
  private static func number(_ value: Fraction?) -> JSONValue {
    guard let value else { return .null }
    let places = (0..<9).first { Fraction(decimal: value.rounded(toPlaces: $0)) == value } ?? 9
    return JSONNumber(value.rounded(toPlaces: places)).map { .number($0) } ?? .null
  }

  private static func exact(_ value: Fraction?) -> JSONValue { value.map { .string($0.text) } ?? .null }
}
