/// Builds a ``CellGrid`` cell by cell, from a source other than a CSV file: the XML form of a return, a test, a sample.
///
///     var builder = CellGridBuilder(columns: ["CHILD", "DOB"])
///     builder.add("123")
///     builder.add("01/04/2015")
///     builder.endRow()
///     let grid = try builder.finish()
public struct CellGridBuilder: Sendable {
  private let columns: [String]
  private let largest: UInt32
  private var bytes: [UInt8] = []
  private var offsets: [UInt32] = [0]
  private var rowStarts: [Int] = []
  private var rowCount = 0
  private var rowStart = 0
  private var isTooLarge = false

  /// Starts a grid with the given names of columns and no rows.
  ///
  /// - Parameters:
  ///   - columns: The names, as they are to be kept.
  ///   - cells: How many cells to make room for.
  ///   - bytes: How many bytes of text to make room for.
  public init(columns: [String], reservingCells cells: Int = 0, bytes: Int = 0) {
    self.init(columns: columns, largest: .max)
    if cells > 0, cells < Int.max { offsets.reserveCapacity(cells + 1) }
    if bytes > 0 { self.bytes.reserveCapacity(bytes) }
  }

  /// Starts a grid that may hold no more than a number of bytes.
  init(columns: [String], largest: UInt32) {
    self.columns = columns
    self.largest = largest
  }

  /// Adds a cell to the row that is being built.
  public mutating func add(_ cell: String) {
    guard hasRoom(for: cell.utf8.count) else { return }
    bytes.append(contentsOf: cell.utf8)
    offsets.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Adds a cell to the row that is being built. Bytes that are not UTF-8 read as U+FFFD in a `String`.
  public mutating func add(_ cell: Span<UInt8>) {
    guard hasRoom(for: cell.count) else { return }
    for index in cell.indices { bytes.append(cell[index]) }
    offsets.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Ends the row that is being built. A row has at least one cell, so a row without any gets an empty one.
  public mutating func endRow() {
    if offsets.count - 1 == rowStart { add("") }
    let end = offsets.count - 1
    if rowStarts.isEmpty, end - rowStart != columns.count {
      rowStarts = (0...rowCount).map { $0 * columns.count }
    }
    if !rowStarts.isEmpty { rowStarts.append(end) }
    rowStart = end
    rowCount += 1
  }

  /// The grid; a row that was begun and not ended is ended.
  ///
  /// - Throws: ``CellGridError/tooLarge`` when the text of the cells takes 4 GiB or more.
  public consuming func finish() throws(CellGridError) -> CellGrid {
    if offsets.count - 1 > rowStart { endRow() }
    if isTooLarge { throw .tooLarge }
    return CellGrid(columns: columns, rowCount: rowCount, bytes: bytes, offsets: offsets, rowStarts: rowStarts)
  }

  /// Whether a cell of `count` bytes still fits; once one does not, no more is taken.
  private mutating func hasRoom(for count: Int) -> Bool {
    if isTooLarge || count > Int(clamping: largest) - bytes.count { isTooLarge = true }
    return !isTooLarge
  }
}

/// Why a grid cannot be made.
public enum CellGridError: Error, Hashable, Sendable {
  /// The text of the cells takes 4 GiB or more, which an offset of four bytes cannot reach.
  case tooLarge
}
