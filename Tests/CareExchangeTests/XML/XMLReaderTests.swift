import CareExchange
import Testing

@Suite("XML reader")
struct XMLReaderTests {
  @Test(
    "A well-formed text is read as its elements and text, without problems",
    arguments: [
      ("<a/>", "<a> </a>"),
      ("<a></a>", "<a> </a>"),
      ("<a />\n", "<a> </a>"),
      ("\u{FEFF}<?xml version='1.0'?>\n<a>x</a>", "<a> |x| </a>"),
      ("<a><b>1</b><c/></a>", "<a> <b> |1| </b> <c> </c> </a>"),
      ("<a>\n  <b>1</b>\n</a >", "<a> <b> |1| </b> </a>"),
      ("<a> </a>", "<a> | | </a>"),
      ("<a>x<b/> <b/>y</a>", "<a> |x| <b> </b> <b> </b> |y| </a>"),
      ("<a>x<!-- y -->z<?p q?>!</a>", "<a> |xz!| </a>"),
      ("<a><![CDATA[<b>&amp;]]]]></a>", "<a> |<b>&amp;]]| </a>"),
      ("<a>1<![CDATA[]]>2</a>", "<a> |12| </a>"),
      ("<a>&lt;&gt;&amp;&quot;&apos;</a>", "<a> |<>&\"'| </a>"),
      ("<a>&#65;&#x42;&#x1f600;&#0000000000000000000067;</a>", "<a> |AB😀C| </a>"),
      ("<a>&amp;lt;</a>", "<a> |&lt;| </a>"),
      ("<a>1\r\n2\r3\n4&#13;</a>", "<a> |1\n2\n3\n4\r| </a>"),
      ("<a b=\"1\" c='2'/>", "<a b=(1) c=(2)> </a>"),
      ("<a b = '&lt;\"&#10;\r\n\t>'>x</a>", "<a b=(<\"\n  >)> |x| </a>"),
      ("<é:x_1.-/>", "<é:x_1.-> </é:x_1.->"),
      ("<a>é\u{1F600}\u{7F}</a>", "<a> |é\u{1F600}\u{7F}| </a>"),
      ("<!-- c --><?p?><a/><!-- -c- ->-->", "<a> </a>"),
      ("<a>]]&gt; ] ]> > ]]</a>", "<a> |]]> ] ]> > ]]| </a>"),
    ])
  func wellFormed(text: String, events: String) {
    let reading = Reading(text)
    #expect(reading.shown == events)
    #expect(reading.problems == [])
    #expect(WellFormed.check(Array(text.utf8)))
  }

  @Test(
    "Each fault is reported where it is, and what can be read around it is read",
    arguments: [
      Fault("", "", [.noRootElement: (1, 1)]),
      Fault("<!-- -->", "", [.noRootElement: (1, 9)]),
      Fault("x<a/>\ny", "<a> </a>", [.textOutsideRoot: (1, 1)], count: 2),
      Fault("<a/><![CDATA[x]]>", "<a> </a>", [.textOutsideRoot: (1, 5)]),
      Fault("<a/>\n<b/>", "<a> </a> <b> </b>", [.secondRoot: (2, 1)]),
      Fault("<a>1 < 2</a>", "<a> |1 < 2| </a>", [.strayLessThan: (1, 6)]),
      Fault("<a><!ELEMENT></a>", "<a> |<!ELEMENT>| </a>", [.strayLessThan: (1, 4)]),
      Fault("<a><b <c/></b></a>", "<a> <b> <c> </c> </b> </a>", [.tagNotClosed: (1, 7)]),
      Fault("<a><b>1</b<c/></a>", "<a> <b> |1| </b> <c> </c> </a>", [.tagNotClosed: (1, 11)]),
      Fault("<a 1></a>", "<a> </a>", [.malformedTag: (1, 4)]),
      Fault("<a b='1'c='2'/>", "<a b=(1) c=(2)> </a>", [.malformedTag: (1, 9)]),
      Fault("<a / ></a>", "<a> </a>", [.malformedTag: (1, 4)]),
      Fault("<a></a b='1'>", "<a> </a>", [.malformedTag: (1, 8)]),
      Fault("<a>\n<b><c>1</b>2</a>", "<a> <b> <c> |1| </c> </b> |2| </a>", [.mismatchedEnd: (2, 8)]),
      Fault("<a>1</b>2</a>", "<a> |1| |2| </a>", [.unexpectedEnd: (1, 5)]),
      Fault("</a><a/>", "<a> </a>", [.unexpectedEnd: (1, 1)]),
      Fault("<a>\r\n<b>1</b><c>2", "<a> <b> |1| </b> <c>", [.unclosedElement: (1, 1)], count: 2),
      Fault("<a><b", "<a>", [.truncated: (1, 4)], count: 2),
      Fault("<a b='1", "", [.truncated: (1, 1)]),
      Fault("<a>1</", "<a> |1|", [.truncated: (1, 5)], count: 2),
      Fault("<a>1<", "<a>", [.truncated: (1, 5)], count: 2),
      Fault("<a>1<!-", "<a>", [.truncated: (1, 5)], count: 2),
      Fault("<a>1<!-- </a>", "<a>", [.truncated: (1, 5)], count: 2),
      Fault("<a>1<![CDATA[2]]", "<a>", [.truncated: (1, 5)], count: 2),
      Fault("<a b>1</a>", "<a b=()> |1| </a>", [.attributeWithoutValue: (1, 4)]),
      Fault("<a b=>1</a>", "<a b=()> |1| </a>", [.attributeWithoutValue: (1, 6)]),
      Fault("<a b=1 c='2'/>", "<a b=(1) c=(2)> </a>", [.attributeNotQuoted: (1, 6)]),
      Fault("<a b=1/>", "<a b=(1)> </a>", [.attributeNotQuoted: (1, 6)]),
      Fault("<a b='1>\n<c/></a>", "<a b=(1> )> <c> </c> </a>", [.attributeValueNotClosed: (1, 6)], count: 2),
      Fault("<a b='1' b='2'/>", "<a b=(1)> </a>", [.duplicateAttribute: (1, 10)]),
      Fault("<a>1 & 2</a>", "<a> |1 & 2| </a>", [.bareAmpersand: (1, 6)]),
      Fault("<a b='&'/>", "<a b=(&)> </a>", [.bareAmpersand: (1, 7)]),
      Fault("<a>é&nbsp;&lt;</a>", "<a> |é&nbsp;<| </a>", [.unknownEntity: (1, 5)]),
      Fault("<a>&#0;</a>", "<a> |&#0;| </a>", [.invalidCharacterReference: (1, 4)]),
      Fault("<a>&#xD800;</a>", "<a> |&#xD800;| </a>", [.invalidCharacterReference: (1, 4)]),
      Fault("<a>&#99999999999;</a>", "<a> |&#99999999999;| </a>", [.invalidCharacterReference: (1, 4)]),
      Fault("<a>&#x;</a>", "<a> |&#x;| </a>", [.invalidCharacterReference: (1, 4)]),
      Fault("<a>\u{1}</a>", "<a> |\u{1}| </a>", [.invalidCharacter: (1, 4)]),
      Fault("<a>\u{FFFE}</a>", "<a> |\u{FFFE}| </a>", [.invalidCharacter: (1, 4)]),
      Fault("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<a> |&b;| </a>", [.documentType: (1, 1)], count: 2),
      Fault("<!DOCTYPE a SYSTEM 'http://x/>'><a/>", "<a> </a>", [.documentType: (1, 1)]),
      Fault("<!DOCTYPE a [<!-- it's ]> -->]><a/>", "<a> </a>", [.documentType: (1, 1)]),
      Fault("<a><!-- - -- - -->1</a>", "<a> |1| </a>", [.malformedComment: (1, 11)]),
      Fault("<a/>\n<?xml version='1.0'?>", "<a> </a>", [.malformedInstruction: (2, 1)]),
      Fault("<a><? x?></a>", "<a> </a>", [.malformedInstruction: (1, 4)]),
      Fault("<a>]]></a>", "<a> |]]>| </a>", [.sectionEndInText: (1, 4)]),
    ])
  func faults(fault: Fault) {
    let reading = Reading(fault.text)
    #expect(reading.shown == fault.events)
    let first = reading.problems.first
    #expect(first?.kind == fault.kind)
    #expect(first.map { [$0.position.line, $0.position.column] } == fault.place)
    #expect(reading.problemCount == fault.count, "\(reading.kinds)")
    #expect(!WellFormed.check(Array(fault.text.utf8)) || fault.kind == .documentType)
  }

  @Test("Bytes that are not UTF-8 are reported and replaced, wherever they stand")
  func notUTF8() {
    for bad: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0x80]] {
      let text = Reading(Array("<a>x".utf8) + bad + Array("</a>".utf8))
      #expect(text.kinds.first == .notUTF8)
      #expect(text.events.first == "<a>" && text.events.last == "</a>" && text.events.count == 3)
      let value = Reading(Array("<a b='".utf8) + bad + Array("'/>".utf8))
      #expect(value.kinds.first == .notUTF8)
      let name = Reading(Array("<a".utf8) + bad + Array("/>".utf8))
      #expect(name.kinds.first == .notUTF8)
    }
  }

  @Test("Names are numbered by the caller's list, and capitals matter")
  func names() {
    let names = XMLNames(["CHILD", "DECOM", "CHILD", "INTERVENTION_RECEIVED", ""])
    var reader = XMLReader(
      utf8: Array("<CHILD><DECOM/><decom/><INTERVENTION_RECEIVED/><CHIL/></CHILD>".utf8), names: names)
    var ids: [Int?] = []
    while let event = reader.next() {
      if case .start(let name) = event {
        ids.append(name.id)
        #expect(reader.name(name, is: reader.string(name)))
        #expect(!reader.name(name, is: "other"))
      }
    }
    #expect(ids == [0, 1, nil, 3, nil])
    #expect(names.id(of: "DECOM") == 1)
    #expect(names.id(of: "Decom") == nil)
    let many = (0..<500).map { "N\($0)" }
    let table = XMLNames(many)
    #expect(many.map { table.id(of: $0) } == Array(0..<500))
  }

  @Test("The position of an event is its place in the file, counted in characters, whatever the line ends")
  func positions() {
    var reader = XMLReader(utf8: Array("<a>\n<é>é</é><b/>\r\n<c>\r1</c></a>".utf8))
    var places: [String] = []
    while let event = reader.next() {
      if case .start(let name) = event {
        places.append("\(reader.string(name)) \(reader.position.line):\(reader.position.column)")
      }
    }
    #expect(places == ["a 1:1", "é 2:1", "b 2:9", "c 3:1"])
    #expect(reader.problems == [])
  }

  @Test("An element can be passed over whole, its end included")
  func skipping() {
    var reader = XMLReader(utf8: Array("<a><b><c>1</c><c/></b><d/>2</a>".utf8))
    var rest: [String] = []
    while let event = reader.next() {
      switch event {
      case .start(let name) where reader.name(name, is: "b") || reader.name(name, is: "d"): reader.skipElement()
      case .start(let name), .end(let name): rest.append(reader.string(name))
      case .text(let text): rest.append("|" + reader.string(text))
      }
    }
    #expect(rest == ["a", "|2", "a"])
    #expect(reader.depth == 0)
    reader.skipElement()
    #expect(reader.next() == nil)
  }

  @Test("Attributes are those of the latest start and of no other event")
  func attributes() {
    var reader = XMLReader(utf8: Array("<a b='1 &amp; 2' c=''><d/>x</a>".utf8))
    #expect(reader.next() != nil)
    #expect(reader.attribute("b") == "1 & 2")
    #expect(reader.attribute("c") == "")
    #expect(reader.attribute("d") == nil)
    while reader.next() != nil { #expect(reader.attributes.isEmpty) }
  }

  @Test(
    "The declared encoding is what the XML declaration says",
    arguments: [
      ("<?xml version='1.0' encoding='us-ascii'?><a/>", "us-ascii"),
      ("<?xml version=\"1.0\"\n encoding = \"UTF-8\" standalone='yes'?><a/>", "UTF-8"),
      ("\u{FEFF}<?xml version='1.0' encoding='utf-8'?>", "utf-8"),
      ("<?xml version='1.0'?><a encoding='x'/>", nil),
      ("<a/>", nil),
      ("<?xml encoding='", nil),
      ("<?xml encoding='a b'?>", nil),
      ("<?xml encoding", nil),
      ("<?xml encoding=", nil),
      ("", nil),
    ] as [(String, String?)])
  func encoding(text: String, encoding: String?) {
    #expect(XMLReader.declaredEncoding(Array(text.utf8)) == encoding)
  }

  @Test("Every kind of problem has words of its own, and no problem shows the text")
  func words() {
    #expect(Set(XMLProblem.Kind.allCases.map(\.title)).count == XMLProblem.Kind.allCases.count)
    let secret = "SECRET"
    let texts = ["<\(secret)", "\(secret)", "<a>&\(secret);</b>", "<a \(secret)=\(secret)>", "<a></\(secret)>"]
    for text in texts {
      let reading = Reading(text)
      #expect(!reading.problems.isEmpty)
      for problem in reading.problems { #expect(!"\(problem)\(String(reflecting: problem))".contains(secret)) }
    }
  }
}

/// A faulty text, what is read of it, the first problem, and how many there are.
struct Fault: Sendable {
  let text: String
  let events: String
  let kind: XMLProblem.Kind?
  let place: [Int]?
  let count: Int

  init(
    _ text: String, _ events: String, _ first: KeyValuePairs<XMLProblem.Kind, (Int, Int)>, count: Int = 1
  ) {
    self.text = text
    self.events = events
    kind = first.first?.key
    place = first.first.map { [$0.value.0, $0.value.1] }
    self.count = count
  }
}
