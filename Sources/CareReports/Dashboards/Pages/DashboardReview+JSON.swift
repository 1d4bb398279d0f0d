public import CareCore
import CareFigures
import CareIndicators

extension DashboardReview {
  /// The dashboard for programs: `{"title", "period", "policy", "measures": […], "overview": {…}, "disagreements": […],
  /// "problems": […]}`.
  ///
  /// What is not known is `null`. Numbers are as printed; `meetsTarget`, `trend`, `allowedRatings`,
  /// `isBetterThanNeighbours` and `base` follow from them.
  public var json: JSONValue {
    .object([
      "title": dashboard.title.json, "period": dashboard.period.json, "policy": .string(options.policy.name),
      "measures": .array(measures.map(\.json)), "overview": overview.json,
      "disagreements": .array(disagreements.map(\.json)),
      "problems": .array(dashboard.problems.map { .string("\($0)") }),
    ])
  }
}

extension MeasureReview {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(measure.id), "title": .string(measure.title), "section": measure.section.json,
      "update": measure.update.json, "current": measure.current.json { .string($0.shown) },
      "count": measure.count.json { .number(JSONNumber($0)) }, "previous": measure.previous.json { .string($0.shown) },
      "movement": measure.movement.json { .string($0.rawValue) },
      "movementsThatFollow": movements.map { .array($0.map { .string($0.rawValue) }) } ?? .null,
      "polarity": polarity.map { .string($0.value.rawValue) } ?? .null,
      "polarityBasis": polarity.map { .string($0.basis.rawValue) } ?? .null,
      "trend": trend.map { .string($0.rawValue) } ?? .null, "target": measure.target.json { .string($0.text) },
      "meetsTarget": meetsTarget.map { .bool($0) } ?? .null,
      "rating": measure.rating.json { .string($0.rawValue) },
      "allowedRatings": .array(allowed.ratings.map { .string($0.rawValue) }),
      "quartile": measure.quartile.json { .number(JSONNumber($0.rawValue)) },
      "neighbours": measure.neighbours.json { .string($0.shown) },
      "isBetterThanNeighbours": isBetterThanNeighbours.map { .bool($0) } ?? .null,
      "base": base.map { .array([.number(JSONNumber($0.lowerBound)), .number(JSONNumber($0.upperBound))]) } ?? .null,
      "agrees": .bool(disagreements.isEmpty),
    ])
  }
}

extension OverviewReview {
  fileprivate var json: JSONValue {
    var classes = JSONObject()
    for outcome in TravelOutcome.allCases { classes[outcome.rawValue] = (self.classes[outcome] ?? Count()).json }
    var quartiles = JSONObject()
    for band in QuartileBand.allCases { quartiles["\(band.rawValue)"] = (self.quartiles[band] ?? Count()).json }
    return .object([
      "sentences": .array(sentences.map { .string($0) }), "reported": reported.json, "classes": .object(classes),
      "benchmarked": benchmarked.json, "quartiles": .object(quartiles),
    ])
  }
}

extension OverviewReview.Count {
  fileprivate var json: JSONValue {
    .object([
      "read": .number(JSONNumber(read)), "least": .number(JSONNumber(least)), "most": .number(JSONNumber(most)),
    ])
  }
}

extension DashboardDisagreement {
  fileprivate var json: JSONValue {
    .object([
      "check": .string(check.rawValue), "measure": measure.json, "subject": .string(subject),
      "printed": .string(printed), "follows": .string(follows), "reason": .string(reason),
    ])
  }
}

extension PrintedCell {
  /// The value, or `null` where there is none; what was not understood is among the problems.
  fileprivate func json(_ write: (Value) -> JSONValue) -> JSONValue { value.map(write) ?? .null }
}

extension String? {
  fileprivate var json: JSONValue { map { .string($0) } ?? .null }
}
