/// Encodes the elements of a list, one after the other.
struct JSONListWriter: UnkeyedEncodingContainer {
  let inner: JSONValueWriter

  var codingPath: [any CodingKey] { inner.codingPath }

  /// How many elements have been written; 0 when the list may not be written to at the moment.
  var count: Int {
    let top = inner.writer.output.top
    return top.id == inner.id ? top.count : 0
  }

  @inline(__always)
  private func element(_ value: (inout JSONOutput) -> Void) throws {
    try inner.check(inner.writer.output.element(inner.id, value))
  }

  func encodeNil() throws { try element { $0.append("null") } }
  func encode(_ value: Bool) throws { try element { $0.append(value) } }
  func encode(_ value: String) throws { try element { $0.append(quoted: value) } }

  func encode(_ value: Double) throws {
    let literal = try inner.literal(value, JSONKey(index: count))
    try element { $0.append(literal) }
  }

  func encode(_ value: Float) throws {
    let literal = try inner.literal(value, JSONKey(index: count))
    try element { $0.append(literal) }
  }

  func encode(_ value: Int) throws { try element { $0.append(Int64(value)) } }
  func encode(_ value: Int8) throws { try element { $0.append(Int64(value)) } }
  func encode(_ value: Int16) throws { try element { $0.append(Int64(value)) } }
  func encode(_ value: Int32) throws { try element { $0.append(Int64(value)) } }
  func encode(_ value: Int64) throws { try element { $0.append(value) } }
  func encode(_ value: UInt) throws { try element { $0.append(UInt64(value)) } }
  func encode(_ value: UInt8) throws { try element { $0.append(UInt64(value)) } }
  func encode(_ value: UInt16) throws { try element { $0.append(UInt64(value)) } }
  func encode(_ value: UInt32) throws { try element { $0.append(UInt64(value)) } }
  func encode(_ value: UInt64) throws { try element { $0.append(value) } }
  func encode(_ value: Int128) throws { try element { $0.append(String(value)) } }
  func encode(_ value: UInt128) throws { try element { $0.append(String(value)) } }

  func encode<Value: Encodable>(_ value: Value) throws {
    try element { _ in }
    try inner.writer.write(value)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    later(.object).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { later(.list).unkeyedContainer() }

  func superEncoder() -> any Encoder { later(.none) }

  private func later(_ kind: JSONOutput.Kind) -> JSONValueWriter {
    let writer = inner.writer
    if let fault = writer.output.startElement(inner.id) { return writer.refusing(fault, at: codingPath) }
    return writer.later(kind)
  }
}
