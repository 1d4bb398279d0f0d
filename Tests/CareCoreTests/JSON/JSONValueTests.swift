import CareCore
import Foundation
import Testing

@Suite("Any JSON value")
struct JSONValueTests {
  private let sample: JSONValue = [
    "name": "Séan", "age": 9, "away": false, "scores": [1, [], ["a": .null]], "empty": [:],
  ]

  @Test("Another coder keeps the value too")
  func otherCoders() throws {
    #expect(try throughJSON(sample) == sample)
    #expect(try throughJSON(JSONValue.null) == .null)
    let ratio = JSONValue.number(try #require(JSONNumber("0.25")))
    #expect(try throughJSON(ratio) == ratio)
    #expect(try decode(JSONNumber.self, "18446744073709551615").literal == "18446744073709551615")
    #expect(try throughJSON(try #require(JSONNumber("18446744073709551615"))).literal == "18446744073709551615")
    let list = try PropertyListEncoder().encode(["v": sample["scores"]])
    #expect(!list.isEmpty)
  }

  @Test("Another coder says of what is no object that it is not one")
  func notAnObject() {
    #expect(throws: DecodingError.self) { try decode(JSONObject.self, "[1]") }
    #expect(throws: DecodingError.self) { try decode(JSONNumber.self, "\"1\"") }
    #expect(throws: EncodingError.self) { try json([try #require(JSONNumber("1e999"))]) }
  }

  @Test("An object has each key once, in the order of the bytes")
  func objects() throws {
    var object: JSONObject = ["b": 1, "a": 2, "é": 3, "B": 4, "": 5, "b": 6]
    #expect(object.members.map(\.key) == ["", "B", "a", "b", "é"])
    #expect(object["b"] == 6)
    #expect(object["c"] == nil)
    object["c"] = .null
    object["a"] = nil
    object["zz"] = nil
    object["B"] = "x"
    #expect(object.members.map(\.key) == ["", "B", "b", "c", "é"])
    #expect(object["B"] == "x")
    #expect(object["c"] == .some(.null))
    #expect(JSONObject([.init("a", 1), .init("b", 1), .init("a", 2)]) == nil)
    #expect(try #require(JSONObject([.init("b", 1), .init("a", 2)])) == ["a": 2, "b": 1])
    #expect(JSONObject().isEmpty)
  }

  @Test("Keys and texts that a String takes for the same are kept apart")
  func accents() {
    let (one, two) = ("\u{E9}", "e\u{301}")
    #expect(one == two)
    let object: JSONObject = [one: 1, two: 2]
    #expect(object.members.count == 2)
    #expect(object[one] == 1)
    #expect(object[two] == 2)
    #expect(JSONValue.string(one) != .string(two))
    #expect(JSONValue.object([one: 1]) != .object([two: 1]))
  }

  @Test("Messages do not show a value")
  func redacted() {
    var shown = "\(sample) \(String(reflecting: sample))"
    dump(sample, to: &shown)
    if case .object(let object) = sample {
      dump(object, to: &shown)
      dump(object.members, to: &shown)
    }
    dump(JSONNumber(977), to: &shown)
    for secret in ["Séan", "name", "977", "scores"] { #expect(!shown.contains(secret)) }
  }

  @Test("Values that differ are not the same")
  func equality() {
    let values: [JSONValue] = [
      .null, false, true, 0, .number(JSONNumber(-0.0) ?? 0), "", "0", [], [.null], [:], ["a": .null], ["a": 0],
      ["b": 0],
    ]
    for (index, one) in values.enumerated() {
      for (other, two) in values.enumerated() { #expect((one == two) == (index == other)) }
    }
    #expect(Set(values + values).count == values.count)
  }
}

extension JSONValue {
  fileprivate subscript(key: String) -> JSONValue? {
    if case .object(let object) = self { object[key] } else { nil }
  }
}
