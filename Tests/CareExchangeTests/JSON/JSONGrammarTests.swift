import CareCore
import CareExchange
import Testing

/// The classes of the public conformance suites for JSON parsers: what must be taken, what must not, and what the standard
/// leaves open.
@Suite("The grammar of JSON")
struct JSONGrammarTests {
  private func read(_ text: String) -> Result<JSONValue, JSONProblem> {
    do throws(JSONProblem) {
      return .success(try CanonicalJSON.decode(JSONValue.self, from: Array(text.utf8)))
    } catch {
      return .failure(error)
    }
  }

  @Test(
    "What the standard has is taken, and written back in canonical form",
    arguments: [
      // Structure.
      (" [ ] ", "[]"), ("[[]   ,{}]", "[[],{}]"), ("{\"a\"\n:\t1\r}", "{\"a\":1}"), ("[1,null , 2]", "[1,null,2]"),
      ("{\"z\":0,\"a\":{\"y\":1,\"b\":2}}", "{\"a\":{\"b\":2,\"y\":1},\"z\":0}"), ("\"\"", "\"\""), ("null\n", "null"),
      ("{\"\":0}", "{\"\":0}"), ("{\"a\":[],\"aa\":1,\"a0\":2}", "{\"a\":[],\"a0\":2,\"aa\":1}"), ("42", "42"),
      // Numbers stay as they are written.
      ("[123e65]", "[123e65]"), ("[0e+1]", "[0e+1]"), ("[0E1]", "[0E1]"), ("[20e1]", "[20e1]"), ("[-0]", "[-0]"),
      ("[-123]", "[-123]"), ("[-1]", "[-1]"), ("[1E22]", "[1E22]"), ("[1E-2]", "[1E-2]"),
      ("[123.456e78]", "[123.456e78]"),
      ("[123.4567890000]", "[123.4567890000]"), ("[1.0]", "[1.0]"), ("[0.00]", "[0.00]"),
      (
        "[-0.000000000000000000000000000000000000000000000000000000000000001]",
        "[-0.000000000000000000000000000000000000000000000000000000000000001]"
      ),
      // Text: escaped only where it must be.
      ("\"\\u0060\\u012a\\u12AB\"", "\"`Īካ\""), ("\"\\uD801\\udc37\"", "\"𐐷\""),
      ("\"\\ud83d\\ude39\\ud83d\\udc8d\"", "\"😹💍\""),
      ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\\"\\\\/\\b\\f\\n\\r\\t\""), ("\"\\\\u0000\"", "\"\\\\u0000\""),
      ("\"\\u0000\\u001F\\u007f\"", "\"\\u0000\\u001f\u{7F}\""), ("\"a/*b*/c/*d//e\"", "\"a/*b*/c/*d//e\""),
      ("\"\\u0012\"", "\"\\u0012\""), ("\"\\uFFFF\"", "\"\u{FFFF}\""), ("\"\u{2028}\u{2029}\"", "\"\u{2028}\u{2029}\""),
      ("\"\u{10FFFF}\"", "\"\u{10FFFF}\""), ("\"\\u005C\"", "\"\\\\\""), ("\"\\u0022\"", "\"\\\"\""),
      ("\" \"", "\" \""),
      ("\"e\u{301}\u{E9}\"", "\"e\u{301}\u{E9}\""), ("{\"\\u0061\":\"\\u0062\"}", "{\"a\":\"b\"}"),
      ("{\"foo\\u0000bar\":42}", "{\"foo\\u0000bar\":42}"),
      // Keys that are the same only to those who compare letters, and keys in the order of their text, not of their escapes.
      ("{\"\u{E9}\":1,\"e\u{301}\":2}", "{\"e\u{301}\":2,\"\u{E9}\":1}"),
      ("{\"A\":1,\"\\\"\":2,\"\\n\":3,\"^\":4,\"\\\\\":5}", "{\"\\n\":3,\"\\\"\":2,\"A\":1,\"\\\\\":5,\"^\":4}"),
    ] as [(String, String)])
  func taken(text: String, canonical: String) throws {
    let value = try read(text).get()
    #expect(String(decoding: try CanonicalJSON.encode(value), as: UTF8.self) == canonical)
    #expect(Array(canonical.utf8) == (try CanonicalJSON.encode(read(canonical).get())))
  }

  @Test(
    "What the standard does not have is refused",
    arguments: [
      // Lists.
      "[1 true]", "[", "[\"\"", "[\"a\",\n4\n,1,", "[1,]", "[1,,]", "[,]", "[-]", "[,1]", "[1,\n1\n,1", "[\"x\"]]",
      "[\"\",]",
      "[x", "[3[4]]", "[1:2]", "[*]", "[\u{0}]", "[\"a", "[1,2}", "[a\u{E5}]", "[\u{B}1]",
      // Objects.
      "{\"x\", null}", "{\"x\"::\"b\"}", "{\"a\":\"a\" 123}", "{key: 'value'}", "{\"a\" b}", "{:\"b\"}",
      "{\"a\" \"b\"}",
      "{\"a\":", "{\"a\"", "{1:1}", "{null:null}", "{\"id\":0,,,,,}", "{'a':0}", "{\"id\":0,}", "{\"a\":\"b\"}/**/",
      "{\"a\":\"b\"}#", "{\"a\":\"b\",,\"c\":\"d\"}", "{a: \"b\"}", "{\"a\":\"a", "{ \"foo\" : \"bar\", \"a\" }",
      "{[:\"x\"}",
      "{\"a\":1 \"b\":2}", "{\"a\":1]", "{}}",
      // Words.
      "[fals]", "[nul]", "[tru]", "TRUE", "True", "nan", "undefined", "[Infinity]", "[-Infinity]", "[NaN]", "[-NaN]",
      "nullx",
      // Numbers.
      "[-01]", "[-1.0.]", "[-2.]", "[.-1]", "[.2e-3]", "[0.1.2]", "[0.3e+]", "[0.3e]", "[0.e1]", "[0E+]", "[0E]",
      "[1.0e+]",
      "[1 000.0]", "[1eE2]", "[2.e+3]", "[2.e3]", "[9.e+]", "[1+2]", "[0x1]", "[0x42]", "[0e+-1]", "[- 1]", "[-012]",
      "[-.123]",
      "[-1x]", "[1ea]", "[1.]", "[.123]", "[1.2a-3]", "[1.8011670033376514H-308]", "[012]", "[++1234]", "[+1]",
      "[-foo]", "[１]",
      // Text.
      "[\"\\uD800\\\"]", "[\"\\uD800\\u\"]", "[\"\\uD800\\u1\"]", "[\"\\uD800\\u1x\"]", "[\u{E9}]", "[\"\\x00\"]",
      "[\"\\\\\\\"]",
      "[\"\\\t\"]", "[\"\\\u{1F300}\"]", "[\"\\\"]", "[\"\\u00A\"]", "[\"\\uD834\\uDd\"]", "[\"\\uD800\\uD800\\x\"]",
      "[\"\\a\"]",
      "[\"\\uqqqq\"]", "[\\u0020\"asd\"]", "[\\n]", "\"", "['single quote']", "abc", "[\"\\", "[\"a\u{0}a\"]",
      "[\"new\nline\"]",
      "[\"\t\"]", "\"\\UA66D\"", "\"\"x", "[\"\\U00e9\"]",
      // Anything else.
      "<.>", "[<null>]", "[1]x", "[1]]", "[][]", "*", "{\"a\":true} \"x\"", "1]", "", " ", "\u{FEFF}",
      "\u{FEFF}\u{FEFF}1", "\u{A0}1",
      "\u{C}1", "[\u{2060}]", "å", "[True]", "{\"a\":/*comment*/\"b\"}", "2@", "{\"\":1,\"\":1}", "\u{0}", "1\u{0}",
      // Left open by the standard for surrogates without their half, and refused: the text could not be written back.
      "[\"\\uDADA\"]", "[\"\\uD888\\u1234\"]", "[\"\\uD800\\n\"]", "[\"\\uDd1ea\"]", "[\"\\uD800\\uD800\\n\"]",
      "[\"\\ud800\"]",
      "[\"\\ud800abc\"]", "[\"\\uDd1e\\uD834\"]", "{\"\\uDFAA\":0}",
    ])
  func refused(text: String) throws {
    guard case .failure(let problem) = read(text) else {
      Issue.record("taken")
      return
    }
    #expect((0...text.utf8.count).contains(try #require(problem.position).offset))
  }

  @Test(
    "Numbers that no machine number holds are left open by the standard, and kept",
    arguments: [
      "[123.456e-789]",
      "[0.4e00669999999999999999999999999999999999999999999999999999999999999999999999999999999999999999969999999006]",
      "[-1e+9999]", "[1.5e+9999]", "[-123123e100000]", "[123123e100000]", "[123e-10000000]",
      "[-123123123123123123123123123123]",
      "[100000000000000000000]", "[-237462374673276894279832749832423479823246327846]",
    ])
  func openNumbers(text: String) throws {
    #expect(try CanonicalJSON.encode(read(text).get()) == Array(text.utf8))
  }

  @Test(
    "Bytes that are not UTF-8 are refused wherever they stand",
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xFC, 0x83, 0xBF, 0xBF], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xE2, 0x28, 0xA1], [0xC3, 0x28], [0xF8],
    ] as [[UInt8]])
  func notUTF8(bad: [UInt8]) throws {
    for (before, after) in [("\"", "\""), ("[\"é", "x\"]"), ("{\"", "\":1}"), ("\"", "")] {
      let bytes = Array(before.utf8) + bad + Array(after.utf8)
      do {
        _ = try CanonicalJSON.decode(JSONValue.self, from: bytes)
        Issue.record("taken")
      } catch {
        #expect(error.reason == .notUTF8)
        #expect(error.position?.offset == before.utf8.count)
      }
    }
  }

  @Test(
    "UTF-16 is refused",
    arguments: [[0xFF, 0xFE, 0x5B, 0, 0x5D, 0], [0, 0x5B, 0, 0x5D], [0x5B, 0, 0x5D, 0]] as [[UInt8]])
  func utf16(bytes: [UInt8]) {
    #expect(throws: JSONProblem.self) { try CanonicalJSON.decode(JSONValue.self, from: bytes) }
  }

  @Test("A fault in a text is shown with the way to it, and no key, which may be data")
  func paths() {
    let texts: [(String, String)] = [
      ("{\"SECRET\":[1,{\"SECRET\":tru}]}", "[?][1][?]"), ("[[],[0,0,]]", "[1][2]"), ("[1] 2", ""), ("", ""),
      ("{\"a\":1,\"SECRET\":2,\"SECRET\":3}", "[?]"), ("[{\"SECRET\":1},{\"x\":1,\"x\":2}]", "[1][?]"),
    ]
    for (text, path) in texts {
      guard case .failure(let problem) = read(text) else {
        Issue.record("taken")
        continue
      }
      #expect(problem.path == path)
      #expect(!"\(problem)\(String(reflecting: problem))".contains("SECRET"))
    }
  }
}
