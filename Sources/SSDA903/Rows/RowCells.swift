import CareCore
import CareExchange

/// The cells of one row of a file, read as what their columns are for.
///
/// Tuned for the common case, a cell written exactly as the return wants it; anything else takes the slow path once,
/// and is marked as read leniently.
struct RowCells<Column: ReturnColumn> {
  /// The place of each column in the file; -1 when the file does not have it.
  let positions: [Int]
  let grid: CellGrid
  let codes: CodeTables
  var row = 0
  var lenient = ColumnSet()

  init(_ grid: CellGrid, positions: [Int], codes: CodeTables) {
    self.grid = grid
    self.positions = positions
    self.codes = codes
  }

  /// Goes to a row.
  mutating func move(to row: Int) {
    self.row = row
    lenient = ColumnSet()
  }

  @inline(__always)
  private func range(_ column: Column) -> Range<Int> {
    grid.range(row: row, column: positions[column.rawValue])
  }

  /// A code, of a list whose look-up table is given.
  @inline(__always)
  mutating func code<Code: CodeSet>(_ column: Column, _ bytes: Span<UInt8>, _ table: CodeTable<Code>) -> Cell<Code> {
    let range = range(column)
    if range.isEmpty { return .missing }
    // (The look-up packs bytes into a number, which zero bytes in front do not change.)
    if bytes[range.lowerBound] != 0, let code = table.code(bytes.extracting(range)) { return .value(code) }
    return untidyCode(column, bytes.extracting(range), table)
  }

  /// A day, `31/03/2021`.
  @inline(__always)
  mutating func day(_ column: Column, _ bytes: Span<UInt8>) -> Cell<CalendarDay> {
    let range = range(column)
    if range.isEmpty { return .missing }
    if let day = CalendarDay(bytes.extracting(range), as: .dayMonthYear) { return .value(day) }
    return untidyDay(column, bytes.extracting(range))
  }

  /// A whole number that is not negative.
  mutating func whole(_ column: Column, _ bytes: Span<UInt8>) -> Cell<Int> {
    let range = range(column)
    if range.isEmpty { return .missing }
    let tidied = CellText(bytes.extracting(range))
    if tidied.bytes.isEmpty {
      lenient.insert(column)
      return .missing
    }
    guard let number = tidied.wholeNumber else { return .unusable }
    if tidied.isChanged || tidied.hasPoint { lenient.insert(column) }
    return .value(number)
  }

  @inline(never)
  private mutating func untidyCode<Code: CodeSet>(
    _ column: Column, _ cell: Span<UInt8>, _ table: CodeTable<Code>
  ) -> Cell<Code> {
    var tidied = CellText(cell)
    tidied.capitalise()
    if tidied.bytes.isEmpty {
      lenient.insert(column)
      return .missing
    }
    if tidied.bytes[0] != 0, let code = table.code(tidied.bytes.span) ?? table.code(tidied.withoutPointNought.span) {
      lenient.insert(column)
      return .value(code)
    }
    return .unusable
  }

  @inline(never)
  private mutating func untidyDay(_ column: Column, _ cell: Span<UInt8>) -> Cell<CalendarDay> {
    let tidied = CellText(cell)
    if tidied.bytes.isEmpty {
      lenient.insert(column)
      return .missing
    }
    guard let (day, _) = CalendarDay.reading(tidied.bytes.span) else { return .unusable }
    lenient.insert(column)
    return .value(day)
  }
}

/// The text of a cell without the spaces around it.
struct CellText {
  /// Longer cells hold no code, day or number, and are not copied.
  static let longest = 256

  private(set) var bytes: [UInt8] = []
  private(set) var isChanged = false

  init(_ cell: Span<UInt8>) {
    let range = Self.trimmed(cell)
    isChanged = range.count != cell.count
    guard range.count <= Self.longest else {
      bytes = Array(repeating: UInt8(ascii: "?"), count: Self.longest)
      return
    }
    bytes.reserveCapacity(range.count)
    for index in range { bytes.append(cell[index]) }
  }

  /// ASCII white space.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  /// What is left of a cell without the white space around it: that of ASCII, and what spreadsheets and web pages leave
  /// behind (no-break spaces U+00A0 and U+202F, U+2000 to U+200B, byte order marks).
  static func trimmed(_ cell: Span<UInt8>) -> Range<Int> {
    var (first, last) = (0, cell.count)
    while first < last {
      let length = spaceLength(cell, first..<last, atEnd: false)
      if length == 0 { break }
      first += length
    }
    while last > first {
      let length = spaceLength(cell, first..<last, atEnd: true)
      if length == 0 { break }
      last -= length
    }
    return first..<last
  }

  /// How many bytes the space at the start or the end of a range has; 0 when there is none.
  private static func spaceLength(_ cell: Span<UInt8>, _ range: Range<Int>, atEnd: Bool) -> Int {
    func start(_ length: Int) -> Int { atEnd ? range.upperBound - length : range.lowerBound }
    if isSpace(cell[start(1)]) { return 1 }
    if range.count >= 2, cell[start(2)] == 0xC2, cell[start(2) + 1] == 0xA0 { return 2 }
    guard range.count >= 3 else { return 0 }
    switch (cell[start(3)], cell[start(3) + 1], cell[start(3) + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }

  mutating func capitalise() {
    for index in bytes.indices where bytes[index] >= UInt8(ascii: "a") && bytes[index] <= UInt8(ascii: "z") {
      bytes[index] -= 0x20
      isChanged = true
    }
  }

  var hasPoint: Bool { bytes.contains(UInt8(ascii: ".")) }

  /// The bytes without the `.0` that a spreadsheet puts after a whole number.
  var withoutPointNought: [UInt8] {
    guard bytes.count > 2, bytes[bytes.count - 1] == UInt8(ascii: "0"), bytes[bytes.count - 2] == UInt8(ascii: ".")
    else { return bytes }
    return Array(bytes.dropLast(2))
  }

  /// The number that the digits spell, `.0` at the end aside; `nil` when it is anything else or too large.
  var wholeNumber: Int? {
    var number = 0
    let digits = withoutPointNought
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }
}
