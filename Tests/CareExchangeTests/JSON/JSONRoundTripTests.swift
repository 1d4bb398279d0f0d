import CareCore
import CareExchange
import Foundation
import Testing

/// Makes values of every kind, the awkward ones often.
struct JSONGenerator {
  var random: Shuffle
  /// Whether numbers are only such that a machine number holds.
  var hasPlainNumbers = false

  mutating func value(depth: Int = 4) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &random))
    case 2, 3: return .number(number())
    case 4, 5: return .string(text())
    case 6: return .array((0..<Int.random(in: 0..<5, using: &random)).map { _ in value(depth: depth - 1) })
    default:
      var object = JSONObject()
      // Now and then more keys than are looked through one by one.
      let count = Int.random(in: 0..<20, using: &random) == 0 ? 60 : Int.random(in: 0..<6, using: &random)
      for _ in 0..<count { object[text()] = value(depth: depth - 1) }
      return .object(object)
    }
  }

  mutating func text() -> String {
    let parts = [
      "a", "b", "name", "key1", "key2", "prefix-of-eight", "prefix-of-nine", "\"", "\\", "\n", "\u{0}", "\u{1F}",
      "\u{7F}", "é", "e\u{301}",
      "😀", "\u{FFFF}", "/", " ", "\u{2028}",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0..<4, using: &random) { text += parts.randomElement(using: &random) ?? "" }
    return text
  }

  mutating func number() -> JSONNumber {
    let whole =
      Int(truncatingIfNeeded: UInt64.random(in: 0...UInt64.max, using: &random))
      >> Int.random(in: 0..<64, using: &random)
    if hasPlainNumbers { return JSONNumber(whole) }
    let literal =
      switch Int.random(in: 0..<5, using: &random) {
      case 0: "\(whole).\(Int.random(in: 0..<1000, using: &random))0"
      case 1: "\(whole)e-\(Int.random(in: 0..<400, using: &random))"
      case 2: "\(whole)E+0\(Int.random(in: 0..<400, using: &random))"
      case 3: "-0.\(whole.magnitude)"
      default: "\(whole)"
      }
    return JSONNumber(literal) ?? 0
  }
}

@Suite("JSON, there and back")
struct JSONRoundTripTests {
  @Test("Any value is read back as it was written, and written again as the same bytes")
  func values() throws {
    var generator = JSONGenerator(random: Shuffle(state: 1))
    for _ in 0..<2_000 {
      let value = generator.value()
      let bytes = try CanonicalJSON.encode(value)
      let read = try CanonicalJSON.decode(JSONValue.self, from: bytes)
      #expect(read == value)
      #expect(try CanonicalJSON.encode(read) == bytes)
      let readable = try CanonicalJSON.encode(value, layout: .readable)
      #expect(try CanonicalJSON.encode(CanonicalJSON.decode(JSONValue.self, from: readable)) == bytes)
    }
  }

  /// Goes through the containers and not by the way that values have of their own.
  private enum Plain: Codable, Equatable {
    case object([String: Plain])
    case list([Plain])
    case text(String)
    case number(JSONNumber)
    case truth(Bool)
    case null

    struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
      if let object = try? decoder.container(keyedBy: Key.self) {
        var members: [String: Plain] = [:]
        // In another order than they are in, to look for every one of them.
        for key in object.allKeys.shuffled() { members[key.stringValue] = try object.decode(Plain.self, forKey: key) }
        self = .object(members)
      } else if var list = try? decoder.unkeyedContainer() {
        var values: [Plain] = []
        while !list.isAtEnd { values.append(try list.decode(Plain.self)) }
        #expect(values.count == list.count)
        self = .list(values)
      } else {
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
          self = .null
        } else if let text = try? single.decode(String.self) {
          self = .text(text)
        } else if let truth = try? single.decode(Bool.self) {
          self = .truth(truth)
        } else {
          self = .number(try single.decode(JSONNumber.self))
        }
      }
    }

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .object(let members):
        var container = encoder.container(keyedBy: Key.self)
        for (key, value) in members { try container.encode(value, forKey: Key(stringValue: key)) }
      case .list(let values):
        var container = encoder.unkeyedContainer()
        for value in values { try container.encode(value) }
      case .text(let text): try Self.single(text, encoder)
      case .number(let number): try Self.single(number, encoder)
      case .truth(let truth): try Self.single(truth, encoder)
      case .null:
        var container = encoder.singleValueContainer()
        try container.encodeNil()
      }
    }

    private static func single(_ value: some Encodable, _ encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(value)
    }
  }

  @Test("Types that use containers write the same bytes as the value itself, in whatever order they write")
  func containers() throws {
    var generator = JSONGenerator(random: Shuffle(state: 2))
    var compared = 0
    for _ in 0..<1_000 {
      let value = generator.value()
      let bytes = try CanonicalJSON.encode(value)
      // (A dictionary takes `é` and `e` with an accent for one key.)
      guard !String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{301}") else { continue }
      compared += 1
      let plain = try CanonicalJSON.decode(Plain.self, from: bytes)
      #expect(try CanonicalJSON.encode(plain) == bytes)
    }
    #expect(compared > 300)
  }

  @Test("Foundation reads the same from what is written, and writes what is read the same")
  func agreement() throws {
    var generator = JSONGenerator(random: Shuffle(state: 3), hasPlainNumbers: true)
    for _ in 0..<500 {
      let value = JSONValue.array([generator.value()])
      let bytes = try CanonicalJSON.encode(value)
      guard !String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{301}") else { continue }
      #expect(try JSONDecoder().decode(JSONValue.self, from: Data(bytes)) == value)
      let encoder = JSONEncoder()
      encoder.outputFormatting = .prettyPrinted
      #expect(try CanonicalJSON.decode(JSONValue.self, from: Array(encoder.encode(value))) == value)
    }
  }

  @Test("Floating-point numbers are read to the last bit")
  func doubles() throws {
    var random = Shuffle(state: 4)
    for _ in 0..<5_000 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      let bytes = try CanonicalJSON.encode([number])
      #expect(try CanonicalJSON.decode([Double].self, from: bytes)[0].bitPattern == number.bitPattern)
      let single = Float(bitPattern: UInt32(truncatingIfNeeded: random.next()))
      guard single.isFinite else { continue }
      #expect(
        try CanonicalJSON.decode([Float].self, from: CanonicalJSON.encode([single]))[0].bitPattern == single.bitPattern)
    }
  }

  @Test("A changed text is read as what it now is, or refused; what is refused, Foundation refuses")
  func mutations() throws {
    var generator = JSONGenerator(random: Shuffle(state: 5), hasPlainNumbers: true)
    var (taken, refused) = (0, 0)
    for _ in 0..<3_000 {
      var bytes = try CanonicalJSON.encode(JSONValue.array([generator.value(depth: 3)]), layout: .readable)
      for _ in 0...Int.random(in: 0..<3, using: &generator.random) {
        let place = Int.random(in: 0..<bytes.count, using: &generator.random)
        let copied = bytes[Int.random(in: 0..<bytes.count, using: &generator.random)]
        switch Int.random(in: 0..<4, using: &generator.random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator.random)
        case 1 where bytes.count > 1: bytes.remove(at: place)
        case 2: bytes[place] = copied
        default: bytes.insert(copied, at: place)
        }
      }
      do {
        let value = try CanonicalJSON.decode(JSONValue.self, from: bytes)
        let written = try CanonicalJSON.encode(value)
        #expect(try CanonicalJSON.decode(JSONValue.self, from: written) == value)
        taken += 1
      } catch {
        refused += 1
        let problem = error
        #expect((0...bytes.count).contains(try #require(problem.position).offset))
        // Foundation takes some trailing commas, and keys given twice.
        if ![.duplicateKey, .trailingComma].contains(problem.reason) {
          #expect(throws: (any Error).self) { try JSONDecoder().decode(JSONValue.self, from: Data(bytes)) }
        }
      }
    }
    #expect(taken > 300)
    #expect(refused > 300)
  }
}
