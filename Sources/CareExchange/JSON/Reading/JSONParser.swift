import CareCore

/// Goes once over a JSON text and makes its tokens, or says where it is not JSON.
///
/// It takes no stack, whatever the text, and time in proportion to it (but for the sorting of the keys of large objects).
struct JSONParser {
  /// A list or object that has not ended.
  private struct Level {
    let isObject: Bool
    /// The token of the list or object.
    let token: Int
    /// The first of an object's keys in `keys`.
    let firstKey: Int
    /// How many values have ended.
    var count = 0
  }

  private struct Key {
    /// The same for the same key.
    let fingerprint: UInt32
    let token: UInt32
  }

  private let text: JSONText
  private let depth: Int
  private var cursor = 0
  private var tokens: [JSONToken] = []
  private var levels: [Level] = []
  private var keys: [Key] = []

  private init(_ text: JSONText, depth: Int) {
    self.text = text
    self.depth = depth
  }

  /// Reads the text that stands in a range of bytes.
  ///
  /// - Throws: ``JSONProblem``: the first fault, with its position counted from the start of the range.
  static func tape(of bytes: [UInt8], in range: Range<Int>, depth: Int) throws(JSONProblem) -> JSONTape {
    guard range.count <= JSONToken.limit else { throw JSONProblem(.tooLarge, path: "", position: .start) }
    var parser = JSONParser(JSONText(bytes: bytes, start: range.lowerBound), depth: depth)
    // Records of short fields have about one token in eight bytes; room that is not used is not resident.
    parser.tokens.reserveCapacity(range.count / 5 + 4)
    try parser.run(bytes.span.extracting(range))
    return JSONTape(text: parser.text, tokens: parser.tokens)
  }

  private mutating func run(_ text: Span<UInt8>) throws(JSONProblem) {
    if XMLBytes.has("\u{FEFF}", text, at: 0) { cursor = 3 }
    skipSpace(text)
    guard cursor < text.count else { throw problem(.empty, text) }
    while true {
      guard try value(text) else { continue }
      // A value has ended, and with it perhaps the levels around it.
      while try !separator(text) {}
      if levels.isEmpty { break }
    }
    guard cursor == text.count else { throw problem(.moreThanOneValue, text) }
    // What is read where there is nothing.
    tokens.append(JSONToken(.null, at: 0))
  }

  /// Reads one value; `false` when it is a list or object that has only begun, and the cursor is at its first value.
  private mutating func value(_ text: Span<UInt8>) throws(JSONProblem) -> Bool {
    switch try current(text) {
    case UInt8(ascii: "\""): tokens.append(try string(text))
    case UInt8(ascii: "{"):
      try open(.object, text)
      if try current(text) == UInt8(ascii: "}") {
        try close(text)
        return true
      }
      try key(text)
      return false
    case UInt8(ascii: "["):
      try open(.list, text)
      guard try current(text) == UInt8(ascii: "]") else { return false }
      try close(text)
    case UInt8(ascii: "t"): try word("true", .yes, text)
    case UInt8(ascii: "f"): try word("false", .no, text)
    case UInt8(ascii: "n"): try word("null", .null, text)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      guard let length = JSONNumber.length(in: text, at: cursor) else { throw problem(.invalidNumber, text) }
      tokens.append(JSONToken(.number, at: cursor, extent: length))
      cursor += length
    default: throw problem(.unexpectedCharacter, text)
    }
    return true
  }

  /// Reads what follows a value: `true` when that is another value or the end, `false` when it closes a level.
  private mutating func separator(_ text: Span<UInt8>) throws(JSONProblem) -> Bool {
    skipSpace(text)
    guard let last = levels.indices.last else { return true }
    levels[last].count += 1
    let isObject = levels[last].isObject
    let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    switch try current(text) {
    case UInt8(ascii: ","):
      cursor += 1
      skipSpace(text)
      if try current(text) == closing { throw problem(.trailingComma, text) }
      if isObject { try key(text) }
      return true
    case closing:
      try close(text)
      return false
    default: throw problem(.unexpectedCharacter, text)
    }
  }

  private mutating func open(_ kind: JSONToken.Kind, _ text: Span<UInt8>) throws(JSONProblem) {
    guard levels.count < depth else { throw problem(.tooDeep, text) }
    levels.append(Level(isObject: kind == .object, token: tokens.count, firstKey: keys.count))
    tokens.append(JSONToken(kind, at: cursor))
    tokens.append(JSONToken(.null, at: 0))
    cursor += 1
    skipSpace(text)
  }

  /// Ends the innermost level at its closing bracket.
  private mutating func close(_ text: Span<UInt8>) throws(JSONProblem) {
    guard let level = levels.last else { return }
    if level.isObject {
      if let duplicate = duplicate(from: level.firstKey) {
        throw problem(.duplicateKey, at: tokens[duplicate].offset - 1, text)
      }
      keys.removeSubrange(level.firstKey...)
    }
    levels.removeLast()
    let token = tokens[level.token]
    tokens[level.token] = JSONToken(token.kind, at: token.offset, extent: tokens.count)
    tokens[level.token + 1] = JSONToken(.null, at: 0, extent: level.count)
    cursor += 1
  }

  // MARK: - Keys

  private mutating func key(_ text: Span<UInt8>) throws(JSONProblem) {
    guard try current(text) == UInt8(ascii: "\"") else { throw problem(.unexpectedCharacter, text) }
    let token = try string(text)
    keys.append(Key(fingerprint: fingerprint(of: token, text), token: UInt32(truncatingIfNeeded: tokens.count)))
    tokens.append(token)
    skipSpace(text)
    guard try current(text) == UInt8(ascii: ":") else { throw problem(.unexpectedCharacter, text) }
    cursor += 1
    skipSpace(text)
  }

  private func fingerprint(of key: JSONToken, _ text: Span<UInt8>) -> UInt32 {
    if key.kind == .escapedText {
      let plain = self.text.unescaped(key)
      return Self.fingerprint(of: plain.span, 0, plain.count)
    }
    return Self.fingerprint(of: text, key.offset, key.extent)
  }

  /// The length, and the first, middle and last byte.
  @inline(__always)
  private static func fingerprint(of text: Span<UInt8>, _ offset: Int, _ count: Int) -> UInt32 {
    guard count > 0 else { return 0 }
    return UInt32(truncatingIfNeeded: count) << 24 ^ UInt32(text[offset]) << 16 ^ UInt32(text[offset + count / 2]) << 8
      ^ UInt32(text[offset + count - 1])
  }

  /// The token of the first key that an earlier one from `first` on equals.
  private func duplicate(from first: Int) -> Int? {
    let count = keys.count - first
    guard count > 1 else { return nil }
    if count > 32 { return duplicateOfMany(from: first) }
    let keys = keys.span
    for index in (first + 1)..<keys.count {
      let key = keys[index]
      for earlier in first..<index where keys[earlier].fingerprint == key.fingerprint {
        if text.isSame(tokens[Int(keys[earlier].token)], tokens[Int(key.token)]) { return Int(key.token) }
      }
    }
    return nil
  }

  private func duplicateOfMany(from first: Int) -> Int? {
    let sorted = keys[first...].map { Int($0.token) }.sorted {
      let order = text.order(tokens[$0], tokens[$1])
      return order == 0 ? $0 < $1 : order < 0
    }
    var found: Int?
    for (earlier, key) in zip(sorted, sorted.dropFirst()) where text.isSame(tokens[earlier], tokens[key]) {
      found = min(found ?? key, key)
    }
    return found
  }

  // MARK: - Values

  /// Reads text at its opening quotation mark.
  private mutating func string(_ text: Span<UInt8>) throws(JSONProblem) -> JSONToken {
    let start = cursor + 1
    var index = start
    var kind = JSONToken.Kind.text
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "\"") {
        cursor = index + 1
        return JSONToken(kind, at: start, extent: index - start)
      }
      if byte == UInt8(ascii: "\\") {
        kind = .escapedText
        index += try escape(at: index, text)
      } else if byte < 0x20 {
        throw problem(.controlCharacter, at: index, text)
      } else if byte < 0x80 {
        index += 1
      } else if let length = XMLBytes.length(of: text, at: index) {
        index += length
      } else {
        throw problem(.notUTF8, at: index, text)
      }
    }
    throw problem(.truncated, at: text.count, text)
  }

  /// How many bytes the escape at `index` takes.
  private func escape(at index: Int, _ text: Span<UInt8>) throws(JSONProblem) -> Int {
    guard index + 1 < text.count else { throw problem(.truncated, at: text.count, text) }
    switch text[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return 2
    case UInt8(ascii: "u"):
      guard let high = JSONText.unit(in: text, at: index + 2) else { throw problem(.invalidEscape, at: index, text) }
      guard high & 0xF800 == 0xD800 else { return 6 }
      guard high < 0xDC00, XMLBytes.has("\\u", text, at: index + 6), let low = JSONText.unit(in: text, at: index + 8),
        low & 0xFC00 == 0xDC00
      else { throw problem(.invalidEscape, at: index, text) }
      return 12
    default: throw problem(.invalidEscape, at: index, text)
    }
  }

  private mutating func word(_ word: StaticString, _ kind: JSONToken.Kind, _ text: Span<UInt8>) throws(JSONProblem) {
    guard XMLBytes.has(word, text, at: cursor) else {
      throw problem(text.count - cursor < word.utf8CodeUnitCount ? .truncated : .unexpectedCharacter, text)
    }
    tokens.append(JSONToken(kind, at: cursor))
    cursor += word.utf8CodeUnitCount
  }

  @inline(__always)
  private mutating func skipSpace(_ text: Span<UInt8>) {
    while cursor < text.count, XMLBytes.isSpace(text[cursor]) { cursor += 1 }
  }

  @inline(__always)
  private func current(_ text: Span<UInt8>) throws(JSONProblem) -> UInt8 {
    guard cursor < text.count else { throw problem(.truncated, text) }
    return text[cursor]
  }

  // MARK: - Problems

  private func problem(
    _ reason: JSONProblem.Reason, at offset: Int? = nil, _ text: Span<UInt8>
  ) -> JSONProblem {
    JSONProblem(reason, path: path, position: FilePosition.start.advanced(to: offset ?? cursor, in: text))
  }

  /// The path to where the reader is. What the type calls its fields is not known yet, so every key may be data.
  private var path: String {
    levels.reduce("") { $0 + ($1.isObject ? "[?]" : "[\($1.count)]") }
  }
}
