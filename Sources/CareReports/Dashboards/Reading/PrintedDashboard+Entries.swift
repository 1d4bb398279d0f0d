import CareCore
import CareIndicators

extension PrintedDashboard {
  /// Reads the dashboards among the entries of a file of published figures.
  static func entries(_ list: [JSONValue], title: String?) throws(DashboardProblem) -> [PrintedDashboard] {
    let entries = list.compactMap(\.object)
    let rows = entries.filter { $0["columns"]?.object != nil }
    guard !rows.isEmpty else { throw .noRows }
    guard rows.count <= mostMeasures else { throw .tooMany(limit: mostMeasures) }
    let before = previousFigures(in: entries)
    var order: [String] = []
    var groups: [String: [JSONObject]] = [:]
    for row in rows {
      // What follows a comma is a page or a row of the same dashboard.
      let place = String((row["where"]?.string ?? "").prefix { $0 != "," && $0 != ";" }).withoutOuterSpaces
      if groups[place] == nil { order.append(place) }
      groups[place, default: []].append(row)
    }
    var dashboards: [PrintedDashboard] = []
    for place in order {
      let group = groups[place] ?? []
      var reader = MeasureReader()
      for row in group { reader.read(cells(row, before)) }
      guard var dashboard = try? reader.dashboard() else { continue }
      dashboard.title = place.isEmpty ? title : place
      dashboard.source = place.isEmpty ? nil : title
      // Of several dashboards each has the tallies whose ids begin as those of its rows do.
      let start = order.count > 1 ? group.first?["id"]?.string.map { String($0.prefix { $0 != "-" }) + "-" } : nil
      let overview = PrintedOverview(
        entries.filter { entry in start.map { entry["id"]?.string?.hasPrefix($0) ?? false } ?? true })
      dashboard.overview = overview.isEmpty ? nil : overview
      dashboards.append(dashboard)
    }
    guard !dashboards.isEmpty else { throw .noMeasures }
    return dashboards
  }

  private static func cells(_ row: JSONObject, _ before: [String: String]) -> DashboardCells {
    let unit = row["unit"]?.string
    var cells = DashboardCells(row["columns"]?.object ?? [:], unit: unit)
    let id = row["id"]?.string ?? row["id"]?.whole.map { String($0) } ?? ""
    cells.fill(.id, id)
    cells.fill(.title, row["statement"]?.string.map(title) ?? "")
    cells.fill(.section, row["topic"]?.string.map(Self.section) ?? "")
    cells.fill(.current, row["published"]?.string ?? "")
    if let figure = before[id] { cells.fill(.previous, figure) }
    return cells
  }

  /// The name of a topic as programs write it, with the abbreviations of the field as people write them.
  private static func section(_ topic: String) -> String {
    ["sen", "send", "neet", "ehcp", "iro", "fte", "cin"].contains(topic) ? topic.uppercased() : topic.words.capitalised
  }

  /// The name of the measure in a statement such as `Dashboard row: repeat referrals; all columns captured.`
  private static func title(_ statement: String) -> String {
    var title = statement[...]
    if let colon = title.firstIndex(of: ":"), title[..<colon].lowercased().hasSuffix("row") {
      title = title[title.index(after: colon)...]
    }
    if let end = title.lastIndex(of: ";") { title = title[..<end] }
    return String(title).withoutOuterSpaces.capitalised
  }

  /// The figure before, by the id of the row: that of the entry which tests the word on the movement.
  private static func previousFigures(in entries: [JSONObject]) -> [String: String] {
    let ending = "-direction"
    var figures: [String: String] = [:]
    for entry in entries {
      guard let id = entry["id"]?.string, id.hasSuffix(ending), let inputs = entry["inputs"]?.object else { continue }
      switch inputs["previous"] {
      case .number(let number)?:
        // A whole number has no digits after the point in print, whatever wrote the file.
        figures[String(id.dropLast(ending.count))] = number.wholeNumber.map { String($0) } ?? number.literal
      case .string(let text)?: figures[String(id.dropLast(ending.count))] = text
      default: break
      }
    }
    return figures
  }
}

extension PrintedOverview {
  /// The overview among the entries of a file of published figures: those that say what is printed, not what was
  /// counted again.
  init(_ entries: [JSONObject]) {
    self.init()
    for entry in entries {
      guard let id = entry["id"]?.string, entry["kind"]?.string.map({ $0 == "datum" }) ?? true else { continue }
      guard let count = entry["published"]?.whole ?? entry["published"]?.string.flatMap({ Int($0.withoutOuterSpaces) }),
        count >= 0
      else { continue }
      if id.hasSuffix("quartile-tally-total") {
        benchmarked = count
      } else if let (_, band) = Self.quartileEndings.first(where: { id.hasSuffix("quartile-tally-" + $0.0) }) {
        quartiles[band] = count
      } else if id.hasSuffix("-tally-total") {
        measures = count
      } else if let (_, found) = Self.classEndings.first(where: { id.hasSuffix("-tally-" + $0.0) }) {
        classes[found] = count
      }
    }
  }

  private static let classEndings: [(String, TravelOutcome)] = [
    ("improved", .improved), ("no-change", .similar), ("steady", .similar), ("declined", .declined),
    ("information-only", .noPolarity), ("suspended", .suspended),
  ]

  private static let quartileEndings: [(String, QuartileBand)] = [
    ("top", .first), ("first", .first), ("second", .second), ("third", .third), ("fourth", .fourth),
    ("bottom", .fourth),
  ]
}
