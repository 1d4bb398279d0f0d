import CareExchange

/// What a reader made of a text, in a form that a table of cases can hold: `<a> |text| </a>`, and the problems' kinds.
struct Reading {
  var events: [String] = []
  var problems: [XMLProblem] = []
  var problemCount = 0

  init(_ bytes: [UInt8], limits: XMLReader.Limits = .init()) {
    var reader = XMLReader(utf8: bytes, limits: limits)
    while let event = reader.next() {
      switch event {
      case .start(let name):
        let attributes = reader.attributes.map { " \(reader.string(in: $0.name))=(\(reader.value(of: $0)))" }
        events.append("<\(reader.string(name))\(attributes.joined())>")
      case .text(let text): events.append("|\(reader.string(text))|")
      case .end(let name): events.append("</\(reader.string(name))>")
      }
    }
    problems = reader.problems
    problemCount = reader.problemCount
  }

  init(_ text: String, limits: XMLReader.Limits = .init()) {
    self.init(Array(text.utf8), limits: limits)
  }

  var shown: String { events.joined(separator: " ") }
  var kinds: [XMLProblem.Kind] { problems.map(\.kind) }
}

/// Says whether a text is well-formed XML without a document type: a second opinion, written for clarity and not for speed,
/// that shares no code with the reader. Like the reader it takes any character beyond ASCII for a letter in names, and
/// does not look into the XML declaration.
struct WellFormed {
  private var rest: [Unicode.Scalar]
  private var at = 0

  static func check(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    let scalars = Array(text.unicodeScalars)
    guard scalars.allSatisfy(isAllowed) else { return false }
    var checker = WellFormed(rest: scalars)
    return checker.document()
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return value == 9 || value == 10 || value == 13 || (value >= 32 && value != 0xFFFE && value != 0xFFFF)
  }

  private mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard rest[at...].starts(with: wanted) else { return false }
    at += wanted.count
    return true
  }

  private mutating func take(through text: String) -> [Unicode.Scalar]? {
    let start = at
    while at < rest.count {
      let end = at
      if take(text) { return Array(rest[start..<end]) }
      at += 1
    }
    return nil
  }

  private mutating func spaces() -> Bool {
    let start = at
    while at < rest.count, " \t\r\n".unicodeScalars.contains(rest[at]) { at += 1 }
    return at > start
  }

  private mutating func name() -> String? {
    let start = at
    while at < rest.count {
      let scalar = rest[at]
      let isLetter =
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || "_:".unicodeScalars.contains(scalar)
        || scalar.value > 127
      guard isLetter || (at > start && (("0"..."9").contains(scalar) || "-.".unicodeScalars.contains(scalar)))
      else { break }
      at += 1
    }
    return at > start ? String(String.UnicodeScalarView(rest[start..<at])) : nil
  }

  private mutating func document() -> Bool {
    _ = take("\u{FEFF}")
    let start = at
    var hasRoot = false
    while at < rest.count {
      if spaces() { continue }
      if take("<!--") {
        guard comment() else { return false }
      } else if take("<?") {
        guard instruction(isFirst: at == start + 2) else { return false }
      } else {
        guard !hasRoot, element() else { return false }
        hasRoot = true
      }
    }
    return hasRoot
  }

  private mutating func comment() -> Bool {
    guard let content = take(through: "--") else { return false }
    _ = content
    return take(">")
  }

  private mutating func instruction(isFirst: Bool) -> Bool {
    guard let name = name() else { return false }
    if name.lowercased() == "xml", !(name == "xml" && isFirst) { return false }
    if take("?>") { return true }
    return spaces() && take(through: "?>") != nil
  }

  private mutating func reference() -> Bool {
    guard let content = take(through: ";") else { return false }
    let text = String(String.UnicodeScalarView(content))
    if ["lt", "gt", "amp", "quot", "apos"].contains(text) { return true }
    guard text.hasPrefix("#") else { return false }
    let isHexadecimal = text.hasPrefix("#x")
    let digits = text.dropFirst(isHexadecimal ? 2 : 1).drop { $0 == "0" }
    guard text.dropFirst().allSatisfy({ $0.isASCII && $0 != "+" && $0 != "-" }), text.last != "#", text.last != "x",
      let number = UInt32(digits.isEmpty ? "0" : digits, radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(number)
    else { return false }
    return Self.isAllowed(scalar)
  }

  private mutating func element() -> Bool {
    var open: [String] = []
    repeat {
      guard at < rest.count else { return false }
      if take("<!--") {
        guard !open.isEmpty, comment() else { return false }
      } else if take("<![CDATA[") {
        guard !open.isEmpty, take(through: "]]>") != nil else { return false }
      } else if take("<?") {
        guard !open.isEmpty, instruction(isFirst: false) else { return false }
      } else if take("</") {
        guard let name = name(), open.popLast() == name else { return false }
        _ = spaces()
        guard take(">") else { return false }
      } else if take("<") {
        guard let name = name(), let isOpen = attributes() else { return false }
        if isOpen { open.append(name) }
      } else if take("&") {
        guard !open.isEmpty, reference() else { return false }
      } else {
        guard !open.isEmpty, !take("]]>") else { return false }
        at += 1
      }
    } while !open.isEmpty
    return true
  }

  /// Whether the tag leaves the element open; `nil` when it is not well-formed.
  private mutating func attributes() -> Bool? {
    var names: Set<[UInt8]> = []
    while true {
      let hasSpace = spaces()
      if take("/>") { return false }
      if take(">") { return true }
      guard hasSpace, let name = name(), names.insert(Array(name.utf8)).inserted else { return nil }
      _ = spaces()
      guard take("=") else { return nil }
      _ = spaces()
      let quote: Unicode.Scalar
      if take("\"") { quote = "\"" } else if take("'") { quote = "'" } else { return nil }
      while true {
        guard at < rest.count, rest[at] != "<" else { return nil }
        if rest[at] == quote { break }
        if take("&") {
          guard reference() else { return nil }
        } else {
          at += 1
        }
      }
      at += 1
    }
  }
}

/// Numbers that look random and are the same in every run.
struct Shuffle: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var mixed = state
    mixed = (mixed ^ mixed >> 33) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ mixed >> 33
  }
}
