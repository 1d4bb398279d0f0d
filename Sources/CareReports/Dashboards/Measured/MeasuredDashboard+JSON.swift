public import CareCore
import CareIndicators

extension MeasuredDashboard {
  /// The dashboard for programs: `{"periodStart", "periodEnd", "policy", "measures": [{"id", "title", "value", "shown",
  /// "numerator", "denominator", "before", "movement", "trend", "target", "meetsTarget", "allowedRatings",
  /// "withheld", "cannotSay"}], "overview"}`.
  ///
  /// `value` and `before` are exact (`"25/3"`); what is not known is `null`, and so is what is withheld, where `shown` is
  /// the symbol `"c"`.
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
    let counted = isSupplied ? measurement : nil
    return .object([
      "id": .string(id), "title": .string(title), "unit": .string(unit),
      "value": text(measurement?.value?.text), "shown": text(isWithheld ? TableSymbol.c.rawValue : measurement?.shown),
      "numerator": number(counted?.numerator), "denominator": number(counted?.denominator),
      "before": text(earlier.last??.value?.text), "movement": text(travel?.movement.rawValue),
      "trend": text(travel?.trend?.rawValue), "target": text(target?.text(places: decimals)),
      "meetsTarget": meetsTarget.map { .bool($0) } ?? .null,
      "allowedRatings": .array(target == nil ? [] : allowed.ratings.map { .string($0.rawValue) }),
      "withheld": .bool(isWithheld), "cannotSay": text(measurement?.cannotSay),
    ])
  }

  private func number(_ number: Int?) -> JSONValue { number.map { .number(JSONNumber($0)) } ?? .null }

  private func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
}
