// What stands between tags.
extension XMLReader {
  /// Reads what stands before, between or after outermost elements, up to the first event.
  mutating func outside() -> XMLEvent? {
    var isReported = false
    while cursor < bytes.count {
      let byte = bytes[cursor]
      if byte == XMLBytes.less {
        if let event = markupOutside(&isReported) { return event }
        if !open.isEmpty || isFinished { return nil }
      } else {
        if !XMLBytes.isSpace(byte), !isReported {
          report(.textOutsideRoot, at: cursor)
          isReported = true
        }
        cursor += 1
      }
    }
    finish()
    return nil
  }

  private mutating func markupOutside(_ isReported: inout Bool) -> XMLEvent? {
    switch markup(at: cursor) {
    case .startTag:
      isReported = false
      return startTag()
    case .endTag:
      isReported = false
      return endTag()
    case .comment: skipComment()
    case .instruction: skipInstruction()
    case .declaration: skipDocumentType()
    case .section:
      if !isReported { report(.textOutsideRoot, at: cursor) }
      isReported = true
      if let content = section() { cursor = content.upperBound + 3 }
    case .stray:
      report(.strayLessThan, at: cursor)
      cursor += 1
    case .cut: truncate(at: cursor)
    }
    return nil
  }

  /// Reads what stands in an element, up to the first event: all text in one piece, or a tag.
  mutating func inside() -> XMLEvent? {
    var piece = cursor
    eventOffset = cursor
    if !decoded.isEmpty { decoded.removeAll(keepingCapacity: true) }
    while true {
      cursor = endOfPlain(from: cursor)
      guard cursor < bytes.count else {
        finish()
        return nil
      }
      switch bytes[cursor] {
      case XMLBytes.less:
        let kind = markup(at: cursor)
        switch kind {
        case .startTag, .endTag:
          if let event = text(from: piece, before: kind) { return event }
          return kind == .startTag ? startTag() : endTag()
        case .comment, .instruction, .declaration, .section:
          store(piece..<cursor)
          if kind == .section, let content = section() {
            store(content)
            cursor = content.upperBound + 3
          } else if kind == .comment {
            skipComment()
          } else if kind == .instruction {
            skipInstruction()
          } else if kind == .declaration {
            skipDocumentType()
          }
          piece = cursor
        case .stray:
          report(.strayLessThan, at: cursor)
          cursor += 1
        case .cut: truncate(at: cursor)
        }
        if isFinished { return nil }
      case XMLBytes.ampersand:
        let start = cursor
        let reference = reference(at: start, before: bytes.count)
        cursor = reference.end
        if let scalar = reference.scalar {
          store(piece..<start)
          XMLBytes.append(scalar, to: &decoded)
          piece = cursor
        } else if let problem = reference.problem {
          report(problem, at: start)
        }
      case XMLBytes.carriageReturn:
        // XML turns every line end into a line feed; the LF of a CR LF is already one.
        store(piece..<cursor)
        cursor += 1
        if cursor >= bytes.count || bytes[cursor] != XMLBytes.lineFeed { decoded.append(XMLBytes.lineFeed) }
        piece = cursor
      case XMLBytes.greater:
        if cursor >= piece + 2, bytes[cursor - 1] == XMLBytes.closeBracket, bytes[cursor - 2] == XMLBytes.closeBracket {
          report(.sectionEndInText, at: cursor - 2)
        }
        cursor += 1
      default:
        cursor = checked(at: cursor)
      }
    }
  }

  /// The text before a tag, when there is some and it is more than white space between elements.
  @inline(__always)
  private mutating func text(from piece: Int, before kind: Markup) -> XMLEvent? {
    if decoded.isEmpty, piece == cursor { return nil }
    let text: XMLText
    if decoded.isEmpty {
      text = XMLText(range: piece..<cursor, isDecoded: false)
    } else {
      store(piece..<cursor)
      text = XMLText(range: 0..<decoded.count, isDecoded: true)
    }
    guard skipped == 0 else { return nil }
    // (A tag of no open element is passed over, so what follows it is still the text of the same element.)
    if kind == .startTag || !isAfterStart {
      let isBlank = withUTF8(text) { span in
        for index in span.indices where !XMLBytes.isSpace(span[index]) { return false }
        return true
      }
      if isBlank { return nil }
    }
    isAfterStart = false
    return .text(text)
  }

  private mutating func store(_ range: Range<Int>) {
    if !range.isEmpty { decoded.append(contentsOf: bytes[range]) }
  }

  /// The first byte from `index` on that needs a second look.
  @inline(__always)
  func endOfPlain(from index: Int) -> Int {
    let span = bytes.span
    var index = index
    while index < span.count, XMLBytes.isPlain(span[index]) { index += 1 }
    return index
  }

  /// Looks at a control character or a character beyond ASCII, and returns where the next character starts.
  mutating func checked(at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      if XMLBytes.isForbidden(byte) { report(.invalidCharacter, at: index) }
      return index + 1
    }
    guard let length = XMLBytes.length(of: bytes.span, at: index) else {
      report(.notUTF8, at: index)
      return index + 1
    }
    // U+FFFE and U+FFFF are the only characters beyond ASCII that XML leaves out.
    if byte == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE { report(.invalidCharacter, at: index) }
    return index + length
  }

  // MARK: - References

  /// What an `&` stands for.
  struct Reference {
    /// The character, or `nil` when the text is to be kept as it is.
    var scalar: Unicode.Scalar?
    var problem: XMLProblem.Kind?
    /// Where reading goes on.
    var end: Int
  }

  /// Reads the reference whose `&` is at `index`.
  func reference(at index: Int, before limit: Int) -> Reference {
    let name = index + 1
    var end = name
    while end < limit, XMLBytes.continuesName(bytes[end]) || (end == name && bytes[end] == XMLBytes.hash) { end += 1 }
    guard end > name, end < limit, bytes[end] == XMLBytes.semicolon else {
      let isNumber = name < limit && bytes[name] == XMLBytes.hash
      return Reference(problem: isNumber ? .invalidCharacterReference : .bareAmpersand, end: name)
    }
    let scalar: Unicode.Scalar?
    var problem = XMLProblem.Kind.unknownEntity
    if bytes[name] == XMLBytes.hash {
      scalar = number(in: (name + 1)..<end)
      problem = .invalidCharacterReference
    } else {
      scalar = entity(at: name, length: end - name)
      if scalar == nil, !XMLBytes.startsName(bytes[name]) { problem = .bareAmpersand }
    }
    guard let scalar else { return Reference(problem: problem, end: name) }
    return Reference(scalar: scalar, end: end + 1)
  }

  /// The character of one of the five names that XML defines.
  private func entity(at index: Int, length: Int) -> Unicode.Scalar? {
    let span = bytes.span
    switch length {
    case 2 where XMLBytes.has("lt", span, at: index): return "<"
    case 2 where XMLBytes.has("gt", span, at: index): return ">"
    case 3 where XMLBytes.has("amp", span, at: index): return "&"
    case 4 where XMLBytes.has("quot", span, at: index): return "\""
    case 4 where XMLBytes.has("apos", span, at: index): return "'"
    default: return nil
    }
  }

  /// The character whose number is written in decimal digits, or in hexadecimal ones after an `x`.
  private func number(in range: Range<Int>) -> Unicode.Scalar? {
    var digits = range
    var base: UInt32 = 10
    if let first = digits.first, bytes[first] == UInt8(ascii: "x") {
      base = 16
      digits = (first + 1)..<range.upperBound
    }
    guard !digits.isEmpty else { return nil }
    var number: UInt32 = 0
    for index in digits {
      let byte = bytes[index]
      let digit: UInt32
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f") where base == 16: digit = UInt32(byte - UInt8(ascii: "a")) + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F") where base == 16: digit = UInt32(byte - UInt8(ascii: "A")) + 10
      default: return nil
      }
      number = number * base + digit
      guard number <= 0x10_FFFF else { return nil }
    }
    return XMLBytes.isCharacter(number) ? Unicode.Scalar(number) : nil
  }
}
