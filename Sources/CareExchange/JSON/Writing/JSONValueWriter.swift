import CareCore

/// Encodes one value.
struct JSONValueWriter: Encoder, JSONValueEncoder {
  let writer: JSONWriter
  let slot: Int
  let id: Int

  var codingPath: [any CodingKey] { writer.codingPath(slot) }
  var userInfo: [CodingUserInfoKey: Any] { writer.userInfo }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    writer.output.open(.object, slot, id)
    return KeyedEncodingContainer(JSONObjectWriter<Key>(inner: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    writer.output.open(.list, slot, id)
    return JSONListWriter(inner: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encode(_ value: JSONValue) throws {
    try single()
    do throws(JSONProblem) {
      try writer.output.append(value, depth: writer.output.slots[slot].depth)
    } catch {
      throw writer.refusal(error.reason, at: codingPath)
    }
  }

  // MARK: - Single values

  func single() throws {
    writer.output.open(.single, slot, id)
    try check(.single)
  }

  /// Whether the value may be written to as one of this kind.
  @inline(__always)
  func check(_ kind: JSONOutput.Kind) throws {
    if let fault = writer.output.fault(slot, id, as: kind) { throw writer.refusal(fault, at: codingPath) }
  }

  // MARK: - Lists

  @inline(__always)
  func startElement() throws -> JSONOutput.Place {
    try check(.list)
    return writer.output.startElement(slot)
  }

  func laterElement(_ kind: JSONOutput.Kind) -> JSONValueWriter {
    if let fault = writer.output.fault(slot, id, as: .list) { return writer.misused(fault, at: codingPath) }
    return writer.later(kind, writer.output.startElement(slot), in: slot)
  }

  // MARK: - Objects

  @inline(__always)
  func startMember(_ name: String, isDeclared: Bool) throws -> JSONOutput.Place {
    try check(.object)
    return writer.output.startMember(name, isDeclared: isDeclared, slot)
  }

  func laterMember(_ kind: JSONOutput.Kind, _ name: String, isDeclared: Bool) -> JSONValueWriter {
    if let fault = writer.output.fault(slot, id, as: .object) { return writer.misused(fault, at: codingPath) }
    if kind != .none, let other = writer.output.writer(of: name, kind, slot), let first = other.output.slots.first {
      return JSONValueWriter(writer: other, slot: 0, id: first.id)
    }
    return writer.later(kind, writer.output.startMember(name, isDeclared: isDeclared, slot), in: slot)
  }

  /// The text of a number that is not whole; throws when it is not finite.
  func literal<Number: BinaryFloatingPoint & CustomStringConvertible>(
    _ number: Number, at path: () -> [any CodingKey]
  ) throws -> String {
    guard number.isFinite else { throw writer.refusal(.notEncodable, at: path()) }
    return JSONNumber.literal(of: number)
  }
}

extension JSONValueWriter: SingleValueEncodingContainer {
  func encodeNil() throws {
    try single()
    writer.output.append("null")
  }

  func encode(_ value: Bool) throws {
    try single()
    writer.output.append(value)
  }

  func encode(_ value: String) throws {
    try single()
    writer.output.append(quoted: value)
  }

  private func write(_ number: some FixedWidthInteger) throws {
    try single()
    writer.output.append(number)
  }

  private func write(_ number: some BinaryFloatingPoint & CustomStringConvertible) throws {
    let literal = try literal(number) { codingPath }
    try single()
    writer.output.append(contentsOf: literal)
  }

  func encode(_ value: Double) throws { try write(value) }
  func encode(_ value: Float) throws { try write(value) }
  func encode(_ value: Int) throws { try write(value) }
  func encode(_ value: Int8) throws { try write(value) }
  func encode(_ value: Int16) throws { try write(value) }
  func encode(_ value: Int32) throws { try write(value) }
  func encode(_ value: Int64) throws { try write(value) }
  func encode(_ value: Int128) throws { try write(value) }
  func encode(_ value: UInt) throws { try write(value) }
  func encode(_ value: UInt8) throws { try write(value) }
  func encode(_ value: UInt16) throws { try write(value) }
  func encode(_ value: UInt32) throws { try write(value) }
  func encode(_ value: UInt64) throws { try write(value) }
  func encode(_ value: UInt128) throws { try write(value) }

  func encode<Value: Encodable>(_ value: Value) throws {
    // The value is written in place of this one, whatever kind it turns out to be.
    guard writer.output.fault(slot, id, as: .none) == nil else { throw writer.refusal(.notEncodable, at: codingPath) }
    do {
      try value.encode(to: self)
    } catch {
      writer.note(codingPath, depth: slot)
      writer.output.reset()
      throw error
    }
  }
}

/// Encodes the members of an object by key.
struct JSONObjectWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let inner: JSONValueWriter

  var codingPath: [any CodingKey] { inner.codingPath }

  @inline(__always)
  private func start(_ key: Key) throws {
    _ = try inner.startMember(key.stringValue, isDeclared: Key.isDeclared)
  }

  func encodeNil(forKey key: Key) throws {
    try start(key)
    inner.writer.output.append("null")
  }

  func encode(_ value: Bool, forKey key: Key) throws {
    try start(key)
    inner.writer.output.append(value)
  }

  func encode(_ value: String, forKey key: Key) throws {
    try start(key)
    inner.writer.output.append(quoted: value)
  }

  private func write(_ number: some FixedWidthInteger, _ key: Key) throws {
    try start(key)
    inner.writer.output.append(number)
  }

  private func write(_ number: some BinaryFloatingPoint & CustomStringConvertible, _ key: Key) throws {
    let literal = try inner.literal(number) {
      codingPath + [JSONKey(name: key.stringValue, isDeclared: Key.isDeclared)]
    }
    try start(key)
    inner.writer.output.append(contentsOf: literal)
  }

  func encode(_ value: Double, forKey key: Key) throws { try write(value, key) }
  func encode(_ value: Float, forKey key: Key) throws { try write(value, key) }
  func encode(_ value: Int, forKey key: Key) throws { try write(value, key) }
  func encode(_ value: Int8, forKey key: Key) throws { try write(value, key) }
  func encode(_ value: Int16, forKey key: Key) throws { try write(value, key) }
  func encode(_ value: Int32, forKey key: Key) throws { try write(value, key) }
  func encode(_ value: Int64, forKey key: Key) throws { try write(value, key) }
  func encode(_ value: Int128, forKey key: Key) throws { try write(value, key) }
  func encode(_ value: UInt, forKey key: Key) throws { try write(value, key) }
  func encode(_ value: UInt8, forKey key: Key) throws { try write(value, key) }
  func encode(_ value: UInt16, forKey key: Key) throws { try write(value, key) }
  func encode(_ value: UInt32, forKey key: Key) throws { try write(value, key) }
  func encode(_ value: UInt64, forKey key: Key) throws { try write(value, key) }
  func encode(_ value: UInt128, forKey key: Key) throws { try write(value, key) }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    let place = try inner.startMember(key.stringValue, isDeclared: Key.isDeclared)
    try inner.writer.write(value, place, in: inner.slot)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    inner.laterMember(.object, key.stringValue, isDeclared: Key.isDeclared).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    inner.laterMember(.list, key.stringValue, isDeclared: Key.isDeclared).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { inner.laterMember(.none, JSONKey.parent, isDeclared: true) }

  func superEncoder(forKey key: Key) -> any Encoder {
    inner.laterMember(.none, key.stringValue, isDeclared: Key.isDeclared)
  }
}

/// Encodes the elements of a list, one after the other.
struct JSONListWriter: UnkeyedEncodingContainer {
  let inner: JSONValueWriter

  var codingPath: [any CodingKey] { inner.codingPath }

  var count: Int {
    let slots = inner.writer.output.slots
    return inner.slot < slots.count && slots[inner.slot].id == inner.id ? slots[inner.slot].count : 0
  }

  func encodeNil() throws {
    _ = try inner.startElement()
    inner.writer.output.append("null")
  }

  func encode(_ value: Bool) throws {
    _ = try inner.startElement()
    inner.writer.output.append(value)
  }

  func encode(_ value: String) throws {
    _ = try inner.startElement()
    inner.writer.output.append(quoted: value)
  }

  private func write(_ number: some FixedWidthInteger) throws {
    _ = try inner.startElement()
    inner.writer.output.append(number)
  }

  private func write(_ number: some BinaryFloatingPoint & CustomStringConvertible) throws {
    let literal = try inner.literal(number) { codingPath + [JSONKey(index: count)] }
    _ = try inner.startElement()
    inner.writer.output.append(contentsOf: literal)
  }

  func encode(_ value: Double) throws { try write(value) }
  func encode(_ value: Float) throws { try write(value) }
  func encode(_ value: Int) throws { try write(value) }
  func encode(_ value: Int8) throws { try write(value) }
  func encode(_ value: Int16) throws { try write(value) }
  func encode(_ value: Int32) throws { try write(value) }
  func encode(_ value: Int64) throws { try write(value) }
  func encode(_ value: Int128) throws { try write(value) }
  func encode(_ value: UInt) throws { try write(value) }
  func encode(_ value: UInt8) throws { try write(value) }
  func encode(_ value: UInt16) throws { try write(value) }
  func encode(_ value: UInt32) throws { try write(value) }
  func encode(_ value: UInt64) throws { try write(value) }
  func encode(_ value: UInt128) throws { try write(value) }

  func encode<Value: Encodable>(_ value: Value) throws {
    let place = try inner.startElement()
    try inner.writer.write(value, place, in: inner.slot)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    inner.laterElement(.object).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { inner.laterElement(.list).unkeyedContainer() }

  func superEncoder() -> any Encoder { inner.laterElement(.none) }
}
