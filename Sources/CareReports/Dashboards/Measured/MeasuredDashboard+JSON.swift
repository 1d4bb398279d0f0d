public import CareCore
import CareIndicators

extension MeasuredDashboard {
  /// The dashboard for programs: `{"periodStart", "periodEnd", "policy", "measures": [{"id", "title", "value", "shown",
  /// "numerator", "denominator", "before", "movement", "trend", "target", "meetsTarget", "allowedRatings",
  /// "cannotSay"}], "overview"}`.
  ///
  /// `value` and `before` are exact (`"25/3"`); what is not known is `null`.
  public var json: JSONValue {
    .object([
      "periodStart": periods.last.map { .string("\($0.start)") } ?? .null,
      "periodEnd": periods.last.map { .string("\($0.end)") } ?? .null, "policy": .string(policy.name),
      "measures": .array(rows.map(\.json)),
      "overview": .string(MeasureTally(rows.map(\.outcome)).sentence(of: "measure", "measures")),
    ])
  }
}

extension MeasuredDashboard.Row {
  fileprivate var json: JSONValue {
    let isSupplied = measurement.notSupplied.isEmpty
    return .object([
      "id": .string(id), "title": .string(measurement.title), "unit": .string(measurement.unit),
      "value": text(measurement.value?.text), "shown": text(measurement.shown),
      "numerator": isSupplied ? .number(JSONNumber(measurement.numerator)) : .null,
      "denominator": isSupplied ? measurement.denominator.map { .number(JSONNumber($0)) } ?? .null : .null,
      "before": text(earlier.last?.value?.text), "movement": text(travel?.movement.rawValue),
      "trend": text(travel?.trend?.rawValue), "target": text(target?.text(places: measurement.decimals)),
      "meetsTarget": meetsTarget.map { .bool($0) } ?? .null,
      "allowedRatings": .array(target == nil ? [] : allowed.ratings.map { .string($0.rawValue) }),
      "cannotSay": text(measurement.cannotSay),
    ])
  }

  private func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
}
