import CareCore
import CareExchange
import CareModels

/// The cells of one of a register's tables, as they are written.
struct RegisterGrid {
  let table: RegisterTable
  let grid: CellGrid
  /// The child of each row.
  let children: [ChildIdentifier?]

  /// The tables that were supplied, in their order.
  static func all(_ register: Register) -> [RegisterGrid] {
    var grids: [RegisterGrid] = []
    let codes = CodeTables()
    func add<Record: ReturnRecord>(_ records: [Record]?) {
      guard let records, let grid = GridWriter(records, codes).grid() else { return }
      grids.append(RegisterGrid(table: Record.table, grid: grid, children: records.map(\.child)))
    }
    add(register.children)
    add(register.episodes)
    add(register.reviews)
    add(register.missingEpisodes)
    add(register.unaccompaniedChildren)
    add(register.previousPermanence)
    add(register.adoptions)
    add(register.placedForAdoption)
    add(register.healthOutcomes)
    add(register.careLeavers)
    add(register.socialWorkerEpisodes)
    add(register.deprivationsOfLiberty)
    return grids
  }
}

/// Turns records into cells.
private struct GridWriter<Record: ReturnRecord> {
  typealias Column = Record.Row.Column

  private let records: [Record]
  private let codes: CodeTables
  private let columns: [Column]
  private var extra: [String] = []
  private var places: [String: Int] = [:]

  /// Wider tables have short rows where the last cells are empty: otherwise a few bytes in each of many rows and one
  /// wide row would make a file of gigabytes.
  private static var widestPadded: Int { 1000 }

  /// How many records that kept text are read again at once.
  private static var batch: Int { 4096 }

  init(_ records: [Record], _ codes: CodeTables) {
    self.records = records
    self.codes = codes
    let layout = Set(ReturnLayout.layout(of: Record.table)?.items ?? [])
    // Items that are worked out, not returned, are written where any record has them.
    columns =
      Column.allCases.filter { layout.contains($0.item) }
      + Column.allCases.filter { column in
        !layout.contains(column.item)
          && records.contains { $0.text(column) != nil || $0.asReceived?[column.item] != nil }
      }
    let known = Set(Column.allCases.map(\.item))
    var names: Set<String> = []
    for record in records {
      for item in record.asReceived?.items ?? []
      where !known.contains(item.name) && AsReceived.surplusPosition(item.name) == nil { names.insert(item.name) }
    }
    extra = names.sorted()
    places = Dictionary(uniqueKeysWithValues: zip(extra, 0...))
  }

  /// The cells; `nil` when they take 4 GiB or more.
  func grid() -> CellGrid? {
    let width = columns.count + extra.count
    var builder = CellGridBuilder(
      columns: columns.map(\.item) + extra, reservingCells: width > Self.widestPadded ? 0 : records.count * width)
    var start = 0
    while start < records.count {
      let end = min(records.count, start + Self.batch)
      let unchanged = unchangedText(start..<end)
      var next = 0
      for record in records[start..<end] {
        guard let received = record.asReceived else {
          for column in columns { builder.add(record.text(column) ?? "") }
          pad(&builder, from: 0)
          builder.endRow()
          continue
        }
        for column in columns {
          builder.add((unchanged[next].contains(column) ? received[column.item] : nil) ?? record.text(column) ?? "")
        }
        next += 1
        addExtra(received, &builder)
        builder.endRow()
      }
      start = end
    }
    return try? builder.finish()
  }

  /// Fills a row with empty cells up to the last column.
  private func pad(_ builder: inout CellGridBuilder, from column: Int) {
    guard extra.count <= Self.widestPadded else { return }
    for _ in column..<max(column, extra.count) { builder.add("") }
  }

  /// Adds the cells of columns that the table does not have, and those past the last column.
  private func addExtra(_ received: AsReceived, _ builder: inout CellGridBuilder) {
    var column = 0
    var surplus: [(position: Int, text: String)] = []
    // The items are in the order of their names, as the columns are.
    for item in received.items {
      if let place = places[item.name] {
        while column < place {
          builder.add("")
          column += 1
        }
        builder.add(item.text)
        column += 1
      } else if let position = AsReceived.surplusPosition(item.name) {
        surplus.append((position, item.text))
      }
    }
    if surplus.isEmpty { return pad(&builder, from: column) }
    for _ in column..<max(column, extra.count) { builder.add("") }
    surplus.sort { $0.position < $1.position }
    var position = 0
    for cell in surplus {
      // Cells that were not kept were empty; a number out of all proportion is nobody's place.
      while position < cell.position, cell.position - position <= Self.widestPadded {
        builder.add("")
        position += 1
      }
      builder.add(cell.text)
      position = cell.position == .max ? .max : cell.position + 1
    }
  }

  /// For each record of a range that kept text: the columns whose field still says what was read from that text.
  ///
  /// The text is read again as it would be from a file, and what comes of it is compared.
  private func unchangedText(_ range: Range<Int>) -> [ColumnSet] {
    let kept = records[range].filter { $0.asReceived != nil }
    if kept.isEmpty { return [] }
    let all = Array(Column.allCases)
    var builder = CellGridBuilder(columns: all.map(\.item), reservingCells: kept.count * all.count)
    for record in kept {
      for column in all { builder.add(record.asReceived?[column.item] ?? "") }
      builder.endRow()
    }
    guard let grid = try? builder.finish() else { return Array(repeating: ColumnSet(), count: kept.count) }
    let positions = all.map(\.rawValue)
    var cells = RowCells<Column>(grid, positions: positions, codes: codes)
    var source = RecordSource<Column>(grid, positions: positions, extra: [])
    return kept.indices.map { index in
      cells.move(to: index)
      let row = Record.Row(&cells, grid.bytes.span)
      source.move(to: index, lenient: row.lenient)
      let read = Record(row, &source)
      var unchanged = ColumnSet()
      for column in all where read.text(column) == kept[index].text(column) { unchanged.insert(column) }
      return unchanged
    }
  }
}
