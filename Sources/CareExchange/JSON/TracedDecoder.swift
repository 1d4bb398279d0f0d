internal import Synchronization

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A value that is decoded only to find out which field the decoder was at when it gave up.
///
/// The decoder of FoundationEssentials says of a number that does not fit its field only that "the given data was not valid
/// JSON". After such an error the text is decoded once more through this, which passes every request on and keeps its path.
struct Traced<Value: Decodable>: Decodable {
  /// The path of the field at which decoding fails; empty when it does not.
  static func lastPath(in data: Data) -> String {
    let trace = Trace()
    let decoder = JSONDecoder()
    guard let key = Trace.key else { return "" }
    decoder.userInfo[key] = trace
    do {
      _ = try decoder.decode(Self.self, from: data)
      return ""
    } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
      return JSONPath.text(trace.path)
    } catch {
      // Not the error that is looked for.
      return ""
    }
  }

  init(from decoder: any Decoder) throws {
    let key = Trace.key
    let trace = key.flatMap { decoder.userInfo[$0] as? Trace } ?? Trace()
    _ = try Value(from: TracedDecoder(inner: decoder, trace: trace))
  }
}

/// Where a decoder is. (A `Mutex` only because what `userInfo` holds must be `Sendable`.)
private final class Trace: Sendable {
  static let key = CodingUserInfoKey(rawValue: "trace")

  private let current = Mutex<[any CodingKey]>([])

  var path: [any CodingKey] {
    get { current.withLock { $0 } }
    set { current.withLock { $0 = newValue } }
  }
}

/// The key of an element of a list.
private struct Index: CodingKey {
  let intValue: Int?
  var stringValue: String { "Index \(intValue ?? 0)" }

  init(intValue: Int) { self.intValue = intValue }
  init?(stringValue: String) { nil }
}

/// Hands a nested value a decoder that traces.
private struct Nested<Value: Decodable>: Decodable {
  let value: Value

  init(from decoder: any Decoder) throws {
    let trace = Trace.key.flatMap { decoder.userInfo[$0] as? Trace } ?? Trace()
    value = try Value(from: TracedDecoder(inner: decoder, trace: trace))
  }
}

private struct TracedDecoder: Decoder {
  let inner: any Decoder
  let trace: Trace

  var codingPath: [any CodingKey] { inner.codingPath }
  var userInfo: [CodingUserInfoKey: Any] { inner.userInfo }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Keyed(inner: try inner.container(keyedBy: type), trace: trace))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    Unkeyed(inner: try inner.unkeyedContainer(), trace: trace)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    Single(inner: try inner.singleValueContainer(), trace: trace)
  }
}

private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let inner: KeyedDecodingContainer<Key>
  let trace: Trace

  var codingPath: [any CodingKey] { inner.codingPath }
  var allKeys: [Key] { inner.allKeys }

  private func at<Result>(_ key: Key, _ body: (KeyedDecodingContainer<Key>) throws -> Result) throws -> Result {
    trace.path = inner.codingPath + [key]
    return try body(inner)
  }

  func contains(_ key: Key) -> Bool { inner.contains(key) }
  func decodeNil(forKey key: Key) throws -> Bool { try at(key) { try $0.decodeNil(forKey: key) } }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try at(key) { try $0.decode(type, forKey: key) } }
  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try at(key) { try $0.decode(type, forKey: key) }
  }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
    try at(key) { try $0.decode(type, forKey: key) }
  }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try at(key) { try $0.decode(type, forKey: key) } }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try at(key) { try $0.decode(type, forKey: key) } }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try at(key) { try $0.decode(type, forKey: key) } }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try at(key) { try $0.decode(type, forKey: key) } }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try at(key) { try $0.decode(type, forKey: key) } }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try at(key) { try $0.decode(type, forKey: key) } }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try at(key) { try $0.decode(type, forKey: key) } }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try at(key) { try $0.decode(type, forKey: key) } }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 {
    try at(key) { try $0.decode(type, forKey: key) }
  }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 {
    try at(key) { try $0.decode(type, forKey: key) }
  }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 {
    try at(key) { try $0.decode(type, forKey: key) }
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try at(key) { try $0.decode(Nested<Value>.self, forKey: key).value }
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<NestedKey> {
    let trace = trace
    return KeyedDecodingContainer(
      Keyed<NestedKey>(inner: try at(key) { try $0.nestedContainer(keyedBy: type, forKey: key) }, trace: trace))
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    Unkeyed(inner: try at(key) { try $0.nestedUnkeyedContainer(forKey: key) }, trace: trace)
  }

  func superDecoder() throws -> any Decoder { TracedDecoder(inner: try inner.superDecoder(), trace: trace) }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    TracedDecoder(inner: try inner.superDecoder(forKey: key), trace: trace)
  }
}

private struct Unkeyed: UnkeyedDecodingContainer {
  var inner: any UnkeyedDecodingContainer
  let trace: Trace

  var codingPath: [any CodingKey] { inner.codingPath }
  var count: Int? { inner.count }
  var isAtEnd: Bool { inner.isAtEnd }
  var currentIndex: Int { inner.currentIndex }

  private mutating func here<Result>(_ body: (inout any UnkeyedDecodingContainer) throws -> Result) throws -> Result {
    trace.path = inner.codingPath + [Index(intValue: inner.currentIndex)]
    return try body(&inner)
  }

  mutating func decodeNil() throws -> Bool { try here { try $0.decodeNil() } }
  mutating func decode(_ type: Bool.Type) throws -> Bool { try here { try $0.decode(type) } }
  mutating func decode(_ type: String.Type) throws -> String { try here { try $0.decode(type) } }
  mutating func decode(_ type: Double.Type) throws -> Double { try here { try $0.decode(type) } }
  mutating func decode(_ type: Float.Type) throws -> Float { try here { try $0.decode(type) } }
  mutating func decode(_ type: Int.Type) throws -> Int { try here { try $0.decode(type) } }
  mutating func decode(_ type: Int8.Type) throws -> Int8 { try here { try $0.decode(type) } }
  mutating func decode(_ type: Int16.Type) throws -> Int16 { try here { try $0.decode(type) } }
  mutating func decode(_ type: Int32.Type) throws -> Int32 { try here { try $0.decode(type) } }
  mutating func decode(_ type: Int64.Type) throws -> Int64 { try here { try $0.decode(type) } }
  mutating func decode(_ type: UInt.Type) throws -> UInt { try here { try $0.decode(type) } }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try here { try $0.decode(type) } }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try here { try $0.decode(type) } }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try here { try $0.decode(type) } }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try here { try $0.decode(type) } }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try here { try $0.decode(Nested<Value>.self).value }
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) throws -> KeyedDecodingContainer<NestedKey> {
    KeyedDecodingContainer(Keyed(inner: try here { try $0.nestedContainer(keyedBy: type) }, trace: trace))
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    Unkeyed(inner: try here { try $0.nestedUnkeyedContainer() }, trace: trace)
  }

  mutating func superDecoder() throws -> any Decoder {
    TracedDecoder(inner: try here { try $0.superDecoder() }, trace: trace)
  }
}

private struct Single: SingleValueDecodingContainer {
  let inner: any SingleValueDecodingContainer
  let trace: Trace

  var codingPath: [any CodingKey] { inner.codingPath }

  private func here<Result>(_ body: (any SingleValueDecodingContainer) throws -> Result) throws -> Result {
    trace.path = inner.codingPath
    return try body(inner)
  }

  func decodeNil() -> Bool { inner.decodeNil() }
  func decode(_ type: Bool.Type) throws -> Bool { try here { try $0.decode(type) } }
  func decode(_ type: String.Type) throws -> String { try here { try $0.decode(type) } }
  func decode(_ type: Double.Type) throws -> Double { try here { try $0.decode(type) } }
  func decode(_ type: Float.Type) throws -> Float { try here { try $0.decode(type) } }
  func decode(_ type: Int.Type) throws -> Int { try here { try $0.decode(type) } }
  func decode(_ type: Int8.Type) throws -> Int8 { try here { try $0.decode(type) } }
  func decode(_ type: Int16.Type) throws -> Int16 { try here { try $0.decode(type) } }
  func decode(_ type: Int32.Type) throws -> Int32 { try here { try $0.decode(type) } }
  func decode(_ type: Int64.Type) throws -> Int64 { try here { try $0.decode(type) } }
  func decode(_ type: UInt.Type) throws -> UInt { try here { try $0.decode(type) } }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try here { try $0.decode(type) } }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try here { try $0.decode(type) } }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try here { try $0.decode(type) } }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try here { try $0.decode(type) } }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try here { try $0.decode(Nested<Value>.self).value }
  }
}
