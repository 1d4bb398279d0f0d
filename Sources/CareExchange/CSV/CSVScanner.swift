/// Reads the bytes of a CSV file once, from left to right, packing the cells where the file stood.
///
/// `write` never passes `read`, because a cell is never longer than what it was read from. Once the header has been
/// taken out there is almost always a gap of eight bytes between them, and then cells are moved eight bytes at a time:
/// the store may write rubbish after a cell, but only into the gap.
///
/// The whole is linear. Plain text is passed over once. From a quote at the start of a cell the end of the cell is looked
/// for, and if the quote proves to be text, what was looked over is read again. No byte is looked over for more than two
/// opening quotes: a look-over ends at the first run of quotes, its own included, of which one is left when the others
/// are paired. A later opening quote that is not closed on the spot begins such a run, so the look-over ended there at
/// the latest; one that is closed on the spot looks over its own run only.
struct CSVScanner {
  let separator: UInt8
  let largestCell: Int
  var log: CSVProblemLog

  /// The next byte to read, and where its text goes.
  var read: Int
  var write = 0
  /// Where the text of the cell being read starts in the packed text.
  var cellStart = 0
  /// How many cells are complete; the header's are not counted once it is.
  var cells = 0
  /// How many cells were complete when the row being read began.
  var rowStart = 0
  /// Where the text of the row being read starts.
  var rowText = 0
  /// How many cells will be complete when the row being read ends, if nothing about it will have to be noted; otherwise
  /// -1.
  var ordinaryRowEnd = -1
  /// The row being read; -1 for the header.
  var row = -1
  /// The line being read, and the one on which the row being read began.
  var line: Int
  var rowLine: Int
  /// The cell (by its index) in which a quoted text, and a zero byte, was last met.
  var quotedCell = -1
  var nulCell = -1
  var columns: [String] = []
  var rowStarts: [Int] = []
  /// The rows whose line does not follow from the row before, and by how much lines are ahead of rows since the last.
  var lineMarks: [CSVReading.LineMark] = []
  var lineShift = 0
  /// Blank lines passed over since the last row.
  var blankLines = 0
  /// How often each of ``LineEnding/allCases`` has ended a line.
  var endings = (lf: 0, crlf: 0, cr: 0)
  /// Where text did not fit its encoding, how many of those places are behind us, and the cells they were in.
  let misfits: [Int]
  var passedMisfits = 0
  var misfitCells = 0
  var firstMisfit: CSVProblem?

  init(separator: UInt8, start: Int, line: Int, misfits: [Int], options: CSVReadOptions) {
    self.separator = separator
    self.misfits = misfits
    largestCell = options.largestCell
    log = CSVProblemLog(limit: options.listedProblems)
    read = start
    self.line = line
    rowLine = line
  }

  /// Why plain reading stopped; `read` is at the byte that made it.
  private enum Stop {
    case openingQuote
    case nulByte
    case misfit
    case lineEnd
    case end
  }

  /// Reads a decoded file.
  static func read(_ decoded: consuming TextDecoding.Result, _ options: CSVReadOptions) -> CSVReading {
    let encoding = decoded.encoding
    let hadByteOrderMark = decoded.hadByteOrderMark
    let misfits = decoded.misfits
    var bytes = decoded.bytes
    // The only other reference to the bytes; while it lives, writing to them would copy them.
    decoded.bytes = []
    var dialect = CSVSeparator.detect(in: bytes.span)
    if let separator = options.separator { dialect.separator = separator }
    let separator = dialect.separator
    var scanner = CSVScanner(
      separator: separator.byte, start: dialect.start, line: dialect.lines + 1, misfits: misfits, options: options)
    var offsets = [UInt32](repeating: 0, count: largestCellCount(bytes.span, separator.byte) + 2)
    let endsWithNewline = scanner.scan(&bytes, &offsets)
    bytes.removeLast(bytes.count - scanner.write)
    offsets.removeLast(offsets.count - 1 - scanner.cells)
    scanner.concludeProblems(separator, encoding)
    let grid = CellGrid(
      columns: scanner.columns, rowCount: max(0, scanner.row), bytes: bytes, offsets: offsets,
      rowStarts: scanner.rowStarts)
    return CSVReading(
      grid: grid, problems: scanner.log.problems, problemCounts: scanner.log.totals, encoding: encoding,
      hadByteOrderMark: hadByteOrderMark, separator: separator, lineEnding: scanner.lineEnding,
      endsWithNewline: endsWithNewline, lineMarks: scanner.lineMarks)
  }

  /// The most cells that a file can have: one for each byte that might end one. More than there are when separators
  /// and line ends are quoted.
  private static func largestCellCount(_ bytes: Span<UInt8>, _ separator: UInt8) -> Int {
    let separators = SIMD16<UInt8>(repeating: separator)
    let lineFeeds = SIMD16<UInt8>(repeating: UInt8(ascii: "\n"))
    let carriageReturns = SIMD16<UInt8>(repeating: UInt8(ascii: "\r"))
    let one = SIMD16<UInt8>(repeating: 1)
    var count = 0
    var index = 0
    while bytes.count - index >= 16 {
      // Each lane can count 255 bytes.
      let blockEnd = index + min(255, (bytes.count - index) / 16) * 16
      var lanes = SIMD16<UInt8>()
      while index < blockEnd {
        let lane = bytes.lanes(at: index)
        let isEnd = (lane .== separators) .| (lane .== lineFeeds) .| (lane .== carriageReturns)
        lanes &+= SIMD16<UInt8>().replacing(with: one, where: isEnd)
        index += 16
      }
      for lane in lanes.indices { count += Int(lanes[lane]) }
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { count += 1 }
      index += 1
    }
    return count
  }

  /// Reads all rows. Returns whether the last line is ended.
  private mutating func scan(_ bytes: inout [UInt8], _ offsets: inout [UInt32]) -> Bool {
    var text = bytes.mutableSpan
    var ends = offsets.mutableSpan
    while true {
      switch plain(&text, &ends) {
      case .openingQuote:
        repeat { quoted(&text) } while passToOpeningQuote(text.span, &ends)
      case .nulByte:
        noteNUL()
        text[write] = 0
        read += 1
        write += 1
      case .misfit: noteMisfit()
      case .lineEnd:
        passLineEnd(text.span)
        if isBlankLine {
          blankLines += 1
        } else {
          endCell(&ends)
          endRow(text.span, ends.span)
        }
        beginRow()
      case .end:
        if isBlankLine { return endings != (0, 0, 0) }
        if passedMisfits < misfits.count { noteMisfit() }
        endCell(&ends)
        endRow(text.span, ends.span)
        return false
      }
    }
  }

  /// Reads text, separators and the ends of ordinary rows, up to something that wants more thought.
  private mutating func plain(_ text: inout MutableSpan<UInt8>, _ ends: inout MutableSpan<UInt32>) -> Stop {
    // Copies, because what lives in `self` may have to be stored and fetched at each step.
    var read = read
    var write = write
    var cells = cells
    var cellStart = cellStart
    let separator = separator
    let separators = UInt64(separator) &* Self.ones
    let misfit = passedMisfits < misfits.count ? misfits[passedMisfits] : .max
    let count = text.count
    let lastWord = min(count, misfit) - 8
    defer {
      self.read = read
      self.write = write
      self.cells = cells
      self.cellStart = cellStart
    }
    while true {
      while read <= lastWord, read &- write >= 8 {
        let word = text.moveWord(from: read, to: write)
        var found = Self.bytes(of: word, equalTo: separators)
        let stop = Self.lineEndsAndQuotes(word)
        let length = stop == 0 ? 8 : stop.trailingZeroBitCount &>> 3
        // Only the separators before the stop.
        found &= stop == 0 ? .max : (stop & (0 &- stop)) &- 1
        read &+= length
        while found != 0 {
          // What follows the separator moves up to where it stood, eight bytes of it or what the word has.
          let bit = found.trailingZeroBitCount
          let end = write &+ bit &>> 3
          text.store(word &>> UInt64(truncatingIfNeeded: bit &+ 1), at: end)
          cells &+= 1
          ends[cells] = UInt32(truncatingIfNeeded: end)
          cellStart = end
          write &-= 1
          found &= found &- 1
        }
        write &+= length
        if stop != 0 { break }
      }
      guard read < count else { return .end }
      let byte = text[read]
      if byte == separator {
        if read > misfit { return .misfit }
        cells &+= 1
        ends[cells] = UInt32(truncatingIfNeeded: write)
        cellStart = write
        read &+= 1
        continue
      }
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if read > misfit { return .misfit }
        guard cells &+ 1 == ordinaryRowEnd, write &- rowText <= largestCell else { return .lineEnd }
        cells &+= 1
        ends[cells] = UInt32(truncatingIfNeeded: write)
        cellStart = write
        self.read = read
        passLineEnd(text.span)
        read = self.read
        endOrdinaryRow(cells, write)
        continue
      case UInt8(ascii: "\""):
        if write == cellStart { return .openingQuote }
      case 0: return .nulByte
      default: break
      }
      text[write] = byte
      read &+= 1
      write &+= 1
    }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Marks the bytes of a word that are equal to those of another.
  @inline(__always)
  private static func bytes(of word: UInt64, equalTo other: UInt64) -> UInt64 {
    let difference = word ^ other
    let low = ones &* 0x7F
    return ~((difference & low) &+ low | difference | low)
  }

  /// Marks the first byte of a word that is a quote or a control character below 0E, among them the line ends; marks
  /// above the lowest one may be wrong, because of borrows.
  @inline(__always)
  static func lineEndsAndQuotes(_ word: UInt64) -> UInt64 {
    let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    return ((quote &- ones) & ~quote | (word &- ones &* 0x0E) & ~word) & (ones &* 0x80)
  }
}
