public import CareCore

/// What came of checking files of figures.
public struct FigureReport: Hashable, Sendable {
  /// The figures, in their order.
  public let figures: [PublishedFigure]

  /// The answer for each figure, in their order.
  public let answers: [FigureAnswer]

  /// What the figures say against one another.
  public let findings: [FigureFinding]

  /// Works out every figure, and holds the figures against one another.
  ///
  /// - Complexity: O(*n*) in the number of figures and the length of their calculations.
  public init(_ figures: [PublishedFigure]) {
    var answers = figures.map { $0.evaluated() }
    let findings = FigureConsistency.findings(in: figures, answers: answers)
    let found = Set(findings.flatMap { $0.figures.map(\.figure) })
    for index in figures.indices where figures[index].kind == .contradiction {
      // Printed figures that cannot stand side by side do not agree; that none was found says nothing.
      answers[index].agrees = found.contains(figures[index].id) ? false : nil
      answers[index].agreement = nil
    }
    self.figures = figures
    self.answers = answers
    self.findings = findings
  }
}

extension FigureReport {
  /// The report as JSON: `{"entries": [{"id", "exact", "published", "agrees", "agreesUnder", "interval"}], "findings": […]}`.
  ///
  /// `exact` is a fraction in lowest terms; `agrees` is `null` for what was not compared, and `reason` then says why; `interval` holds
  /// the first and the last whole number for each rounding, `null` for none, and a last of `null` where there is no largest.
  public var json: JSONValue {
    .object([
      "entries": .array(zip(figures, answers).map { $1.json($0) }),
      "findings": .array(findings.map(\.json)),
    ])
  }
}

extension FigureAnswer {
  func json(_ figure: PublishedFigure) -> JSONValue {
    var entry: JSONObject = [
      "id": .string(id),
      "exact": exact.map { .string($0.text) } ?? .null,
      "published": figure.printed.map { .string($0.text) } ?? .null,
      "agrees": agrees.map { .bool($0) } ?? .null,
      "agreesUnder": .array(agreesUnder.map { .string($0.shortName) }),
      "interval": implied?.json ?? .null,
    ]
    if let verdict { entry["verdict"] = .string(verdict) }
    if let explanation = agreement?.explanation { entry["explanation"] = .string("\(explanation)") }
    if let way { entry["evaluatedFrom"] = .string(way.rawValue) }
    if let reach = figure.reach {
      entry["reach"] = .string("\(reach.outer)")
    }
    if let reason { entry["reason"] = .string("\(reason)") }
    return .object(entry)
  }
}

extension FigureAnswer.Implied {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    for rounding in Rounding.allCases {
      // An end that is the largest number there is, is no end.
      object[rounding.shortName] =
        self[rounding].map { range in
          let last: JSONValue = range.upperBound == Int.max ? .null : .number(JSONNumber(range.upperBound))
          return .array([.number(JSONNumber(range.lowerBound)), last])
        } ?? .null
    }
    return .object(object)
  }
}

extension Rounding {
  /// The name in reports on figures: `halfUp`, `halfEven`, `truncate`.
  public var shortName: String {
    switch self {
    case .halfAwayFromZero: "halfUp"
    case .halfToEven: "halfEven"
    case .truncated: "truncate"
    }
  }
}
