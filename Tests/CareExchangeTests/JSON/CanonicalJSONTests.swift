import CareCore
import CareExchange
import Testing

private enum Colour: String, Codable {
  case red
}

private struct Part: Codable, Equatable {
  var day: CalendarDay?
  var number: Int?
  var small: UInt8?
  var ratio: Double?
  var text: String?
  var flag: Bool?
  var colour: Colour?
  var byChild: [String: Int]?
  var byNumber: [Int: Int]?
  var list: [Int]?
  var inner: [Part]?
}

private struct Whole: Codable, Equatable {
  var parts: [Part]
}

@Suite("Canonical JSON")
struct CanonicalJSONTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("A value is the same bytes every time: keys in order, nothing escaped that need not be")
  func canonical() throws {
    let part = Part(
      day: CalendarDay(2021, 3, 31), number: -1, text: "a/b \"é\"\n", flag: true,
      byChild: ["b": 2, "a": 1, "a10": 4, "a9": 3, "B": 0], list: [])
    let compact = """
      {"byChild":{"B":0,"a":1,"a10":4,"a9":3,"b":2},"day":"2021-03-31","flag":true,"list":[],"number":-1,\
      "text":"a/b \\"é\\"\\n"}
      """
    #expect(text(try CanonicalJSON.encode(part)) == compact)
    for _ in 0..<20 { #expect(text(try CanonicalJSON.encode(part)) == compact) }
    #expect(try CanonicalJSON.decode(Part.self, from: Array(compact.utf8)) == part)
  }

  @Test("The readable layout has a field a line, and is the same value")
  func readable() throws {
    let whole = Whole(parts: [Part(text: "{\"a\": [1,2]}\\", list: [1, 2]), Part(byChild: [:], list: [])])
    let bytes = try CanonicalJSON.encode(whole, layout: .readable)
    #expect(
      text(bytes) == """
        {
          "parts": [
            {
              "list": [
                1,
                2
              ],
              "text": "{\\"a\\": [1,2]}\\\\"
            },
            {
              "byChild": {},
              "list": []
            }
          ]
        }

        """)
    #expect(try CanonicalJSON.decode(Whole.self, from: bytes) == whole)
    #expect(text(try CanonicalJSON.encode([Int](), layout: .readable)) == "[]\n")
    #expect(text(try CanonicalJSON.encode("x", layout: .readable)) == "\"x\"\n")
  }

  @Test(
    "A value that a field cannot take is a problem that names the field, and never the value",
    arguments: [
      (#"{"parts":[{},{"number":"SECRET"}]}"#, .wrongKind(expected: .number), "parts[1].number"),
      (#"{"parts":[{"text":99099}]}"#, .wrongKind(expected: .text), "parts[0].text"),
      (#"{"parts":[{"flag":"SECRET"}]}"#, .wrongKind(expected: .truth), "parts[0].flag"),
      (#"{"parts":{"SECRET":1}}"#, .wrongKind(expected: .list), "parts"),
      (#"{"parts":["SECRET"]}"#, .wrongKind(expected: .object), "parts[0]"),
      (#"{"parts":[{"colour":"SECRET"}]}"#, .unusable, "parts[0].colour"),
      (#"{"parts":[{"day":"SECRET"}]}"#, .unusable, "parts[0].day"),
      (#"{"parts":[{"number":99099.5}]}"#, .numberOutOfRange, "parts[0].number"),
      (#"{"parts":[{},{"small":99099}]}"#, .numberOutOfRange, "parts[1].small"),
      (#"{"parts":[{"ratio":1e99099}]}"#, .numberOutOfRange, "parts[0].ratio"),
      (#"{"parts":[{"inner":[{"list":[1,2,99099.5]}]}]}"#, .numberOutOfRange, "parts[0].inner[0].list[2]"),
      (#"{"parts":[{"byChild":{"SECRET":"x"}}]}"#, .wrongKind(expected: .number), "parts[0].byChild[?]"),
      (#"{"parts":[{"byChild":{"SECRET":99099.5}}]}"#, .numberOutOfRange, "parts[0].byChild[?]"),
      (#"{"parts":[{"byNumber":{"99099":"x"}}]}"#, .wrongKind(expected: .number), "parts[0].byNumber[?]"),
      (#"{"SECRET":1}"#, .missing, "parts"),
      (#"{"parts":null}"#, .null, "parts"),
      (#"{"parts":[{"list":[null]}]}"#, .null, "parts[0].list[0]"),
      (#""SECRET""#, .wrongKind(expected: .object), ""),
    ] as [(String, JSONProblem.Reason, String)])
  func fields(json: String, reason: JSONProblem.Reason, path: String) {
    do throws(JSONProblem) {
      _ = try CanonicalJSON.decode(Whole.self, from: Array(json.utf8))
      Issue.record("taken")
    } catch {
      #expect(error.reason == reason)
      #expect(error.path == path)
      #expect(!"\(error)\(String(reflecting: error))".contains("SECRET"))
      #expect(!"\(error)\(String(reflecting: error))".contains("99099"))
      #expect("\(error)".contains(path))
    }
  }

  @Test("A value that JSON cannot hold is a problem that names the field")
  func notEncodable() {
    #expect(throws: JSONProblem(.notEncodable, path: "parts[1].ratio")) {
      try CanonicalJSON.encode(Whole(parts: [Part(), Part(ratio: .infinity)]))
    }
  }

  @Test("A problem reads as one line")
  func words() {
    let position = FilePosition(offset: 9, line: 3, column: 4)
    #expect("\(JSONProblem(.missing, path: "a[2].b"))" == "a[2].b: a field that must be there is missing")
    #expect("\(JSONProblem(.missing, path: "a", line: 3))" == "line 3: a: a field that must be there is missing")
    #expect("\(JSONProblem(.duplicateKey, position: position))" == "line 3, column 4: a key given twice")
    #expect("\(JSONProblem(.empty, position: position, line: 7))" == "line 7, column 4: there is no value")
  }
}
