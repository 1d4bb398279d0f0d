/// Goes once over the bytes of a JSON text and refuses what the decoder behind ``CanonicalJSON`` would take or explain badly:
/// keys given twice, trailing commas, deep nesting; and says where the fault lies.
///
/// It takes time in proportion to the text (sorting the keys of each object apart) and no stack.
struct JSONScan {
  private struct Level {
    let isObject: Bool
    /// The first of the object's keys in `keys`.
    let firstKey: Int
  }

  /// A key, decoded: bytes of the text, or of `escaped` when it was written with escapes.
  private struct Key {
    let range: Range<Int>
    let isEscaped: Bool
    let offset: Int
  }

  private let bytes: [UInt8]
  private let depth: Int
  private var cursor = 0
  private var levels: [Level] = []
  private var keys: [Key] = []
  private var escaped: [UInt8] = []

  private init(_ bytes: [UInt8], depth: Int) {
    self.bytes = bytes
    self.depth = depth
  }

  /// Goes over a text.
  ///
  /// - Throws: ``JSONProblem`` with a position: the first fault.
  static func check(_ bytes: [UInt8], depth: Int) throws(JSONProblem) {
    var scan = JSONScan(bytes, depth: depth)
    try scan.run()
  }

  private mutating func run() throws(JSONProblem) {
    if XMLBytes.has("\u{FEFF}", bytes.span, at: 0) { cursor = 3 }
    skipSpace()
    guard cursor < bytes.count else { throw problem(.empty) }
    while true {
      guard try value() else { continue }
      // A value has ended, and with it perhaps the levels around it.
      while try !separator() {}
      if levels.isEmpty { break }
    }
    guard cursor == bytes.count else { throw problem(.moreThanOneValue) }
  }

  /// Reads one value; `false` when it is a list or object that has only begun, and the cursor is at its first value.
  private mutating func value() throws(JSONProblem) -> Bool {
    switch try current() {
    case UInt8(ascii: "{"):
      try push(isObject: true)
      if try current() == UInt8(ascii: "}") { return true }
      try key()
      return false
    case UInt8(ascii: "["):
      try push(isObject: false)
      return try current() == UInt8(ascii: "]")
    case UInt8(ascii: "\""): _ = try text()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    default: throw problem(.unexpectedCharacter)
    }
    return true
  }

  /// Reads what follows a value: `true` when that is another value or the end, `false` when it closes a level.
  private mutating func separator() throws(JSONProblem) -> Bool {
    skipSpace()
    guard let level = levels.last else { return true }
    let close = UInt8(ascii: level.isObject ? "}" : "]")
    switch try current() {
    case close:
      if level.isObject { try endObject(level) }
      levels.removeLast()
      cursor += 1
      return false
    case UInt8(ascii: ","):
      cursor += 1
      skipSpace()
      if try current() == close { throw problem(.trailingComma) }
      if level.isObject { try key() }
      return true
    default: throw problem(.unexpectedCharacter)
    }
  }

  private mutating func push(isObject: Bool) throws(JSONProblem) {
    guard levels.count < depth else { throw problem(.tooDeep) }
    levels.append(Level(isObject: isObject, firstKey: keys.count))
    cursor += 1
    skipSpace()
  }

  // MARK: - Keys

  private mutating func key() throws(JSONProblem) {
    let offset = cursor
    guard try current() == UInt8(ascii: "\"") else { throw problem(.unexpectedCharacter) }
    let (range, hasEscapes) = try text()
    if hasEscapes {
      let start = escaped.count
      unescape(range)
      keys.append(Key(range: start..<escaped.count, isEscaped: true, offset: offset))
    } else {
      keys.append(Key(range: range, isEscaped: false, offset: offset))
    }
    skipSpace()
    guard try current() == UInt8(ascii: ":") else { throw problem(.unexpectedCharacter) }
    cursor += 1
    skipSpace()
  }

  /// Looks for keys given twice in an object that has been read.
  private mutating func endObject(_ level: Level) throws(JSONProblem) {
    if let duplicate = duplicate(from: level.firstKey) { throw problem(.duplicateKey, at: duplicate) }
    keys.removeSubrange(level.firstKey...)
    if keys.isEmpty { escaped.removeAll(keepingCapacity: true) }
  }

  /// Where the first key stands that an earlier one from `first` on equals.
  private func duplicate(from first: Int) -> Int? {
    let group = keys[first...]
    if group.count <= 8 {
      for (index, key) in zip(group.indices, group) {
        for earlier in keys[first..<index] where order(earlier, key) == 0 { return key.offset }
      }
      return nil
    }
    let sorted = group.sorted {
      let order = order($0, $1)
      return order == 0 ? $0.offset < $1.offset : order < 0
    }
    var found: Int?
    for (earlier, key) in zip(sorted, sorted.dropFirst()) where order(earlier, key) == 0 {
      found = min(found ?? key.offset, key.offset)
    }
    return found
  }

  /// Negative, 0 or positive as the left key comes before, equals or comes after the right one: shorter ones first.
  private func order(_ left: Key, _ right: Key) -> Int {
    if left.range.count != right.range.count { return left.range.count - right.range.count }
    let leftBytes = left.isEscaped ? escaped.span : bytes.span
    let rightBytes = right.isEscaped ? escaped.span : bytes.span
    for offset in 0..<left.range.count {
      let difference = Int(leftBytes[left.range.lowerBound + offset]) - Int(rightBytes[right.range.lowerBound + offset])
      if difference != 0 { return difference }
    }
    return 0
  }

  /// Appends a text to `escaped`, escapes replaced. They have been found valid.
  private mutating func unescape(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "\\"), index + 1 < range.upperBound else {
        escaped.append(byte)
        index += 1
        continue
      }
      let letter = bytes[index + 1]
      index += 2
      switch letter {
      case UInt8(ascii: "b"): escaped.append(8)
      case UInt8(ascii: "f"): escaped.append(12)
      case UInt8(ascii: "n"): escaped.append(10)
      case UInt8(ascii: "r"): escaped.append(13)
      case UInt8(ascii: "t"): escaped.append(9)
      case UInt8(ascii: "u"):
        var number = unit(at: index) ?? 0
        index += 4
        if number & 0xFC00 == 0xD800, let low = unit(at: index + 2) {
          number = 0x1_0000 + (number & 0x3FF) << 10 + low & 0x3FF
          index += 6
        }
        XMLBytes.append(Unicode.Scalar(number) ?? "\u{FFFD}", to: &escaped)
      default: escaped.append(letter)
      }
    }
  }

  // MARK: - Values

  /// Reads text at its opening quotation mark; returns what stands between the two.
  private mutating func text() throws(JSONProblem) -> (range: Range<Int>, hasEscapes: Bool) {
    let start = cursor + 1
    var index = start
    var hasEscapes = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        cursor = index + 1
        return (start..<index, hasEscapes)
      }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        index += try escape(at: index)
      } else if byte < 0x20 {
        throw problem(.controlCharacter, at: index)
      } else if byte < 0x80 {
        index += 1
      } else if let length = XMLBytes.length(of: bytes.span, at: index) {
        index += length
      } else {
        throw problem(.notUTF8, at: index)
      }
    }
    throw problem(.truncated, at: bytes.count)
  }

  /// How many bytes the escape at `index` takes.
  private func escape(at index: Int) throws(JSONProblem) -> Int {
    guard index + 1 < bytes.count else { throw problem(.truncated, at: bytes.count) }
    switch bytes[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return 2
    case UInt8(ascii: "u"):
      guard let high = unit(at: index + 2) else { throw problem(.invalidEscape, at: index) }
      guard high & 0xF800 == 0xD800 else { return 6 }
      guard high < 0xDC00, XMLBytes.has("\\u", bytes.span, at: index + 6), let low = unit(at: index + 8),
        low & 0xFC00 == 0xDC00
      else { throw problem(.invalidEscape, at: index) }
      return 12
    default: throw problem(.invalidEscape, at: index)
    }
  }

  /// The number that four hexadecimal digits at `index` spell.
  private func unit(at index: Int) -> UInt32? {
    guard index >= 0, bytes.count - index >= 4 else { return nil }
    var number: UInt32 = 0
    for byte in bytes[index..<(index + 4)] {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      number = number << 4 | UInt32(digit)
    }
    return number
  }

  private mutating func word(_ word: StaticString) throws(JSONProblem) {
    guard XMLBytes.has(word, bytes.span, at: cursor) else {
      throw problem(bytes.count - cursor < word.utf8CodeUnitCount ? .truncated : .unexpectedCharacter)
    }
    cursor += word.utf8CodeUnitCount
  }

  private mutating func number() throws(JSONProblem) {
    let start = cursor
    if bytes[cursor] == UInt8(ascii: "-") { cursor += 1 }
    let hasLeadingZero = cursor < bytes.count && bytes[cursor] == UInt8(ascii: "0")
    let whole = skipDigits()
    var isNumber = whole > 0 && (whole == 1 || !hasLeadingZero)
    if cursor < bytes.count, bytes[cursor] == UInt8(ascii: ".") {
      cursor += 1
      if skipDigits() == 0 { isNumber = false }
    }
    if cursor < bytes.count, bytes[cursor] | 0x20 == UInt8(ascii: "e") {
      cursor += 1
      if cursor < bytes.count, bytes[cursor] == UInt8(ascii: "+") || bytes[cursor] == UInt8(ascii: "-") { cursor += 1 }
      if skipDigits() == 0 { isNumber = false }
    }
    if !isNumber { throw problem(.invalidNumber, at: start) }
  }

  private mutating func skipDigits() -> Int {
    let start = cursor
    while cursor < bytes.count, bytes[cursor] &- UInt8(ascii: "0") < 10 { cursor += 1 }
    return cursor - start
  }

  private mutating func skipSpace() {
    while cursor < bytes.count, XMLBytes.isSpace(bytes[cursor]) { cursor += 1 }
  }

  private func current() throws(JSONProblem) -> UInt8 {
    guard cursor < bytes.count else { throw problem(.truncated) }
    return bytes[cursor]
  }

  private func problem(_ reason: JSONProblem.Reason, at offset: Int? = nil) -> JSONProblem {
    JSONProblem(reason, position: FilePosition.start.advanced(to: offset ?? cursor, in: bytes.span))
  }
}
