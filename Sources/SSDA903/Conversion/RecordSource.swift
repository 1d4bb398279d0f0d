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
  /// Which cells of text were tidied; those that the row has read are in its own list.
  private(set) var tidied = ColumnSet()

  init(_ grid: CellGrid, positions: [Int], extra: [(name: String, position: Int)]) {
    self.grid = grid
    self.positions = positions
    self.extra = extra
  }

  mutating func move(to row: Int, lenient: ColumnSet) {
    self.row = row
    self.lenient = lenient
    unusable = ColumnSet()
    tidied = ColumnSet()
  }

  private func range(_ column: Column) -> Range<Int> {
    grid.range(row: row, column: positions[column.rawValue])
  }

  private func raw(_ column: Column) -> String {
    String(decoding: grid.bytes[range(column)], as: UTF8.self)
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
      let text = raw(column)
      let code = Coded<Code>(text)
      // Swift takes a Kelvin sign for the letter K.
      if !code.text.utf8.elementsEqual(text.utf8) { keep(column) }
      return code
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

  /// Whether a cell begins and ends with printable ASCII, and so has no space around it.
  private func isTrimmed(_ range: Range<Int>) -> Bool {
    let bytes = grid.bytes.span
    return bytes[range.lowerBound] &- 0x21 < 0x5E && bytes[range.upperBound - 1] &- 0x21 < 0x5E
  }

  /// Whether a cell is as an identifier should be: printable ASCII without a space, a small letter or a point.
  private func isIdentifier(_ range: Range<Int>) -> Bool {
    let bytes = grid.bytes.span
    for index in range {
      let byte = bytes[index]
      if byte <= 0x20 || byte >= 0x61 || byte == UInt8(ascii: ".") { return false }
    }
    return true
  }

  /// A text without the spaces around it, then tidied by `tidy`; the text as received is kept when either changed it.
  private mutating func tidied(_ column: Column, _ range: Range<Int>, _ tidy: (String) -> String?) -> String? {
    let inner = CellText.trimmed(grid.bytes.span.extracting(range))
    let start = range.lowerBound
    let text = String(decoding: grid.bytes[start + inner.lowerBound..<start + inner.upperBound], as: UTF8.self)
    let value = text.isEmpty ? nil : tidy(text)
    if value.map({ !$0.utf8.elementsEqual(grid.bytes[range]) }) ?? true {
      keep(column)
      tidied.insert(column)
    }
    return value
  }

  private mutating func identifier(_ column: Column, _ tidy: (String) -> String?) -> String? {
    let range = range(column)
    if range.isEmpty { return nil }
    if isIdentifier(range) { return String(decoding: grid.bytes[range], as: UTF8.self) }
    return tidied(column, range, tidy)
  }

  /// An identifier without the marks of a spreadsheet (see ``CareCore/ChildIdentifier/init(normalising:)``).
  mutating func identifier(_ column: Column) -> String? {
    identifier(column) { ChildIdentifier(normalising: $0)?.text }
  }

  mutating func child(_ column: Column) -> ChildIdentifier? {
    identifier(column).map { ChildIdentifier($0) }
  }

  mutating func urn(_ column: Column) -> URN? {
    identifier(column).map { URN($0) }
  }

  mutating func pupil(_ column: Column) -> PupilNumber? {
    identifier(column) { UniquePupilNumber(normalising: $0)?.text }.map { PupilNumber($0) }
  }

  mutating func text(_ column: Column) -> String? {
    let range = range(column)
    if range.isEmpty { return nil }
    if isTrimmed(range) { return String(decoding: grid.bytes[range], as: UTF8.self) }
    return tidied(column, range, \.self)
  }

  mutating func postcode(_ column: Column) -> Postcode? {
    text(column).map { Postcode($0) }
  }

  mutating func distance(_ column: Column) -> ReturnedDistance? {
    text(column).map { ReturnedDistance($0) }
  }

  mutating func partial(_ column: Column) -> PartialDay? {
    let range = range(column)
    if range.isEmpty { return nil }
    let cell = CellText(grid.bytes.span.extracting(range))
    let value =
      PartialDay(String(decoding: cell.bytes, as: UTF8.self))
      ?? CalendarDay.reading(cell.bytes.span).map { PartialDay($0.day) }
    if value == nil, !cell.bytes.isEmpty { unusable.insert(column) }
    if value?.description != raw(column) {
      keep(column)
      if value != nil { tidied.insert(column) }
    }
    return value
  }

  /// Whether no cell of the row holds anything but white space.
  var isEmptyRow: Bool {
    grid.cells(row: row).allSatisfy { CellText.trimmed(Array($0.utf8).span).isEmpty }
  }

  /// What the fields cannot hold, cells of other columns included; clears it for the next row.
  mutating func finish() -> AsReceived? {
    for (name, position) in extra where !grid.isEmpty(row: row, column: position) {
      kept.append(AsReceived.Item(name, grid.text(row: row, column: position)))
    }
    if grid.cellCount(row: row) > grid.columnCount {
      for (position, text) in grid.surplus(row: row).enumerated() {
        kept.append(AsReceived.Item(AsReceived.surplusName(position), text))
      }
    }
    if kept.isEmpty { return nil }
    defer { kept.removeAll(keepingCapacity: true) }
    return AsReceived(kept)
  }
}

extension AsReceived {
  /// The names of cells past the last column begin so.
  static let surplusPrefix = "(past the last column) "

  /// What a cell past the last column is kept under: a name that no heading has, in the order of the cells.
  static func surplusName(_ position: Int) -> String {
    let digits = String(position + 1)
    return surplusPrefix + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// The place past the last column, counted from 0, that a name stands for; `nil` when it stands for none.
  static func surplusPosition(_ name: String) -> Int? {
    guard name.hasPrefix(surplusPrefix) else { return nil }
    return Int(name.dropFirst(surplusPrefix.count)).flatMap { $0 > 0 ? $0 - 1 : nil }
  }
}
