extension CSVScanner {
  /// Whether the line just read has nothing on it, not even an empty pair of quotes.
  var isBlankLine: Bool {
    cells == rowStart && write == cellStart && quotedCell != cells
  }

  /// The column being read.
  var column: Int { cells - rowStart }

  /// What ends most lines; of equals, the first in the order of ``LineEnding``.
  var lineEnding: LineEnding? {
    let most = max(endings.lf, endings.crlf, endings.cr)
    if most == 0 { return nil }
    return most == endings.lf ? .lf : most == endings.crlf ? .crlf : .cr
  }

  /// A problem with the cell being read, or with the whole row.
  func problem(_ kind: CSVProblem.Kind, column: Int?, line: Int) -> CSVProblem {
    CSVProblem(kind, row: row < 0 ? nil : row, column: column, line: line)
  }

  /// Steps over LF, CRLF or CR.
  mutating func passLineEnd(_ text: Span<UInt8>) {
    if text[read] == UInt8(ascii: "\n") {
      endings.lf += 1
    } else if read + 1 < text.count, text[read + 1] == UInt8(ascii: "\n") {
      endings.crlf += 1
      read += 1
    } else {
      endings.cr += 1
    }
    read += 1
    line += 1
  }

  /// Completes the cell being read.
  mutating func endCell(_ ends: inout MutableSpan<UInt32>) {
    cells += 1
    ends[cells] = UInt32(truncatingIfNeeded: write)
    cellStart = write
  }

  /// Begins a row after a line end.
  mutating func beginRow() {
    rowLine = line
    rowText = write
    // A row of one cell may be a blank line, so it is never ordinary.
    let isOrdinary = row >= 0 && columns.count > 1 && rowStarts.isEmpty && isLineExpected
    ordinaryRowEnd = isOrdinary ? rowStart + columns.count : -1
  }

  /// Completes the row being read when there is nothing to note about it, and begins the next.
  @inline(__always)
  mutating func endOrdinaryRow(_ cells: Int, _ write: Int) {
    row &+= 1
    rowStart = cells
    rowText = write
    rowLine = line
    ordinaryRowEnd = isLineExpected ? cells &+ columns.count : -1
  }

  /// Whether the line of the row being read follows from the last mark.
  private var isLineExpected: Bool { rowLine &- row == lineShift }

  /// Completes the row being read.
  mutating func endRow(_ text: Span<UInt8>, _ ends: Span<UInt32>) {
    if blankLines > 0 { noteBlankLines() }
    if write - rowText > largestCell { noteLargeCells(ends) }
    if row < 0 {
      endHeader(text, ends)
      return
    }
    let found = cells - rowStart
    if found != columns.count {
      log.add(problem(.raggedRow(expected: columns.count, found: found), column: nil, line: rowLine))
      if rowStarts.isEmpty { rowStarts = (0...row).map { $0 * columns.count } }
    }
    if !rowStarts.isEmpty { rowStarts.append(cells) }
    if !isLineExpected {
      lineMarks.append(CSVReading.LineMark(row: row, line: rowLine))
      lineShift = rowLine - row
    }
    row += 1
    rowStart = cells
  }

  /// Takes the header out of the packed text, and reports names that are missing or not unique.
  private mutating func endHeader(_ text: Span<UInt8>, _ ends: Span<UInt32>) {
    var seen: [[UInt8]: Int] = [:]
    columns.reserveCapacity(cells)
    for index in 0..<cells {
      var name: [UInt8] = []
      for place in Int(ends[index])..<Int(ends[index + 1]) { name.append(text[place]) }
      columns.append(String(decoding: name, as: UTF8.self))
      let trimmed = CellGrid.trimmedName(columns[index])
      if trimmed.isEmpty {
        log.add(problem(.blankColumnName, column: index, line: rowLine))
      } else if let first = seen[trimmed] {
        log.add(problem(.duplicateColumn(first: first), column: index, line: rowLine))
      } else {
        seen[trimmed] = index
      }
    }
    row = 0
    cells = 0
    rowStart = 0
    write = 0
    cellStart = 0
    quotedCell = -1
    nulCell = -1
  }

  /// Reports the blank lines before the row being read.
  private mutating func noteBlankLines() {
    let listed = min(blankLines, log.room(for: .blankLine))
    for offset in 0..<listed {
      log.add(problem(.blankLine, column: nil, line: rowLine - blankLines + offset))
    }
    log.count(.blankLine, blankLines - listed)
    blankLines = 0
  }

  /// Reports the cells of the row being read that are longer than allowed for.
  private mutating func noteLargeCells(_ ends: Span<UInt32>) {
    for index in rowStart..<cells {
      let bytes = Int(ends[index + 1] - ends[index])
      guard bytes > largestCell else { continue }
      log.add(problem(.oversizedField(bytes: bytes), column: index - rowStart, line: rowLine))
    }
  }

  /// Reports a zero byte in the cell being read, once.
  mutating func noteNUL() {
    guard nulCell != cells else { return }
    nulCell = cells
    log.add(problem(.nulByte, column: column, line: line))
  }

  /// Counts the cell being read, which ends at `read`, among those that did not fit the encoding.
  mutating func noteMisfit() {
    misfitCells += 1
    if firstMisfit == nil { firstMisfit = problem(.invalidUTF8(cells: 0), column: column, line: line) }
    while passedMisfits < misfits.count, misfits[passedMisfits] < read { passedMisfits += 1 }
  }

  /// Reports what is only known at the end, before everything else.
  mutating func concludeProblems(_ separator: CSVSeparator, _ encoding: TextEncoding) {
    if row < 0 {
      log.add(CSVProblem(.emptyFile), first: true)
    } else if row == 0 {
      log.add(CSVProblem(.headerOnly), first: true)
    }
    if [endings.lf, endings.crlf, endings.cr].filter({ $0 > 0 }).count > 1 {
      log.add(CSVProblem(.mixedLineEndings), first: true)
    }
    if let first = firstMisfit {
      let isUTF16 = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
      let kind: CSVProblem.Kind = isUTF16 ? .invalidUTF16(cells: misfitCells) : .invalidUTF8(cells: misfitCells)
      log.add(CSVProblem(kind, row: first.row, column: first.column, line: first.line), first: true)
    }
    if separator != .comma { log.add(CSVProblem(.otherSeparator(separator)), first: true) }
  }
}
