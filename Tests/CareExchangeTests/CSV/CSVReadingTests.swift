import CareExchange
import Testing

/// A file, the cells it holds, and what is wrong with it.
private struct ReadingCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var file: String
  var columns: [String]
  var rows: [[String]]
  var problems: [CSVProblem]

  init(_ name: String, _ file: String, _ columns: [String], _ rows: [[String]], _ problems: [CSVProblem] = []) {
    testDescription = name
    self.file = file
    self.columns = columns
    self.rows = rows
    self.problems = problems
  }
}

private let wellFormed: [ReadingCase] = [
  ReadingCase("line feeds", "a,b\n1,2\n", ["a", "b"], [["1", "2"]]),
  ReadingCase("carriage returns and line feeds", "a,b\r\n1,2\r\n", ["a", "b"], [["1", "2"]]),
  ReadingCase("carriage returns alone", "a,b\r1,2\r3,4", ["a", "b"], [["1", "2"], ["3", "4"]]),
  ReadingCase("no line end at the end", "a,b\n1,2", ["a", "b"], [["1", "2"]]),
  ReadingCase("blank lines at the end", "a,b\n1,2\n\n\n", ["a", "b"], [["1", "2"]]),
  ReadingCase("spaces are kept", " a ,b\n 1 ,\t2 \n", [" a ", "b"], [[" 1 ", "\t2 "]]),
  ReadingCase("empty cells", "a,b,c\n,,\n1,,\n", ["a", "b", "c"], [["", "", ""], ["1", "", ""]]),
  ReadingCase("an empty last cell and no line end", "a,b\n1,", ["a", "b"], [["1", ""]]),
  ReadingCase("quoted separators", "a,b\n\"1,2\",\"3\"\n", ["a", "b"], [["1,2", "3"]]),
  ReadingCase("doubled quotes", "a\n\"say \"\"no\"\"\"\n\"\"\"\"\n", ["a"], [["say \"no\""], ["\""]]),
  ReadingCase("quoted line ends", "a,b\n\"1\r\n2\n3\r4\",x\n", ["a", "b"], [["1\r\n2\n3\r4", "x"]]),
  ReadingCase("a quoted header", "\"a\",\"b,c\"\n1,2\n", ["a", "b,c"], [["1", "2"]]),
  ReadingCase("a quoted empty cell is not a blank line", "a\n\"\"\n\"\"", ["a"], [[""], [""]]),
  ReadingCase("quotes inside plain text", "a,b\n5\" gun,it\"s\n", ["a", "b"], [["5\" gun", "it\"s"]]),
  ReadingCase("a space before a quote makes it text", "a,b\n \"1\",2\n", ["a", "b"], [[" \"1\"", "2"]]),
  ReadingCase("spaces after a closing quote are text", "a,b\n\"1\" ,2\n", ["a", "b"], [["1 ", "2"]]),
  ReadingCase("text outside ASCII", "naïve,b\nZoë,𝄞\n", ["naïve", "b"], [["Zoë", "𝄞"]]),
  ReadingCase(
    "cells longer than a word", "first column,second column\n0123456789abcdef,01/04/2020\n",
    ["first column", "second column"], [["0123456789abcdef", "01/04/2020"]]),
]

private let broken: [ReadingCase] = [
  ReadingCase("an empty file", "", [], [], [CSVProblem(.emptyFile)]),
  ReadingCase("nothing but line ends", "\n\r\n\n", [], [], [CSVProblem(.mixedLineEndings), CSVProblem(.emptyFile)]),
  ReadingCase("a header and no row", "a,b\n", ["a", "b"], [], [CSVProblem(.headerOnly)]),
  ReadingCase(
    "a short row", "a,b,c\n1,2,3\n1,2\n", ["a", "b", "c"], [["1", "2", "3"], ["1", "2"]],
    [CSVProblem(.raggedRow(expected: 3, found: 2), row: 1, line: 3)]),
  ReadingCase(
    "a long row", "a,b\n1,2,3,\n4,5\n", ["a", "b"], [["1", "2", "3", ""], ["4", "5"]],
    [CSVProblem(.raggedRow(expected: 2, found: 4), row: 0, line: 2)]),
  ReadingCase(
    "a quote that is not closed, at the end of the file", "a,b\n1,2\n3,\"4\n5,6\n", ["a", "b"],
    [["1", "2"], ["3", "\"4"], ["5", "6"]], [CSVProblem(.unclosedQuote, row: 1, column: 1, line: 3)]),
  ReadingCase(
    "a quote that is not closed before another opens", "a,b\n\"1,2\n3,4\n5,\"6\"\n", ["a", "b"],
    [["\"1", "2"], ["3", "4"], ["5", "6"]], [CSVProblem(.unclosedQuote, row: 0, column: 0, line: 2)]),
  ReadingCase(
    "a file that ends in a quote", "a,b\n1,\"", ["a", "b"], [["1", "\""]],
    [CSVProblem(.unclosedQuote, row: 0, column: 1, line: 2)]),
  ReadingCase(
    "a quote that is not closed in the header", "a,\"b\n1,2\n", ["a", "\"b"], [["1", "2"]],
    [CSVProblem(.unclosedQuote, row: nil, column: 1, line: 1)]),
  ReadingCase(
    "text after a closing quote", "a,b\n\"1\"x,2\n\"Flat \"A\" 3\",4\n", ["a", "b"],
    [["1x", "2"], ["Flat A\" 3\"", "4"]],
    [
      CSVProblem(.textAfterClosingQuote, row: 0, column: 0, line: 2),
      CSVProblem(.textAfterClosingQuote, row: 1, column: 0, line: 3),
    ]),
  ReadingCase(
    "blank lines", "\na,b\n\n1,2\n\n\n3,4\n\n", ["a", "b"], [["1", "2"], ["3", "4"]],
    [
      CSVProblem(.blankLine, row: nil, line: 1), CSVProblem(.blankLine, row: 0, line: 3),
      CSVProblem(.blankLine, row: 1, line: 5), CSVProblem(.blankLine, row: 1, line: 6),
    ]),
  ReadingCase(
    "zero bytes", "a,b\n1\0\0,2\n3,\"\0\"\n", ["a", "b"], [["1\0\0", "2"], ["3", "\0"]],
    [CSVProblem(.nulByte, row: 0, column: 0, line: 2), CSVProblem(.nulByte, row: 1, column: 1, line: 3)]),
  ReadingCase(
    "a zero byte in the header and in the cell below", "a\0,b\n1\0,2\n", ["a\0", "b"], [["1\0", "2"]],
    [CSVProblem(.nulByte, row: nil, column: 0, line: 1), CSVProblem(.nulByte, row: 0, column: 0, line: 2)]),
  ReadingCase(
    "columns of the same name", "a,b, a\n1,2,3\n", ["a", "b", " a"], [["1", "2", "3"]],
    [CSVProblem(.duplicateColumn(first: 0), column: 2, line: 1)]),
  ReadingCase(
    "columns without a name", "a,, \n1,2,3\n", ["a", "", " "], [["1", "2", "3"]],
    [CSVProblem(.blankColumnName, column: 1, line: 1), CSVProblem(.blankColumnName, column: 2, line: 1)]),
  ReadingCase(
    "semicolons", "a;b\n1,5;2\n", ["a", "b"], [["1,5", "2"]], [CSVProblem(.otherSeparator(.semicolon))]),
  ReadingCase(
    "tabs", "a\tb\n1\t\"2\t3\"\n", ["a", "b"], [["1", "2\t3"]], [CSVProblem(.otherSeparator(.tab))]),
  ReadingCase(
    "bars", "a|\"b,c,d\"\n1|2\n", ["a", "b,c,d"], [["1", "2"]], [CSVProblem(.otherSeparator(.bar))]),
  ReadingCase(
    "a note of the separator", "sep=;\r\na;b\r\n1;2\r\n3;4;5\r\n", ["a", "b"], [["1", "2"], ["3", "4", "5"]],
    [CSVProblem(.otherSeparator(.semicolon)), CSVProblem(.raggedRow(expected: 2, found: 3), row: 1, line: 4)]),
  ReadingCase(
    "lines that end in more than one way", "a,b\r\n1,2\n3,4\r\n", ["a", "b"], [["1", "2"], ["3", "4"]],
    [CSVProblem(.mixedLineEndings)]),
  ReadingCase(
    "a line number after a cell of several lines", "a,b\n\"1\n2\",3\n4\n", ["a", "b"], [["1\n2", "3"], ["4"]],
    [CSVProblem(.raggedRow(expected: 2, found: 1), row: 1, line: 4)]),
]

@Suite("Reading CSV files")
struct CSVReadingTests {
  @Test("the cells are as they were written, and what is wrong is said with its place", arguments: wellFormed + broken)
  private func cells(_ item: ReadingCase) {
    let reading = CSV.read(text: item.file)
    #expect(reading.grid.columns == item.columns)
    #expect((0..<reading.grid.rowCount).map { reading.grid.cells(row: $0) } == item.rows)
    #expect(reading.problems == item.problems)
  }

  @Test("a byte order mark is not part of the first name")
  func byteOrderMark() {
    let reading = CSV.read([0xEF, 0xBB, 0xBF] + Array("a,b\n1,2\n".utf8))
    #expect(reading.grid.columns == ["a", "b"])
    #expect(reading.hadByteOrderMark)
    #expect(reading.problems.isEmpty)
    #expect(CSV.read([0xEF, 0xBB, 0xBF]).problems == [CSVProblem(.emptyFile)])
  }

  @Test(
    "how a file was written is reported",
    arguments: [
      ("a,b\n1,2\n", LineEnding.lf, true), ("a,b\r\n1,2", .crlf, false), ("a,b\r1,2\r", .cr, true), ("a,b", nil, false),
      ("a,b\r\n1,2\r\n3,4\n", .crlf, true), ("a\n\"1\r\n2\"\n\"3\r\n4\"", .lf, false),
    ])
  func form(_ file: String, _ lineEnding: LineEnding?, _ endsWithNewline: Bool) {
    let reading = CSV.read(text: file)
    #expect(reading.lineEnding == lineEnding)
    #expect(reading.endsWithNewline == endsWithNewline)
  }

  @Test("cells that are not UTF-8 are read as Windows-1252; the first is placed and all are counted")
  func windows1252() {
    let file: [UInt8] =
      Array("a,b\n1,".utf8) + [0x5A, 0x6F, 0xEB] + Array("\n\"".utf8) + [0x80, 0x20, 0x93, 0x94] + Array("\",x\n".utf8)
    let reading = CSV.read(file)
    #expect(reading.encoding == .windows1252)
    #expect(reading.grid.cells(row: 0) == ["1", "Zoë"])
    #expect(reading.grid.cells(row: 1) == ["€ “”", "x"])
    #expect(reading.problems == [CSVProblem(.invalidUTF8(cells: 2), row: 0, column: 1, line: 2)])
  }

  @Test("one stray byte does not spoil the UTF-8 around it")
  func strayByte() {
    let reading = CSV.read(Array("a,b\nZoë,Chloë\n".utf8) + [0x5A, 0x6F, 0xC3] + Array(",é".utf8) + [0xFF])
    #expect(reading.encoding == .utf8)
    #expect(reading.grid.cells(row: 0) == ["Zoë", "Chloë"])
    #expect(reading.grid.cells(row: 1) == ["ZoÃ", "éÿ"])
    #expect(reading.problems == [CSVProblem(.invalidUTF8(cells: 2), row: 1, column: 0, line: 3)])
  }

  @Test("UTF-16 is read either way round, and half a pair is reported", arguments: [true, false])
  func utf16(littleEndian: Bool) {
    var file: [UInt8] = []
    for unit in [0xFEFF] + Array("a\tb\n1\tё𝄞\n".utf16) + [0xD800, 0x09, 0x32] {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      file += littleEndian ? [low, high] : [high, low]
    }
    let reading = CSV.read(file)
    #expect(reading.encoding == (littleEndian ? .utf16LittleEndian : .utf16BigEndian))
    #expect(reading.grid.cells(row: 0) == ["1", "ё𝄞"])
    #expect(reading.grid.cells(row: 1) == ["\u{FFFD}", "2"])
    #expect(
      reading.problems == [
        CSVProblem(.otherSeparator(.tab)), CSVProblem(.invalidUTF16(cells: 1), row: 1, column: 0, line: 3),
      ])
  }

  @Test("what is known beforehand is not guessed")
  func options() {
    let semicolons = CSV.read(text: "a,b;c\n1;2\n", options: CSVReadOptions(separator: .semicolon))
    #expect(semicolons.grid.columns == ["a,b", "c"])
    let declared = CSV.read(Array("a\né\n".utf8), options: CSVReadOptions(encoding: .windows1252))
    #expect(declared.grid.text(row: 0, column: 0) == "Ã©")
    #expect(declared.problems.isEmpty)
  }

  @Test("cells longer than allowed for are reported and kept")
  func oversized() {
    let reading = CSV.read(
      text: "a,b\n1,123456\n12345,1\n\"1,345,789\",2\n", options: CSVReadOptions(largestCell: 5))
    #expect(
      reading.problems == [
        CSVProblem(.oversizedField(bytes: 6), row: 0, column: 1, line: 2),
        CSVProblem(.oversizedField(bytes: 9), row: 2, column: 0, line: 4),
      ])
    #expect(reading.grid.text(row: 2, column: 0) == "1,345,789")
  }

  @Test("so many problems of a kind are listed and all are counted", arguments: [0, 1, 3, 10])
  func counts(limit: Int) {
    let file = "a,b\n" + String(repeating: "1\n\n", count: 6) + "2,2\n"
    let reading = CSV.read(text: file, options: CSVReadOptions(listedProblems: limit))
    #expect(reading.problemCount(of: .raggedRow) == 6)
    #expect(reading.problemCount(of: .blankLine) == 6)
    #expect(reading.problemCount(of: .nulByte) == 0)
    #expect(reading.problemCounts.map(\.category) == [.raggedRow, .blankLine])
    #expect(reading.problems.count == 2 * min(limit, 6))
  }

  @Test("every row knows its line")
  func lines() {
    let reading = CSV.read(text: "\n\na,b\n1,1\n2,2\n\n3,3\n\"4\r\n4\r4\",4\n5,5\n6\n\n\n7,7\n8,8")
    #expect((0..<8).map { reading.line(ofRow: $0) } == [4, 5, 7, 8, 11, 12, 15, 16])
    #expect(reading.line(ofRow: 8) == nil)
    #expect(reading.line(ofRow: -1) == nil)
    #expect(CSV.read(text: "a,b\n1,2\n3,4\n").line(ofRow: 1) == 3)
  }

  @Test("a problem is described by its place and never by the text of a cell")
  func privacy() {
    let file = "name,name,\nSecret,\"Secret\"Secret,\n\"Secret,1\n\nSecret\0,1,2,3\n"
    let reading = CSV.read(Array(file.utf8) + [0x53, 0xE9], options: CSVReadOptions(largestCell: 2))
    #expect(Set(reading.problems.map(\.category)).count >= 8)
    for problem in reading.problems {
      #expect(!problem.description.contains("Secret"))
      #expect(problem.description.hasSuffix(problem.message))
    }
    let ragged = CSVProblem(.raggedRow(expected: 2, found: 1), row: 3, line: 5)
    #expect(ragged.description == "Line 5: The row has 1 cell where the header has 2.")
    #expect(CSVProblem(.nulByte, row: 0, column: 1, line: 2).description.hasPrefix("Line 2, column 2: "))
    var dumped = ""
    dump(reading, to: &dumped)
    #expect(!dumped.contains("Secret") && !"\(reading)".contains("Secret"))
  }

  @Test("every kind of problem has its own message, category and severity")
  func kinds() {
    let kinds: [CSVProblem.Kind] = [
      .emptyFile, .tooLarge(bytes: 9), .headerOnly, .otherSeparator(.tab), .mixedLineEndings, .invalidUTF8(cells: 1),
      .invalidUTF16(cells: 2), .blankColumnName, .duplicateColumn(first: 0), .raggedRow(expected: 1, found: 2),
      .unclosedQuote, .textAfterClosingQuote, .blankLine, .nulByte, .oversizedField(bytes: 3),
    ]
    #expect(kinds.map { CSVProblem($0).category } == CSVProblem.Category.allCases)
    #expect(Set(kinds.map { CSVProblem($0).message }).count == kinds.count)
    #expect(CSVProblem(.blankLine).severity == .note)
    #expect(CSVProblem(.nulByte).severity == .warning)
    #expect(CSVProblem(.raggedRow(expected: 1, found: 2)).severity == .error)
    #expect(CSVProblem.Severity.note < .warning && CSVProblem.Severity.warning < .error)
  }
}
