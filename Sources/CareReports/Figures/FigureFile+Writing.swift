public import CareCore
public import CareFigures

extension FigureFile {
  /// Figures in the form that ``CareFigures/FigureFile`` reads, so that anybody can work them out again.
  ///
  /// Inputs that are no whole numbers are written as fractions in lowest terms, so that nothing is lost. Base, rounding and
  /// comparison are written too, for a reader; ``CareFigures/FigureFile`` passes them over.
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
      ("rounding", rounding?.shortName),
    ]
    for (key, text) in texts { if let text { entry[key] = .string(text) } }
    if let decimals { entry["decimals"] = .number(JSONNumber(decimals)) }
    if let base {
      var object: JSONObject = ["name": .string(base.name)]
      if let count = base.count { object["count"] = .number(JSONNumber(count)) }
      if let day = base.day { object["day"] = .string("\(day)") }
      entry["base"] = .object(object)
    }
    return .object(entry)
  }
}

extension PublishedFigure.Input {
  fileprivate var json: JSONValue {
    let number: JSONValue = value.map { $0.isWhole ? .number(JSONNumber($0.numerator)) : .string($0.text) } ?? .null
    return .object(["name": .string(name), "value": number])
  }
}
