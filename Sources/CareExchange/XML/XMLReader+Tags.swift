// Start tags, their attributes, and end tags.
extension XMLReader {
  /// How a tag ends.
  private enum TagEnd {
    case open
    /// `/>`: the element is empty.
    case empty
    case cut
  }

  /// Reads the start tag at the cursor. `nil` when it is cut off, or deeper than the limit.
  mutating func startTag() -> XMLEvent? {
    let start = cursor
    let name = name(at: start + 1)
    eventOffset = start
    let isSkipped = open.count >= max(1, limits.depth)
    if open.isEmpty {
      if hasRoot { report(.secondRoot, at: start) }
      hasRoot = true
    }
    if isSkipped, skipped == 0 { report(.tooDeep, at: start) }
    cursor = name.range.upperBound
    if hasBeyondASCII(name.range) { checkName(name.range) }
    let end = endOfTag()
    guard end != .cut else {
      attributes.removeAll()
      truncate(at: start)
      return nil
    }
    if isSkipped {
      attributes.removeAll()
      if end == .open { skipped += 1 }
      return nil
    }
    open.append(name)
    if end == .empty { pendingEnds = 1 }
    isAfterStart = true
    return .start(name)
  }

  /// Reads the end tag at the cursor. `nil` when it closes nothing.
  mutating func endTag() -> XMLEvent? {
    // Almost every end tag is the name of the innermost element and a `>`.
    if let end = endOfInnermost(at: cursor) {
      eventOffset = cursor
      cursor = end
      isAfterStart = false
      return open.popLast().map { .end($0) }
    }
    return unusualEndTag()
  }

  /// Where the end tag at `index` ends, when it is the plain one of the innermost element.
  @inline(__always)
  private func endOfInnermost(at index: Int) -> Int? {
    let span = bytes.span
    let name = index + 2
    guard skipped == 0, let innermost = open.last?.range, innermost.count < span.count - name else { return nil }
    let end = name + innermost.count
    guard span[end] == XMLBytes.greater, XMLBytes.same(span, innermost, name..<end) else { return nil }
    return end + 1
  }

  private mutating func unusualEndTag() -> XMLEvent? {
    let start = cursor
    let range = name(at: start + 2).range
    var index = range.upperBound
    while index < bytes.count, XMLBytes.isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count else {
      truncate(at: start)
      return nil
    }
    close(range, at: start)
    if range.isEmpty || bytes[index] != XMLBytes.greater {
      // Up to the end of the tag, or up to the next one.
      if bytes[index] != XMLBytes.less { report(.malformedTag, at: index) }
      while index < bytes.count, bytes[index] != XMLBytes.greater, bytes[index] != XMLBytes.less { index += 1 }
    }
    if index < bytes.count, bytes[index] == XMLBytes.less {
      report(.tagNotClosed, at: index)
      cursor = index
    } else {
      cursor = min(index + 1, bytes.count)
    }
    return nil
  }

  /// Closes the nearest open element of a name, and all in it.
  private mutating func close(_ range: Range<Int>, at start: Int) {
    eventOffset = start
    if skipped > 0 {
      // What is too deep is only counted.
      skipped -= 1
      return
    }
    pendingEnds = levels(to: range)
    if pendingEnds == 0 {
      report(.unexpectedEnd, at: start)
    } else if pendingEnds > 1 {
      report(.mismatchedEnd, at: start)
    }
  }

  /// How many elements an end tag of a name closes: up to the nearest of that name; 0 when there is none.
  private func levels(to name: Range<Int>) -> Int {
    // Further out is not looked for, so that a file of end tags costs no more than any other.
    for level in open.indices.reversed().prefix(64) where XMLBytes.same(bytes.span, open[level].range, name) {
      return open.count - level
    }
    return 0
  }

  // MARK: - Names

  /// The name that starts at `index`; empty when none does.
  @inline(__always)
  private func name(at index: Int) -> XMLName {
    let span = bytes.span
    var end = index
    var hash = XMLNames.seed
    if end < span.count, XMLBytes.startsName(span[end]) {
      while end < span.count, XMLBytes.continuesName(span[end]) {
        hash = XMLNames.mix(hash, span[end])
        end += 1
      }
    }
    let number = names.number(of: span.extracting(index..<max(index, end)), hash: hash)
    return XMLName(range: index..<max(index, end), number: number)
  }

  @inline(__always)
  private func hasBeyondASCII(_ range: Range<Int>) -> Bool {
    let span = bytes.span
    var all: UInt8 = 0
    for index in range { all |= span[index] }
    return all >= 0x80
  }

  private mutating func checkName(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound { index = checked(at: index) }
  }

  // MARK: - Attributes

  /// Reads from the end of a tag's name to the end of the tag.
  @inline(__always)
  private mutating func endOfTag() -> TagEnd {
    if cursor < bytes.count, bytes[cursor] == XMLBytes.greater {
      cursor += 1
      return .open
    }
    return unusualAttributes()
  }

  private mutating func unusualAttributes() -> TagEnd {
    /// The attribute that has each hash; only used for elements that have many.
    var seen: [Int: Int] = [:]
    var isOverLimit = false
    while true {
      let space = cursor
      while cursor < bytes.count, XMLBytes.isSpace(bytes[cursor]) { cursor += 1 }
      guard cursor < bytes.count else { return .cut }
      switch bytes[cursor] {
      case XMLBytes.greater:
        cursor += 1
        return .open
      case XMLBytes.slash:
        guard cursor + 1 < bytes.count else { return .cut }
        cursor += 1
        if bytes[cursor] == XMLBytes.greater {
          cursor += 1
          return .empty
        }
        report(.malformedTag, at: cursor - 1)
      case XMLBytes.less:
        report(.tagNotClosed, at: cursor)
        return .open
      case let byte where XMLBytes.startsName(byte):
        if space == cursor { report(.malformedTag, at: cursor) }
        let name = name(at: cursor).range
        if hasBeyondASCII(name) { checkName(name) }
        let isDuplicate = isDuplicate(name, &seen)
        if isDuplicate { report(.duplicateAttribute, at: cursor) }
        if !isDuplicate, attributes.count >= limits.attributes, !isOverLimit {
          report(.tooManyAttributes, at: cursor)
          isOverLimit = true
        }
        cursor = name.upperBound
        guard let value = value(after: name) else { return .cut }
        if !isDuplicate, attributes.count < limits.attributes {
          attributes.append(XMLAttribute(name: name, value: value))
        }
      default:
        report(.malformedTag, at: cursor)
        cursor = checked(at: cursor)
      }
    }
  }

  /// Whether an attribute of this name has been read.
  private func isDuplicate(_ name: Range<Int>, _ seen: inout [Int: Int]) -> Bool {
    if attributes.count < 8 {
      return attributes.contains { XMLBytes.same(bytes.span, $0.name, name) }
    }
    if seen.isEmpty {
      for index in attributes.indices.reversed() { seen[hash(attributes[index].name)] = index }
    }
    let key = hash(name)
    guard let index = seen[key] else {
      if attributes.count < limits.attributes { seen[key] = attributes.count }
      return false
    }
    return XMLBytes.same(bytes.span, attributes[index].name, name)
  }

  private func hash(_ range: Range<Int>) -> Int {
    var hasher = Hasher()
    for index in range { hasher.combine(bytes[index]) }
    return hasher.finalize()
  }

  /// Reads the value of an attribute from the end of its name; `nil` when the file ends first.
  private mutating func value(after name: Range<Int>) -> Range<Int>? {
    while cursor < bytes.count, XMLBytes.isSpace(bytes[cursor]) { cursor += 1 }
    guard cursor < bytes.count else { return nil }
    guard bytes[cursor] == XMLBytes.equals else {
      report(.attributeWithoutValue, at: name.lowerBound)
      // The white space belongs before the next attribute, if there is one.
      cursor = name.upperBound
      return cursor..<cursor
    }
    cursor += 1
    while cursor < bytes.count, XMLBytes.isSpace(bytes[cursor]) { cursor += 1 }
    guard cursor < bytes.count else { return nil }
    let quote = bytes[cursor]
    if quote == XMLBytes.quote || quote == XMLBytes.apostrophe {
      let start = cursor + 1
      var end = start
      while end < bytes.count, bytes[end] != quote, bytes[end] != XMLBytes.less { end += 1 }
      guard end < bytes.count else { return nil }
      let isClosed = bytes[end] == quote
      if !isClosed { report(.attributeValueNotClosed, at: cursor) }
      check(start..<end)
      cursor = isClosed ? end + 1 : end
      return start..<end
    }
    let start = cursor
    while cursor < bytes.count, isUnquoted(at: cursor) { cursor += 1 }
    guard cursor < bytes.count else { return nil }
    report(cursor == start ? .attributeWithoutValue : .attributeNotQuoted, at: start)
    let range = start..<cursor
    check(range)
    return range
  }

  private func isUnquoted(at index: Int) -> Bool {
    let byte = bytes[index]
    if XMLBytes.isSpace(byte) || byte == XMLBytes.greater || byte == XMLBytes.less { return false }
    return byte != XMLBytes.slash || index + 1 >= bytes.count || bytes[index + 1] != XMLBytes.greater
  }

  /// Reports what is wrong in the value of an attribute.
  private mutating func check(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == XMLBytes.ampersand {
        let reference = reference(at: index, before: range.upperBound)
        if let problem = reference.problem { report(problem, at: index) }
        index = reference.end
      } else {
        index = checked(at: index)
      }
    }
  }

  /// The value of an attribute, references replaced and white space turned into spaces.
  ///
  /// - Complexity: O(*n*) in the length of the value.
  public func value(of attribute: XMLAttribute) -> String {
    let range = attribute.value.clamped(to: 0..<bytes.count)
    var value: [UInt8] = []
    value.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == XMLBytes.ampersand {
        let reference = reference(at: index, before: range.upperBound)
        if let scalar = reference.scalar {
          XMLBytes.append(scalar, to: &value)
        } else {
          value.append(byte)
        }
        index = reference.end
      } else {
        // A CR LF is one line end, so one space.
        let isSecondHalf =
          byte == XMLBytes.lineFeed && index > range.lowerBound && bytes[index - 1] == XMLBytes.carriageReturn
        if !isSecondHalf { value.append(XMLBytes.isSpace(byte) ? XMLBytes.space : byte) }
        index += 1
      }
    }
    return Self.string(value.span)
  }
}
