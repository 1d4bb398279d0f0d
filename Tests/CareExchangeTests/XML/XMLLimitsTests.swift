import CareExchange
import Testing

@Suite("XML reader: hostile input")
struct XMLLimitsTests {
  @Test("Elements too deep are passed over, and what follows them is read")
  func depth() {
    let reading = Reading("<a><b><c>1</c>2</b>3</a>", limits: .init(depth: 2))
    #expect(reading.shown == "<a> <b> |2| </b> |3| </a>")
    #expect(reading.kinds == [.tooDeep])
    let deep = 100_000
    let nested = Reading(
      String(repeating: "<a>", count: deep) + "x" + String(repeating: "</a>", count: deep), limits: .init())
    #expect(nested.events.count == 128)
    #expect(nested.kinds == [.tooDeep])
    let all = Reading(
      String(repeating: "<a>", count: deep) + String(repeating: "</a>", count: deep), limits: .init(depth: deep))
    #expect(all.events.count == 2 * deep)
    #expect(all.problemCount == 0)
    let open = Reading(String(repeating: "<a>", count: deep))
    #expect(open.events.count == 64)
    #expect(open.problemCount == 65)
  }

  @Test("More attributes than the limit are reported once and not delivered")
  func attributes() {
    let count = 100_000
    let text = "<a" + (0..<count).map { " b\($0)='\($0)'" }.joined() + ">1</a>"
    var reader = XMLReader(utf8: Array(text.utf8))
    #expect(reader.next() != nil)
    #expect(reader.attributes.count == 256)
    #expect(reader.attribute("b255") == "255")
    #expect(reader.problems.map(\.kind) == [.tooManyAttributes])
    var all = XMLReader(utf8: Array(text.utf8), limits: .init(attributes: .max))
    #expect(all.next() != nil)
    #expect(all.attributes.count == count)
    #expect(all.problems == [])
    let twice = "<a" + (0..<20).map { " b\($0 % 15)='\($0)'" }.joined() + "/>"
    #expect(Reading(twice).kinds == Array(repeating: .duplicateAttribute, count: 5))
    #expect(Reading("<a b='1' c='2' b='3'/>", limits: .init(attributes: 0)).shown == "<a> </a>")
  }

  @Test("Problems over the limit are counted and not kept")
  func problems() {
    let reading = Reading("<a>" + String(repeating: "&", count: 100) + "</a>", limits: .init(problems: 7))
    #expect(reading.problems.count == 7)
    #expect(reading.problemCount == 100)
    #expect(Reading("<", limits: .init(problems: 0)).problems == [])
  }

  /// Texts that make a careless reader take time or memory out of proportion.
  static let hostile: [(name: String, unit: String)] = [
    ("stray <", "<"), ("bare &", "&"), ("open tags", "<a "), ("open values", "<a b=\""), ("open comments", "<!--"),
    ("open sections", "<![CDATA["), ("open types", "<!DOCTYPE a ["), ("open instructions", "<?a "),
    ("end tags", "</b>"),
    ("long references", "&aaaaaaaa"), ("text", "x"), ("slashes", "/"), ("attributes", " a=''"), ("brackets", "]]>"),
    ("nested types", "<!DOCTYPE a [<!ENTITY b '&b;&b;'>"), ("half ends", "</"), ("bangs", "<!"),
    ("not UTF-8", "\u{FF}"),
    ("references", "&#1;"), ("hyphens", "--"), ("dashes in comment", "<!-- --"), ("nested pairs", "<a></b>"),
  ]

  @Test("A long hostile text is read to its end within a bounded store of problems", arguments: hostile.map(\.unit))
  func hostileText(unit: String) {
    // How long it takes is for the benchmarks and the fuzzer to say; a reader that goes over the text again and again
    // makes this test the slowest of all.
    let text = Array(String(repeating: unit, count: 500_000 / unit.utf8.count).utf8)
    for start in ["", "<a>", "<a "] {
      var reader = XMLReader(utf8: Array(start.utf8) + text)
      while reader.next() != nil {}
      #expect(reader.problems.count <= 1000)
      #expect(reader.problemCount > 0)
    }
  }

  @Test("Many entities that expand into many entities are not expanded")
  func billionLaughs() {
    var text = "<!DOCTYPE a [<!ENTITY e0 'ha'>"
    for level in 1..<20 { text += "<!ENTITY e\(level) '" + String(repeating: "&e\(level - 1);", count: 10) + "'>" }
    let reading = Reading(text + "]><a>&e19;</a>")
    #expect(reading.shown == "<a> |&e19;| </a>")
    #expect(reading.kinds == [.documentType, .unknownEntity])
  }

  static let seeds = [
    "<?xml version='1.0' encoding='us-ascii'?>\n<R><C><H><I>1</I><U /></H><E><D>06/01/2017</D><P>E7 5YR</P></E></C></R>",
    "<a b='1' c=\"2&amp;3\"><!-- x --><b>&lt;&#65;&#x41;</b><![CDATA[<z>]]><?p q?>\r\n<c/>\u{E9}</a>",
    "<a>1<b>2<c d='&quot;'>3</c>]]&gt;</b></a>\n<!-- end -->",
  ]

  @Test("A changed text is read without a trap; it has no problem exactly when a second opinion finds it well-formed")
  func mutations() {
    var random = Shuffle(state: 903)
    let pieces = [
      "<", ">", "/", "&", ";", "'", "\"", "=", " ", "!", "-", "--", "]]>", "<![CDATA[", "<!--", "-->", "?>", "<?", "#",
      "</b>", "<b>", "x", "xml", "&lt;", "&#9;", "\r", "\u{1}", "\u{FEFF}", "\u{FFFF}", " b='1'", "<a/>", "é",
    ].map { Array($0.utf8) }
    var wellFormed = 0
    for round in 0..<8_000 {
      var bytes = Array(Self.seeds[round % Self.seeds.count].utf8)
      for _ in 0...Int.random(in: 0..<3, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        case 2: bytes.removeSubrange(place...)
        case 3:
          let end = min(bytes.count, place + Int.random(in: 1...12, using: &random))
          let copy = Array(bytes[place..<end])
          bytes.insert(contentsOf: copy, at: Int.random(in: 0...bytes.count, using: &random))
        default: bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &random)], at: place)
        }
      }
      let isWellFormed = WellFormed.check(bytes)
      if isWellFormed { wellFormed += 1 }
      if let complaint = complaint(bytes, isWellFormed: isWellFormed) {
        Issue.record("round \(round): \(complaint): \(String(decoding: bytes, as: UTF8.self))")
        return
      }
    }
    #expect(wellFormed > 500)
  }

  /// What a reading of the text breaks: order, nesting, or agreement with the second opinion.
  private func complaint(_ bytes: [UInt8], isWellFormed: Bool) -> String? {
    var reader = XMLReader(utf8: bytes)
    var open: [Range<Int>] = []
    var offset = 0
    var textEnd = 0
    while let event = reader.next() {
      let position = reader.position.offset
      if position < offset { return "an event lies before the one before it" }
      offset = position
      switch event {
      case .start(let name):
        if name.range.lowerBound < textEnd { return "bytes were read twice" }
        textEnd = name.range.upperBound
        open.append(name.range)
      case .text(let text):
        if let range = text.rangeInFile {
          if range.lowerBound < textEnd { return "bytes were read twice" }
          textEnd = range.upperBound
        }
        if text.count == 0 { return "empty text" }
      case .end(let name):
        if open.popLast() != name.range { return "an end that is not of the innermost element" }
      }
    }
    if reader.next() != nil { return "an event after the last" }
    if isWellFormed != (reader.problemCount == 0) {
      return "well-formed: \(isWellFormed), problems: \(reader.problems)"
    }
    if isWellFormed, !open.isEmpty { return "an element without an end" }
    return nil
  }
}
