/// Comma-separated files: RFC 4180, and what real exports do.
public enum CSV {
  /// Reads a file: its first line that is not blank is the header, every other one a row.
  ///
  /// Nothing is lost, and no file is too broken to read: whatever is wrong is in ``CSVReading/problems``, and the cells
  /// are as good as could be made of it. Spaces are kept. Lines end with LF, CRLF or CR; a quoted cell may hold line
  /// ends, separators and doubled quotes. A quote that is never closed is read as text, so that it cannot swallow the
  /// rows that follow it.
  ///
  /// - Parameters:
  ///   - bytes: The file. Give the only copy away and the cells are packed where the file stood, so that a read takes
  ///     four bytes a cell and no second copy of the file.
  ///   - options: What is known about the file, and how much is to be reported.
  /// - Returns: The cells, how the file was written, and what is wrong with it.
  /// - Complexity: O(*n*) in the size of the file, whatever is in it.
  public static func read(_ bytes: consuming [UInt8], options: CSVReadOptions = CSVReadOptions()) -> CSVReading {
    guard UInt32(exactly: bytes.count) != nil else { return .tooLarge(bytes.count) }
    let decoded = TextDecoding.utf8(from: bytes, declared: options.encoding)
    // Windows-1252 may be longer as UTF-8.
    guard UInt32(exactly: decoded.bytes.count) != nil else { return .tooLarge(decoded.bytes.count) }
    return CSVScanner.read(decoded, options)
  }

  /// Reads a file that is text already.
  public static func read(text: String, options: CSVReadOptions = CSVReadOptions()) -> CSVReading {
    read(Array(text.utf8), options: options)
  }
}

/// What is known about a CSV file before it is read, and how much is to be reported.
public struct CSVReadOptions: Hashable, Sendable {
  /// What separates the cells; `nil` to judge by the header.
  public var separator: CSVSeparator?

  /// The encoding, unless a byte order mark says otherwise; `nil` to judge by the bytes.
  public var encoding: TextEncoding?

  /// How many problems of a kind are listed; more are only counted.
  public var listedProblems: Int

  /// The longest cell, in bytes, that is not reported. The default is what a cell of Excel can hold.
  public var largestCell: Int

  /// Creates options.
  public init(
    separator: CSVSeparator? = nil, encoding: TextEncoding? = nil, listedProblems: Int = 1000,
    largestCell: Int = 32_767
  ) {
    self.separator = separator
    self.encoding = encoding
    self.listedProblems = max(0, listedProblems)
    self.largestCell = max(0, largestCell)
  }
}

/// What a CSV file holds, how it was written, and what is wrong with it.
public struct CSVReading: Sendable {
  /// The header and the rows.
  public let grid: CellGrid

  /// What is wrong: first what concerns the whole file, then in the order of the file.
  public let problems: [CSVProblem]

  /// How many problems of each kind there are, listed or not; kinds that were not met are left out.
  public let problemCounts: [CSVProblemCount]

  /// How the text was encoded.
  public let encoding: TextEncoding

  /// Whether the file began with a byte order mark.
  public let hadByteOrderMark: Bool

  /// What separates the cells.
  public let separator: CSVSeparator

  /// What ends most lines, or `nil` when none is ended.
  public let lineEnding: LineEnding?

  /// Whether the last line is ended too.
  public let endsWithNewline: Bool

  /// The rows before which the line number moves by other than one, with the line each starts on.
  let lineMarks: [LineMark]

  /// A row and the line it starts on.
  struct LineMark: Hashable, Sendable {
    let row: Int
    let line: Int
  }

  /// The line of the file, counted from 1, on which a row starts; `nil` when there is no such row.
  ///
  /// - Complexity: O(log *m*) in the number of rows that follow a blank line or a cell with more than one line.
  public func line(ofRow row: Int) -> Int? {
    guard row >= 0, row < grid.rowCount else { return nil }
    var low = 0
    var high = lineMarks.count
    while low < high {
      let middle = (low + high) / 2
      if lineMarks[middle].row <= row { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let mark = lineMarks[low - 1]
    return mark.line + row - mark.row
  }

  /// How many problems of a kind there are, listed or not.
  public func problemCount(of category: CSVProblem.Category) -> Int {
    problemCounts.first { $0.category == category }?.count ?? 0
  }

  /// The reading of a file that is too large to be read.
  static func tooLarge(_ bytes: Int) -> CSVReading {
    CSVReading(
      grid: .empty, problems: [CSVProblem(.tooLarge(bytes: bytes))],
      problemCounts: [CSVProblemCount(category: .tooLarge, count: 1)], encoding: .utf8, hadByteOrderMark: false,
      separator: .comma, lineEnding: nil, endsWithNewline: false, lineMarks: [])
  }
}
