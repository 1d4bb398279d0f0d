public import CareCore
public import CareFigures

extension FigureFile {
  /// Figures in the form that ``CareFigures/FigureFile`` reads, so that anybody can work them out again.
  ///
  /// Nothing is lost: an input that was printed is written as it prints, so that it stands for the same values; any other that is
  /// no whole number as a fraction in lowest terms.
  ///
  /// - Parameters:
  ///   - figures: The figures.
  ///   - title: What the report is called; `nil` leaves it out.
  /// - Returns: The whole file.
  /// - Complexity: O(*n*) in the number of figures and inputs.
  public static func json(of figures: [PublishedFigure], title: String? = nil) -> JSONValue {
    var file: JSONObject = ["entries": .array(figures.map(\.entry))]
    if let title { file["title"] = .string(title) }
    return .object(file)
  }
}

extension PublishedFigure {
  /// The figure as an entry of a file of figures.
  public var entry: JSONValue {
    var entry: JSONObject = ["id": .string(id), "unit": .string(unit.name), "inputs": .array(inputs.map(\.json))]
    let texts: [(key: String, text: String?)] = [
      ("kind", kind?.rawValue), ("topic", topic), ("where", source?.section), ("publication", source?.publication),
      ("published", printed?.text), ("definition", definition), ("calculation", calculation),
      ("expression", expression), ("formula", formula), ("basis", basis?.rawValue), ("parent", parent),
      ("rounding", rounding?.shortName), ("comparedWith", comparedWith == nil ? nil : "another place"),
      ("printedValue", comparedWith?.text),
    ]
    for (key, text) in texts { if let text { entry[key] = .string(text) } }
    if let decimals { entry["decimals"] = .number(JSONNumber(decimals)) }
    if let base {
      var object: JSONObject = ["name": .string(base.name)]
      if let count = base.count { object["count"] = .number(JSONNumber(count)) }
      if let day = base.day { object["day"] = .string("\(day)") }
      entry["base"] = .object(object)
    }
    // A figure that follows from a row is given that row by its name.
    if let row, kind != .derived { entry["columns"] = row.json }
    return .object(entry)
  }
}

extension PublishedFigure.Input {
  fileprivate var json: JSONValue {
    let exact: JSONValue? = value.map { $0.isWhole ? .number(JSONNumber($0.numerator)) : .string($0.text) }
    // What was no number is written as something else that is none: the text itself was not kept.
    let none: JSONValue = fault == nil ? .null : "not a number"
    return .object(["name": .string(name), "value": printedAgain.map { .string($0) } ?? exact ?? none])
  }

  /// A text that prints the value and stands for the interval; `nil` when the value is exact, or no such text is found.
  private var printedAgain: String? {
    guard let value, let interval, !interval.isExact else { return nil }
    for (unit, ending) in [(1, ""), (1_000, "k"), (1_000_000, "m"), (1_000_000_000, "bn")] {
      guard let shown = value.divided(by: Fraction(unit)) else { continue }
      for places in 0...9 {
        let text = shown.rounded(toPlaces: places) + ending
        if let number = try? PrintedNumber(text), number.value == value, number.interval() == interval { return text }
      }
    }
    return nil
  }
}

extension DashboardRow {
  fileprivate var json: JSONValue {
    var columns = JSONObject()
    let texts: [(key: String, text: String?)] = [
      ("currentFigure", current?.text), ("comparedToPrevious", movement?.rawValue),
      ("polarityPrinted", polarity?.rawValue), ("target", target?.text), ("rag", rating?.rawValue),
      ("statisticalNeighbourAverage", neighbours?.text),
    ]
    for (key, text) in texts { if let text { columns[key] = .string(text) } }
    if let count { columns["bracketedCount"] = .number(JSONNumber(count)) }
    if let quartile { columns["quartile"] = .number(JSONNumber(quartile)) }
    return .object(columns)
  }
}
