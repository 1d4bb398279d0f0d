// Comments, instructions, CDATA sections and document types: all that starts with `<` and is not a tag.
extension XMLReader {
  /// What a `<` starts.
  enum Markup {
    case startTag
    case endTag
    case comment
    case instruction
    case section
    case declaration
    case stray
    /// The file ends before it can be told.
    case cut
  }

  @inline(__always)
  func markup(at index: Int) -> Markup {
    guard index + 1 < bytes.count else { return .cut }
    let next = bytes[index + 1]
    if XMLBytes.startsName(next) { return .startTag }
    if next == XMLBytes.slash { return .endTag }
    if next == XMLBytes.question { return .instruction }
    return next == XMLBytes.bang ? declarationMarkup(at: index) : .stray
  }

  private func declarationMarkup(at index: Int) -> Markup {
    let span = bytes.span
    if XMLBytes.has("<!--", span, at: index) { return .comment }
    if XMLBytes.has("<![CDATA[", span, at: index) { return .section }
    if XMLBytes.has("<!DOCTYPE", span, at: index) { return .declaration }
    // Nothing that short can be told from the start of one of the three.
    if span.count - index < 9 {
      for start: StaticString in ["<!--", "<![CDATA[", "<!DOCTYPE"] where begins(start, at: index) { return .cut }
    }
    return .stray
  }

  private func begins(_ text: StaticString, at index: Int) -> Bool {
    let rest = bytes.count - index
    return text.withUTF8Buffer { wanted in
      for offset in 0..<min(rest, wanted.count) where unsafe wanted[offset] != bytes[index + offset] { return false }
      return true
    }
  }

  mutating func truncate(at index: Int) {
    report(.truncated, at: index)
    finish()
  }

  mutating func skipComment() {
    let start = cursor
    var index = start + 4
    while index + 2 < bytes.count {
      if bytes[index] == XMLBytes.hyphen, bytes[index + 1] == XMLBytes.hyphen {
        if bytes[index + 2] == XMLBytes.greater {
          cursor = index + 3
          return
        }
        report(.malformedComment, at: index)
        index += 1
      } else {
        index = checked(at: index)
      }
    }
    truncate(at: start)
  }

  mutating func skipInstruction() {
    let start = cursor
    var index = start + 2
    let name = index
    while index < bytes.count, index == name ? XMLBytes.startsName(bytes[index]) : XMLBytes.continuesName(bytes[index])
    {
      index = checked(at: index)
    }
    let isAtStart = start == 0 || (start == 3 && XMLBytes.has("\u{FEFF}", bytes.span, at: 0))
    if index - name == 3, isDeclaration(at: name), !(isAtStart && XMLBytes.has("xml", bytes.span, at: name)) {
      report(.malformedInstruction, at: start)
    } else if index == name, index < bytes.count {
      report(.malformedInstruction, at: start)
    } else if index < bytes.count, !XMLBytes.isSpace(bytes[index]), !XMLBytes.has("?>", bytes.span, at: index) {
      report(.malformedInstruction, at: index)
    }
    while index + 1 < bytes.count {
      if bytes[index] == XMLBytes.question, bytes[index + 1] == XMLBytes.greater {
        cursor = index + 2
        return
      }
      index = checked(at: index)
    }
    truncate(at: start)
  }

  /// Whether the three bytes are `xml` in any mixture of capitals: a name that XML keeps for itself.
  private func isDeclaration(at index: Int) -> Bool {
    bytes[index] | 0x20 == UInt8(ascii: "x") && bytes[index + 1] | 0x20 == UInt8(ascii: "m")
      && bytes[index + 2] | 0x20 == UInt8(ascii: "l")
  }

  /// The content of the CDATA section that starts at the cursor; `nil`, and the end of the reading, when it has no end.
  mutating func section() -> Range<Int>? {
    let start = cursor
    let content = start + 9
    var index = content
    while index + 2 < bytes.count {
      if bytes[index] == XMLBytes.closeBracket, bytes[index + 1] == XMLBytes.closeBracket,
        bytes[index + 2] == XMLBytes.greater
      {
        return content..<index
      }
      index = checked(at: index)
    }
    truncate(at: start)
    return nil
  }

  /// Passes over a document type and its internal subset, expanding nothing.
  mutating func skipDocumentType() {
    let start = cursor
    report(.documentType, at: start)
    var index = start + 9
    var isInSubset = false
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case XMLBytes.quote, XMLBytes.apostrophe: quote = byte
      case XMLBytes.openBracket: isInSubset = true
      case XMLBytes.closeBracket: isInSubset = false
      case XMLBytes.greater where !isInSubset:
        cursor = index
        return
      case XMLBytes.less where XMLBytes.has("!--", bytes.span, at: index):
        // A comment may hold an apostrophe, which opens nothing.
        index += 3
        while index < bytes.count, !XMLBytes.has("-->", bytes.span, at: index) { index += 1 }
      default: break
      }
    }
    truncate(at: start)
  }

  /// The encoding that the XML declaration of a file names, in capitals as written (`"us-ascii"`, `"UTF-8"`); `nil` when
  /// the file has no declaration, or one that names none, which for XML means UTF-8.
  ///
  /// It can be told only of encodings in which ASCII is ASCII; a file in UTF-16 is known by its byte order mark.
  public static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let span = bytes.span
    var index = XMLBytes.has("\u{FEFF}", span, at: 0) ? 3 : 0
    guard XMLBytes.has("<?xml", span, at: index) else { return nil }
    index += 5
    // Declarations are short; one that is not is not looked through.
    let limit = min(span.count, index + 256)
    while index < limit, span[index] != XMLBytes.question {
      guard XMLBytes.isSpace(span[index]), XMLBytes.has("encoding", span, at: index + 1) else {
        index += 1
        continue
      }
      index += 9
      while index < limit, XMLBytes.isSpace(span[index]) || span[index] == XMLBytes.equals { index += 1 }
      guard index < limit else { return nil }
      let quote = span[index]
      guard quote == XMLBytes.quote || quote == XMLBytes.apostrophe else { return nil }
      let start = index + 1
      index = start
      while index < limit, span[index] != quote, XMLBytes.continuesName(span[index]) { index += 1 }
      guard index < limit, span[index] == quote, index > start else { return nil }
      return XMLReader.string(span.extracting(start..<index))
    }
    return nil
  }
}
