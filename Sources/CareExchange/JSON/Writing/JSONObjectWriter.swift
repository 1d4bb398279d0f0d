/// Encodes the members of an object by key.
struct JSONObjectWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let inner: JSONValueWriter

  var codingPath: [any CodingKey] { inner.codingPath }

  @inline(__always)
  private func member(_ key: Key, _ value: (inout JSONOutput) -> Void) throws {
    try inner.check(inner.writer.output.member(key.stringValue, isDeclared: Key.isDeclared, inner.id, value))
  }

  private func literal(_ number: some BinaryFloatingPoint & CustomStringConvertible, _ key: Key) throws -> String {
    try inner.literal(number, JSONKey(name: key.stringValue, isDeclared: Key.isDeclared))
  }

  func encodeNil(forKey key: Key) throws { try member(key) { $0.append("null") } }
  func encode(_ value: Bool, forKey key: Key) throws { try member(key) { $0.append(value) } }
  func encode(_ value: String, forKey key: Key) throws { try member(key) { $0.append(quoted: value) } }

  func encode(_ value: Double, forKey key: Key) throws {
    let literal = try literal(value, key)
    try member(key) { $0.append(literal) }
  }

  func encode(_ value: Float, forKey key: Key) throws {
    let literal = try literal(value, key)
    try member(key) { $0.append(literal) }
  }

  func encode(_ value: Int, forKey key: Key) throws { try member(key) { $0.append(Int64(value)) } }
  func encode(_ value: Int8, forKey key: Key) throws { try member(key) { $0.append(Int64(value)) } }
  func encode(_ value: Int16, forKey key: Key) throws { try member(key) { $0.append(Int64(value)) } }
  func encode(_ value: Int32, forKey key: Key) throws { try member(key) { $0.append(Int64(value)) } }
  func encode(_ value: Int64, forKey key: Key) throws { try member(key) { $0.append(value) } }
  func encode(_ value: UInt, forKey key: Key) throws { try member(key) { $0.append(UInt64(value)) } }
  func encode(_ value: UInt8, forKey key: Key) throws { try member(key) { $0.append(UInt64(value)) } }
  func encode(_ value: UInt16, forKey key: Key) throws { try member(key) { $0.append(UInt64(value)) } }
  func encode(_ value: UInt32, forKey key: Key) throws { try member(key) { $0.append(UInt64(value)) } }
  func encode(_ value: UInt64, forKey key: Key) throws { try member(key) { $0.append(value) } }
  func encode(_ value: Int128, forKey key: Key) throws { try member(key) { $0.append(String(value)) } }
  func encode(_ value: UInt128, forKey key: Key) throws { try member(key) { $0.append(String(value)) } }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try member(key) { _ in }
    try inner.writer.write(value)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    later(.object, key.stringValue, isDeclared: Key.isDeclared).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    later(.list, key.stringValue, isDeclared: Key.isDeclared).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { later(.none, JSONKey.parent, isDeclared: true) }

  func superEncoder(forKey key: Key) -> any Encoder {
    later(.none, key.stringValue, isDeclared: Key.isDeclared)
  }

  private func later(_ kind: JSONOutput.Kind, _ name: String, isDeclared: Bool) -> JSONValueWriter {
    let writer = inner.writer
    if kind != .none, writer.output.fault(inner.id, as: .object) == nil,
      let other = writer.output.writer(of: name, kind)
    {
      return other.root
    }
    if let fault = writer.output.startMember(name, isDeclared: isDeclared, inner.id) {
      return writer.refusing(fault, at: codingPath + [JSONKey(name: name, isDeclared: isDeclared)])
    }
    return writer.later(kind)
  }
}
