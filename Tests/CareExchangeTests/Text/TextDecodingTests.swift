import CareExchange
import Testing

@Suite("Decoding text")
struct TextDecodingTests {
  @Test("valid UTF-8 is taken as it is", arguments: 0..<200)
  func validUTF8(seed: Int) {
    var random = CSVGenerator(seed: seed)
    let scalars: [Unicode.Scalar] = [
      "a", ",", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}",
    ]
    var text = String.UnicodeScalarView("x".unicodeScalars)
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      text.append(scalars.randomElement(using: &random) ?? "\u{10FFFF}")
      if Int.random(in: 0..<9, using: &random) == 0 { text.append("\u{10000}") }
    }
    let bytes = Array(String(text).utf8)
    let result = TextDecoding.utf8(from: bytes)
    #expect(result.bytes == bytes && result.encoding == .utf8 && result.misfits.isEmpty && !result.hadByteOrderMark)
  }

  @Test("the result is always valid UTF-8, and what the standard library accepts is left alone", arguments: 0..<2000)
  func anyBytes(seed: Int) {
    var random = CSVGenerator(seed: seed)
    let leads: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4,
      0xF5, 0xFF,
    ]
    let bytes =
      [0x78] + (0..<Int.random(in: 0...6, using: &random)).map { _ in leads.randomElement(using: &random) ?? 0 }
    let result = TextDecoding.utf8(from: bytes)
    #expect(String(validating: result.bytes, as: UTF8.self) != nil)
    let isValid = String(validating: bytes, as: UTF8.self) != nil
    #expect(isValid == result.misfits.isEmpty)
    #expect(isValid == (result.bytes == bytes))
  }

  @Test(
    "Windows-1252 is read, undefined bytes as the control characters of their number",
    arguments: [
      ([0x80], "€"), ([0x81], "\u{81}"), ([0x8D, 0x8F, 0x90, 0x9D], "\u{8D}\u{8F}\u{90}\u{9D}"),
      ([0x9F, 0xA0], "Ÿ\u{A0}"),
      ([0x92], "’"), ([0xA3], "£"), ([0xFF], "ÿ"), ([0xC3, 0xA9, 0xE9, 0xE9], "Ã©éé"),
    ] as [([UInt8], String)])
  func windows1252(_ bytes: [UInt8], _ text: String) {
    let result = TextDecoding.utf8(from: bytes)
    #expect(String(decoding: result.bytes, as: UTF8.self) == text)
    #expect(result.encoding == .windows1252)
    let declared = TextDecoding.utf8(from: bytes, declared: .windows1252)
    #expect(declared.bytes == result.bytes && declared.misfits.isEmpty && declared.encoding == .windows1252)
  }

  @Test("where most is UTF-8 only what is not is read as Windows-1252, and its places are given")
  func mixed() {
    let bytes: [UInt8] = Array("é,é,".utf8) + [0xE9, 0x92] + Array(",é".utf8) + [0xFF]
    let result = TextDecoding.utf8(from: bytes)
    #expect(String(decoding: result.bytes, as: UTF8.self) == "é,é,é’,éÿ")
    #expect(result.encoding == .utf8)
    #expect(result.misfits == [6, 14])
  }

  @Test(
    "UTF-16 is read, and what is not a character is replaced",
    arguments: [
      ([0x61, 0, 0xE9, 0], "aé", []), ([0x34, 0xD8, 0x1E, 0xDD], "𝄞", []), ([0x34, 0xD8, 0x61, 0], "\u{FFFD}a", [0]),
      ([0x61, 0, 0x1E, 0xDD], "a\u{FFFD}", [1]), ([0x61, 0, 0x34, 0xD8], "a\u{FFFD}", [1]),
      ([0x61, 0, 0x62], "a\u{FFFD}", [1]),
      ([], "", []),
    ] as [([UInt8], String, [Int])])
  func utf16(_ bytes: [UInt8], _ text: String, _ misfits: [Int]) {
    let declared = TextDecoding.utf8(from: bytes, declared: .utf16LittleEndian)
    #expect(String(decoding: declared.bytes, as: UTF8.self) == text)
    #expect(declared.misfits == misfits && !declared.hadByteOrderMark)
    let marked = TextDecoding.utf8(from: [0xFF, 0xFE] + bytes, declared: .utf8)
    #expect(marked.bytes == declared.bytes && marked.hadByteOrderMark && marked.encoding == .utf16LittleEndian)
    guard bytes.count % 2 == 0 else { return }
    let swapped = stride(from: 0, to: bytes.count, by: 2).flatMap { [bytes[$0 + 1], bytes[$0]] }
    let bigEndian = TextDecoding.utf8(from: [0xFE, 0xFF] + swapped)
    #expect(bigEndian.bytes == declared.bytes && bigEndian.encoding == .utf16BigEndian)
  }

  @Test("a byte order mark is taken off, once")
  func byteOrderMark() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let result = TextDecoding.utf8(from: mark + mark + [0x61])
    #expect(result.bytes == mark + [0x61] && result.hadByteOrderMark && result.encoding == .utf8)
    #expect(TextDecoding.utf8(from: mark + [0xE9]).encoding == .utf8)
  }

  @Test(
    "encodings are known by their labels",
    arguments: [
      ("UTF-8", .utf8), ("us-ascii", .utf8), (" ISO-8859-1 ", .windows1252), ("Windows-1252", .windows1252),
      ("utf-16", .utf16LittleEndian), ("UTF-16BE", .utf16BigEndian), ("koi8-r", nil), ("", nil),
    ] as [(String, TextEncoding?)])
  func labels(_ label: String, _ encoding: TextEncoding?) {
    #expect(TextEncoding(label: label) == encoding)
  }
}
