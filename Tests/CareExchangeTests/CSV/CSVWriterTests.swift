import CareExchange
import Testing

@Suite("Writing CSV files")
struct CSVWriterTests {
  @Test(
    "cells are quoted where they would be read as something else",
    arguments: [
      (["a", "b c", "1.5"], "a,b c,1.5"), (["a,b", "c;d", "e|f", "g\th"], "\"a,b\",c;d,e|f,g\th"),
      (["say \"no\""], "\"say \"\"no\"\"\""), (["1\n2", "3\r4", "5\r\n6"], "\"1\n2\",\"3\r4\",\"5\r\n6\""),
      ([""], "\"\""), ([], "\"\""), (["", ""], ","), ([" a ", "Zoë"], " a ,Zoë"), (["a", ""], "a,"),
    ])
  func quoting(_ cells: [String], _ line: String) {
    var writer = CSVWriter()
    writer.row(["x"])
    writer.row(cells)
    #expect(writer.text == "x\r\n" + line + "\r\n")
  }

  @Test(
    "a header is written so that it cannot be misread",
    arguments: [
      (["a;b"], "\"a;b\""), (["a|b", "c\td"], "\"a|b\",\"c\td\""), (["sep=;"], "\"sep=;\""), (["sep=x"], "\"sep=x\""),
      (["\u{FEFF}a"], "\"\u{FEFF}a\""), (["a", "\u{FEFF}a"], "a,\u{FEFF}a"),
    ])
  func header(_ cells: [String], _ line: String) {
    var writer = CSVWriter()
    writer.row(cells)
    #expect(writer.bytes == Array((line + "\r\n").utf8))
    #expect(CSV.read(writer.bytes).grid.columns == cells)
  }

  @Test("the options are kept")
  func options() {
    var writer = CSVWriter(
      options: CSVWriter.Options(separator: .semicolon, lineEnding: .lf, byteOrderMark: true, quoting: .always))
    writer.row(["a", ""])
    writer.row(["1;2", "\""])
    #expect(writer.bytes == [0xEF, 0xBB, 0xBF] + Array("\"a\";\"\"\n\"1;2\";\"\"\"\"\n".utf8))
    var bars = CSVWriter(options: CSVWriter.Options(separator: .bar, lineEnding: .cr))
    bars.row(["a"])
    bars.row(["1|2", "3,4"])
    #expect(bars.text == "a\r\"1|2\"|3,4\r")
  }

  @Test(
    "what a spreadsheet might run gets an apostrophe, and negative numbers do not",
    arguments: [
      ("=1+2", "'=1+2"), ("+44 20", "'+44 20"), ("@x", "'@x"), ("-x", "'-x"), ("-", "'-"), ("-1-2", "'-1-2"),
      ("-1.", "'-1."), ("-.5", "'-.5"), ("-1.2.3", "'-1.2.3"), ("-1", "-1"), ("-12.50", "-12.50"), ("a=b", "a=b"),
      ("", "\"\""), ("\tx", "'\tx"), ("\r=1", "\"'\r=1\""), ("=\"a\"", "\"'=\"\"a\"\"\""), ("Zoë", "Zoë"),
    ])
  func formulas(_ cell: String, _ written: String) {
    var writer = CSVWriter(options: CSVWriter.Options(neutralisingFormulas: true))
    writer.row(["x"])
    writer.row([cell])
    #expect(writer.text == "x\r\n" + written + "\r\n")
    var plain = CSVWriter()
    plain.row(["x"])
    plain.row([cell])
    #expect(CSV.read(plain.bytes).grid.text(row: 0, column: 0) == cell)
  }

  @Test("a grid of any cells is read back as it was", arguments: 0..<300)
  func writtenAndRead(seed: Int) throws {
    var random = CSVGenerator(seed: seed)
    let grid = try random.grid()
    for separator in CSVSeparator.allCases {
      for lineEnding in LineEnding.allCases {
        let options = CSVWriter.Options(
          separator: separator, lineEnding: lineEnding, byteOrderMark: seed % 2 == 0,
          quoting: seed % 3 == 0 ? .always : .whenNeeded)
        // The header tells the separator, where there is more than one column.
        let isTold = grid.columnCount > 1 || separator == .comma
        let reading = CSV.read(
          CSVWriter.write(grid, options: options), options: CSVReadOptions(separator: isTold ? nil : separator))
        #expect(reading.grid == grid)
        #expect(reading.separator == separator)
        #expect(reading.problemCount(of: .unclosedQuote) == 0)
      }
    }
  }

  @Test("a file of any bytes has the same cells when it is read, written and read again", arguments: 0..<300)
  func readAndWritten(seed: Int) {
    var random = CSVGenerator(seed: seed)
    let first = CSV.read(random.file())
    guard first.grid.columnCount > 0 else { return }
    let second = CSV.read(CSVWriter.write(first.grid))
    #expect(second.grid == first.grid)
  }
}
