/// A table of text as it was received: named columns, rows of cells, and nothing interpreted.
///
/// The cells are kept as UTF-8, one after another without separators or quotes, with one four-byte offset a cell; a
/// `String` is made only when ``text(row:column:)`` asks for one. To read a cell without making a `String`:
///
///     let cell = grid.bytes.span.extracting(grid.range(row: 0, column: 2))
///
/// A row may be shorter or longer than the header. Missing cells read as empty, the cells past the last column are
/// ``surplus(row:)``, and ``cellCount(row:)`` is how many cells the row really had.
///
/// Cells hold personal details, so neither `description` nor `dump` shows any.
public struct CellGrid: Sendable {
  /// The names of the columns as received, spaces included.
  public let columns: [String]

  /// How many rows there are, the header not counted.
  public let rowCount: Int

  /// The text of all cells as UTF-8, packed in order of row and column, without separators or quotes.
  public let bytes: [UInt8]

  /// Where each cell starts in ``bytes``, and at the end where the last one ends: one more than there are cells.
  @usableFromInline let offsets: [UInt32]

  /// The number of cells before each row, and at the end of all; empty when every row has one cell a column, because
  /// then it can be reckoned. Padding the short rows instead would let a wide header make a small file huge.
  @usableFromInline let rowStarts: [Int]

  /// Wraps parts that belong together: `offsets` ascends from 0 to at most `bytes.count`, `rowStarts` (if not empty)
  /// ascends from 0 to `offsets.count - 1` with `rowCount + 1` elements.
  init(columns: [String], rowCount: Int, bytes: [UInt8], offsets: [UInt32], rowStarts: [Int]) {
    self.columns = columns
    self.rowCount = rowCount
    self.bytes = bytes
    self.offsets = offsets
    self.rowStarts = rowStarts
  }

  /// A grid without columns and rows.
  public static let empty = CellGrid(columns: [], rowCount: 0, bytes: [], offsets: [0], rowStarts: [])

  /// How many columns the header names.
  @inlinable public var columnCount: Int { columns.count }

  /// Whether every row has exactly one cell for each column.
  @inlinable public var isRectangular: Bool { rowStarts.isEmpty }

  /// Where the text of a cell lies in ``bytes``; an empty range for an empty cell and for one that is not there.
  ///
  /// - Parameters:
  ///   - row: The row, counted from 0 after the header.
  ///   - column: The column, counted from 0.
  /// - Returns: Indices into ``bytes``.
  /// - Complexity: O(1).
  @inlinable
  public func range(row: Int, column: Int) -> Range<Int> {
    guard row >= 0, row < rowCount, column >= 0, column < columns.count else { return 0..<0 }
    var index = column
    if rowStarts.isEmpty {
      index &+= row &* columns.count
    } else {
      let start = rowStarts[row]
      guard column < rowStarts[row &+ 1] &- start else { return 0..<0 }
      index &+= start
    }
    return Int(truncatingIfNeeded: offsets[index])..<Int(truncatingIfNeeded: offsets[index &+ 1])
  }

  /// Whether a cell has no text at all (a space is text), or is not there.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func isEmpty(row: Int, column: Int) -> Bool {
    range(row: row, column: column).isEmpty
  }

  /// The text of a cell as received; empty for one that is not there.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func text(row: Int, column: Int) -> String {
    String(decoding: bytes[range(row: row, column: column)], as: UTF8.self)
  }

  /// How many cells a row really had, which may be fewer or more than ``columnCount``; 0 for a row that is not there.
  ///
  /// - Complexity: O(1).
  public func cellCount(row: Int) -> Int {
    cellIndices(row: row).count
  }

  /// The cells of a row past the last column, in order.
  public func surplus(row: Int) -> [String] {
    cellIndices(row: row).dropFirst(columnCount).map { String(decoding: bytes[range(cell: $0)], as: UTF8.self) }
  }

  /// All cells of a row as received: no padding added, surplus cells included.
  public func cells(row: Int) -> [String] {
    cellIndices(row: row).map { String(decoding: bytes[range(cell: $0)], as: UTF8.self) }
  }

  /// The first column with a given name, spaces around either and the case of ASCII letters set aside; `nil` when
  /// there is none.
  ///
  /// - Complexity: O(*n*) in the number of columns; look columns up once, not for every row.
  public func column(named name: String) -> Int? {
    let wanted = Self.foldedName(name)
    return columns.firstIndex { Self.foldedName($0) == wanted }
  }

  /// The cells of a row as indices into ``offsets``; empty for a row that is not there.
  func cellIndices(row: Int) -> Range<Int> {
    guard row >= 0, row < rowCount else { return 0..<0 }
    return rowStarts.isEmpty
      ? row * columns.count..<(row + 1) * columns.count : rowStarts[row]..<rowStarts[row + 1]
  }

  /// How many cells there are in all rows together.
  var cellTotal: Int { offsets.count - 1 }

  /// Where the text of the cell with a given index lies.
  func range(cell index: Int) -> Range<Int> {
    Int(offsets[index])..<Int(offsets[index + 1])
  }

  /// A name without the spaces around it, its ASCII letters in lower case.
  static func foldedName(_ name: String) -> [UInt8] {
    trimmedName(name).map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
  }

  /// The bytes of a name without the spaces and tabs around it.
  static func trimmedName(_ name: String) -> [UInt8] {
    let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    var bytes = Array(name.utf8.drop(while: isSpace))
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return bytes
  }
}

extension CellGrid: Equatable {
  /// Whether both have the same columns and the same cells in the same rows.
  public static func == (left: Self, right: Self) -> Bool {
    guard left.rowCount == right.rowCount, left.columns == right.columns, left.bytes == right.bytes,
      left.offsets == right.offsets
    else { return false }
    return left.rowStarts == right.rowStarts
  }
}

extension CellGrid: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The size of the grid and none of its text: `CellGrid(11 columns, 1200 rows)`.
  public var description: String { "CellGrid(\(columnCount) columns, \(rowCount) rows)" }

  /// The size of the grid and none of its text.
  public var debugDescription: String { description }

  /// A mirror without the cells and the header (a file without a header has a child's details there).
  public var customMirror: Mirror { Mirror(self, children: ["columnCount": columnCount, "rowCount": rowCount]) }
}
