import CareCore
import CareExchange
import CareModels

/// Hands the cells of one row to a record, and keeps what the record's fields cannot hold.
struct RecordSource<Column: ReturnColumn> {
  let grid: CellGrid
  let positions: [Int]
  /// The columns of the file that no field is for: their names, made unlike any other, and their places.
  let extra: [(name: String, position: Int)]
  var row = 0
  var lenient = ColumnSet()
  private var kept: [AsReceived.Item] = []
  /// What could not be used, for the findings: where a column's cell holds text that is no value.
  private(set) var unusable = ColumnSet()

  init(_ grid: CellGrid, positions: [Int], extra: [(name: String, position: Int)]) {
    self.grid = grid
    self.positions = positions
    self.extra = extra
  }

  mutating func move(to row: Int, lenient: ColumnSet) {
    self.row = row
    self.lenient = lenient
    unusable = ColumnSet()
  }

  private func raw(_ column: Column) -> String {
    grid.text(row: row, column: positions[column.rawValue])
  }

  private func isEmpty(_ column: Column) -> Bool {
    grid.isEmpty(row: row, column: positions[column.rawValue])
  }

  private mutating func keep(_ column: Column) {
    kept.append(AsReceived.Item(column.item, raw(column)))
  }

  // MARK: Cells that the row has read

  mutating func code<Code: CodeSet>(_ cell: Cell<Code>, _ column: Column) -> Coded<Code>? {
    if lenient.contains(column) { keep(column) }
    switch cell {
    case .missing: return nil
    case .value(let code): return .known(code)
    case .unusable:
      unusable.insert(column)
      return Coded(raw(column))
    }
  }

  mutating func day(_ cell: Cell<CalendarDay>, _ column: Column) -> CalendarDay? {
    plain(cell, column)
  }

  mutating func whole(_ cell: Cell<Int>, _ column: Column) -> Int? {
    // Noughts in front are not written back from a number.
    if case .value(let number) = cell, !lenient.contains(column), String(number) != raw(column) { keep(column) }
    return plain(cell, column)
  }

  private mutating func plain<Value>(_ cell: Cell<Value>, _ column: Column) -> Value? {
    if lenient.contains(column) { keep(column) }
    switch cell {
    case .missing: return nil
    case .value(let value): return value
    case .unusable:
      unusable.insert(column)
      keep(column)
      return nil
    }
  }

  // MARK: Text

  /// A text tidied by `tidy`; the text as received is kept when tidying changed it.
  private mutating func tidied<Value>(
    _ column: Column, _ tidy: (String) -> Value?, _ text: (Value) -> String
  ) -> Value? {
    if isEmpty(column) { return nil }
    let raw = raw(column)
    guard let value = tidy(raw) else {
      keep(column)
      return nil
    }
    if text(value) != raw { keep(column) }
    return value
  }

  mutating func child(_ column: Column) -> ChildIdentifier? {
    tidied(column, ChildIdentifier.init(normalising:), \.text)
  }

  mutating func urn(_ column: Column) -> URN? {
    tidied(column, URN.init(normalising:), \.text)
  }

  mutating func pupil(_ column: Column) -> PupilNumber? {
    tidied(column, { UniquePupilNumber(normalising: $0).map { PupilNumber($0.text) } }, \.text)
  }

  mutating func text(_ column: Column) -> String? {
    tidied(column, { $0.allSatisfy(\.isWhitespace) ? nil : $0 }, \.self)
  }

  mutating func postcode(_ column: Column) -> Postcode? {
    text(column).map { Postcode($0) }
  }

  mutating func distance(_ column: Column) -> ReturnedDistance? {
    text(column).map { ReturnedDistance($0) }
  }

  mutating func partial(_ column: Column) -> PartialDay? {
    if isEmpty(column) { return nil }
    let raw = raw(column)
    let value = PartialDay(raw) ?? CalendarDay.reading(CellText(raw.utf8.span).bytes.span).map { PartialDay($0.day) }
    if value == nil, !raw.allSatisfy(\.isWhitespace) { unusable.insert(column) }
    if value?.description != raw { keep(column) }
    return value
  }

  /// What the fields cannot hold, cells of other columns included; clears it for the next row.
  mutating func finish() -> AsReceived? {
    for (name, position) in extra where !grid.isEmpty(row: row, column: position) {
      kept.append(AsReceived.Item(name, grid.text(row: row, column: position)))
    }
    if grid.cellCount(row: row) > grid.columnCount {
      for (position, text) in grid.surplus(row: row).enumerated() {
        kept.append(AsReceived.Item(Self.surplusName(position), text))
      }
    }
    if kept.isEmpty { return nil }
    defer { kept.removeAll(keepingCapacity: true) }
    return AsReceived(kept)
  }

  /// What a cell past the last column is kept under: a name that no heading has, in the order of the cells.
  static func surplusName(_ position: Int) -> String {
    let digits = String(position + 1)
    return AsReceived.surplusPrefix + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension AsReceived {
  /// The names of cells past the last column begin so.
  static let surplusPrefix = "(past the last column) "
}
