import CareCore
import CareExchange
import CareModels

/// A row that rules can be put to.
protocol RuledRow: ReadableRow {
  /// The table of these rows in a return; `nil` when the return does not have it.
  static func table(of tables: ReturnTables) -> RuleTable<Self>?

  /// The day that puts a child's rows in order; `nil` for a row without one, which comes last.
  var orderDay: CalendarDay? { get }

  /// The column that names the child.
  static var childColumn: Column { get }
}

/// A table of a return, laid out so that rules can ask for a child's rows, in order of time, without looking anything up.
final class RuleTable<Row: RuledRow>: Sendable {
  let source: ReturnTable<Row>
  let rows: [Row]

  /// The child of each row; ``ChildNames/none`` for a row that names none.
  let children: [Int32]

  /// The rows, each child's together and in order of time; those of no child come last.
  let order: [Int32]

  /// Where each child's rows start in ``order``, and at the end where the last one's end.
  let starts: [Int32]

  /// The place of each row in ``order``.
  let ranks: [Int32]

  /// For each row, a bit for each column whose cell holds anything but spaces. Most rules ask for that first, and the
  /// cells need not be looked at for it.
  let filled: [UInt64]

  private let parts: [RuleTablePart]

  init(_ source: ReturnTable<Row>, names: inout ChildNames) {
    self.source = source
    rows = source.rows
    children = names.children(of: source, column: Row.childColumn)
    (order, starts) = Self.ordered(source.rows, children, childCount: names.count)
    var ranks = [Int32](repeating: 0, count: order.count)
    for (rank, row) in order.enumerated() { ranks[Int(row)] = Int32(truncatingIfNeeded: rank) }
    self.ranks = ranks
    parts = source.parts.map { RuleTablePart($0.grid, firstRow: $0.firstRow, positions: $0.positions) }
    var filled: [UInt64] = []
    filled.reserveCapacity(rows.count)
    for part in parts { part.appendFilled(to: &filled) }
    while filled.count < rows.count { filled.append(0) }
    self.filled = filled
  }

  /// The file that a row came from; `nil` for a row that is not there.
  func part(of row: Int) -> RuleTablePart? {
    if parts.count == 1 { return parts[0] }
    return parts.last { $0.firstRow <= row }
  }

  /// Where a child's rows lie in ``order``; empty for a child who was first named after the table was laid out.
  func range(ofChild child: Int32) -> Range<Int> {
    let position = Int(child)
    guard child >= 0, position + 1 < starts.count else { return 0..<0 }
    return Int(starts[position])..<Int(starts[position + 1])
  }

  /// Counts the rows of each child, deals them out, and sorts those of a child that are not in order yet.
  private static func ordered(
    _ rows: [Row], _ children: [Int32], childCount: Int
  ) -> (order: [Int32], starts: [Int32]) {
    var starts = [Int32](repeating: 0, count: childCount + 2)
    func slot(_ child: Int32) -> Int { child >= 0 ? Int(child) : childCount }
    for child in children { starts[slot(child) + 1] += 1 }
    for position in 1..<starts.count { starts[position] += starts[position - 1] }
    var next = starts
    var order = [Int32](repeating: 0, count: rows.count)
    for (row, child) in children.enumerated() {
      order[Int(next[slot(child)])] = Int32(truncatingIfNeeded: row)
      next[slot(child)] += 1
    }
    func precedes(_ left: Int32, _ right: Int32) -> Bool {
      let (one, other) = (rows[Int(left)].orderDay ?? .last, rows[Int(right)].orderDay ?? .last)
      return one == other ? left < right : one < other
    }
    for child in 0..<childCount {
      let range = Int(starts[child])..<Int(starts[child + 1])
      guard range.count > 1 else { continue }
      if zip(range, range.dropFirst()).contains(where: { precedes(order[$1], order[$0]) }) {
        order[range].sort(by: precedes)
      }
    }
    return (order, Array(starts.dropLast()))
  }
}

/// The rows of a table that came from one file. An object, so that a rule which asks for a cell copies nothing.
final class RuleTablePart: Sendable {
  let grid: CellGrid
  let firstRow: Int
  /// The place of each column of the table in the file; -1 for one that it does not have.
  let positions: [Int]
  /// The place of each column of the file, by its name in capitals.
  private let places: [String: Int]

  init(_ grid: CellGrid, firstRow: Int, positions: [Int]) {
    self.grid = grid
    self.firstRow = firstRow
    self.positions = positions
    let names = grid.columns.map { CellText.name(Array($0.utf8).span) }
    places = Dictionary(zip(names, names.indices)) { first, _ in first }
  }

  /// The text of a column that need not be one of the table's own, in capitals; `nil` when the file does not have it. The
  /// name is in capitals too, and the row counted over the whole table.
  func text(item: String, row: Int) -> String? {
    guard let place = places[item] else { return nil }
    let bytes = grid.bytes
    return CellText.name(bytes.span.extracting(grid.range(row: row - firstRow, column: place)))
  }

  /// Adds the bits of every row: which columns hold anything but spaces.
  func appendFilled(to filled: inout [UInt64]) {
    let array = grid.bytes
    let bytes = array.span
    for row in 0..<grid.rowCount {
      var bits: UInt64 = 0
      for (column, place) in positions.enumerated() where place >= 0 {
        let range = grid.range(row: row, column: place)
        guard !range.isEmpty else { continue }
        // Hardly any cell begins with a space, so the rest need not be looked at.
        let isPlain = bytes[range.lowerBound] > 0x20 && bytes[range.lowerBound] < 0x80
        if isPlain || !CellText.trimmed(bytes.extracting(range)).isEmpty { bits |= 1 << UInt64(column) }
      }
      filled.append(bits)
    }
  }
}

/// The children that the tables of one or two returns name, numbered in the order in which they are first named.
struct ChildNames {
  /// The number of a row that names no child.
  static let none: Int32 = -1

  private var numbers: [String: Int32] = [:]
  private(set) var names: [String] = []

  var count: Int { names.count }

  /// The child of each row of a table.
  mutating func children<Row>(of table: ReturnTable<Row>, column: Row.Column) -> [Int32] {
    var children: [Int32] = []
    children.reserveCapacity(table.rows.count)
    for part in table.parts {
      let bytes = part.grid.bytes.span
      let position = part.positions[column.rawValue]
      var last: (cell: Range<Int>, child: Int32)?
      for row in 0..<part.grid.rowCount {
        let cell = part.grid.range(row: row, column: position)
        // Rows of a child mostly stand together, and the same bytes are the same name.
        if let last, Self.areSame(bytes, last.cell, cell) {
          children.append(last.child)
          continue
        }
        let child = number(CellText.name(bytes.extracting(cell)))
        last = (cell, child)
        children.append(child)
      }
    }
    return children
  }

  private static func areSame(_ bytes: Span<UInt8>, _ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for (left, right) in zip(one, other) where bytes[left] != bytes[right] { return false }
    return true
  }

  private mutating func number(_ name: String) -> Int32 {
    if name.isEmpty { return Self.none }
    if let number = numbers[name] { return number }
    let number = Int32(truncatingIfNeeded: names.count)
    numbers[name] = number
    names.append(name)
    return number
  }
}

extension CellText {
  /// The text of a cell as rules compare it: without the spaces around it, in capitals.
  static func name(_ cell: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    for index in trimmed(cell) {
      let byte = cell[index]
      bytes.append(byte >= 0x61 && byte <= 0x7A ? byte - 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
