import CareExchange
import Testing

/// Reads cells the plain way, a byte at a time into new arrays, by the rules of ``CSV``.
private func plainReading(_ bytes: [UInt8], _ separator: UInt8) -> [[[UInt8]]] {
  let quote = UInt8(ascii: "\"")
  let lineEnds: Set<UInt8> = [UInt8(ascii: "\n"), UInt8(ascii: "\r")]
  var rows: [[[UInt8]]] = []
  var row: [[UInt8]] = []
  var cell: [UInt8] = []
  var isBegun = false
  var index = 0
  func endRow() {
    if isBegun || !row.isEmpty { rows.append(row + [cell]) }
    (row, cell, isBegun) = ([], [], false)
  }
  while index < bytes.count {
    let byte = bytes[index]
    if byte == quote, !isBegun {
      isBegun = true
      var close = index + 1
      var content: [UInt8] = []
      while close < bytes.count {
        if bytes[close] == quote {
          guard close + 1 < bytes.count, bytes[close + 1] == quote else { break }
          close += 1
        }
        content.append(bytes[close])
        close += 1
      }
      let after = bytes.dropFirst(close + 1).first { $0 != UInt8(ascii: " ") } ?? separator
      let isFollowed = after != separator && !lineEnds.contains(after)
      if close == bytes.count || isFollowed && bytes[index..<close].contains(where: lineEnds.contains) {
        cell = [quote]
        index += 1
      } else {
        cell = content
        index = close + 1
      }
    } else if byte == separator {
      row.append(cell)
      (cell, isBegun) = ([], false)
      index += 1
    } else if lineEnds.contains(byte) {
      endRow()
      index += 1
    } else {
      cell.append(byte)
      isBegun = true
      index += 1
    }
  }
  endRow()
  return rows
}

@Suite("Properties of reading CSV files")
struct CSVPropertyTests {
  @Test("a file of any bytes has the cells that a plain reader finds", arguments: 0..<1000)
  func plainReader(seed: Int) {
    var random = CSVGenerator(seed: seed)
    let file = random.file()
    let utf8 = Array(String(decoding: file, as: UTF8.self).utf8)
    let separator = CSVSeparator.allCases[seed % 4]
    let reading = CSV.read(utf8, options: CSVReadOptions(separator: separator, encoding: .utf8))
    let start = utf8.starts(with: Array("sep=".utf8)) ? 5 : 0
    let expected = plainReading(Array(utf8.dropFirst(start)), separator.byte).map { row in
      row.map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(reading.grid.columns == expected.first ?? [])
    #expect((0..<reading.grid.rowCount).map { reading.grid.cells(row: $0) } == Array(expected.dropFirst()))
  }

  @Test("no byte is lost or made up, and the counts add up", arguments: 0..<1000)
  func conservation(seed: Int) {
    var random = CSVGenerator(seed: seed)
    let file = random.file()
    let reading = CSV.read(file)
    let grid = reading.grid
    let structure: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"), reading.separator.byte]
    let rows = (0..<grid.rowCount).map { grid.cells(row: $0) }
    let text = ([grid.columns] + rows).joined().joined()
    #expect(
      text.utf8.filter { !structure.contains($0) }
        == TextDecoding.utf8(from: file).bytes.filter { !structure.contains($0) })

    var ragged = 0
    for (row, cells) in rows.enumerated() {
      #expect(grid.cellCount(row: row) == cells.count && !cells.isEmpty)
      let padded = cells.prefix(grid.columnCount) + Array(repeating: "", count: max(0, grid.columnCount - cells.count))
      #expect((0..<grid.columnCount).map { grid.text(row: row, column: $0) } == Array(padded))
      #expect(grid.surplus(row: row) == Array(cells.dropFirst(grid.columnCount)))
      if cells.count != grid.columnCount { ragged += 1 }
    }
    #expect(reading.problemCount(of: .raggedRow) == ragged)
    #expect(grid.isRectangular == (ragged == 0))
    for count in reading.problemCounts {
      #expect(count.count == reading.problems.count { $0.category == count.category })
    }
    for problem in reading.problems {
      guard let row = problem.row, let line = problem.line, problem.kind != .blankLine else { continue }
      let start = reading.line(ofRow: row) ?? .max
      #expect(line >= start)
    }
  }

  @Test("of the cells that are not UTF-8 the first is placed and all are counted", arguments: 0..<1000)
  func misfits(seed: Int) {
    var random = CSVGenerator(seed: seed)
    // Quoted text with more after it might be completed to UTF-8 by the removal of the quote.
    let file = [0x78] + random.file().map { seed % 2 == 0 && $0 == UInt8(ascii: "\"") ? 0xE9 : $0 }
    let separator = CSVSeparator.allCases[seed % 4]
    let reading = CSV.read(file, options: CSVReadOptions(separator: separator))
    let rows = plainReading(file, separator.byte)
    let misfits = rows.indices.flatMap { row in
      rows[row].indices.filter { String(validating: rows[row][$0], as: UTF8.self) == nil }.map { (row - 1, $0) }
    }
    let problem = reading.problems.first { $0.category == .invalidUTF8 }
    #expect(problem?.kind == (misfits.isEmpty ? nil : .invalidUTF8(cells: misfits.count)))
    #expect(problem?.column == misfits.first?.1)
    #expect(problem.map { $0.row ?? -1 } == misfits.first?.0)
  }

  @Test("every file cut short is still read", arguments: 0..<20)
  func truncation(seed: Int) {
    var random = CSVGenerator(seed: seed)
    let file = random.file()
    for length in 0...file.count {
      let grid = CSV.read(Array(file.prefix(length))).grid
      #expect(grid.rowCount <= length)
    }
  }

  @Test(
    "a file made to be slow is not",
    .timeLimit(.minutes(1)),
    arguments: [
      "\"", "a,\"b\n", "\"\n", "\"\"\"\n", "\"\" ", "\" ", "\n", ",", "\"\"x\n", "\"x\n\"y,", "\r", "x", ",\"\"\"x",
      "\"\"",
      "\0,", "\"\"\"\"\n\",", "\u{E9}",
    ])
  func adversarial(piece: String) {
    let file =
      Array("a,b\n".utf8) + Array(repeatElement(Array(piece.utf8), count: 300_000 / piece.utf8.count).joined())
    let count = file.count
    let reading = CSV.read(file)
    #expect(reading.grid.bytes.count <= count)
    #expect(reading.problems.count <= 1000 * CSVProblem.Category.allCases.count)
  }

  @Test("a wide header does not make short rows large")
  func wideHeader() {
    let file = String(repeating: ",", count: 50_000) + "\n" + String(repeating: "1\n", count: 50_000)
    let grid = CSV.read(text: file).grid
    #expect(grid.columnCount == 50_001 && grid.rowCount == 50_000)
    #expect(grid.text(row: 49_999, column: 0) == "1" && grid.isEmpty(row: 49_999, column: 50_000))
  }
}
