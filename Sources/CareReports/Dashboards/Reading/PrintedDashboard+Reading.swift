public import CareCore

extension PrintedDashboard {
  /// The most measures that a file may have.
  public static let mostMeasures = 10_000

  /// Reads the dashboards of a JSON file. There are two forms.
  ///
  /// - An object with `measures`, a list of objects with the fields of ``DashboardField``; beside them `title`,
  ///   `period`, `source` and `overview`: its sentences, or an object with `measures`, `improved`, `noChange`,
  ///   `declined`, `informationOnly`, `suspended`, `benchmarked` and `quartiles` (four numbers). A bare list of
  ///   measures is taken as well.
  /// - A file of published figures, ``CareFigures/FigureFile``, in which entries with `columns` are the rows of one or
  ///   more dashboards (by `where`), an entry `<row>-direction` holds the figure before, and entries `…-tally-improved`
  ///   and the like hold the overview.
  ///
  /// What a cell holds that is not understood is listed in ``problems`` and otherwise left out; nothing is guessed.
  ///
  /// - Parameter json: The file.
  /// - Returns: The dashboards, one or more.
  /// - Throws: ``DashboardProblem`` when the file holds none.
  /// - Complexity: O(*n*) in the size of the file, but for the sorting of names.
  public static func read(_ json: JSONValue) throws(DashboardProblem) -> [PrintedDashboard] {
    switch json {
    case .array(let list):
      let isOfEntries = list.contains { $0.object?["columns"]?.object != nil }
      return isOfEntries ? try entries(list, title: nil) : [try plain(list, in: [:])]
    case .object(let object):
      if let measures = object["measures"] {
        guard case .array(let list) = measures else { throw .measuresAreNoList }
        return [try plain(list, in: object)]
      }
      if case .array(let list)? = object["entries"] { return try entries(list, title: object["title"]?.string) }
      throw .notADashboard
    case .null, .bool, .number, .string: throw .notADashboard
    }
  }

  /// Reads a dashboard from a table: a row of names and a row of cells for each measure.
  ///
  /// - Parameters:
  ///   - header: The names of the columns, those of ``DashboardField``; others are passed over.
  ///   - rows: The cells of each row.
  /// - Returns: The dashboard.
  /// - Throws: ``DashboardProblem`` when there is no column for the titles or the figures, or no row with a title.
  public static func read(header: [String], rows: [[String]]) throws(DashboardProblem) -> PrintedDashboard {
    let columns = header.map { DashboardField(name: $0) }
    guard columns.contains(.title) || columns.contains(.id) else { throw .missingColumn(.title) }
    guard columns.contains(.current) else { throw .missingColumn(.current) }
    guard rows.count <= mostMeasures else { throw .tooMany(limit: mostMeasures) }
    var reader = MeasureReader()
    for cells in rows { reader.read(DashboardCells(columns, cells)) }
    return try reader.dashboard()
  }

  private static func plain(_ list: [JSONValue], in object: JSONObject) throws(DashboardProblem) -> PrintedDashboard {
    guard list.count <= mostMeasures else { throw .tooMany(limit: mostMeasures) }
    var reader = MeasureReader()
    for value in list {
      guard let row = value.object else {
        reader.passOver()
        continue
      }
      reader.read(DashboardCells(row, unit: row["unit"]?.string))
    }
    var dashboard = try reader.dashboard()
    dashboard.title = object["title"]?.string
    dashboard.period = object["period"]?.string
    dashboard.source = object["source"]?.string
    if let overview = object["overview"], overview != .null {
      dashboard.overview = PrintedOverview(overview)
      if dashboard.overview == nil { dashboard.problems.append(DashboardCellProblem(.overview)) }
    }
    return dashboard
  }
}

/// Collects measures and gives each an id of its own.
struct MeasureReader {
  private var measures: [PrintedMeasure] = []
  private var problems: [DashboardCellProblem] = []
  private var ids: Set<String> = []
  private var place = 0

  /// Notes something that is no row.
  mutating func passOver() {
    place += 1
    problems.append(.init(.noName, measure: place))
  }

  /// Adds the measure of some cells.
  mutating func read(_ cells: DashboardCells) {
    guard var (measure, found) = cells.measure(at: place + 1) else {
      passOver()
      return
    }
    place += 1
    if !ids.insert(measure.id).inserted {
      found.append(.init(.sameID, measure: place, id: measure.id))
      measure.id += "-\(place)"
      ids.insert(measure.id)
    }
    measures.append(measure)
    problems += found
  }

  /// What was read.
  func dashboard() throws(DashboardProblem) -> PrintedDashboard {
    guard !measures.isEmpty else { throw .noMeasures }
    return PrintedDashboard(measures, problems: problems)
  }
}

extension JSONValue {
  /// The object; `nil` for anything else.
  var object: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// The text of a string with something in it; `nil` for anything else.
  var string: String? {
    if case .string(let text) = self, !text.isEmpty { text } else { nil }
  }

  /// A whole number; `nil` for anything else.
  var whole: Int? {
    if case .number(let number) = self { number.wholeNumber } else { nil }
  }
}
