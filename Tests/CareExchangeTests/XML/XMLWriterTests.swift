import CareExchange
import Testing

@Suite("XML writer")
struct XMLWriterTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("A return is written on one line, or with a line for each element")
  func layout() throws {
    func write(_ writer: consuming XMLWriter) throws -> String {
      try writer.start("EXPSSDA903", attributes: ["year": "2021"])
      try writer.start("CHILD")
      try writer.element("SEX", "2")
      try writer.element("UASC")
      try writer.element("UPN", "")
      try writer.start("HEADER")
      try writer.end()
      try writer.end()
      return text(writer.finish())
    }
    #expect(
      try write(XMLWriter(hasDeclaration: false))
        == "<EXPSSDA903 year=\"2021\"><CHILD><SEX>2</SEX><UASC/><UPN/><HEADER/></CHILD></EXPSSDA903>")
    #expect(
      try write(XMLWriter(indentation: 2)) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <EXPSSDA903 year="2021">
          <CHILD>
            <SEX>2</SEX>
            <UASC/>
            <UPN/>
            <HEADER/>
          </CHILD>
        </EXPSSDA903>

        """)
  }

  @Test("Text that is written is read back the same, as text and as an attribute")
  func roundTrip() throws {
    let pieces = [
      "a", " ", "\n", "\r", "\r\n", "\t", "<", ">", "&", "'", "\"", "]]>", "&amp;", "é", "😀", "--", "?>", "\u{7F}", "",
    ]
    var random = Shuffle(state: 7)
    for indentation in [nil, 0, 3, Int.max] {
      for _ in 0..<(indentation == .max ? 10 : 200) {
        let value = (0..<Int.random(in: 0...6, using: &random)).map { _ in
          pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }.joined()
        var writer = XMLWriter(indentation: indentation)
        try writer.start("r")
        try writer.element("b", value, attributes: ["c": value])
        try writer.start("d")
        try writer.text(value)
        try writer.text("!")
        try writer.element("e")
        let bytes = writer.finish()

        var reader = XMLReader(utf8: bytes)
        var texts: [String] = []
        while let event = reader.next() {
          switch event {
          case .start(let name):
            if reader.name(name, is: "b") { #expect(Array((reader.attribute("c") ?? "").utf8) == Array(value.utf8)) }
          case .text(let text): texts.append(reader.string(text))
          case .end: break
          }
        }
        #expect(reader.problems == [])
        #expect(texts.map { Array($0.utf8) } == [value, value + "!"].filter { !$0.isEmpty }.map { Array($0.utf8) })
        #expect(WellFormed.check(bytes))
      }
    }
  }

  @Test("What XML cannot hold is refused, and nothing of it is written")
  func refusals() throws {
    var writer = XMLWriter(hasDeclaration: false)
    #expect(throws: XMLWriter.Problem.noOpenElement) { try writer.text("x") }
    #expect(throws: XMLWriter.Problem.noOpenElement) { try writer.end() }
    for name in ["", "1", "-a", "a b", "a>", "<", "a\u{FFFF}", "a\n"] {
      #expect(throws: XMLWriter.Problem.invalidName) { try writer.start(name) }
      #expect(throws: XMLWriter.Problem.invalidName) { try writer.element(name, "x") }
      #expect(throws: XMLWriter.Problem.invalidName) { try writer.element("a", "x", attributes: [name: ""]) }
    }
    try writer.start("a")
    for character in ["\u{0}", "\u{B}", "\u{FFFE}"] {
      #expect(throws: XMLWriter.Problem.invalidCharacter(element: "a")) { try writer.text("x" + character) }
      #expect(throws: XMLWriter.Problem.invalidCharacter(element: "b")) { try writer.element("b", character) }
      #expect(throws: XMLWriter.Problem.invalidCharacter(element: "b")) {
        try writer.start("b", attributes: ["c": character])
      }
    }
    #expect(throws: XMLWriter.Problem.duplicateAttribute(element: "b")) {
      try writer.start("b", attributes: ["c": "1", "c": "2"])
    }
    try writer.end()
    #expect(throws: XMLWriter.Problem.secondRoot) { try writer.start("b") }
    #expect(throws: XMLWriter.Problem.secondRoot) { try writer.element("b") }
    #expect(text(writer.finish()) == "<a/>")
    #expect(text(XMLWriter(indentation: 2, hasDeclaration: false).finish()).isEmpty)
  }
}
