import CareCore
import CareExchange
import Testing

/// A class that writes what it is in a place of its own, and one below that does the same.
private class Animal: Codable {
  var legs: Int

  init(legs: Int) { self.legs = legs }

  private enum CodingKeys: CodingKey {
    case legs
  }

  required init(from decoder: any Decoder) throws {
    legs = try decoder.container(keyedBy: CodingKeys.self).decode(Int.self, forKey: .legs)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(legs, forKey: .legs)
  }
}

private final class Dog: Animal {
  var name: String

  init(name: String) {
    self.name = name
    super.init(legs: 4)
  }

  private enum CodingKeys: CodingKey {
    case name
    case animal
  }

  required init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    _ = try Animal(from: container.superDecoder(forKey: .animal))
    try super.init(from: container.superDecoder())
  }

  override func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try super.encode(to: container.superEncoder())
    try container.encode(name, forKey: .name)
    try super.encode(to: container.superEncoder(forKey: .animal))
  }
}

/// Uses every kind of container, and several at once.
private struct Everything: Codable, Equatable {
  var list = [1, 2]
  var inner = ["x": 1.5]

  private enum CodingKeys: CodingKey {
    case zone
    case list
    case empty
    case emptyObject
    case after
  }

  private enum ZoneKeys: CodingKey {
    case b
    case a
    case deep
  }

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let zone = try container.nestedContainer(keyedBy: ZoneKeys.self, forKey: .zone)
    var list = try container.nestedUnkeyedContainer(forKey: .list)
    self.list = [try list.decode(Int.self)]
    var deeper = try list.nestedUnkeyedContainer()
    #expect(try deeper.nestedContainer(keyedBy: ZoneKeys.self).decode(String.self, forKey: .a) == "y")
    #expect(try deeper.decodeNil())
    #expect(deeper.isAtEnd)
    self.list.append(try Int(from: list.superDecoder()))
    #expect(try !list.decodeNil())
    #expect(try list.decodeIfPresent(Bool.self) == true)
    #expect(try list.decodeIfPresent(Int.self) == nil)
    #expect(try list.decode(Int128.self) == .max)
    #expect(list.isAtEnd)
    inner = try zone.nestedContainer(keyedBy: ZoneKeys.self, forKey: .deep).decode([String: Double].self, forKey: .a)
    #expect(try zone.decodeNil(forKey: .b))
    #expect(zone.contains(.b))
    #expect(!zone.contains(.a))
    #expect(zone.allKeys == [.b, .deep])
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    var zone = container.nestedContainer(keyedBy: ZoneKeys.self, forKey: .zone)
    var list = container.nestedUnkeyedContainer(forKey: .list)
    try list.encode(self.list[0])
    try container.encode(true, forKey: .after)
    var deeper = list.nestedUnkeyedContainer()
    try self.list[1].encode(to: list.superEncoder())
    try zone.encodeNil(forKey: .b)
    var deepest = deeper.nestedContainer(keyedBy: ZoneKeys.self)
    try list.encode(true)
    try deeper.encodeNil()
    try list.encodeNil()
    // The same nested container once more, and one that is never written to.
    var again = container.nestedContainer(keyedBy: ZoneKeys.self, forKey: .zone)
    var deep = again.nestedContainer(keyedBy: ZoneKeys.self, forKey: .deep)
    try list.encode(Int128.max)
    #expect(list.count == 6)
    try deep.encode(inner, forKey: .a)
    try deepest.encode("y", forKey: .a)
    _ = container.nestedUnkeyedContainer(forKey: .empty)
    _ = container.superEncoder(forKey: .emptyObject)
  }
}

private struct Writing: Encodable {
  let body: @Sendable (any Encoder) throws -> Void

  init(_ body: @escaping @Sendable (any Encoder) throws -> Void) { self.body = body }

  func encode(to encoder: any Encoder) throws { try body(encoder) }
}

private struct Oops: Error {}

private enum Keys: CodingKey {
  case a
  case b
}

@Suite("JSON of types")
struct JSONCodingTests {
  private func text(_ value: some Encodable) throws -> String {
    String(decoding: try CanonicalJSON.encode(value), as: UTF8.self)
  }

  @Test("Containers may be nested, kept and written to in turn")
  func containers() throws {
    let written = try text([Everything()])
    #expect(
      written
        == #"[{"after":true,"empty":[],"emptyObject":{},"list":[1,[{"a":"y"},null],2,true,null,"#
        + #"170141183460469231731687303715884105727],"zone":{"b":null,"deep":{"a":{"x":1.5}}}}]"#)
    #expect(try CanonicalJSON.decode([Everything].self, from: Array(written.utf8)) == [Everything()])
  }

  @Test("A class writes the class above it in a place of its own")
  func classes() throws {
    let written = try text([Dog(name: "Rex")])
    #expect(written == #"[{"animal":{"legs":4},"name":"Rex","super":{"legs":4}}]"#)
    let dogs = try CanonicalJSON.decode([Dog].self, from: Array(written.utf8))
    #expect(dogs.map(\.name) == ["Rex"])
    #expect(dogs.map(\.legs) == [4])
    // Where there is none, it is read as null.
    let refusal = refusal(of: [Dog].self, #"[{"animal":{"legs":4},"name":"Rex"}]"#)
    #expect(refusal?.reason == .null)
    #expect(refusal?.path == "[0].super")
  }

  private func refusal<Value: Decodable>(of type: Value.Type, _ json: String) -> JSONProblem? {
    do throws(JSONProblem) {
      _ = try CanonicalJSON.decode(type, from: Array(json.utf8))
      return nil
    } catch {
      return error
    }
  }

  private func refusal(of body: @escaping @Sendable (any Encoder) throws -> Void) -> JSONProblem? {
    do throws(JSONProblem) {
      _ = try CanonicalJSON.encode(["outer": [Writing(body)]])
      return nil
    } catch {
      return error
    }
  }

  // MARK: - Kinds of values

  private struct Kinds: Codable, Equatable {
    var bool: Bool?
    var string: String?
    var double: Double?
    var float: Float?
    var int: Int?
    var int8: Int8?
    var int16: Int16?
    var int32: Int32?
    var int64: Int64?
    var int128: Int128?
    var uint: UInt?
    var uint8: UInt8?
    var uint16: UInt16?
    var uint32: UInt32?
    var uint64: UInt64?
    var uint128: UInt128?

    static let names = [
      "int", "int8", "int16", "int32", "int64", "int128", "uint", "uint8", "uint16", "uint32", "uint64", "uint128",
    ]
  }

  private struct Bare: Codable, Equatable {
    var bool: Bool
    var string: String
    var double: Double
    var float: Float
    var numbers: Numbers

    struct Numbers: Codable, Equatable {
      var int: Int
      var int8: Int8
      var int16: Int16
      var int32: Int32
      var int64: Int64
      var int128: Int128
      var uint: UInt
      var uint8: UInt8
      var uint16: UInt16
      var uint32: UInt32
      var uint64: UInt64
      var uint128: UInt128
    }
  }

  @Test("Every kind of value goes there and back, at its limits")
  func kinds() throws {
    let least = Kinds(
      bool: false, string: "", double: -.greatestFiniteMagnitude, float: -.leastNonzeroMagnitude, int: .min, int8: .min,
      int16: .min, int32: .min, int64: .min, int128: .min, uint: 0, uint8: 0, uint16: 0, uint32: 0, uint64: 0,
      uint128: 0)
    let greatest = Kinds(
      bool: true, string: "é\u{0}", double: 0.1, float: .greatestFiniteMagnitude, int: .max, int8: .max, int16: .max,
      int32: .max, int64: .max, int128: .max, uint: .max, uint8: .max, uint16: .max, uint32: .max, uint64: .max,
      uint128: .max)
    for value in [least, greatest, Kinds()] {
      #expect(try CanonicalJSON.decode(Kinds.self, from: CanonicalJSON.encode(value)) == value)
    }
    let nulls = "{" + Kinds.names.map { "\"\($0)\":null" }.joined(separator: ",") + ",\"bool\":null,\"float\":null}"
    #expect(try CanonicalJSON.decode(Kinds.self, from: Array(nulls.utf8)) == Kinds())
    let bare = Bare(
      bool: true, string: "x", double: 1, float: 2,
      numbers: .init(
        int: 1, int8: 2, int16: 3, int32: 4, int64: 5, int128: 6, uint: 7, uint8: 8, uint16: 9, uint32: 10, uint64: 11,
        uint128: 12))
    #expect(try CanonicalJSON.decode(Bare.self, from: CanonicalJSON.encode(bare)) == bare)
  }

  @Test(
    "A whole number is taken if it fits, however it is written",
    arguments: [
      ("127", 12), ("-128", 6), ("128", 11), ("-129", 5), ("255", 11), ("256", 10), ("32768", 9), ("65536", 8),
      ("2147483648", 7), ("4294967296", 6), ("9223372036854775807", 6), ("9223372036854775808", 4),
      ("-9223372036854775808", 3), ("-9223372036854775809", 1), ("18446744073709551615", 4),
      ("18446744073709551616", 2), ("170141183460469231731687303715884105727", 2),
      ("170141183460469231731687303715884105728", 1), ("340282366920938463463374607431768211456", 0),
      ("1e2", 12), ("1.0", 12), ("100000e-5", 12), ("1e38", 2), ("1e39", 0), ("0.5", 0), ("1e-1", 0), ("-0", 12),
      ("-0.0", 12), ("-1", 6), ("0e999999999999999999999", 12), ("1e999999999999999999999", 0),
    ] as [(String, Int)])
  func ranges(literal: String, count: Int) {
    var taken = 0
    for name in Kinds.names {
      let refusal = refusal(of: Kinds.self, "{\"\(name)\":\(literal)}")
      if refusal == nil { taken += 1 } else { #expect(refusal?.reason == .numberOutOfRange) }
      #expect(refusal?.path ?? name == name)
    }
    #expect(taken == count)
  }

  // MARK: - Problems

  private struct Picky: Decodable {
    init(from decoder: any Decoder) throws {
      if try decoder.singleValueContainer().decode(Int.self) > 1 { throw Oops() }
    }
  }

  private struct Lenient: Decodable {
    let a: [Picky]
    let b: Picky

    private enum CodingKeys: CodingKey {
      case a
      case b
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      a = (try? container.decode([Picky].self, forKey: .a)) ?? []
      b = try container.decode(Picky.self, forKey: .b)
      if a.count == 2 { throw DecodingError.dataCorruptedError(forKey: .a, in: container, debugDescription: "SECRET") }
    }
  }

  @Test(
    "A problem of a field says where it is",
    arguments: [
      (#"[{"a":[],"b":1},"#, "\n", #"{"a":[],"b":2}]"#, .unusable, "[1].b", 2, 13),
      (#"[{"a":[5],"b":2}]"#, "", "", .unusable, "[0].b", 1, 15),
      (#"[{"b":2,"a":[5]}]"#, "", "", .unusable, "[0].b", 1, 7),
      (#"[{"a":[1,1],"b":1}]"#, "", "", .unusable, "[0].a", 1, 7),
      (#"["#, "\r\n\n", #" {"b":"SECRET"}]"#, .wrongKind(expected: .number), "[0].b", 3, 7),
      (#"[ {"a":[]}]"#, "", "", .missing, "[0].b", 1, 3),
      (#"[3,"#, "\n", "4]", .wrongKind(expected: .object), "[0]", 1, 2),
    ] as [(String, String, String, JSONProblem.Reason, String, Int, Int)])
  func positions(
    first: String, second: String, third: String, reason: JSONProblem.Reason, path: String, line: Int, column: Int
  ) {
    let refusal = refusal(of: [Lenient].self, first + second + third)
    #expect(refusal?.reason == reason)
    #expect(refusal?.path == path)
    #expect(refusal?.position?.line == line)
    #expect(refusal?.position?.column == column)
    #expect(!"\(String(reflecting: refusal))".contains("SECRET"))
  }

  @Test("What the caller hands on is there for the types, on both sides")
  func userInfo() throws {
    struct Told: Codable {
      static let key = CodingUserInfoKey(rawValue: "told")
      var word: String?

      init() {}

      init(from decoder: any Decoder) throws { word = Self.key.flatMap { decoder.userInfo[$0] as? String } }

      func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(Self.key.flatMap { encoder.userInfo[$0] as? String })
      }
    }
    let info: [CodingUserInfoKey: any Sendable] = Told.key.map { [$0: "yes"] } ?? [:]
    #expect(try text(Told()) == "[null]")
    #expect(String(decoding: try CanonicalJSON.encode([Told()], userInfo: info), as: UTF8.self) == #"[["yes"]]"#)
    #expect(try CanonicalJSON.decode([Told].self, from: Array("[0]".utf8), userInfo: info).map(\.word) == ["yes"])
    #expect(String(decoding: try JSONLines.encode([Told()], userInfo: info), as: UTF8.self) == "[\"yes\"]\n")
    #expect(JSONLines.decode(Told.self, from: Array("0\n".utf8), userInfo: info).values.map(\.word) == ["yes"])
  }

  // MARK: - Writing

  @Test("What fails and is caught leaves nothing behind")
  func takenBack() throws {
    let written = try text(
      Writing { encoder in
        let half = Writing { encoder in
          var container = encoder.container(keyedBy: Keys.self)
          try container.encode("half", forKey: .b)
          _ = container.nestedUnkeyedContainer(forKey: .a)
          throw Oops()
        }
        var container = encoder.container(keyedBy: Keys.self)
        try? container.encode(half, forKey: .b)
        var list = container.nestedUnkeyedContainer(forKey: .a)
        try? list.encode(half)
        try list.encode(1)
        try? list.encode(Double.nan)
        try? list.encode(half)
        try list.encode(
          Writing { encoder in
            var single = encoder.singleValueContainer()
            try? single.encode(half)
            try single.encode("whole")
          })
      })
    #expect(written == #"{"a":[1,"whole"]}"#)
  }

  @Test("Of two values for one key the later one stays, and values that write nothing are empty objects")
  func odd() throws {
    #expect(
      try text(
        Writing {
          var container = $0.container(keyedBy: Keys.self)
          try container.encode(1, forKey: .b)
          try container.encode(2, forKey: .a)
          try container.encode([3], forKey: .b)
        }) == #"{"a":2,"b":[3]}"#)
    #expect(try text([Writing { _ in }]) == "[{}]")
    #expect(throws: JSONProblem(.notEncodable, path: "")) { try CanonicalJSON.encode(Writing { _ in }) }
  }

  @Test("Keys are in the order of their bytes, be they few or many")
  func order() throws {
    let keys = ["12345678", "123456789", "1234567", "12345678a", "\"", "\\", "\n", "", "Z", "a", "é", "😀", "\u{FFFF}"]
    for count in [keys.count, 300] {
      let all = keys + (keys.count..<count).map { "key\($0)" }
      let sorted = all.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      let bytes = try CanonicalJSON.encode(Dictionary(uniqueKeysWithValues: all.map { ($0, 0) }))
      let object = JSONObject(sorted.map { .init($0, 0) })
      #expect(try CanonicalJSON.encode(object) == bytes)
      var found = 0
      for part in text(bytes).split(separator: ":").dropLast() where !part.isEmpty { found += 1 }
      #expect(found == count)
    }
  }

  @Test("Of many keys, any is found in whatever order they are asked for", arguments: [1, 5, 32, 33, 500])
  func manyKeys(count: Int) throws {
    struct Backwards: Decodable {
      let values: [Int]

      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: TextKey.self)
        values = try container.allKeys.reversed().map { try container.decode(Int.self, forKey: $0) }
        #expect(!container.contains(TextKey(stringValue: "none")))
        #expect(!container.contains(TextKey(stringValue: "")))
      }
    }
    // (A key with an escape among them.)
    let members = (0..<count).map { "\"\($0 == 3 ? "\\u006b" : "k")\($0 &* 7919 % 1000)\":\($0)" }
    let read = try CanonicalJSON.decode(Backwards.self, from: Array("{\(members.joined(separator: ","))}".utf8))
    #expect(read.values == (0..<count).reversed())
  }

  private struct TextKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("A type that misuses a container is a problem, and never a trap")
  func misuse() {
    let kept = Kept()
    let cases: [(String, @Sendable (any Encoder) throws -> Void)] = [
      (
        "two kinds",
        { encoder in
          _ = encoder.container(keyedBy: Keys.self)
          _ = encoder.unkeyedContainer()
        }
      ),
      (
        "a list that was an object",
        { encoder in
          var object = encoder.container(keyedBy: Keys.self)
          var list = encoder.unkeyedContainer()
          try? list.encode(1)
          _ = list.nestedUnkeyedContainer()
          try object.encode(1, forKey: .a)
        }
      ),
      (
        "two single values",
        { encoder in
          var single = encoder.singleValueContainer()
          try single.encode(1)
          try single.encode(2)
        }
      ),
      (
        "a container kept too long",
        { encoder in
          var list = encoder.unkeyedContainer()
          try list.encode(Writing { kept.list = $0.unkeyedContainer() })
          try kept.list?.encode(1)
        }
      ),
      (
        "a nested container kept too long",
        { encoder in
          var list = encoder.unkeyedContainer()
          try list.encode(
            Writing {
              var object = $0.container(keyedBy: Keys.self)
              kept.list = object.nestedUnkeyedContainer(forKey: .a)
            })
          var nested = kept.list?.nestedUnkeyedContainer()
          try nested?.encode(1)
        }
      ),
      (
        "an outer container",
        { encoder in
          var list = encoder.unkeyedContainer()
          kept.list = list
          try list.encode(Writing { _ in try kept.list?.encode(1) })
        }
      ),
    ]
    for (name, body) in cases {
      let refusal = refusal(of: body)
      #expect(refusal?.reason == .notEncodable, "\(name)")
      #expect(refusal?.path?.hasPrefix("[?][0]") == true, "\(name)")
    }
  }

  /// (Used by one task only.)
  private final class Kept: @unchecked Sendable {
    var list: (any UnkeyedEncodingContainer)?
  }

  private struct Chain: Codable {
    var next: [Chain]

    init(_ depth: Int) { next = depth > 0 ? [Chain(depth - 1)] : [] }
  }

  /// Lists in lists, so many.
  private struct Nest: Encodable {
    let depth: Int

    init(_ depth: Int) { self.depth = depth }

    func encode(to encoder: any Encoder) throws {
      var list = encoder.unkeyedContainer()
      if depth > 1 { try list.encode(Nest(depth - 1)) }
    }
  }

  @Test("What lies deeper than can be read is not written")
  func depth() throws {
    // Each link is an object and a list.
    let deepest = try CanonicalJSON.encode(Chain(255))
    #expect(try text(CanonicalJSON.decode(Chain.self, from: deepest, depth: 512)) == text(deepest))
    #expect(throws: JSONProblem.self) { try CanonicalJSON.encode(Chain(256)) }
    do throws(JSONProblem) {
      _ = try CanonicalJSON.encode(Chain(300))
      Issue.record("written")
    } catch {
      #expect(error.reason == .tooDeep)
      #expect(error.path?.hasPrefix("next[0].next[0]") == true)
    }
    #expect(try CanonicalJSON.encode(Nest(512)).count == 1024)
    #expect(throws: JSONProblem.self) { try CanonicalJSON.encode(Nest(513)) }
    var value = JSONValue.array([])
    for _ in 0..<510 { value = ["a": value] }
    #expect(try CanonicalJSON.decode(JSONValue.self, from: CanonicalJSON.encode([value]), depth: 512) == [value])
    #expect(throws: JSONProblem(.tooDeep, path: "[0][0]")) { try CanonicalJSON.encode([[value]]) }
  }

  @Test("Errors of a type that does not know where it is have the path of the value")
  func foreignErrors() {
    let refusal = refusal { encoder in
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(1, forKey: .b)
      try container.encode([Writing { _ in throw Oops() }], forKey: .a)
    }
    #expect(refusal == JSONProblem(.notEncodable, path: "[?][0].a[0]"))
  }
}
