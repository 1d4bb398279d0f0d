/// Goes over a CSV file piece by piece and keeps, of one row at a time, the cells of a few columns.
///
/// For lists of millions of rows of which four cells in forty are wanted. What a return is read with
/// (``CareExchange/CSV``) keeps every cell of a file, and finds fault with it.
struct CSVPieces: Sendable {
  /// A longer cell is cut off: none that is wanted has so many bytes.
  private static let longestCell = 256
  /// More columns than this are passed over: a heading that goes on for ever must not fill the memory.
  private static let mostColumns = 4096

  private enum State: Sendable {
    /// At the start of a cell, in its text, in quotes, and after a quote in quotes.
    case start, plain, quoted, quote
  }

  /// The line on which the row being read began, and the one being read, counted from 1.
  private(set) var rowLine = 1
  private(set) var line = 1

  private var state = State.start
  /// Whether the last byte was a CR, so that an LF belongs to it.
  private var followsReturn = false
  private var column = 0
  /// Which columns are kept; empty to keep them all, as for the heading.
  private var isKept: [Bool] = []
  private var keepsThis = true
  private var text: [UInt8] = []
  /// Where each cell of the row lies in the text; empty for one that is not kept.
  private var cells: [Range<Int>] = []
  private var cellStart = 0
  private var hasText = false
  /// How many bytes of a byte order mark have been met at the start of the file; -1 after it.
  private var mark = 0

  /// Whether the file has left off in a quoted cell.
  var isInQuotes: Bool { state == .quoted }

  /// Whether the row has nothing in it but spaces and commas.
  var isBlank: Bool { !hasText }

  /// The cells of the row, without the spaces around them; those that are not kept are empty.
  var allCells: [ArraySlice<UInt8>] { cells.indices.compactMap(cell) }

  /// A cell of the row, without the spaces around it; `nil` when the row is shorter.
  func cell(_ column: Int) -> ArraySlice<UInt8>? {
    guard cells.indices.contains(column) else { return nil }
    var cell = text[cells[column]]
    while let first = cell.first, first <= 0x20 { cell.removeFirst() }
    while let last = cell.last, last <= 0x20 { cell.removeLast() }
    return cell
  }

  /// From the next row on keeps these columns only.
  mutating func keep(_ columns: [Int]) {
    isKept = [Bool](repeating: false, count: (columns.max() ?? -1) + 1)
    for column in columns { isKept[column] = true }
  }

  /// Makes room for the next row.
  mutating func startRow() {
    text.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    (column, cellStart, hasText, state) = (0, 0, false, .start)
    keepsThis = isKept.isEmpty || isKept[0]
    rowLine = line
  }

  /// Ends the row where it is.
  mutating func endRow() {
    endCell()
  }

  /// Reads on to the end of a row; `false` when the piece ends before that.
  mutating func advance(through bytes: Span<UInt8>, from index: inout Int) -> Bool {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if mark >= 0, isMark(byte) { continue }
      let isSecondHalf = followsReturn && byte == 0x0A
      followsReturn = byte == 0x0D
      if byte == 0x0A || byte == 0x0D {
        if isSecondHalf { continue }
        line += 1
        if state != .quoted {
          endCell()
          return true
        }
      }
      switch (state, byte) {
      case (.start, 0x22): state = .quoted
      case (.quoted, 0x22): state = .quote
      case (.start, 0x2C), (.plain, 0x2C), (.quote, 0x2C): endCell()
      case (.quote, 0x22):
        state = .quoted
        add(byte)
      case (.quoted, _): add(byte)
      default:
        state = .plain
        add(byte)
      }
      if !keepsThis, hasText, state == .plain || state == .quoted { Self.passText(bytes, &index) }
    }
    return false
  }

  /// Goes on to the next byte that could end a cell or its quotes.
  private static func passText(_ bytes: Span<UInt8>, _ index: inout Int) {
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A, 0x0D, 0x22, 0x2C: return
      default: index += 1
      }
    }
  }

  private mutating func isMark(_ byte: UInt8) -> Bool {
    let wanted: [UInt8] = [0xEF, 0xBB, 0xBF]
    guard mark < wanted.count, byte == wanted[mark] else {
      mark = -1
      return false
    }
    mark += 1
    return true
  }

  private mutating func add(_ byte: UInt8) {
    if byte > 0x20 { hasText = true }
    if keepsThis && text.count - cellStart < Self.longestCell { text.append(byte) }
  }

  private mutating func endCell() {
    if column < Self.mostColumns { cells.append(cellStart..<text.count) }
    cellStart = text.count
    column += 1
    state = .start
    keepsThis = isKept.isEmpty ? column < Self.mostColumns : column < isKept.count && isKept[column]
  }
}
