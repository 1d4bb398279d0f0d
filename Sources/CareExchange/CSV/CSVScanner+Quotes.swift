extension CSVScanner {
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
    let extent = extent(text.span, from: open + 1)
    guard let close = extent.close, !isText(text.span, after: close) || extent.lines == 0 else {
      // The quote was only a character: it is written, so that the rest of the cell is read as plain text.
      log.add(problem(.unclosedQuote, column: column, line: line))
      text[write] = UInt8(ascii: "\"")
      read += 1
      write += 1
      return
    }
    if isText(text.span, after: close) { noteTextAfterQuote() }
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
      let mask = Self.structure(word, Self.quotes)
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
      if isText(text.span, after: from) { noteTextAfterQuote() }
      quotedCell = cells
      read = from + 1
      write = to
      return true
    }
    return false
  }

  private static let quotes: UInt64 = 0x2222_2222_2222_2222

  /// Looks for the end of a quoted cell.
  private func extent(_ text: Span<UInt8>, from start: Int) -> Extent {
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
  private func isText(_ text: Span<UInt8>, after close: Int) -> Bool {
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
