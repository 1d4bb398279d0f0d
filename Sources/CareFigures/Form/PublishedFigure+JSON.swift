public import CareCore

extension PublishedFigure {
  /// Reads an entry of a file of figures; `nil` when the entry has no `id`.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - title: What the document is called; `nil` when it is not said.
  public init?(_ entry: JSONObject, title: String? = nil) {
    guard let id = entry["id"]?.text ?? entry["id"]?.wholeNumber.map({ String($0) }) else { return nil }
    let places = entry["decimals"]?.wholeNumber.flatMap { (0...18).contains($0) ? $0 : nil }
    self.init(id: id, printed: Self.print(entry["published"], places), unit: FigureUnit(entry["unit"]?.text ?? ""))
    kind = entry["kind"]?.text.flatMap { Kind(rawValue: $0.lowercased()) }
    topic = entry["topic"]?.text
    definition = entry["definition"]?.text ?? entry["statement"]?.text
    let (publication, place) = (entry["publication"]?.text ?? title, entry["where"]?.text)
    if publication != nil || place != nil { source = Source(publication ?? "", place) }
    decimals = places
    inputs = Self.inputs(entry["inputs"])
    calculation = entry["calculation"]?.text
    expression = entry["expression"]?.text
    formula = entry["formula"]?.text
    parent = entry["parent"]?.text
    basis = entry["basis"]?.text.flatMap { Basis(named: $0) }
    base = entry["base"].flatMap { Base($0) }
    rounding = entry["rounding"]?.text.flatMap { name in Rounding.allCases.first { $0.shortName == name } }
    if !isPrinted, entry["comparedWith"]?.text != nil {
      comparedWith = Self.print(entry["printedValue"]).map { PrintedText($0) }
    }
    if case .object(let columns)? = entry["columns"] { row = DashboardRow(columns) }
    if row == nil, case .object(let measure)? = entry["measure"], let direction = measure["direction"]?.text {
      row = DashboardRow(polarity: direction)
    }
  }

  /// What is printed: a text, a number, or several of them. A number of JSON has lost the noughts at its end; `places` puts them back.
  private static func print(_ value: JSONValue?, _ places: Int? = nil) -> String? {
    switch value {
    case .string(let text): return text
    case .number(let number):
      guard let places, let exact = number.fraction, case let text = exact.rounded(toPlaces: places),
        Fraction(decimal: text) == exact
      else { return number.literal }
      return text
    case .array(let list):
      return list.isEmpty ? nil : list.compactMap { print($0, places) }.joined(separator: "; ")
    default: return nil
    }
  }

  /// Inputs by name, as a list of objects with `name` and `value`, or as a list of numbers, which are then named `input1`, `input2`.
  private static func inputs(_ value: JSONValue?) -> [Input] {
    switch value {
    case .object(let object): return object.members.flatMap { inputs($0.key, $0.value) }
    case .array(let list):
      return list.enumerated().flatMap { place, item -> [Input] in
        if case .number(let number) = item { return [Input("input\(place + 1)", number)] }
        guard case .object(let object) = item, let name = object["name"]?.text else { return [] }
        return inputs(name, object["value"] ?? object["published"] ?? object["printed"] ?? .null)
      }
    default: return []
    }
  }

  private static func inputs(_ name: String, _ value: JSONValue) -> [Input] {
    switch value {
    case .number(let number): return [Input(name, number)]
    case .string(let text):
      if let exact = Fraction(text), !exact.isWhole { return [Input(name, exact)] }
      return [Input(name, printed: text)]
    case .object(let object):
      guard let inner = object["value"] ?? object["published"] ?? object["printed"] else { return [Input(named: name)] }
      if case .object = inner { return [Input(named: name)] }
      return inputs(name, inner)
    case .array(let list):
      return list.enumerated().flatMap { place, item -> [Input] in
        if case .number(let number) = item { [Input("\(name)\(place + 1)", number)] } else { [] }
      }
    case .null, .bool: return [Input(named: name)]
    }
  }
}

extension PublishedFigure.Base {
  /// Reads a base as a file writes it, an object with `name`, `count` and `day`, or the name alone; `nil` when there is no name.
  fileprivate init?(_ value: JSONValue) {
    if let name = value.text {
      self.init(name)
      return
    }
    guard case .object(let object) = value, let name = object["name"]?.text else { return nil }
    self.init(
      name, count: object["count"]?.wholeNumber, day: object["day"]?.text.flatMap { CalendarDay($0, as: .iso) })
  }
}

extension PublishedFigure.Input {
  /// An input of a number as a file writes it. Digits after the point are those that were printed, so that the number stands for an
  /// interval; so does a whole number whose name says that it is a percentage, a rate or a mean.
  init(_ name: String, _ number: JSONNumber) {
    self.init(named: name)
    guard let exact = number.fraction else {
      fault = .outOfRange
      return
    }
    value = exact
    let isRounded = !exact.isWhole || Self.roundedNames.contains { NamedCalculation.key(name).contains($0) }
    interval = isRounded ? (try? PrintedNumber(number.literal))?.interval() : nil
    interval = interval ?? PrintedInterval(exactly: exact)
  }

  private static let roundedNames = ["percent", "pct", "rate", "mean", "average", "share"]
}

extension DashboardRow {
  /// Reads the columns of a row as a file of figures writes them.
  init(_ columns: JSONObject) {
    func text(_ key: String) -> String? {
      switch columns[key] {
      case .string(let text)?: text.isEmpty ? nil : text
      case .number(let number)?: number.literal
      default: nil
      }
    }
    self.init(
      current: text("currentFigure"), count: columns["bracketedCount"]?.wholeNumber,
      movement: text("comparedToPrevious"),
      polarity: text("polarityPrinted"), target: text("target"), rating: text("rag"),
      quartile: columns["quartile"]?.wholeNumber, neighbours: text("statisticalNeighbourAverage"))
  }
}
