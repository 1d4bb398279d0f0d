import CareCore

extension StatisticsTable {
  /// Reads a statistics file.
  ///
  /// What a column is for is judged by its name, and where that says nothing by its cells: one with hardly anything but
  /// numbers and symbols holds figures, any other is a dimension. A dimension that has the same text in every row does not
  /// appear in the titles of what is measured, unless it is what names the measure.
  ///
  /// - Parameters:
  ///   - csv: The file: UTF-8, UTF-16 or Windows-1252, with or without a byte order mark, lines ended in any way.
  ///   - file: What problems are to call it.
  ///   - listedProblems: How many problems of a kind are listed.
  /// - Throws: ``StatisticsProblem`` when the file cannot be used at all: nothing in it, or no column for the year, the
  ///   authority or figures. What is wrong in single rows is in ``problems``.
  /// - Complexity: O(*n*) in the size of the file.
  public init(csv: consuming [UInt8], file: String, listedProblems: Int = 100) throws(StatisticsProblem) {
    var reader = try StatisticsReader(csv, file, listed: listedProblems)
    reader.readRows()
    self = reader.table
  }
}

/// Reads the rows of a statistics file into series.
struct StatisticsReader {
  private let file: String
  private let reading: CSVReading
  private let columns: [StatisticsColumn]
  private let dimensions: [Int]
  private let figures: [Int]
  private let listed: Int

  private var series: [StatisticsSeries] = []
  private var seriesByKey: [[String]: Int] = [:]
  private var places: [[String]: StatisticsPlaces.Place?] = [:]
  private var years: [String: Int?] = [:]
  private var yearTexts: [Int: String] = [:]
  private var names: [LocalAuthorityCode: (year: Int, name: String)] = [:]
  private var problems: [StatisticsProblem] = []
  private var counts: [StatisticsProblem.Kind: Int] = [:]
  private var otherRows = 0

  private var grid: CellGrid { reading.grid }

  init(_ csv: consuming [UInt8], _ file: String, listed: Int) throws(StatisticsProblem) {
    // ZIP (XLSX, ODS) and the older compound files of XLS.
    guard !csv.starts(with: [0x50, 0x4B, 3, 4]), !csv.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else {
      throw StatisticsProblem(.spreadsheet, file: file)
    }
    reading = CSV.read(csv)
    guard reading.grid.columnCount > 0, reading.grid.rowCount > 0 else { throw StatisticsProblem(.empty, file: file) }
    self.file = file
    self.listed = max(0, listed)
    let grid = reading.grid
    let columns = StatisticsColumns.roles(of: grid)
    self.columns = columns
    figures = columns.indices.filter { if case .figures = columns[$0].role { true } else { false } }
    dimensions = columns.indices.filter { column in
      columns[column].role == .dimension
        && (!StatisticsColumns.isConstant(column, in: grid)
          || StatisticsColumn.Role.namesMeasure(name: columns[column].name))
    }
    func has(_ role: StatisticsColumn.Role) -> Bool { columns.contains { $0.role == role } }
    guard has(.year) else {
      throw StatisticsProblem(.noYear(names: StatisticsColumn.Role.yearNames), file: file, line: 1)
    }
    guard has(.authority) else {
      throw StatisticsProblem(.noAuthority(names: StatisticsColumn.Role.authorityNames), file: file, line: 1)
    }
    guard !figures.isEmpty else { throw StatisticsProblem(.noFigures, file: file, line: 1) }
    for problem in reading.problems where problem.severity >= .warning {
      note(.csv(message: problem.message), line: problem.line, column: problem.column)
    }
  }

  var table: StatisticsTable {
    StatisticsTable(
      file: file, columns: columns, series: series, names: names.mapValues(\.name), years: yearTexts.keys.sorted(),
      yearTexts: yearTexts, problems: problems, otherRows: otherRows)
  }

  mutating func readRows() {
    let roles: (StatisticsColumn.Role) -> [Int] = { [columns] role in
      columns.indices.filter { columns[$0].role == role }
    }
    let (yearColumn, level) = (roles(.year).first ?? 0, roles(.level).first)
    let (authority, area, polarity) = (roles(.authority), roles(.area), roles(.polarity).first)
    for row in 0..<grid.rowCount {
      // Nothing in any cell: a line of separators at the end of a spreadsheet.
      guard !columns.indices.allSatisfy({ grid.isEmpty(row: row, column: $0) }) else { continue }
      guard let year = year(grid.text(row: row, column: yearColumn)) else {
        note(.notAYear, line: reading.line(ofRow: row), column: yearColumn)
        continue
      }
      let cells = authority.map { trimmed(row, $0) }
      let place = place(level: level.map { trimmed(row, $0) }, cells, area.map { trimmed(row, $0) })
      switch place {
      case .authority(let code):
        if names[code].map({ $0.year <= year }) ?? true { names[code] = (year, name(of: code, cells)) }
      case .other:
        otherRows += 1
        continue
      case .area: break
      case nil:
        note(.noPlace, line: reading.line(ofRow: row), column: authority.first)
        continue
      }
      guard let place else { continue }
      readFigures(row, year, place, polarity: polarity.map { trimmed(row, $0) })
    }
  }

  private mutating func readFigures(_ row: Int, _ year: Int, _ place: StatisticsPlaces.Place, polarity: String?) {
    let key = dimensions.map { trimmed(row, $0) }
    for (number, column) in figures.enumerated() {
      let value = StatisticsValue(grid.text(row: row, column: column))
      if value == .unreadable { note(.notANumber, line: reading.line(ofRow: row), column: column) }
      let index = seriesIndex(key, number, column)
      if let polarity, !polarity.isEmpty, !series[index].polarities.contains(polarity) {
        series[index].polarities.append(polarity)
      }
      let isNew =
        switch place {
        case .authority(let code): series[index].authorities[year, default: [:]].setFirst(value, for: code)
        case .area(let name): series[index].areas[year, default: [:]].setFirst(value, for: name)
        case .other: true
        }
      if !isNew { note(.twice, line: reading.line(ofRow: row), column: column) }
    }
  }

  private mutating func seriesIndex(_ dimensions: [String], _ number: Int, _ column: Int) -> Int {
    let key = dimensions + [String(number)]
    if let index = seriesByKey[key] { return index }
    series.append(StatisticsSeries(dimensions: dimensions, column: columns[column]))
    seriesByKey[key] = series.count - 1
    return series.count - 1
  }

  private mutating func place(level: String?, _ cells: [String], _ areas: [String]) -> StatisticsPlaces.Place? {
    let key = [level ?? ""] + cells + ["|"] + areas
    if let known = places[key] { return known }
    let place = StatisticsPlaces.place(level: level, cells: cells, areas: areas)
    places[key] = .some(place)
    return place
  }

  private mutating func year(_ text: String) -> Int? {
    if let known = years[text] { return known }
    let year = StatisticsYear.number(text)
    years[text] = .some(year)
    if let year, yearTexts[year] == nil { yearTexts[year] = String(text.filter { !$0.isWhitespace }) }
    return year
  }

  private func name(of code: LocalAuthorityCode, _ cells: [String]) -> String {
    let words = cells.filter { LocalAuthorityCode(normalising: $0)?.kind == nil && $0.contains { $0.isLetter } }
    return words.first { $0.count > 2 } ?? code.authority?.name ?? code.text
  }

  private func trimmed(_ row: Int, _ column: Int) -> String {
    var text = Substring(grid.text(row: row, column: column))
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  private mutating func note(_ kind: StatisticsProblem.Kind, line: Int?, column: Int?) {
    counts[kind, default: 0] += 1
    guard counts[kind, default: 0] <= listed else { return }
    let name = column.flatMap { columns.indices.contains($0) ? columns[$0].name : nil }
    problems.append(StatisticsProblem(kind, file: file, line: line, column: column.map { $0 + 1 }, columnName: name))
  }
}

extension Dictionary {
  /// Sets a value unless there is one; whether there was none.
  fileprivate mutating func setFirst(_ value: Value, for key: Key) -> Bool {
    guard self[key] == nil else { return false }
    self[key] = value
    return true
  }
}

/// Reads years.
public enum StatisticsYear {
  /// The year of `2025`, `202425`, `2024/25`, `2024-25`, `2024/2025` or `2025.0`: the later one where there are two.
  ///
  /// `nil` for anything else, and when the second year is not the one after the first.
  public static func number(_ text: String) -> Int? {
    var text = String(text.filter { !$0.isWhitespace })
    if text.hasSuffix(".0") { text.removeLast(2) }
    if text.utf8.count == 4, let year = Int(text), (1000...9999).contains(year) { return year }
    return ReportingYear(name: text)?.collectionYear
  }
}

/// Judges what columns are for.
enum StatisticsColumns {
  static func roles(of grid: CellGrid) -> [StatisticsColumn] {
    var hasYear = false
    let columns = grid.columns.indices.map { column in
      let name = grid.columns[column]
      var role = StatisticsColumn.Role(name: name) ?? judged(column, in: grid)
      if role == .year {
        // A second column for the period says the same in other words.
        if hasYear { role = .unused }
        hasYear = true
      }
      return StatisticsColumn(name: name, number: column + 1, role: role)
    }
    return withoutAttributes(columns, in: grid)
  }

  /// The columns, those left out of use that describe the area or the year (a type of authority, a status) and not what is
  /// measured: nowhere do they tell two rows of the same area and year apart.
  ///
  /// A column whose name says that it is part of the measure stays one.
  private static func withoutAttributes(_ columns: [StatisticsColumn], in grid: CellGrid) -> [StatisticsColumn] {
    let places = columns.indices.filter { [.year, .level, .authority, .area].contains(columns[$0].role) }
    let doubtful = columns.indices.filter {
      columns[$0].role == .dimension && !StatisticsColumn.Role.isMeasure(name: columns[$0].name)
    }
    guard !doubtful.isEmpty else { return columns }
    var first: [[String]: Int] = [:]
    var telling: Set<Int> = []
    for row in 0..<grid.rowCount where telling.count < doubtful.count {
      let key = places.map { grid.text(row: row, column: $0) }
      guard let other = first[key] else {
        first[key] = row
        continue
      }
      for column in doubtful where grid.text(row: row, column: column) != grid.text(row: other, column: column) {
        telling.insert(column)
      }
    }
    return columns.map { column in
      let isAttribute = doubtful.contains(column.number - 1) && !telling.contains(column.number - 1)
      return isAttribute ? StatisticsColumn(name: column.name, number: column.number, role: .unused) : column
    }
  }

  /// By the name where that settles it, otherwise by the cells.
  private static func judged(_ column: Int, in grid: CellGrid) -> StatisticsColumn.Role {
    guard !StatisticsColumn.Role.isDimension(name: grid.columns[column]) else { return .dimension }
    var (figures, others) = (0, 0)
    for row in 0..<grid.rowCount {
      switch StatisticsValue(grid.text(row: row, column: column)) {
      case .number, .symbol, .otherMark: figures += 1
      case .unreadable: others += 1
      case .blank: break
      }
    }
    guard figures + others > 0 else { return .unused }
    // Of a column whose name promises numbers half may be odd; of any other one in ten.
    let kind = StatisticsColumn.FigureKind(name: grid.columns[column])
    let isFigures = kind == nil ? figures >= others * 9 : figures > 0 && figures >= others
    return isFigures ? .figures(kind ?? .other) : .dimension
  }

  static func isConstant(_ column: Int, in grid: CellGrid) -> Bool {
    let first = grid.text(row: 0, column: column)
    return (1..<max(1, grid.rowCount)).allSatisfy { grid.text(row: $0, column: column) == first }
  }
}
