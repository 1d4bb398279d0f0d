/// Turns the bytes of a file into UTF-8, without losing any and without failing.
public enum TextDecoding {
  /// The text of a file.
  public struct Result: Equatable, Sendable {
    /// The text as UTF-8, without a byte order mark. Always valid.
    public var bytes: [UInt8]

    /// How the file was encoded; ``TextEncoding/utf8`` for plain ASCII.
    public var encoding: TextEncoding

    /// Whether the file began with a byte order mark.
    public var hadByteOrderMark: Bool

    /// Offsets into ``bytes`` of characters that were not what the encoding allows: bytes that are not UTF-8 and were
    /// taken for Windows-1252, and halves of UTF-16 pairs that were replaced by U+FFFD. Ascending; of several with no
    /// ASCII character between them only the first.
    public var misfits: [Int]
  }

  /// Decodes a file.
  ///
  /// A byte order mark decides; then what was declared; then UTF-8 when the bytes are UTF-8. Bytes that are not are
  /// Windows-1252: all of the text when most characters outside ASCII are not UTF-8, otherwise only those that are
  /// not, so that one stray byte does not spoil the rest. The five bytes that Windows-1252 leaves undefined become
  /// the control characters of the same number.
  ///
  /// - Parameters:
  ///   - bytes: The file. Give the only copy away and UTF-8 is not copied.
  ///   - declared: The encoding that the file, or whoever sent it, says it has; `nil` when nobody says.
  /// - Returns: The text, how it was encoded, and where it did not fit.
  /// - Complexity: O(*n*); ASCII is checked eight bytes at a time.
  public static func utf8(from bytes: consuming [UInt8], declared: TextEncoding? = nil) -> Result {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeFirst(3)
      return utf8OrWindows1252(bytes, hadByteOrderMark: true)
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return utf16(bytes, from: 2, .utf16LittleEndian)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return utf16(bytes, from: 2, .utf16BigEndian)
    }
    switch declared {
    case .utf16LittleEndian: return utf16(bytes, from: 0, .utf16LittleEndian)
    case .utf16BigEndian: return utf16(bytes, from: 0, .utf16BigEndian)
    case .windows1252:
      let decoded = isASCII(bytes.span) ? bytes : windows1252(bytes.span, keepingUTF8: false, misfits: nil).bytes
      return Result(bytes: decoded, encoding: .windows1252, hadByteOrderMark: false, misfits: [])
    case .utf8, nil: return utf8OrWindows1252(bytes, hadByteOrderMark: false)
    }
  }

  /// Whether all bytes are ASCII.
  static func isASCII(_ bytes: Span<UInt8>) -> Bool {
    asciiPrefix(bytes, from: 0) == bytes.count
  }

  private static func utf8OrWindows1252(_ bytes: consuming [UInt8], hadByteOrderMark: Bool) -> Result {
    let (sequences, misfits) = survey(bytes.span)
    guard misfits > 0 else {
      return Result(bytes: bytes, encoding: .utf8, hadByteOrderMark: hadByteOrderMark, misfits: [])
    }
    let keepingUTF8 = hadByteOrderMark || sequences >= misfits
    let decoded = windows1252(bytes.span, keepingUTF8: keepingUTF8, misfits: misfits)
    return Result(
      bytes: decoded.bytes, encoding: keepingUTF8 ? .utf8 : .windows1252, hadByteOrderMark: hadByteOrderMark,
      misfits: decoded.misfits)
  }

  /// Counts the UTF-8 characters outside ASCII, and the bytes that are not part of any.
  private static func survey(_ bytes: Span<UInt8>) -> (sequences: Int, misfits: Int) {
    var sequences = 0
    var misfits = 0
    var index = asciiPrefix(bytes, from: 0)
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length > 1 { sequences += 1 }
      if length == 0 { misfits += 1 }
      index += max(1, length)
      if index < bytes.count, bytes[index] < 0x80 { index = asciiPrefix(bytes, from: index) }
    }
    return (sequences, misfits)
  }

  /// The index of the first byte at or after `start` that is not ASCII, or the end.
  private static func asciiPrefix(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let count = bytes.count
    var index = start
    while count - index >= 32 {
      let found =
        bytes.word(at: index) | bytes.word(at: index + 8) | bytes.word(at: index + 16) | bytes.word(at: index + 24)
      if found & 0x8080_8080_8080_8080 != 0 { break }
      index += 32
    }
    while index < count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// The length in bytes of the character that starts at an index, or 0 when there is none: Unicode 16.0, table 3-7.
  private static func sequenceLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    var second: ClosedRange<UInt8> = 0x80...0xBF
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    switch first {
    case 0xE0: second = 0xA0...0xBF
    case 0xED: second = 0x80...0x9F
    case 0xF0: second = 0x90...0xBF
    case 0xF4: second = 0x80...0x8F
    default: break
    }
    guard length <= bytes.count - index, second.contains(bytes[index + 1]) else { return 0 }
    var next = 2
    while next < length {
      guard bytes[index + next] & 0xC0 == 0x80 else { return 0 }
      next += 1
    }
    return length
  }

  /// Reads bytes as Windows-1252, or, `keepingUTF8`, only those that are not UTF-8.
  ///
  /// `misfits` is how many bytes are not UTF-8, where that was not expected; `nil` when none is to be listed.
  private static func windows1252(_ source: Span<UInt8>, keepingUTF8: Bool, misfits: Int?) -> Result {
    var text: [UInt8] = []
    text.reserveCapacity(source.count + min(source.count, (misfits ?? source.count / 8) * 2))
    var offsets: [Int] = []
    var isListed = false
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte < 0x80 {
        text.append(byte)
        isListed = false
        index += 1
        continue
      }
      let length = sequenceLength(source, at: index)
      if length == 0, misfits != nil, !isListed {
        offsets.append(text.count)
        isListed = true
      }
      for place in index..<index + max(1, length) {
        let byte = source[place]
        if keepingUTF8, length > 0 {
          text.append(byte)
        } else {
          append(UInt32(byte < 0xA0 ? windows1252Specials[Int(byte) & 0x1F] : UInt16(byte)), to: &text)
        }
      }
      index += max(1, length)
    }
    return Result(bytes: text, encoding: .windows1252, hadByteOrderMark: false, misfits: offsets)
  }

  /// Reads UTF-16; half of a pair alone, and half a unit at the end, become U+FFFD.
  private static func utf16(_ source: consuming [UInt8], from start: Int, _ encoding: TextEncoding) -> Result {
    let high = encoding == .utf16BigEndian ? 0 : 1
    let source = source.span
    var text: [UInt8] = []
    text.reserveCapacity(source.count / 2)
    var offsets: [Int] = []
    var isListed = false
    var index = start
    while index < source.count {
      var scalar: UInt32 = 0xFFFD
      var isMisfit = true
      if source.count - index >= 2 {
        let unit = UInt32(source[index + high]) << 8 | UInt32(source[index + 1 - high])
        if unit & 0xF800 != 0xD800 {
          scalar = unit
          isMisfit = false
        } else if unit < 0xDC00, source.count - index >= 4 {
          let low = UInt32(source[index + 2 + high]) << 8 | UInt32(source[index + 3 - high])
          if low & 0xFC00 == 0xDC00 {
            scalar = 0x1_0000 + (unit & 0x3FF) << 10 + low & 0x3FF
            isMisfit = false
            index += 2
          }
        }
      }
      if isMisfit, !isListed { offsets.append(text.count) }
      isListed = scalar >= 0x80 && (isListed || isMisfit)
      append(scalar, to: &text)
      index += 2
    }
    return Result(bytes: text, encoding: encoding, hadByteOrderMark: start > 0, misfits: offsets)
  }

  /// Writes a Unicode scalar value as UTF-8.
  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar >> shift & 0x3F) }
    switch scalar {
    case ..<0x80: text.append(UInt8(truncatingIfNeeded: scalar))
    case ..<0x800:
      text.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      text.append(tail(0))
    case ..<0x1_0000:
      text.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      text.append(tail(6))
      text.append(tail(0))
    default:
      text.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      text.append(tail(12))
      text.append(tail(6))
      text.append(tail(0))
    }
  }

  /// What the bytes 80 to 9F mean in Windows-1252 (Unicode Consortium, CP1252.TXT); 81, 8D, 8F, 90 and 9D mean nothing.
  private static let windows1252Specials: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
    0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
