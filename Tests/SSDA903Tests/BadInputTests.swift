import CareCore
import CareExchange
import CareModels
import CareValidation
import Testing

@testable import SSDA903

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Bad files of a return")
struct BadInputTests {
  private static let reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\n"

  /// A file, what is found in it (as printed), and how many rows of reviews are read.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let findings: [String]
    let rows: Int?

    init(_ name: String, _ text: String, _ findings: [String], rows: Int? = nil) {
      (testDescription, self.text, self.findings, self.rows) = (name, text, findings, rows)
    }
  }

  private static let noTable = "error: No table of the return was found."

  @Test(
    "Each is found for what it is, and the rest of it is read",
    arguments: [
      Case("empty", "", ["error: f.csv: The file is empty.", noTable]),
      Case(
        "blank lines only", "\n\r\n\n",
        ["error: f.csv: The file is empty.", "note: f.csv: The lines of the file end in more than one way.", noTable]),
      Case("header without rows", reviews, ["note: f.csv, Reviews: The file has a header and no rows."], rows: 0),
      Case(
        "unknown table", "NAME,ADDRESS\nx,y\n",
        [
          "note: f.csv: Not read: its columns are those of no table of the return.", noTable,
        ]),
      Case(
        "no CHILD", "DOB,REVIEW,REVIEW_CODE\n,,\n",
        [
          "error: f.csv: Could not be read: its columns are those of table Reviews, but none is CHILD.", noTable,
        ]),
      Case(
        "data without a header", "123,04/05/2010,01/06/2020,PN1\n124,04/05/2010,01/06/2020,PN1\n",
        [
          "error: f.csv: Could not be read: its first row holds data where the names of the columns should be.",
          noTable,
        ]),
      Case(
        "ragged rows", reviews + "1,,,\n2,\n3,,,PN1,more,and more\n4,,,\n",
        [
          "error: f.csv, line 3, Reviews row 1: The row has 2 cells where the header has 4.",
          "error: f.csv, line 4, Reviews row 2: The row has 6 cells where the header has 4.",
        ], rows: 4),
      Case(
        "unclosed quote", reviews + "1,,,\n2,\"01/01/2010,,\n3,,,\n4,,,\n",
        [
          "error: f.csv, line 3, Reviews row 1, DOB: The cell opens with a quote that is not closed; the quote was read as text."
        ], rows: 4),
      Case(
        "missing column", "CHILD,REVIEW\n1,01/01/2020\n",
        [
          "warning: f.csv, Reviews, DOB, REVIEW_CODE: Columns of the return are not in the file."
        ], rows: 1),
      Case(
        "extra columns", "CHILD,Smith,DOB,REVIEW,URN,REVIEW_CODE\n1,a,,,2,\n",
        [
          "note: f.csv, Reviews, column 2, URN: 2 columns that the table does not have were kept."
        ], rows: 1),
      Case(
        "duplicate column", "CHILD,DOB,REVIEW,REVIEW_CODE,DOB\n1,,,,x\n",
        [
          "note: f.csv, Reviews, DOB: 1 column that the table does not have were kept.",
          "warning: f.csv, line 1, Reviews, DOB: The column has the same name as column 2.",
        ], rows: 1),
      Case(
        "other separator", reviews.replacing(",", with: ";") + "1;;;\n",
        [
          "note: f.csv, Reviews: The cells are separated by a semicolon, not a comma."
        ], rows: 1),
      Case(
        "workbook", "PK\u{3}\u{4}xl/worksheets",
        [
          "error: f.csv: Could not be read: it is a workbook; save each of its sheets as a CSV file and read those.",
          noTable,
        ]),
      Case(
        "XML that is not a return", "<a><b>c</b></a>",
        [
          "error: f.csv: Could not be read: it holds no CHILD element.", noTable,
        ]),
      Case(
        "nothing but a <", "<",
        [
          "error: f.csv, line 1: The XML is not well formed: the file stops in the middle of a tag, comment or section (column 1).",
          "error: f.csv, line 1: The XML is not well formed: the file holds no element (column 2).",
          "error: f.csv: Could not be read: it holds no CHILD element.", noTable,
        ]),
    ])
  func cases(_ test: Case) {
    let statutory = StatutoryReturn(test.text, name: "f.csv")
    #expect(Set(statutory.findings.map(\.description)) == Set(test.findings))
    #expect(statutory.findings.count == test.findings.count)
    #expect(statutory.reviews?.rows.count == test.rows)
    let (register, _) = statutory.converted()
    #expect(register.reviews?.count == test.rows)
  }

  @Test("Bytes that are not UTF-8 are read as Windows-1252, and said to be")
  func windows1252() {
    let bytes = Array("CHILD,DOB,REVIEW,REVIEW_CODE,N\n1,,,,Zo".utf8) + [0xEB] + Array("\n2,,,,\n".utf8)
    let statutory = StatutoryReturn(files: [.init(name: "f.csv", bytes: bytes)])
    #expect(statutory.checks.sorted() == ["reading.extra-column", "reading.invalid-utf8"])
    #expect(statutory.cells[.reviews]?[0]["N"] == exact("Zoë"))
  }

  @Test(
    "Byte order mark, line ends of all kinds and quotes do not change what is read",
    arguments: [
      "\u{FEFF}CHILD,DOB,REVIEW,REVIEW_CODE\r\n1,,01/01/2020,PN1\r\n",
      "CHILD,DOB,REVIEW,REVIEW_CODE\r1,,01/01/2020,PN1\r",
      "\"CHILD\",\"DOB\",\"REVIEW\",\"REVIEW_CODE\"\n\"1\",\"\",\"01/01/2020\",\"PN1\"",
      "sep=;\nCHILD;DOB;REVIEW;REVIEW_CODE\n1;;01/01/2020;PN1",
      "REVIEW_CODE\tREVIEW\tCHILD\tDOB\nPN1\t01/01/2020\t1\t\n",
    ])
  func dialects(_ text: String) {
    let statutory = StatutoryReturn(text)
    #expect(statutory.cells == [.reviews: [["CHILD": "1", "REVIEW": "01/01/2020", "REVIEW_CODE": "PN1"]]])
    #expect(statutory.findings.allSatisfy { $0.severity == .note })
  }

  @Test("A cell of many megabytes is read, kept and reported")
  func longCell() throws {
    let long = String(repeating: "x", count: 2_000_000)
    let statutory = StatutoryReturn("CHILD,PREV_PERM,LA_PERM,DATE_PERM\n1,\(long),\(long),\(long)\n2,P1,,\n")
    #expect(
      statutory.findings("reading.oversized-field").map(\.location.fields) == [
        ["PREV_PERM"], ["LA_PERM"], ["DATE_PERM"],
      ])
    let (register, findings) = statutory.converted()
    #expect(register.previousPermanence?[0].authority?.utf8.count == 2_000_000)
    #expect(findings.map(\.location.fields) == [["PREV_PERM"], ["DATE_PERM"]])
    #expect(register.previousPermanence?[1].option == .known(.adopted))
  }

  @Test("A child who is not in every table, repeated rows and overlaps are found in the records")
  func records() {
    let statutory = StatutoryReturn(files: [
      file("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN\n1.0,1,01/01/2010,WBRI,UN1\n3,1,01/01/2010,WBRI,UN1\n"),
      file(
        "episodes.csv",
        "CHILD,DECOM,RNE,LS,DEC,REC\n1,01/04/2020,S,C2,01/06/2020,X1\n1,01/04/2020,S,C2,01/06/2020,X1\n1,01/05/2020,L,C2,,\n2,01/05/2020,S,C2,,\n"
      ),
    ])
    let origins = statutory.origins
    let findings = ChildHistories(statutory.converted().register).findings().map(origins.located)
    let found = Set(findings.map { "\($0.check) \($0.location.file ?? "") \($0.location.row ?? -1)" })
    #expect(
      found.isSuperset(of: [
        "children.no-episodes header.csv 1", "children.not-in-header episodes.csv 3",
        "episodes.repeated episodes.csv 1",
        "episodes.overlap episodes.csv 2",
      ]))
  }
}

@Suite("A folder of files")
struct FolderTests {
  private static let header = "CHILD,SEX,DOB,ETHNIC,UPN\n"
  private static let reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\n"
  private static let xml =
    "<R><CHILD><HEADER><CHILDID>7</CHILDID></HEADER></CHILD></R>"

  @Test("Files of one table follow one another in the order of their names, whatever their columns")
  func severalFiles() throws {
    let folder = try Folder([
      file("b.csv", "REVIEW_CODE,REVIEW,CHILD,DOB\nPN2,02/04/2020,2,\n"),
      file("a.txt", Self.reviews + "1,,01/04/2020,PN1\n"),
      file("B.CSV", Self.reviews), file("c.csv", Self.reviews + "3,,03/04/2020,PN3\n4,,,\n"),
      file("notes.txt", "hello\n"),
    ])
    let statutory = try StatutoryReturn.read(folder.path)
    #expect(statutory.files == ["B.CSV", "a.txt", "b.csv", "c.csv", "notes.txt"])
    let table = try #require(statutory.reviews)
    #expect(table.rows.indices.map { table.text(row: $0, column: .child) } == ["1", "2", "3", "4"])
    #expect(table.rows.indices.map { table.origin(of: $0)?.file } == ["a.txt", "b.csv", "c.csv", "c.csv"])
    #expect(table.rows.indices.map { table.origin(of: $0)?.line } == [2, 2, 2, 3])
    for row in [-1, 4, .min, .max] {
      #expect(table.text(row: row, column: .child) == "")
      #expect(table.origin(of: row) == nil)
    }
    #expect(
      statutory.findings.map(\.description) == [
        "note: B.CSV, Reviews: The file has a header and no rows.",
        "note: notes.txt: The file has a header and no rows.",
        "note: notes.txt: Not read: its columns are those of no table of the return.",
      ])
    #expect(statutory.otherFiles.map(\.name) == ["notes.txt"])
  }

  @Test("The same file under two names is read twice, and that is said")
  func repeatedFile() throws {
    let text = Self.reviews + "1,,01/04/2020,PN1\n"
    let statutory = StatutoryReturn(files: [file("Reviews.csv", text), file("reviews.CSV", text)])
    #expect(
      statutory.findings.map(\.description) == [
        "warning: reviews.CSV, Reviews: The file has the same cells as Reviews.csv; its rows were read again."
      ])
    #expect(statutory.reviews?.rows.count == 2)
    #expect(statutory.written().map(\.name) == ["Reviews.csv", "reviews-2.CSV"])
  }

  @Test("XML is read when no other file is a table, and named when one is")
  func xmlAmongOthers() throws {
    let withTable = try Folder([file("r.xml", Self.xml), file("z.csv", Self.reviews + "1,,,\n")])
    let first = try StatutoryReturn.read(withTable.path)
    #expect(first.header == nil)
    #expect(first.reviews?.rows.count == 1)
    #expect(
      first.findings.map(\.description) == [
        "note: r.xml: Not read: the folder holds the return as CSV files too; give this file by name to read it."
      ])
    let withNotes = try Folder([file("a.XML", Self.xml), file("notes.txt", "hello\n"), file("r.xml", Self.xml)])
    let second = try StatutoryReturn.read(withNotes.path)
    #expect(second.header?.rows.count == 2)
    #expect(
      second.findings.map(\.location.file).compactMap(\.self) == second.findings.compactMap(\.location.file).sorted())
    #expect(second.written().map(\.name).prefix(2) == ["header.csv", "header-2.csv"])
    #expect(try StatutoryReturn.read(withTable.path + "/r.xml").header?.rows.count == 1)
  }

  @Test("What cannot be read is named, and the rest is read")
  func unreadable() throws {
    let folder = try Folder([
      file("book.xlsx", "PK"), file("data.json", "{}"), file("header.csv", Self.header + "1,1,01/01/2010,WBRI,UN1\n"),
    ])
    try Files.makeFolder(folder.path + "/older.csv")
    try Files.makeFolder(folder.path + "/nested")
    let statutory = try StatutoryReturn.read(folder.path + "/")
    #expect(statutory.header?.rows.count == 1)
    #expect(
      statutory.findings.map(\.description) == [
        "error: book.xlsx: Could not be read: it is a workbook; save each of its sheets as a CSV file and read those.",
        "note: data.json: Not read: neither a CSV nor an XML file.",
        "warning: header.csv, Header, MOTHER, MC_DOB: Columns of the return are not in the file.",
        "note: nested: Not read: a folder within the folder.",
        "error: older.csv: Could not be read: it is a folder, not a file.",
      ])
  }

  @Test("A file that this user may not read is named", .enabled(if: geteuid() != 0))
  func notAllowed() throws {
    let folder = try Folder([file("a.csv", Self.reviews), file("b.csv", Self.reviews)])
    #expect(unsafe chmod(folder.path + "/a.csv", 0) == 0)
    let statutory = try StatutoryReturn.read(folder.path)
    #expect(
      statutory.findings.first?.description == "error: a.csv: Could not be read: this user is not allowed to use it.")
    #expect(statutory.reviews?.parts.map(\.file) == ["b.csv"])
  }

  @Test("A folder with nothing in it is no return, and one that is not there is an error")
  func nothing() throws {
    let folder = try Folder()
    #expect(
      try StatutoryReturn.read(folder.path).findings.map(\.description) == ["error: No table of the return was found."])
    #expect(throws: FileProblem(path: folder.path + "/none", reason: .missing)) {
      try StatutoryReturn.read(folder.path + "/none")
    }
    #expect(throws: FileProblem(path: "", reason: .notAPath)) { try StatutoryReturn.read("") }
  }
}
