/// Decodes the values of an object by key.
struct JSONObjectReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let level: JSONLevel

  var codingPath: [any CodingKey] { level.codingPath }

  var allKeys: [Key] {
    let tape = level.document.tape
    return level.keys.compactMap { Key(stringValue: tape.text.string(tape.tokens[$0])) }
  }

  func contains(_ key: Key) -> Bool { level.key(key.stringValue) != nil }

  /// The value of a key; `nil` when the object does not have the key.
  @inline(__always)
  private func reader(ifPresent key: Key) -> JSONValueReader? {
    guard let token = level.key(key.stringValue) else { return nil }
    return JSONValueReader(level: level, index: token + 1, place: .key(token, isDeclared: Key.isDeclared))
  }

  @inline(__always)
  private func reader(_ key: Key) throws -> JSONValueReader {
    guard let reader = reader(ifPresent: key) else {
      throw DecodingError.keyNotFound(
        key,
        DecodingError.Context(
          codingPath: codingPath, debugDescription: JSONProblem.Reason.missing.description,
          underlyingError: JSONProblem(.missing)))
    }
    return reader
  }

  /// The value of a key; `nil` when the object does not have the key, or `null` for it.
  @inline(__always)
  private func reader(ifValued key: Key) -> JSONValueReader? {
    guard let reader = reader(ifPresent: key), reader.token.kind != .null else { return nil }
    return reader
  }

  @inline(__always)
  private func scalar<Value: JSONScalar>(_ key: Key) throws -> Value { try reader(key).scalar() }

  @inline(__always)
  private func scalar<Value: JSONScalar>(ifPresent key: Key) throws -> Value? { try reader(ifValued: key)?.scalar() }

  func decodeNil(forKey key: Key) throws -> Bool { try reader(key).token.kind == .null }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try scalar(key) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try scalar(key) }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try scalar(key) }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try scalar(key) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try scalar(key) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try scalar(key) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try scalar(key) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try scalar(key) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try scalar(key) }
  func decode(_ type: Int128.Type, forKey key: Key) throws -> Int128 { try scalar(key) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try scalar(key) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try scalar(key) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try scalar(key) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try scalar(key) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try scalar(key) }
  func decode(_ type: UInt128.Type, forKey key: Key) throws -> UInt128 { try scalar(key) }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    let reader = try reader(key)
    return try level.value(type, at: reader.index, place: reader.place)
  }

  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try scalar(ifPresent: key) }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try scalar(ifPresent: key) }
  func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { try scalar(ifPresent: key) }
  func decodeIfPresent(_ type: Float.Type, forKey key: Key) throws -> Float? { try scalar(ifPresent: key) }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try scalar(ifPresent: key) }
  func decodeIfPresent(_ type: Int8.Type, forKey key: Key) throws -> Int8? { try scalar(ifPresent: key) }
  func decodeIfPresent(_ type: Int16.Type, forKey key: Key) throws -> Int16? { try scalar(ifPresent: key) }
  func decodeIfPresent(_ type: Int32.Type, forKey key: Key) throws -> Int32? { try scalar(ifPresent: key) }
  func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? { try scalar(ifPresent: key) }
  func decodeIfPresent(_ type: Int128.Type, forKey key: Key) throws -> Int128? { try scalar(ifPresent: key) }
  func decodeIfPresent(_ type: UInt.Type, forKey key: Key) throws -> UInt? { try scalar(ifPresent: key) }
  func decodeIfPresent(_ type: UInt8.Type, forKey key: Key) throws -> UInt8? { try scalar(ifPresent: key) }
  func decodeIfPresent(_ type: UInt16.Type, forKey key: Key) throws -> UInt16? { try scalar(ifPresent: key) }
  func decodeIfPresent(_ type: UInt32.Type, forKey key: Key) throws -> UInt32? { try scalar(ifPresent: key) }
  func decodeIfPresent(_ type: UInt64.Type, forKey key: Key) throws -> UInt64? { try scalar(ifPresent: key) }
  func decodeIfPresent(_ type: UInt128.Type, forKey key: Key) throws -> UInt128? { try scalar(ifPresent: key) }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    guard let reader = reader(ifValued: key) else { return nil }
    return try level.value(type, at: reader.index, place: reader.place)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<NestedKey> {
    try reader(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try reader(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder {
    guard let token = level.key(JSONKey.parent) else {
      return JSONValueReader(level: level, index: level.document.tape.nothing, place: .noParent)
    }
    return JSONValueReader(level: level, index: token + 1, place: .key(token, isDeclared: true))
  }

  func superDecoder(forKey key: Key) throws -> any Decoder { try reader(key) }
}
