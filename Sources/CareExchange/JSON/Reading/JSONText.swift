/// One token of a JSON text in eight bytes: what it is, where it stands, and how far it goes.
///
/// A list or object is two of these: itself, and the number of its values. The values follow in order, each key before its
/// value.
struct JSONToken {
  /// What a token is.
  enum Kind: UInt8 {
    case null
    case no
    case yes
    case number
    /// Text without escapes; it may be a key.
    case text
    /// Text with escapes; it may be a key.
    case escapedText
    case list
    case object

    var isText: Bool { self == .text || self == .escapedText }
    var isContainer: Bool { self == .list || self == .object }
  }

  /// Where the first byte stands; for text, the first after the quotation mark.
  private static let offsetBits: UInt64 = 30
  private static let extentBits: UInt64 = 31

  /// The most bytes that a text may have for all its tokens to have room.
  static let limit = 1 << 30 - 1

  private let bits: UInt64

  @inline(__always)
  init(_ kind: Kind, at offset: Int, extent: Int = 0) {
    bits =
      UInt64(kind.rawValue) << (Self.offsetBits + Self.extentBits) | UInt64(truncatingIfNeeded: extent)
      << Self.offsetBits
      | UInt64(truncatingIfNeeded: offset)
  }

  @inline(__always) var kind: Kind {
    Kind(rawValue: UInt8(truncatingIfNeeded: bits >> (Self.offsetBits + Self.extentBits))) ?? .null
  }

  /// The byte of the text, from its start.
  @inline(__always) var offset: Int { Int(truncatingIfNeeded: bits & (1 << Self.offsetBits - 1)) }

  /// Bytes of text (without the quotation marks) or of a number; for a list or object, the index of the token after it.
  @inline(__always) var extent: Int {
    Int(truncatingIfNeeded: bits >> Self.offsetBits & (1 << Self.extentBits - 1))
  }
}

/// The bytes that tokens point into.
struct JSONText {
  let bytes: [UInt8]

  /// Where the text starts in the bytes.
  let start: Int

  /// The bytes of a text or number as they are written, escapes included.
  func written(_ token: JSONToken) -> ArraySlice<UInt8> {
    let first = start + token.offset
    return bytes[first..<(first + token.extent)]
  }

  /// The text that a token stands for.
  func string(_ token: JSONToken) -> String {
    token.kind == .escapedText
      ? String(decoding: unescaped(token), as: UTF8.self) : String(decoding: written(token), as: UTF8.self)
  }

  // MARK: - Comparing keys

  /// Whether two keys are the same text.
  func isSame(_ left: JSONToken, _ right: JSONToken) -> Bool {
    if left.kind == .text, right.kind == .text {
      return left.extent == right.extent && Self.order(written(left).span, written(right).span) == 0
    }
    return order(left, right) == 0
  }

  /// Negative, 0 or positive as the left key comes before, equals or comes after the right one in UTF-8.
  func order(_ left: JSONToken, _ right: JSONToken) -> Int {
    Self.order(contents(left).span, contents(right).span)
  }

  /// Negative, 0 or positive as the name comes before, equals or comes after a key in UTF-8.
  func order(_ name: Span<UInt8>, _ key: JSONToken) -> Int {
    Self.order(name, contents(key).span)
  }

  /// Whether a key is this name.
  @inline(__always)
  func isKey(_ key: JSONToken, _ name: Span<UInt8>) -> Bool {
    if key.kind == .escapedText { return order(name, key) == 0 }
    guard key.extent == name.count else { return false }
    let bytes = bytes.span
    let first = start + key.offset
    for index in 0..<name.count where name[index] != bytes[first + index] { return false }
    return true
  }

  private func contents(_ token: JSONToken) -> ArraySlice<UInt8> {
    token.kind == .escapedText ? unescaped(token)[...] : written(token)
  }

  private static func order(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Int {
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      return Int(left[index]) - Int(right[index])
    }
    return left.count - right.count
  }

  // MARK: - Escapes

  /// The bytes of a text with its escapes, which have been found valid, replaced.
  func unescaped(_ token: JSONToken) -> [UInt8] {
    let written = written(token)
    let bytes = written.span
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "\\"), index + 1 < bytes.count else {
        plain.append(byte)
        index += 1
        continue
      }
      let letter = bytes[index + 1]
      index += 2
      switch letter {
      case UInt8(ascii: "b"): plain.append(8)
      case UInt8(ascii: "f"): plain.append(12)
      case UInt8(ascii: "n"): plain.append(10)
      case UInt8(ascii: "r"): plain.append(13)
      case UInt8(ascii: "t"): plain.append(9)
      case UInt8(ascii: "u"):
        var number = Self.unit(in: bytes, at: index) ?? 0
        index += 4
        if number & 0xFC00 == 0xD800, let low = Self.unit(in: bytes, at: index + 2) {
          number = 0x1_0000 + (number & 0x3FF) << 10 + low & 0x3FF
          index += 6
        }
        XMLBytes.append(Unicode.Scalar(number) ?? "\u{FFFD}", to: &plain)
      default: plain.append(letter)
      }
    }
    return plain
  }

  /// The number that four hexadecimal digits at `index` spell; `nil` when they are not there.
  static func unit(in bytes: Span<UInt8>, at index: Int) -> UInt32? {
    guard index >= 0, bytes.count - index >= 4 else { return nil }
    var number: UInt32 = 0
    for place in index..<(index + 4) {
      let byte = bytes[place]
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
}
