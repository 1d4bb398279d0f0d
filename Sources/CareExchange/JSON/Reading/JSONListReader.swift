/// Decodes the values of a list, one after the other.
struct JSONListReader: UnkeyedDecodingContainer {
  private let level: JSONLevel

  /// The token of the next value.
  private var next: Int
  private(set) var currentIndex = 0

  init(_ level: JSONLevel) {
    self.level = level
    next = level.tokens.lowerBound
  }

  var codingPath: [any CodingKey] { level.codingPath }
  var count: Int? { level.count }
  var isAtEnd: Bool { next >= level.tokens.upperBound }

  private var place: JSONPlace { .element(currentIndex) }

  /// The next value.
  @inline(__always)
  private func reader(for type: any Any.Type) throws -> JSONValueReader {
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        type,
        DecodingError.Context(
          codingPath: level.codingPath(to: place), debugDescription: JSONProblem.Reason.missing.description,
          underlyingError: JSONProblem(.missing)))
    }
    return JSONValueReader(level: level, index: next, place: place)
  }

  private mutating func advance() {
    next = level.document.tape.index(after: next)
    currentIndex += 1
  }

  @inline(__always)
  private mutating func scalar<Value: JSONScalar>() throws -> Value {
    let value: Value = try reader(for: Value.self).scalar()
    advance()
    return value
  }

  mutating func decodeNil() throws -> Bool {
    guard try reader(for: Any?.self).token.kind == .null else { return false }
    advance()
    return true
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool { try scalar() }
  mutating func decode(_ type: String.Type) throws -> String { try scalar() }
  mutating func decode(_ type: Double.Type) throws -> Double { try scalar() }
  mutating func decode(_ type: Float.Type) throws -> Float { try scalar() }
  mutating func decode(_ type: Int.Type) throws -> Int { try scalar() }
  mutating func decode(_ type: Int8.Type) throws -> Int8 { try scalar() }
  mutating func decode(_ type: Int16.Type) throws -> Int16 { try scalar() }
  mutating func decode(_ type: Int32.Type) throws -> Int32 { try scalar() }
  mutating func decode(_ type: Int64.Type) throws -> Int64 { try scalar() }
  mutating func decode(_ type: Int128.Type) throws -> Int128 { try scalar() }
  mutating func decode(_ type: UInt.Type) throws -> UInt { try scalar() }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try scalar() }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try scalar() }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try scalar() }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try scalar() }
  mutating func decode(_ type: UInt128.Type) throws -> UInt128 { try scalar() }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let reader = try reader(for: type)
    let value = try level.value(type, at: reader.index, place: reader.place)
    advance()
    return value
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) throws -> KeyedDecodingContainer<NestedKey> {
    let container = try reader(for: [String: Any].self).container(keyedBy: type)
    advance()
    return container
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let container = try reader(for: [Any].self).unkeyedContainer()
    advance()
    return container
  }

  mutating func superDecoder() throws -> any Decoder {
    let reader = try reader(for: (any Decoder).self)
    advance()
    return reader
  }
}
