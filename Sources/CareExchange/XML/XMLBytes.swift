/// Questions about single bytes of an XML file, asked for every byte and therefore answered without a table look-up.
enum XMLBytes {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let bang = UInt8(ascii: "!")
  static let quote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let ampersand = UInt8(ascii: "&")
  static let apostrophe = UInt8(ascii: "'")
  static let hyphen = UInt8(ascii: "-")
  static let slash = UInt8(ascii: "/")
  static let semicolon = UInt8(ascii: ";")
  static let less = UInt8(ascii: "<")
  static let equals = UInt8(ascii: "=")
  static let greater = UInt8(ascii: ">")
  static let question = UInt8(ascii: "?")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")

  /// White space of XML: space, tab, line feed, carriage return.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == space || byte == lineFeed || byte == tab || byte == carriageReturn
  }

  /// A letter, `_`, `:` or any byte beyond ASCII. (XML leaves out a few symbols beyond ASCII; this reader does not.)
  @inline(__always)
  static func startsName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
  }

  /// What may start a name, a digit, `-` or `.`.
  @inline(__always)
  static func continuesName(_ byte: UInt8) -> Bool {
    startsName(byte) || byte &- 0x30 < 10 || byte == hyphen || byte == UInt8(ascii: ".")
  }

  /// Text that needs no second look: ASCII that is neither markup nor a control character.
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    if byte &- 0x3F < 0x41 { return true }
    if byte < 0x3F { return plainBelow63 >> UInt64(byte) & 1 == 1 }
    return false
  }

  /// One bit for each byte below `?`: the plain ones are tab, line feed, and space to `=` but for `&` and `<`.
  private static let plainBelow63: UInt64 =
    (UInt64.max << 32 | 1 << 9 | 1 << 10) & ~(1 << 38 | 1 << 60 | 1 << 62 | 1 << 63)

  /// A control character that no XML 1.0 file may hold.
  @inline(__always)
  static func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 && !isSpace(byte)
  }

  /// Whether a number is a character that an XML 1.0 file may hold.
  static func isCharacter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }

  /// How many bytes the character that starts at `index` takes; `nil` when they are not UTF-8.
  static func length(of bytes: Span<UInt8>, at index: Int) -> Int? {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC2, first < 0xF5, length <= bytes.count - index else { return nil }
    // The second byte rules out overlong forms, surrogates and numbers over 10FFFF.
    let second = bytes[index + 1]
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return nil }
    for next in (index + 2)..<(index + max(2, length)) where bytes[next] & 0xC0 != 0x80 { return nil }
    return length
  }

  /// Whether bytes `left` and `right` are the same text.
  @inline(__always)
  static func same(_ bytes: Span<UInt8>, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count where bytes[left.lowerBound + offset] != bytes[right.lowerBound + offset] {
      return false
    }
    return true
  }

  /// Whether the bytes at `index` are this ASCII text.
  static func has(_ text: StaticString, _ bytes: Span<UInt8>, at index: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index >= 0, count <= bytes.count - index else { return false }
    return text.withUTF8Buffer { wanted in
      for offset in 0..<count where unsafe wanted[offset] != bytes[index + offset] { return false }
      return true
    }
  }

  /// Appends a character as UTF-8.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
  }
}
