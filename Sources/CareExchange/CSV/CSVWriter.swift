/// Writes comma-separated files, row by row.
///
///     var writer = CSVWriter()
///     writer.row(["CHILD", "DECOM"])
///     writer.row(["123", "01/04/2020"])
///     let file = writer.bytes
///
/// What ``CSV/read(_:options:)`` makes of the file is the same cells again; see ``write(_:options:)``.
public struct CSVWriter: Sendable {
  /// How a file is to be written.
  public struct Options: Hashable, Sendable {
    /// What separates the cells.
    public var separator: CSVSeparator

    /// What ends every line, the last one too.
    public var lineEnding: LineEnding

    /// Whether the file begins with a byte order mark, without which Excel takes UTF-8 for Windows-1252.
    public var byteOrderMark: Bool

    /// Which cells are quoted.
    public var quoting: Quoting

    /// Whether a cell that a spreadsheet might run as a formula gets an apostrophe before it.
    ///
    /// For tables that are published, not for returns: it changes the text. Cells that start with `=`, `+`, `-`, `@`,
    /// a tab or a line end are changed, except plain negative numbers such as `-12.5`.
    public var neutralisingFormulas: Bool

    /// Creates options; the default is what RFC 4180 asks for.
    public init(
      separator: CSVSeparator = .comma, lineEnding: LineEnding = .crlf, byteOrderMark: Bool = false,
      quoting: Quoting = .whenNeeded, neutralisingFormulas: Bool = false
    ) {
      self.separator = separator
      self.lineEnding = lineEnding
      self.byteOrderMark = byteOrderMark
      self.quoting = quoting
      self.neutralisingFormulas = neutralisingFormulas
    }
  }

  /// Which cells are quoted.
  public enum Quoting: String, CaseIterable, Codable, Hashable, Sendable {
    /// Those that would otherwise be read as something else.
    case whenNeeded
    /// All.
    case always
  }

  /// How the file is written.
  public let options: Options

  /// The file so far, as UTF-8. A row that has not been ended is in it as far as it goes.
  public private(set) var bytes: [UInt8]

  private var cellsInRow = 0
  private var isFirstRow = true
  /// Whether all of the row so far is one empty cell that has not been quoted.
  private var isBlankSoFar = false

  /// Starts a file.
  public init(options: Options = Options()) {
    self.options = options
    bytes = options.byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// The file so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes a whole row. A row of no cells is written as a row of one empty cell.
  public mutating func row(_ cells: some Sequence<String>) {
    for text in cells { cell(text) }
    endRow()
  }

  /// Writes the next cell of a row.
  public mutating func cell(_ text: String) {
    cell(Array(text.utf8).span)
  }

  /// Writes the next cell of a row from UTF-8.
  public mutating func cell(_ utf8: Span<UInt8>) {
    let quote = UInt8(ascii: "\"")
    if cellsInRow > 0 { bytes.append(options.separator.byte) }
    let isNeutralised = options.neutralisingFormulas && Self.isFormula(utf8)
    let isQuoted = options.quoting == .always || needsQuotes(utf8)
    isBlankSoFar = cellsInRow == 0 && utf8.isEmpty && !isQuoted
    cellsInRow += 1
    if isQuoted { bytes.append(quote) }
    if isNeutralised { bytes.append(UInt8(ascii: "'")) }
    for index in utf8.indices {
      let byte = utf8[index]
      if byte == quote, isQuoted { bytes.append(quote) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(quote) }
  }

  /// Ends a row.
  public mutating func endRow() {
    // A line with nothing on it would be passed over by most readers.
    if cellsInRow == 0 || isBlankSoFar {
      bytes.append(UInt8(ascii: "\""))
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(contentsOf: options.lineEnding.bytes)
    cellsInRow = 0
    isFirstRow = false
    isBlankSoFar = false
  }

  /// Writes a whole grid, header first.
  ///
  /// Rows are written with the cells they really have, so that reading the file gives the same cells. Two things a CSV
  /// file cannot hold: a grid without columns (its header is written as one empty cell), and bytes that are not UTF-8.
  /// A reader judges the separator by the header, so it must be told it where the header has one column and the
  /// separator is not a comma.
  ///
  /// - Complexity: O(*n*) in the size of the text.
  public static func write(_ grid: CellGrid, options: Options = Options()) -> [UInt8] {
    var writer = CSVWriter(options: options)
    writer.bytes.reserveCapacity(grid.bytes.count + grid.cellTotal + grid.rowCount + 64)
    writer.row(grid.columns)
    for row in 0..<grid.rowCount {
      for index in grid.cellIndices(row: row) {
        writer.cell(grid.bytes.span.extracting(grid.range(cell: index)))
      }
      writer.endRow()
    }
    return writer.bytes
  }

  /// Whether a cell would be read as something else if it were not quoted.
  private func needsQuotes(_ utf8: Span<UInt8>) -> Bool {
    let separator = options.separator.byte
    for index in utf8.indices {
      let byte = utf8[index]
      // One comparison for almost all of the bytes there are.
      if byte > UInt8(ascii: ","), byte != separator, !isFirstRow { continue }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"), separator: return true
      // The header is what a reader judges the separator by.
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"):
        if isFirstRow { return true }
      default: break
      }
    }
    guard isFirstRow, cellsInRow == 0 else { return false }
    // At the very start of a file these would be taken for a byte order mark, or a note of the separator.
    return Self.starts(utf8, with: [0xEF, 0xBB, 0xBF]) || Self.starts(utf8, with: [0x73, 0x65, 0x70, 0x3D])
  }

  private static func starts(_ utf8: Span<UInt8>, with prefix: [UInt8]) -> Bool {
    guard utf8.count >= prefix.count else { return false }
    for index in prefix.indices where utf8[index] != prefix[index] { return false }
    return true
  }

  /// Whether a spreadsheet might run a cell: by its first character (OWASP, CSV Injection), plain negative numbers
  /// excepted.
  private static func isFormula(_ utf8: Span<UInt8>) -> Bool {
    guard !utf8.isEmpty else { return false }
    switch utf8[0] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "@"), UInt8(ascii: "\t"), UInt8(ascii: "\r"),
      UInt8(ascii: "\n"):
      return true
    case UInt8(ascii: "-"): return !isNegativeNumber(utf8)
    default: return false
    }
  }

  /// Whether a cell is a minus sign, digits, and perhaps a point and more digits.
  private static func isNegativeNumber(_ utf8: Span<UInt8>) -> Bool {
    var digits = 0
    var hasPoint = false
    for index in 1..<utf8.count {
      switch utf8[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."):
        if hasPoint || digits == 0 { return false }
        hasPoint = true
        digits = 0
      default: return false
      }
    }
    return digits > 0
  }
}
