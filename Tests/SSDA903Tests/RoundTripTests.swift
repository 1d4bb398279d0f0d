import CareCore
import CareExchange
import CareModels
import Testing

@testable import SSDA903

@Suite("A return read and written")
struct RoundTripTests {
  private func check(_ files: [StatutoryReturn.File], location: SourceLocation = #_sourceLocation) throws {
    let statutory = StatutoryReturn(files: files)
    let cells = statutory.cells
    // As it was read: every grid, its headings and the number of cells in each row included.
    let again = StatutoryReturn(files: statutory.written())
    #expect(again.grids == statutory.grids, sourceLocation: location)
    // Through records.
    let register = statutory.converted().register
    let written = ReturnWriter.files(for: register)
    #expect(written.cells == cells, sourceLocation: location)
    // Records say the same when they are read from what was written, and nothing more is changed.
    let second = StatutoryReturn(files: written).converted().register
    #expect(ReturnWriter.files(for: second).map(\.bytes) == written.map(\.bytes), sourceLocation: location)
    // Through JSON.
    let json = try CanonicalJSON.encode(register)
    let decoded = try CanonicalJSON.decode(Register.self, from: json)
    #expect(decoded == register, sourceLocation: location)
    #expect(ReturnWriter.files(for: decoded).map(\.bytes) == written.map(\.bytes), sourceLocation: location)
  }

  @Test("Untidy cells of every table come back as they were received")
  func untidy() throws {
    try check(Untidy.files)
    #expect(StatutoryReturn(files: Untidy.files).tableSizes.count == 12)
  }

  @Test(
    "Headings that are hard to tell apart keep their cells apart",
    arguments: [
      "CHILD,DOB,REVIEW,REVIEW_CODE,REVIEW,review, REVIEW\n1,2,3,4,5,6,7\n",
      "CHILD,DOB,REVIEW,REVIEW_CODE,,,\n1,2,3,4,5,6,7\n",
      "CHILD,DOB,REVIEW,REVIEW_CODE,X (2),X,X,X\n1,2,3,4,5,6,7,8\n",
      "CHILD,DOB,REVIEW,REVIEW_CODE,(past the last column) 0001\n1,2,3,4,5,6,7\n",
      "CHILDID,CHILD,DOB,REVIEW,REVIEW_CODE,\u{E9},e\u{301}\n1,2,3,4,5,6,7\n",
      "CHILD,DOB,REVIEW,REVIEW_CODE\n1,2,3,4" + String(repeating: ",x", count: 10_100) + "\n1,2,3\n",
    ])
  func headings(_ text: String) throws { try check([file("x.csv", text)]) }

  @Test("The made-up return comes back cell by cell", .enabled(if: Shared.has(Shared.fakeReturn)))
  func fakeReturn() throws {
    let statutory = try StatutoryReturn.read(Shared.fakeReturn)
    #expect(statutory.tableSizes.count == 12)
    for file in statutory.written() {
      let original = CSV.read(try Files.read(Shared.fakeReturn + "/" + file.name))
      #expect(CSV.read(file.bytes).grid == original.grid)
    }
    try check(statutory.written())
    try check([.init(name: "fake.xml", bytes: try Files.read(Shared.fakeXML))])
  }

  @Test("A field that is put right is written as it is now; the others as they were received")
  func edited() throws {
    let text = "CHILD,DOB,REVIEW,REVIEW_CODE\n1.0,31/02/2010,2020-06-01,pn1\n"
    var register = StatutoryReturn(text).converted().register
    register.reviews?[0].birthDate = CalendarDay(2010, 2, 28)
    #expect(ReturnWriter.files(for: register).map(\.cells) == [["1.0", "28/02/2010", "2020-06-01", "pn1"]])
    register.reviews?[0].date = CalendarDay(2020, 6, 2)
    register.reviews?[0].participation = .known(.attendedWithAdvocate)
    register.reviews?[0].child = ChildIdentifier("2")
    #expect(ReturnWriter.files(for: register).map(\.cells) == [["2", "28/02/2010", "02/06/2020", "PN2"]])
    register.reviews?[0].date = nil
    register.reviews?[0].birthDate = nil
    // No day again, which is what the text as received says.
    #expect(ReturnWriter.files(for: register).map(\.cells) == [["2", "31/02/2010", "", "PN2"]])
  }

  @Test("One wide row among many does not make every row wide")
  func wideRow() {
    let columns = (0..<1500).map { "c\($0)" }
    let text =
      "CHILD,DOB,REVIEW,REVIEW_CODE," + columns.joined(separator: ",") + "\n1,,,," + columns.joined(separator: ",")
      + "\n" + String(repeating: "2,,,\n", count: 1500)
    let files = ReturnWriter.files(for: StatutoryReturn(text).converted().register)
    #expect(files[0].bytes.count < 4 * text.utf8.count)
    #expect(files.cells == StatutoryReturn(text).cells)
  }

  @Test("A table without a row stays one, and a table that was not supplied is not written")
  func emptyTables() {
    let register = StatutoryReturn("CHILD,DOB,REVIEW,REVIEW_CODE\n").converted().register
    #expect(register.reviews == [])
    #expect(register.episodes == nil)
    #expect(ReturnWriter.files(for: register).map(\.name) == ["reviews.csv"])
    #expect(
      ReturnWriter.files(for: register).map { String(decoding: $0.bytes, as: UTF8.self) }
        == ["CHILD,DOB,REVIEW,REVIEW_CODE\n"])
  }

  @Test("Files are written into a folder, and none is replaced unless that is asked for")
  func folder() throws {
    let folder = try Folder()
    let register = StatutoryReturn(files: Untidy.files).converted().register
    let target = folder.path + "/return"
    try ReturnWriter.write(register, toFolder: target)
    #expect(try StatutoryReturn.read(target).cells == StatutoryReturn(files: Untidy.files).cells)
    #expect(throws: FileProblem(path: target + "/header.csv", reason: .exists)) {
      try ReturnWriter.write(register, toFolder: target)
    }
    try ReturnWriter.write(register, toFolder: target, overwriting: true)
  }
}

extension StatutoryReturn.File {
  /// The cells of the first row.
  fileprivate var cells: [String] { CSV.read(bytes).grid.cells(row: 0) }
}
