import CareCore

/// Encodes one value.
struct JSONValueWriter: Encoder, JSONValueEncoder {
  let writer: JSONWriter

  /// The slot that the value is written in.
  let id: Int

  var codingPath: [any CodingKey] { writer.codingPath(to: id) }
  var userInfo: [CodingUserInfoKey: Any] { writer.userInfo }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    writer.output.open(.object, id)
    return KeyedEncodingContainer(JSONObjectWriter<Key>(inner: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    writer.output.open(.list, id)
    return JSONListWriter(inner: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encode(_ value: JSONValue) throws {
    try single { _ in }
    do throws(JSONRefusal) {
      try writer.output.append(value, depth: writer.output.top.depth)
    } catch {
      throw error.at(codingPath).asEncodingError
    }
  }

  /// Throws when a value was not written, with its path.
  @inline(__always)
  func check(_ fault: JSONProblem.Reason?, _ key: @autoclosure () -> JSONKey? = nil) throws {
    if let fault { throw refusal(fault, key()) }
  }

  private func refusal(_ fault: JSONProblem.Reason, _ key: JSONKey?) -> EncodingError {
    JSONRefusal(fault, path: codingPath + (key.map { [$0] } ?? [])).asEncodingError
  }

  /// The text of a number that need not be whole; throws when it is not finite.
  func literal(
    _ number: some BinaryFloatingPoint & CustomStringConvertible, _ key: @autoclosure () -> JSONKey? = nil
  ) throws -> String {
    guard number.isFinite else { throw refusal(.notEncodable, key()) }
    return JSONNumber.literal(of: number)
  }
}

extension JSONValueWriter: SingleValueEncodingContainer {
  @inline(__always)
  private func single(_ value: (inout JSONOutput) -> Void) throws {
    writer.output.open(.single, id)
    try check(writer.output.fault(id, as: .single))
    value(&writer.output)
  }

  func encodeNil() throws { try single { $0.append("null") } }
  func encode(_ value: Bool) throws { try single { $0.append(value) } }
  func encode(_ value: String) throws { try single { $0.append(quoted: value) } }

  func encode(_ value: Double) throws {
    let literal = try literal(value)
    try single { $0.append(literal) }
  }

  func encode(_ value: Float) throws {
    let literal = try literal(value)
    try single { $0.append(literal) }
  }

  func encode(_ value: Int) throws { try single { $0.append(Int64(value)) } }
  func encode(_ value: Int8) throws { try single { $0.append(Int64(value)) } }
  func encode(_ value: Int16) throws { try single { $0.append(Int64(value)) } }
  func encode(_ value: Int32) throws { try single { $0.append(Int64(value)) } }
  func encode(_ value: Int64) throws { try single { $0.append(value) } }
  func encode(_ value: UInt) throws { try single { $0.append(UInt64(value)) } }
  func encode(_ value: UInt8) throws { try single { $0.append(UInt64(value)) } }
  func encode(_ value: UInt16) throws { try single { $0.append(UInt64(value)) } }
  func encode(_ value: UInt32) throws { try single { $0.append(UInt64(value)) } }
  func encode(_ value: UInt64) throws { try single { $0.append(value) } }
  func encode(_ value: Int128) throws { try single { $0.append(String(value)) } }
  func encode(_ value: UInt128) throws { try single { $0.append(String(value)) } }

  func encode<Value: Encodable>(_ value: Value) throws {
    // The value is written in place of this one, whatever kind it turns out to be.
    try check(writer.output.fault(id, as: .none))
    do {
      try value.encode(to: self)
    } catch {
      writer.note(codingPath, slot: id)
      writer.output.reset()
      throw error
    }
  }
}
