import CareCore
import CareFigures
import CareIndicators

/// The cells of one row of a dashboard's file as text, and the measure that is read from them.
struct DashboardCells {
  private var texts: [DashboardField: String] = [:]
  private var wrongForms: [DashboardField] = []
  private var history: [Fraction?] = []
  /// The sign that a number without one takes: `%` for a measure in percent.
  private let sign: String

  /// The fields of an object; of several names of a field the field's own comes first, then in the order they are
  /// listed.
  ///
  /// - Parameters:
  ///   - object: The object.
  ///   - unit: The unit of the figures, as the file says it.
  init(_ object: JSONObject, unit: String? = nil) {
    sign = unit == "%" || unit?.lowercased() == "percent" ? "%" : ""
    var taken: [DashboardField: Int] = [:]
    for member in object.members {
      guard let field = DashboardField(name: member.key) else { continue }
      let rank = Self.rank(member.key, field)
      if let earlier = taken[field], earlier <= rank { continue }
      taken[field] = rank
      texts[field] = nil
      wrongForms.removeAll { $0 == field }
      read(member.value, field)
    }
  }

  /// The fields of a row of a table; columns of an unknown name are passed over, and of two for one field the first
  /// counts.
  init(_ columns: [DashboardField?], _ cells: [String]) {
    sign = ""
    for (field, cell) in zip(columns, cells) {
      if let field, texts[field] == nil { texts[field] = cell }
    }
  }

  private static func rank(_ key: String, _ field: DashboardField) -> Int {
    let key = DashboardField.key(key)
    return ([field.rawValue] + field.alsoKnownAs).firstIndex { DashboardField.key($0) == key } ?? Int.max
  }

  private mutating func read(_ value: JSONValue, _ field: DashboardField) {
    switch value {
    case .null: break
    case .string(let text): texts[field] = text
    case .number(let number): texts[field] = number.literal
    case .array(let list) where field == .history: history = list.map(Self.number)
    case .bool, .array, .object: wrongForms.append(field)
    }
  }

  private static func number(_ value: JSONValue) -> Fraction? {
    switch value {
    case .number(let number): number.fraction
    case .string(let text): (try? PrintedNumber(text))?.value
    default: nil
    }
  }

  /// The text of a field without the spaces around it; empty when there is none.
  func text(_ field: DashboardField) -> String { (texts[field] ?? "").withoutOuterSpaces }

  /// Puts a text into a field that has none.
  mutating func fill(_ field: DashboardField, _ text: String) {
    if self.text(field).isEmpty { texts[field] = text }
  }

  /// The measure of these cells; `nil` when it has no name at all.
  ///
  /// - Parameter place: The place of the row, from 1.
  /// - Returns: The measure, and what could not be used of it.
  func measure(at place: Int) -> (PrintedMeasure, [DashboardCellProblem])? {
    let title = text(.title).isEmpty ? text(.id).words.capitalised : text(.title)
    guard !title.isEmpty else { return nil }
    let id = text(.id).isEmpty ? HTML.Anchor(title).text : text(.id)
    var measure = PrintedMeasure(id: id, title: title)
    measure.section = text(.section).isEmpty ? nil : text(.section)
    measure.update = text(.update).isEmpty || CellAbsence(text(.update)) != nil ? nil : text(.update)
    let (figure, bracket) = text(.current).splitAtBracket
    measure.current = cell(figure, number)
    measure.count = cell(text(.count).isEmpty ? bracket : text(.count), Self.count)
    measure.base = text(.base).isEmpty || CellAbsence(text(.base)) != nil ? nil : text(.base)
    measure.previous = cell(text(.previous), number)
    let (word, remark) = text(.movement).splitAtBracket
    measure.movement = cell(word) { .init(MovementWord(word: $0)) }
    measure.polarity = polarity(text(.polarity).isEmpty ? remark : text(.polarity))
    measure.target = cell(text(.target)) { .init(PrintedTarget($0, sign: sign)) }
    measure.rating = cell(text(.rating)) { .init(Rating(word: $0)) }
    measure.quartile = cell(text(.quartile), Self.quartile)
    measure.neighbours = cell(text(.neighbours), number)
    measure.isSuspended = text(.status).lowercased().hasPrefix("suspend")
    measure.history = history
    return (measure, problems(of: measure, at: place))
  }

  private func problems(of measure: PrintedMeasure, at place: Int) -> [DashboardCellProblem] {
    var problems = wrongForms.sorted { $0.rawValue < $1.rawValue }.map {
      DashboardCellProblem(.wrongForm, measure: place, id: measure.id, field: $0)
    }
    func look<Value>(_ cell: PrintedCell<Value>, _ field: DashboardField) {
      switch cell {
      case .unrecognised:
        problems.append(.init(.unrecognised, measure: place, id: measure.id, field: field))
      case .wrong(let fault):
        problems.append(.init(.wrong(fault), measure: place, id: measure.id, field: field))
      case .absent, .known: break
      }
    }
    look(measure.current, .current)
    look(measure.count, .count)
    look(measure.previous, .previous)
    look(measure.movement, .movement)
    look(measure.polarity, .polarity)
    look(measure.target, .target)
    look(measure.rating, .rating)
    look(measure.quartile, .quartile)
    look(measure.neighbours, .neighbours)
    return problems
  }
}

// MARK: - Kinds of cell

extension DashboardCells {
  /// Reads a cell: words for nothing first, then by its kind.
  private func cell<Value>(_ text: String, _ read: (String) -> PrintedCell<Value>) -> PrintedCell<Value> {
    CellAbsence(text).map { .absent($0) } ?? read(text)
  }

  private func polarity(_ text: String) -> PrintedCell<Indicator.Polarity> {
    // Of a polarity `none` and `n/a` say something: that neither way is good.
    Indicator.Polarity(words: text).map { .known($0) } ?? cell(text) { _ in .unrecognised }
  }

  private func number(_ text: String) -> PrintedCell<PrintedNumber> {
    do {
      let number = try PrintedNumber(text)
      guard number.unit == .plain, !sign.isEmpty else { return .known(number) }
      return .known(try PrintedNumber(number.shown + sign))
    } catch {
      return error == .outOfRange ? .wrong(.tooLarge) : .unrecognised
    }
  }

  private static func count(_ text: String) -> PrintedCell<Int> {
    do {
      let number = try PrintedNumber(text)
      guard number.value.isWhole, !number.value.isNegative, number.unit == .plain else { return .wrong(.noCount) }
      return .known(number.value.numerator)
    } catch {
      return error == .outOfRange ? .wrong(.tooLarge) : .unrecognised
    }
  }

  private static func quartile(_ text: String) -> PrintedCell<QuartileBand> {
    var word = text.lowercased()
    for ending in [" quartile", " (top)", " (bottom)"] where word.hasSuffix(ending) {
      word.removeLast(ending.count)
    }
    switch word {
    case "top", "first", "1st", "q1": return .known(.first)
    case "second", "2nd", "q2": return .known(.second)
    case "third", "3rd", "q3": return .known(.third)
    case "bottom", "fourth", "4th", "q4": return .known(.fourth)
    default: break
    }
    guard let number = try? PrintedNumber(word), number.unit == .plain else { return .unrecognised }
    let band = number.value.isWhole ? QuartileBand(rawValue: number.value.numerator) : nil
    return band.map { .known($0) } ?? .wrong(.noSuchQuartile)
  }
}

extension PrintedCell {
  /// What was read; something that is not understood when that is nothing.
  fileprivate init(_ value: Value?) { self = value.map { .known($0) } ?? .unrecognised }
}

extension PrintedTarget {
  /// Reads `>96.5%`, `≤ 5`, `at least 90%`, `90`; `nil` when it holds no level.
  fileprivate init?(_ text: String, sign: String) {
    var rest = text[...]
    var comparator: Target.Comparator?
    for (words, meaning) in Self.comparators where rest.lowercased().hasPrefix(words) {
      comparator = meaning
      rest = rest.dropFirst(words.count)
      break
    }
    let level = String(rest).withoutOuterSpaces
    guard var number = try? PrintedNumber(level) else { return nil }
    if number.unit == .plain, !sign.isEmpty, let percent = try? PrintedNumber(level + sign) { number = percent }
    self.init(comparator, number)
  }

  /// The longest first of those that begin alike.
  private static let comparators: [(String, Target.Comparator?)] = [
    (">=", .atLeast), ("=>", .atLeast), ("≥", .atLeast), ("at least", .atLeast), ("minimum", .atLeast),
    ("<=", .atMost), ("=<", .atMost), ("≤", .atMost), ("at most", .atMost), ("maximum", .atMost), ("up to", .atMost),
    (">", .above), ("above", .above), ("over", .above), ("more than", .above),
    ("<", .below), ("below", .below), ("under", .below), ("less than", .below), ("fewer than", .below), ("=", nil),
  ]
}

extension Rating {
  /// Reads a letter or a colour; `nil` when it is neither.
  fileprivate init?(word: String) {
    switch word.lowercased() {
    case "r", "red": self = .red
    case "a", "amber", "yellow": self = .amber
    case "g", "green": self = .green
    default: return nil
    }
  }
}

extension Indicator.Polarity {
  /// Reads `high is good`, `low = good`, `no polarity`, brackets around them set aside; `nil` for anything else.
  init?(words: String) {
    let words = words.lowercased().filter { $0.isLetter }
    switch words {
    case "high", "highisgood", "higherisbetter", "higherisgood", "highgood", "biggerisbetter", "increaseisgood":
      self = .highIsGood
    case "low", "lowisgood", "lowerisbetter", "lowerisgood", "lowgood", "smallerisbetter", "decreaseisgood":
      self = .lowIsGood
    case "nopolarity", "neither", "informationonly", "none", "na": self = .none
    default: return nil
    }
  }

  /// The polarity that a title states in brackets, `(low = good)`; `nil` when it states none.
  init?(statedIn title: String) {
    for part in title.split(separator: "(").dropFirst() {
      let words = part.prefix { $0 != ")" }
      if words.contains(where: { $0 == "=" || $0 == " " }), let polarity = Self(words: String(words)) {
        self = polarity
        return
      }
    }
    return nil
  }
}

extension String {
  /// The text without white space at its ends.
  var withoutOuterSpaces: String {
    var text = self[...].drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// The text before a bracket at its end, and what is in the bracket: `22.3% (25)` is `22.3%` and `25`. A bracket with
  /// nothing before it is left where it is.
  var splitAtBracket: (text: String, bracket: String) {
    guard last == ")", let open = lastIndex(of: "("), open != startIndex else { return (self, "") }
    let before = String(self[..<open]).withoutOuterSpaces
    guard !before.isEmpty else { return (self, "") }
    return (before, String(self[index(after: open)...].dropLast()).withoutOuterSpaces)
  }
}
