extension CSVScanner {
  /// Completes the cell being read if a separator comes next and a quote after it, and steps to that quote; this is what
  /// is met most in a file in which every cell is quoted.
  @inline(__always)
  mutating func passToOpeningQuote(_ text: Span<UInt8>, _ ends: inout MutableSpan<UInt32>) -> Bool {
    guard read + 1 < text.count, text[read] == separator, text[read + 1] == UInt8(ascii: "\""),
      passedMisfits == misfits.count
    else { return false }
    endCell(&ends)
    read += 1
    return true
  }

  /// What was found out about a quoted cell without changing anything.
  private struct Extent {
    /// The index of the closing quote; `nil` when the file ends first.
    var close: Int?
    /// How many lines end inside the cell.
    var lines = 0
    /// Whether a zero byte is in it.
    var hasNUL = false
  }

  /// Reads the quoted part of a cell; `read` is at the opening quote, and nothing of the cell has been written.
  mutating func quoted(_ text: inout MutableSpan<UInt8>) {
    if shortQuoted(&text) { return }
    let open = read
    let extent = Self.extent(text.span, from: open + 1)
    guard let close = extent.close, !Self.isText(text.span, after: close, separator) || extent.lines == 0 else {
      // The quote was only a character: it is written, so that the rest of the cell is read as plain text.
      log.add(problem(.unclosedQuote, column: column, line: line))
      text[write] = UInt8(ascii: "\"")
      read += 1
      write += 1
      return
    }
    if Self.isText(text.span, after: close, separator) { noteTextAfterQuote() }
    if extent.hasNUL { noteNUL() }
    var index = open + 1
    while index < close {
      let byte = text[index]
      // Inside the cell quotes come in pairs.
      index += byte == UInt8(ascii: "\"") ? 2 : 1
      text[write] = byte
      write += 1
    }
    line += extent.lines
    quotedCell = cells
    read = close + 1
  }

  /// Reads a quoted cell on one line that fits in the gap before it, copying while it looks for the end; `false`, with
  /// nothing changed that matters, when it is not that simple.
  private mutating func shortQuoted(_ text: inout MutableSpan<UInt8>) -> Bool {
    let open = read
    let lastWord = text.count - 8
    var from = open + 1
    var to = write
    while from <= lastWord, to + 8 <= open {
      let word = text.moveWord(from: from, to: to)
      let mask = Self.lineEndsAndQuotes(word)
      if mask == 0 {
        from += 8
        to += 8
        continue
      }
      let clear = mask.trailingZeroBitCount >> 3
      from += clear
      to += clear
      guard text[from] == UInt8(ascii: "\"") else { return false }
      if from + 1 < text.count, text[from + 1] == UInt8(ascii: "\"") {
        text[to] = UInt8(ascii: "\"")
        from += 2
        to += 1
        continue
      }
      if Self.isText(text.span, after: from, separator) { noteTextAfterQuote() }
      quotedCell = cells
      read = from + 1
      write = to
      return true
    }
    return false
  }

  /// Looks for the end of a quoted cell.
  private static func extent(_ text: Span<UInt8>, from start: Int) -> Extent {
    var extent = Extent()
    var index = start
    while index < text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "\""):
        guard index + 1 < text.count, text[index + 1] == byte else {
          extent.close = index
          return extent
        }
        index += 1
      case UInt8(ascii: "\n"): extent.lines += 1
      case UInt8(ascii: "\r"):
        if index + 1 == text.count || text[index + 1] != UInt8(ascii: "\n") { extent.lines += 1 }
      case 0: extent.hasNUL = true
      default: break
      }
      index += 1
    }
    return extent
  }

  /// Whether anything but spaces stands between a closing quote and the end of its cell.
  @inline(__always)
  private static func isText(_ text: Span<UInt8>, after close: Int, _ separator: UInt8) -> Bool {
    var index = close + 1
    while index < text.count, text[index] == UInt8(ascii: " ") { index += 1 }
    guard index < text.count else { return false }
    let byte = text[index]
    return byte != separator && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r")
  }

  private mutating func noteTextAfterQuote() {
    log.add(problem(.textAfterClosingQuote, column: column, line: line))
  }
}
