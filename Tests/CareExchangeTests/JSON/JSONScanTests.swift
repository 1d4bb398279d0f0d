import CareExchange
import Testing

/// Takes any JSON and keeps nothing, so that only the text itself can be at fault.
private struct Anything: Decodable {
  init(from decoder: any Decoder) throws {}
}

@Suite("JSON text")
struct JSONScanTests {
  private func problem(_ bytes: [UInt8], depth: Int = 128) -> JSONProblem? {
    do throws(JSONProblem) {
      _ = try CanonicalJSON.decode(Anything.self, from: bytes, depth: depth)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "JSON as the standard has it is taken",
    arguments: [
      "null", " true ", "false", "0", "-0", "-12.5e+3", "1E9", "\"\"", "[]", "{}", "[ ]", "{ }", "\u{FEFF}1",
      "[1,[2,{\"a\":[{}]}],\"b\"]\r\n", "{\"a\":1,\"b\":{\"a\":1},\"c\":[{\"a\":1},{\"a\":1}]}",
      "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"", "\"é😀\u{7F}\u{2028}\"", "{\"\":1,\"\\u0000\":2}",
    ])
  func taken(text: String) {
    #expect(problem(Array(text.utf8)) == nil)
  }

  @Test(
    "Anything else is refused where it goes wrong",
    arguments: [
      ("", .empty, 1, 1),
      (" \n ", .empty, 2, 2),
      ("[1", .truncated, 1, 3),
      ("{\"a\"", .truncated, 1, 5),
      ("{\"a\":", .truncated, 1, 6),
      ("\"abc", .truncated, 1, 5),
      ("\"\\", .truncated, 1, 3),
      ("tru", .truncated, 1, 1),
      ("[1,", .truncated, 1, 4),
      ("trux", .unexpectedCharacter, 1, 1),
      ("[1 2]", .unexpectedCharacter, 1, 4),
      ("[1}", .unexpectedCharacter, 1, 3),
      ("{1:2}", .unexpectedCharacter, 1, 2),
      ("{\"a\" 2}", .unexpectedCharacter, 1, 6),
      ("{'a':1}", .unexpectedCharacter, 1, 2),
      ("NaN", .unexpectedCharacter, 1, 1),
      ("+1", .unexpectedCharacter, 1, 1),
      ("/* */1", .unexpectedCharacter, 1, 1),
      ("]", .unexpectedCharacter, 1, 1),
      ("[,1]", .unexpectedCharacter, 1, 2),
      ("1 2", .moreThanOneValue, 1, 3),
      ("{}\n{}", .moreThanOneValue, 2, 1),
      ("[]]", .moreThanOneValue, 1, 3),
      ("[1,\n]", .trailingComma, 2, 1),
      ("{\"a\":1, }", .trailingComma, 1, 9),
      ("{\"a\":1,\n\"a\":2}", .duplicateKey, 2, 1),
      ("{\"ab\":{\"ab\":1},\"a\\u0062\":2}", .duplicateKey, 1, 16),
      ("{\"\\ud83d\\ude00\":1,\"😀\":2}", .duplicateKey, 1, 19),
      (
        "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8,\"i\":9,\"c\":0,\"a\":0}", .duplicateKey, 1,
        56
      ),
      ("01", .invalidNumber, 1, 1),
      ("-", .invalidNumber, 1, 1),
      ("1.", .invalidNumber, 1, 1),
      ("[1e]", .invalidNumber, 1, 2),
      ("-.5", .invalidNumber, 1, 1),
      ("\"\\x\"", .invalidEscape, 1, 2),
      ("\"\\u12g4\"", .invalidEscape, 1, 2),
      ("\"\\ud800\"", .invalidEscape, 1, 2),
      ("\"\\ude00\\ud83d\"", .invalidEscape, 1, 2),
      ("\"\\ud83d\\u0041\"", .invalidEscape, 1, 2),
      ("\"\\ude00\\ude00\"", .invalidEscape, 1, 2),
      ("\"a\nb\"", .controlCharacter, 1, 3),
      ("\"a\u{0}\"", .controlCharacter, 1, 3),
    ] as [(String, JSONProblem.Reason, Int, Int)])
  func refused(text: String, reason: JSONProblem.Reason, line: Int, column: Int) {
    let problem = problem(Array(text.utf8))
    #expect(problem?.reason == reason)
    #expect(problem?.position.map { [$0.line, $0.column] } == [line, column])
    #expect(problem?.path?.contains { $0.isLetter } == false)
  }

  @Test(
    "Bytes that are not UTF-8 are refused",
    arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xC3]] as [[UInt8]])
  func notUTF8(bad: [UInt8]) {
    #expect(problem([0x22] + bad + [0x22])?.reason == .notUTF8)
  }

  @Test("Nesting over the limit is refused, however deep, and nesting within it is not")
  func depth() {
    func nested(_ depth: Int) -> [UInt8] {
      [UInt8](repeating: 0x5B, count: depth) + [UInt8](repeating: 0x5D, count: depth)
    }
    #expect(problem(nested(128)) == nil)
    #expect(problem(nested(129))?.reason == .tooDeep)
    #expect(problem(nested(129))?.position?.column == 129)
    #expect(problem(nested(512), depth: 512) == nil)
    #expect(problem(nested(100_000))?.reason == .tooDeep)
    #expect(problem(nested(100_000), depth: .max)?.reason == .tooDeep)
    #expect(problem([UInt8](repeating: 0x5B, count: 1_000_000), depth: .max)?.reason == .tooDeep)
    #expect(problem(Array("1".utf8), depth: -1) == nil)
    #expect(problem(Array("[]".utf8), depth: -1)?.reason == .tooDeep)
  }

  @Test("An object of many keys is looked through for a key given twice")
  func manyKeys() {
    let keys = (0..<20_000).map { "\"k\($0)\":0" }
    #expect(problem(Array("{\(keys.joined(separator: ","))}".utf8)) == nil)
    let twice = problem(Array("{\((keys + ["\"k7\":1"]).joined(separator: ","))}".utf8))
    #expect(twice?.reason == .duplicateKey)
  }

  @Test("A changed text is taken or refused, without a trap")
  func mutations() throws {
    let seed = Array(#"{"a":[1,-2.5e3,"x\n\u00e9\ud83d\ude00é"],"b":{"c":null,"d":true},"e":{}}"#.utf8)
    var random = Shuffle(state: 42)
    var taken = 0
    for _ in 0..<5_000 {
      var bytes = seed
      for _ in 0...Int.random(in: 0..<2, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: place)
        }
      }
      guard let problem = problem(bytes) else {
        taken += 1
        continue
      }
      let offset = try #require(problem.position).offset
      #expect((0...bytes.count).contains(offset))
    }
    #expect(taken > 100)
  }
}

@Suite("JSON, one value a line")
struct JSONLinesTests {
  @Test("Values come back in order")
  func roundTrip() throws {
    let values = [["a": 1, "b": 2], [:], ["c": 3]]
    let bytes = try JSONLines.encode(values)
    #expect(String(decoding: bytes, as: UTF8.self) == "{\"a\":1,\"b\":2}\n{}\n{\"c\":3}\n")
    let read = JSONLines.decode([String: Int].self, from: bytes)
    #expect(read.values == values)
    #expect(read.problems == [])
    #expect(try JSONLines.encode([Int]()) == [])
  }

  @Test("A bad line is a problem with its number, and the others are read")
  func badLines() {
    let text = "\u{FEFF}[1]\r\n\n  \n[\"x\"]\n[2,]\n[3]\n[4"
    let read = JSONLines.decode([Int].self, from: Array(text.utf8))
    #expect(read.values == [[1], [3]])
    #expect(read.problems.map(\.line) == [4, 5, 7])
    #expect(read.problems.map(\.reason) == [.wrongKind(expected: .number), .trailingComma, .truncated])
    #expect(read.problems[0].path == "[0]")
    #expect(read.problems[1].position == FilePosition(offset: 21, line: 5, column: 4))
    #expect(JSONLines.lines(of: []).isEmpty)
    #expect(JSONLines.lines(of: Array("a\n\nb".utf8)).map(\.number) == [1, 3])
  }

  @Test("A value that cannot be written names its line")
  func notEncodable() {
    #expect(throws: JSONProblem(.notEncodable, path: "[0]", line: 2)) {
      try JSONLines.encode([[1.5], [Double.nan]])
    }
  }

  @Test("The caller can stop at a line")
  func stopping() {
    struct Enough: Error {}
    var seen: [Int] = []
    #expect(throws: Enough.self) {
      try JSONLines.forEach(Int.self, in: Array("1\n2\n3".utf8)) { line, _ in
        seen.append(line)
        if line == 2 { throw Enough() }
      }
    }
    #expect(seen == [1, 2])
  }
}
