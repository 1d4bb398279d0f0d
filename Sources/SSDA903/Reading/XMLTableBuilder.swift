import CareExchange
import CareModels

/// The cells of a row as they are met: places in the text of the child that they are of.
struct XMLRow {
  private(set) var cells: [Range<Int>?] = []
  /// The cells of columns that the table does not have, each with a name of its own.
  private(set) var extras: [(name: String, text: Range<Int>)] = []
  private var columns: Set<String> = []
  private var names: UniqueNames?

  /// Whether no cell has been put.
  var isEmpty: Bool { extras.isEmpty && cells.allSatisfy { $0 == nil } }

  /// Begins a row of a table with these columns.
  mutating func start(_ columns: Set<String>) {
    self.columns = columns
    cells.removeAll(keepingCapacity: true)
    cells.append(contentsOf: repeatElement(nil, count: columns.count))
    if extras.isEmpty { return }
    extras.removeAll(keepingCapacity: true)
    names = nil
  }

  /// Puts a cell; `false` when there is one in the column already.
  @discardableResult
  mutating func put(_ column: Int, _ text: Range<Int>) -> Bool {
    guard cells.indices.contains(column), cells[column] == nil else { return false }
    cells[column] = text
    return true
  }

  /// Puts a cell in a column that the table does not have; an item that is given twice gets a column for each time.
  mutating func put(_ name: String, _ text: Range<Int>) {
    var taken = names ?? UniqueNames(columns)
    names = nil
    extras.append((taken.unique(name), text))
    names = taken
  }
}

/// Gathers the rows of a table, whose columns become known one by one.
struct XMLTableBuilder {
  /// So many columns are made of items that the table does not have. More share one column, so that a file in which
  /// every row has items of its own does not become a table of as many columns.
  static let mostExtraColumns = 64
  static let otherItems = "(other items)"

  private let columns: [String]
  private var grid: CellGridBuilder
  private var rowCount: Int32 = 0
  private var lines: [Int32] = []
  private var extraColumns: [String] = []
  private var places: [String: Int] = [:]
  private var extras: [(row: Int32, place: Int, text: Range<Int>)] = []
  private var extraText: [UInt8] = []

  init(_ columns: [String]) {
    self.columns = columns
    grid = CellGridBuilder(columns: columns)
  }

  mutating func add(_ row: XMLRow, of text: [UInt8], line: Int32) {
    let span = text.span
    for cell in row.cells { grid.add(span.extracting(cell ?? 0..<0)) }
    grid.endRow()
    var others: [UInt8] = []
    for extra in row.extras {
      if let place = place(of: extra.name) {
        add(text[extra.text], at: place)
      } else {
        if !others.isEmpty { others.append(UInt8(ascii: "\n")) }
        others += Array((extra.name + ": ").utf8) + text[extra.text]
      }
    }
    if !others.isEmpty { add(others[...], at: Self.mostExtraColumns) }
    rowCount += 1
    lines.append(line)
  }

  private mutating func add(_ cell: ArraySlice<UInt8>, at place: Int) {
    let start = extraText.count
    extraText.append(contentsOf: cell)
    extras.append((rowCount, place, start..<extraText.count))
  }

  /// The place of a name among the columns that the table does not have; `nil` when there are too many.
  private mutating func place(of name: String) -> Int? {
    if let place = places[name] { return place }
    guard extraColumns.count < Self.mostExtraColumns else { return nil }
    places[name] = extraColumns.count
    extraColumns.append(name)
    return extraColumns.count - 1
  }

  /// The cells and the line of each row; `nil` when they take 4 GiB or more.
  consuming func finish() -> (grid: CellGrid, lines: [Int32])? {
    guard let own = try? grid.finish() else { return nil }
    if extras.isEmpty { return (own, lines) }
    var names = UniqueNames(columns + extraColumns)
    let hasOthers = extras.contains { $0.place == Self.mostExtraColumns }
    let last = hasOthers ? [names.unique(Self.otherItems)] : []
    let width = columns.count + extraColumns.count + last.count
    var builder = CellGridBuilder(
      columns: columns + extraColumns + last, reservingCells: own.rowCount * width, bytes: own.bytes.count)
    var next = 0
    var row: [Range<Int>] = []
    for index in 0..<own.rowCount {
      for column in columns.indices { builder.add(own.bytes.span.extracting(own.range(row: index, column: column))) }
      row = Array(repeating: 0..<0, count: width - columns.count)
      while next < extras.count, extras[next].row == index {
        row[extras[next].place] = extras[next].text
        next += 1
      }
      for cell in row { builder.add(extraText.span.extracting(cell)) }
      builder.endRow()
    }
    return (try? builder.finish()).map { ($0, lines) }
  }
}
