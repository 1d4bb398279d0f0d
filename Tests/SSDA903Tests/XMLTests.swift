import CareCore
import CareExchange
import CareModels
import CareValidation
import Testing

@testable import SSDA903

@Suite("The XML form of a return")
struct XMLTests {
  private func xml(_ children: String) -> StatutoryReturn {
    StatutoryReturn("<EXPSSDA903>\(children)</EXPSSDA903>", name: "r.xml")
  }

  /// Each element with its path and its text, in order of path: what is nested in what, whatever the order in a header.
  private func elements(_ bytes: [UInt8]) -> [[String]] {
    var reader = XMLReader(utf8: bytes)
    var children: [[String]] = []
    var path: [String] = []
    var texts: [String] = []
    while let event = reader.next() {
      switch event {
      case .start(let name):
        path.append(reader.string(name))
        if path.count == 2 { children.append([]) }
        texts.append("")
      case .text(let text): texts[texts.count - 1] += reader.string(text)
      case .end:
        if !children.isEmpty {
          children[children.count - 1].append(path.joined(separator: "/") + "=" + (texts.last ?? ""))
        }
        path.removeLast()
        texts.removeLast()
      }
    }
    #expect(reader.problems == [])
    return children.map { $0.sorted() }
  }

  @Test(
    "The made-up return has the rows that its CSV form has for the same children",
    .enabled(if: Shared.has(Shared.fakeXML)))
  func fakeReturn() throws {
    let statutory = try StatutoryReturn.read(Shared.fakeXML)
    #expect(statutory.findings.filter { $0.severity != .note } == [])
    #expect(statutory.tableSizes.map(\.rows) == [253, 459, 1206, 6, 12, 253, 3, 3, 253, 6])
    let sizes = Dictionary(uniqueKeysWithValues: statutory.tableSizes.map { ($0.table, $0.rows) })
    let (register, findings) = statutory.converted()
    #expect(findings.filter { $0.severity == .error } == [])
    // Written and read it is the same, element by element.
    let bytes = try Files.read(Shared.fakeXML)
    let written = try ReturnWriter.xml(for: register)
    #expect(elements(written) == elements(bytes))
    let again = StatutoryReturn(files: [.init(name: "x.xml", bytes: written)])
    #expect(Dictionary(uniqueKeysWithValues: again.tableSizes.map { ($0.table, $0.rows) }) == sizes)
    let second = again.converted().register
    #expect(second == register)
    #expect(try ReturnWriter.xml(for: second) == written)
  }

  @Test("Items stand in the table that they are of, with who the child is beside them")
  func tables() {
    let statutory = xml(
      """
      <CHILD><HEADER><CHILDID>7.0</CHILDID><SEX>1</SEX><AREVIEW><REVIEW>01/06/2020</REVIEW></AREVIEW><DOB>01/02/2010</DOB>
      <UASC>1</UASC><DUC>01/02/2028</DUC><IN_TOUCH>YES</IN_TOUCH><DATE_INT>02/02/2020</DATE_INT></HEADER>
      <EPISODE><PL>U1</PL><DECOM>01/04/2020</DECOM></EPISODE></CHILD>
      <child><header><childid>8</childid><uasc>0</uasc><duc>x</duc></header></child>
      <CHILD><HEADER><CHILDID>9</CHILDID><UASC/><SW_HISTORY><SW_ID>a</SW_ID><SW_DECOM>01/04/2024</SW_DECOM></SW_HISTORY>
      <ORDER><DOLO_START>01/04/2026</DOLO_START><DOLO_END/></ORDER></HEADER></CHILD>
      """)
    #expect(statutory.findings.map(\.check).filter { $0 != "reading.lenient" } == [])
    #expect(
      statutory.cells[.children]?.map { $0.filter { $0.key != "SEX" } } == [
        ["CHILD": "7.0", "DOB": "01/02/2010"], ["CHILD": "8", "UASC": "0", "DUC": "x"], ["CHILD": "9"],
      ])
    #expect(statutory.cells[.reviews] == [["CHILD": "7.0", "DOB": "01/02/2010", "REVIEW": "01/06/2020"]])
    #expect(statutory.cells[.episodes] == [["CHILD": "7.0", "PLACE": "U1", "DECOM": "01/04/2020"]])
    #expect(
      statutory.cells[.unaccompaniedChildren]
        == [["CHILD": "7.0", "DOB": "01/02/2010", "SEX": "1", "DUC": "01/02/2028"]])
    #expect(statutory.cells[.careLeavers] == [["CHILD": "7.0", "DOB": "01/02/2010", "IN_TOUCH": "YES"]])
    #expect(statutory.cells[.adoptions] == [["CHILD": "7.0", "DOB": "01/02/2010", "DATE_INT": "02/02/2020"]])
    #expect(statutory.cells[.socialWorkerEpisodes] == [["CHILD": "9", "SW_ID": "a", "SW_DECOM": "01/04/2024"]])
    #expect(statutory.cells[.deprivationsOfLiberty] == [["CHILD": "9", "DOLO_START": "01/04/2026"]])
    #expect(statutory.cells[.missingEpisodes] == [])
    #expect(statutory.episodes?.origin(of: 0)?.line == 3)
    #expect(statutory.converted().register.episodes?[0].child == ChildIdentifier("7"))
  }

  @Test(
    "Nothing in a child is lost, wherever it stands",
    arguments: [
      ("<HEADER><CHILDID>7</CHILDID><NEW>marker</NEW></HEADER>", "NEW"),
      ("<HEADER><CHILDID>7</CHILDID><GROUP><A><B>marker</B></A></GROUP></HEADER>", "GROUP/A/B"),
      ("<HEADER><CHILDID>7</CHILDID><GROUP>marker<A>1</A></GROUP></HEADER>", "GROUP"),
      ("<HEADER><CHILDID>7</CHILDID><SEX>1</SEX><SEX>marker</SEX></HEADER>", "SEX (2)"),
      ("<HEADER><CHILDID>7</CHILDID><CHILD>marker</CHILD></HEADER>", "CHILD (2)"),
      ("<HEADER><CHILDID>7</CHILDID></HEADER><NOTE>marker</NOTE>", "CHILD/NOTE"),
      ("<HEADER><CHILDID>7</CHILDID></HEADER>marker", "CHILD/(text)"),
      ("<HEADER>marker<CHILDID>7</CHILDID></HEADER>", "CHILD/HEADER"),
      ("<HEADER><CHILDID>7</CHILDID>marker</HEADER>", "(text)"),
      ("<HEADER><CHILDID>7</CHILDID><OC2>marker</OC2></HEADER>", "OC2"),
      ("<HEADER><CHILDID>7</CHILDID><UASC>marker</UASC></HEADER>", "UASC"),
      ("<HEADER><CHILDID>7</CHILDID><DUC>marker</DUC></HEADER>", "DUC"),
      ("<HEADER><CHILDID>7</CHILDID></HEADER><HEADER><ETHNIC>marker</ETHNIC></HEADER>", "ETHNIC"),
      ("<CHILDID>7</CHILDID><ETHNIC>marker</ETHNIC>", "ETHNIC"),
      ("<HEADER><CHILDID>7</CHILDID><EXTRA NAME='SEX'>marker</EXTRA></HEADER>", "SEX (2)"),
      (
        "<HEADER><CHILDID>7</CHILDID><A><A><A><A><A><A><A><A><A>marker</A></A></A></A></A></A></A></A></A></HEADER>",
        "A/A/A/A/A/A"
      ),
      (
        "<HEADER><CHILDID>7</CHILDID><A><A><A><A><A><A><A><A><A>x</A></A></A></A></A></A></A></A></A><SEX>marker</SEX></HEADER>",
        "SEX"
      ),
    ])
  func kept(_ child: String, _ name: String) throws {
    let statutory = xml("<CHILD>\(child)</CHILD><CHILD><HEADER><CHILDID>8</CHILDID></HEADER></CHILD>")
    #expect(statutory.cells[.children]?[0][name] == "marker")
    #expect(statutory.cells[.children]?.map { $0["CHILD"] } == ["7", "8"])
    try checkRoundTrip(statutory.converted().register)
  }

  @Test(
    "In a group, too",
    arguments: [
      ("<EPISODE>marker<DECOM>01/04/2020</DECOM></EPISODE>", "(text)"),
      ("<EPISODE><DECOM>01/04/2020</DECOM>a<RNE/>marker</EPISODE>", "(text) (2)"),
      ("<EPISODE><DECOM>01/04/2020</DECOM><DECOM>marker</DECOM></EPISODE>", "DECOM (2)"),
      ("<EPISODE><DECOM>01/04/2020</DECOM><X><Y>marker</Y></X></EPISODE>", "X/Y"),
      ("<EPISODE><DECOM>01/04/2020</DECOM><DOB>marker</DOB></EPISODE>", "DOB"),
      ("<EPISODE><DECOM>01/04/2020</DECOM><PL_LOCATION>marker</PL_LOCATION></EPISODE>", "PL_LOCATION"),
      ("<EPISODE><CHILDID>marker</CHILDID><DECOM>01/04/2020</DECOM></EPISODE>", "CHILD"),
    ])
  func keptInGroup(_ group: String, _ name: String) throws {
    let statutory = xml("<CHILD><HEADER><CHILDID>7</CHILDID></HEADER>\(group)</CHILD>")
    #expect(statutory.cells[.episodes]?[0][name] == "marker")
    #expect(statutory.cells[.episodes]?[0]["DECOM"] == "01/04/2020")
    try checkRoundTrip(statutory.converted().register)
  }

  @Test("What is not kept is said: attributes, and text outside any child")
  func notKept() {
    let statutory = StatutoryReturn(
      "<R><DATE>x</DATE>\n<CHILD id='1'><HEADER a='1' b='2'><CHILDID>7</CHILDID></HEADER></CHILD></R>", name: "r.xml")
    #expect(
      statutory.findings.map(\.description) == [
        "warning: r.xml, line 1: 1 text outside any CHILD were not kept.",
        "warning: r.xml, line 2: 3 attributes were not kept.",
      ])
    #expect(statutory.header?.rows.count == 1)
  }

  @Test("A file that breaks off, or is not well formed, is read as far as it goes")
  func broken() {
    let whole =
      "<R><CHILD><HEADER><CHILDID>7</CHILDID></HEADER><EPISODE><DECOM>01/04/2020</DECOM><RNE>S</RNE></EPISODE></CHILD></R>"
    for length in 0...whole.utf8.count {
      let statutory = StatutoryReturn(files: [.init(name: "r.xml", bytes: Array(whole.utf8.prefix(length)))])
      #expect((length == whole.utf8.count) == statutory.findings.isEmpty)
      #expect(statutory.cells[.children]?.first?["CHILD"] ?? "7" == "7")
    }
    let unclosed = xml(
      "<CHILD><HEADER><CHILDID>7<SEX>1</SEX></HEADER></CHILD><CHILD><HEADER><CHILDID>8</CHILDID></HEADER></CHILD>")
    #expect(unclosed.findings("reading.xml.mismatched-end").map(\.location.line) == [1])
    #expect(unclosed.header?.rows.count == 2)
    let encoded = StatutoryReturn(files: [
      .init(
        name: "r.xml",
        bytes: Array("<R><CHILD><HEADER><CHILDID>".utf8) + [0xEB] + Array("</CHILDID></HEADER></CHILD></R>".utf8))
    ])
    #expect(encoded.cells[.children] == [["CHILD": exact("ë")]])
    #expect(encoded.checks == ["reading.invalid-utf8"])
  }

  /// What is written of a register is read as the same register, and written as the same bytes.
  private func checkRoundTrip(_ register: Register, location: SourceLocation = #_sourceLocation) throws {
    let bytes = try ReturnWriter.xml(for: register)
    let statutory = StatutoryReturn(files: [.init(name: "x.xml", bytes: bytes)])
    #expect(statutory.findings.filter { $0.check != "reading.lenient" } == [], sourceLocation: location)
    let again = statutory.converted().register
    #expect(try ReturnWriter.xml(for: again) == bytes, sourceLocation: location)
    func rows(_ register: Register) -> [RegisterTable: [[String: String]]] {
      ReturnWriter.files(for: register).cells.mapValues { rows in
        rows.map { $0.filter { !$0.value.isEmpty } }.sorted {
          "\($0.sorted { $0.key < $1.key })" < "\($1.sorted { $0.key < $1.key })"
        }
      }.filter { !$0.value.isEmpty }
    }
    #expect(rows(again) == rows(register), sourceLocation: location)
  }

  @Test("Rows of every kind come back from XML: strangers to the header, other birth dates, second rows, odd columns")
  func untidy() throws {
    try checkRoundTrip(StatutoryReturn(files: Untidy.files).converted().register)
    for file in Untidy.files { try checkRoundTrip(StatutoryReturn(files: [file]).converted().register) }
    for pair in Untidy.files.dropFirst() {
      try checkRoundTrip(StatutoryReturn(files: [Untidy.files[0], pair]).converted().register)
    }
  }

  @Test(
    "UASC in a header's column of its own, beside the table, is kept apart from it",
    arguments: ["", "0", "1", "1.0", " 1", "x"], ["", "1,01/01/2010,1,01/02/2028\n", "1,01/01/2010,2,\n", "1,,1,\n"])
  func flags(_ flag: String, _ row: String) throws {
    try checkRoundTrip(
      StatutoryReturn(files: [
        file("h.csv", "CHILD,SEX,DOB,ETHNIC,UPN,UASC,DUC\n1,1,01/01/2010,WBRI,UN1,\(flag),\(flag)\n"),
        file("u.csv", "CHILD,DOB,SEX,DUC\n\(row)"),
      ]).converted().register)
  }

  @Test("Children stand in the order of the header, each with all of their rows; those who are not in it come last")
  func order() throws {
    let register = StatutoryReturn(files: [
      file("h.csv", "CHILD,SEX,DOB,ETHNIC,UPN\nB,,,,\nA,,,,\n"),
      file("e.csv", "CHILD,DECOM,RNE\nA,01/01/2020,S\nC,02/01/2020,S\nB,03/01/2020,S\n,04/01/2020,S\na,05/01/2020,P\n"),
    ]).converted().register
    let children = elements(try ReturnWriter.xml(for: register))
    let days = children.map { $0.filter { $0.contains("DECOM=") || $0.contains("CHILDID=") }.map { $0.dropFirst(17) } }
    #expect(
      days == [
        ["EPISODE/DECOM=03/01/2020", "HEADER/CHILDID=B"],
        ["EPISODE/CHILDID=a", "EPISODE/DECOM=01/01/2020", "EPISODE/DECOM=05/01/2020", "HEADER/CHILDID=A"],
        ["EPISODE/CHILDID=C", "EPISODE/DECOM=02/01/2020"], ["EPISODE/DECOM=04/01/2020"],
      ])
  }

  @Test("A cell with a control character is refused, with its place and not its text")
  func unwritable() {
    let register = StatutoryReturn("CHILD,DOB,REVIEW,REVIEW_CODE,Name\n1,,,,\n2,,x\u{1}y,,\n").converted().register
    let error = #expect(throws: UnwritableCell.self) { try ReturnWriter.xml(for: register) }
    #expect(error?.description == "Reviews row 1, REVIEW: a control character, which XML cannot hold")
    let second = StatutoryReturn("CHILD,DOB,REVIEW,REVIEW_CODE,Name\n1,,,,\u{FFFF}\n").converted().register
    #expect(#expect(throws: UnwritableCell.self) { try ReturnWriter.xml(for: second) }?.field == "column 5")
    let third = StatutoryReturn("CHILD,DOB,REVIEW,REVIEW_CODE,\u{2}\n1,,,,x\n").converted().register
    #expect(throws: UnwritableCell.self) { try ReturnWriter.xml(for: third) }
  }

  @Test("A child with very many rows, a row with very many items, and very many names take time in proportion")
  func large() {
    let many = xml(
      "<CHILD><HEADER><CHILDID>7</CHILDID>"
        + String(repeating: "<AREVIEW><REVIEW>01/01/2020</REVIEW></AREVIEW>", count: 20_000) + "</HEADER></CHILD>")
    #expect(many.reviews?.rows.count == 20_000)
    let wide = xml(
      "<CHILD><HEADER><CHILDID>7</CHILDID></HEADER><EPISODE><RNE>S</RNE>"
        + String(repeating: "<X>1</X>a<LS/>", count: 10_000) + "</EPISODE></CHILD>")
    #expect(wide.episodes?.parts[0].grid.columnCount ?? 0 < 100)
    #expect(wide.cells[.episodes]?[0]["(other items)"]?.contains("X (9999): 1\n") == true)
    let names = (0..<10_000).map { "<CHILD><HEADER><CHILDID>\($0)</CHILDID><N\($0)>x</N\($0)></HEADER></CHILD>" }
    let other = xml(names.joined())
    #expect(other.header?.rows.count == 10_000)
    #expect(other.cells[.children]?[9_000]["(other items)"] == "N9000: x")
  }
}
