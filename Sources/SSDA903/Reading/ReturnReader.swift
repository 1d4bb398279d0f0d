import CareCore
import CareExchange
import CareModels
import CareValidation

/// Reads files into a return: recognises each, reads its rows, and notes what is wrong with it.
struct ReturnReader {
  /// Where a grid of cells comes from.
  struct Origin {
    let name: String
    let form: FileForm
    var lines = RowLines.unknown
  }

  let codes = CodeTables()

  /// Reads one file; what is found in it is in the order of its tables and rows, the file as a whole first.
  func read(_ file: consuming StatutoryReturn.File, into statutory: inout StatutoryReturn) {
    let before = statutory.findings.count
    statutory.files.append(file.name)
    if Self.isWorkbook(file.bytes) {
      statutory.findings.append(.workbook(file.name))
    } else if file.name.lowercased().hasSuffix(".xml") || Self.looksLikeXML(file.bytes) {
      readXML(file, into: &statutory)
    } else {
      readCSV(file, into: &statutory)
    }
    let found = statutory.findings[before...].enumerated().sorted { left, right in
      var (one, other) = (left.element.location, right.element.location)
      (one.fields, other.fields) = ([], [])
      return one < other || !(other < one) && left.offset < right.offset
    }
    statutory.findings.replaceSubrange(before..., with: found.map(\.element))
  }

  private func readCSV(_ file: consuming StatutoryReturn.File, into statutory: inout StatutoryReturn) {
    let name = file.name
    let reading = CSV.read(file.bytes)
    var options = CSVWriter.Options(separator: reading.separator, byteOrderMark: reading.hadByteOrderMark)
    if let lineEnding = reading.lineEnding { options.lineEnding = lineEnding }
    // A reader has nothing to judge the separator by.
    if reading.grid.columnCount == 1 { options.separator = .comma }
    let origin = Origin(name: name, form: .csv(options), lines: RowLines(reading))
    if reading.grid.columns.isEmpty {
      statutory.note(reading, of: nil, in: name)
      return
    }
    let answer = Recognition.table(for: reading.grid.columns)
    if case .table(let table) = answer {
      statutory.note(reading, of: table, in: name, firstRow: statutory.rowCount(table) ?? 0)
      add(reading.grid, as: table, from: origin, into: &statutory)
      return
    }
    statutory.note(reading, of: nil, in: name)
    switch answer {
    case .table: break
    case .withoutChild(let table):
      statutory.findings.append(
        .unreadable(name, "its columns are those of table \(table.rawValue), but none is CHILD"))
    case .data:
      statutory.findings.append(.unreadable(name, "its first row holds data where the names of the columns should be"))
    case .unknown:
      statutory.findings.append(.notRead(name, "its columns are those of no table of the return"))
    }
    statutory.otherFiles.append(.init(name: name, grid: reading.grid, form: origin.form))
  }

  /// Adds the rows of a grid to a table.
  func add(_ grid: CellGrid, as table: RegisterTable, from origin: Origin, into statutory: inout StatutoryReturn) {
    switch table {
    case .children: add(grid, from: origin, to: &statutory.header, &statutory.findings)
    case .episodes: add(grid, from: origin, to: &statutory.episodes, &statutory.findings)
    case .reviews: add(grid, from: origin, to: &statutory.reviews, &statutory.findings)
    case .missingEpisodes: add(grid, from: origin, to: &statutory.missing, &statutory.findings)
    case .unaccompaniedChildren: add(grid, from: origin, to: &statutory.uasc, &statutory.findings)
    case .previousPermanence: add(grid, from: origin, to: &statutory.previousPermanence, &statutory.findings)
    case .adoptions: add(grid, from: origin, to: &statutory.adoptions, &statutory.findings)
    case .placedForAdoption: add(grid, from: origin, to: &statutory.placedForAdoption, &statutory.findings)
    case .healthOutcomes: add(grid, from: origin, to: &statutory.healthOutcomes, &statutory.findings)
    case .careLeavers: add(grid, from: origin, to: &statutory.careLeavers, &statutory.findings)
    case .socialWorkerEpisodes: add(grid, from: origin, to: &statutory.socialWorkerEpisodes, &statutory.findings)
    case .deprivationsOfLiberty: add(grid, from: origin, to: &statutory.deprivationsOfLiberty, &statutory.findings)
    default: statutory.findings.append(.notRead(origin.name, "it is no table of the return"))
    }
  }

  private func add<Row: ReadableRow>(
    _ grid: CellGrid, from origin: Origin, to table: inout ReturnTable<Row>?, _ findings: inout [Finding]
  ) {
    if let same = table?.parts.first(where: { $0.grid.rowCount > 0 && $0.grid == grid }) {
      findings.append(.repeated(origin.name, same.file, Row.table))
    }
    var rows = table?.rows ?? []
    var parts = table?.parts ?? []
    table = nil
    let positions = Recognition.positions(Row.Column.self, in: grid.columns.map(Recognition.item))
    let firstRow = rows.count
    rows.reserveCapacity(firstRow + grid.rowCount)
    var lenient = LenientColumns(columns: Row.Column.allCases.count)
    var cells = RowCells<Row.Column>(grid, positions: positions, codes: codes)
    let bytes = grid.bytes.span
    for row in 0..<grid.rowCount {
      cells.move(to: row)
      let read = Row(&cells, bytes)
      if !read.lenient.isEmpty { lenient.count(read.lenient, row: firstRow + row) }
      rows.append(read)
    }
    for column in Row.Column.allCases {
      guard let (count, first) = lenient[column.rawValue] else { continue }
      findings.append(
        Finding(
          "reading.lenient", .note,
          "\(count) \(count == 1 ? "cell was" : "cells were") not written as the return wants, and read all the same.",
          at: .init(
            file: origin.name, line: origin.lines.line(ofRow: first - firstRow), table: Row.table, row: first,
            fields: [column.item])))
    }
    noteColumns(Row.self, grid, positions, origin, &findings)
    parts.append(
      .init(
        file: origin.name, grid: grid, firstRow: firstRow, positions: positions, lines: origin.lines, form: origin.form)
    )
    table = ReturnTable(rows: rows, parts: parts)
  }

  private func noteColumns<Row: ReadableRow>(
    _: Row.Type, _ grid: CellGrid, _ positions: [Int], _ origin: Origin, _ findings: inout [Finding]
  ) {
    guard case .csv = origin.form else { return }
    let layout = ReturnLayout.layout(of: Row.table)?.items ?? []
    let missing = Row.Column.allCases.filter { positions[$0.rawValue] < 0 && layout.contains($0.item) }.map(\.item)
    if !missing.isEmpty {
      findings.append(
        Finding(
          "reading.missing-column", .warning, "Columns of the return are not in the file.",
          at: .init(file: origin.name, table: Row.table, fields: missing)))
    }
    let extra = Recognition.extra(Row.Column.self, in: grid.columns)
    if !extra.isEmpty {
      let shown = extra.prefix(Self.shownColumns).map {
        Recognition.shownName(grid.columns[$0.position], position: $0.position)
      }
      findings.append(
        Finding(
          "reading.extra-column", .note,
          "\(extra.count) \(extra.count == 1 ? "column" : "columns") that the table does not have were kept.",
          at: .init(file: origin.name, table: Row.table, fields: shown)))
    }
  }

  /// The most columns that one finding names.
  private static let shownColumns = 100

  /// Puts the last things right once all files are read.
  func finish(_ statutory: inout StatutoryReturn) {
    if statutory.isEmpty {
      statutory.findings.append(
        Finding("reading.no-table", .error, "No table of the return was found.", at: .init()))
    }
  }

  /// Whether a file is a workbook: a ZIP archive (`.xlsx`, `.ods`) or a compound file (`.xls`).
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  private static func looksLikeXML(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(64).drop { CellText.isSpace($0) || [0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0].contains($0) }
    return start.first == UInt8(ascii: "<")
  }
}

/// Counts leniently read cells, column by column.
private struct LenientColumns {
  private var counts: [(count: Int, first: Int)?]

  init(columns: Int) { counts = Array(repeating: nil, count: columns) }

  subscript(column: Int) -> (count: Int, first: Int)? { counts[column] }

  mutating func count(_ columns: ColumnSet, row: Int) {
    for column in counts.indices where columns.bits & (1 << UInt32(column)) != 0 {
      counts[column] = counts[column].map { ($0.count + 1, $0.first) } ?? (1, row)
    }
  }
}
