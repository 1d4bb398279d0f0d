import CareCore
import CareModels

/// A JSON text that is being decoded.
final class JSONDocument {
  let tape: JSONTape
  let userInfo: [CodingUserInfoKey: Any]

  /// Where a type refused its value with an error that has no path.
  private var failure: JSONValueReader?

  /// What the value is to look like, which says what of a path may be shown; `nil` when the types that are read say it.
  private let schema: FieldSchema?

  init(_ tape: JSONTape, userInfo: [CodingUserInfoKey: any Sendable]) {
    self.tape = tape
    self.userInfo = userInfo
    schema = nil
  }

  /// A text of which what cannot be read is kept and noted.
  init(_ tape: JSONTape, keepingUnreadIn log: UnreadValueLog, schema: FieldSchema) {
    self.tape = tape
    userInfo = [.keepsUnreadValues: true, .unreadValueLog: log]
    self.schema = schema
  }

  /// Reads the whole text as a value.
  func decode<Value: Decodable>(_ type: Value.Type) throws(JSONProblem) -> Value {
    // It would keep the document alive.
    defer { failure = nil }
    do {
      return try JSONLevel(self).value(type, at: 0, place: .root)
    } catch {
      throw problem(error)
    }
  }

  /// Notes where an error arose, unless it passes through from a value inside.
  fileprivate func note(_ reader: JSONValueReader) {
    if let inner = failure?.index, inner > reader.index, inner < tape.index(after: reader.index) { return }
    failure = reader
  }

  /// An error of a type or of this decoder as a problem: with a path, and without what the error's own message says.
  private func problem(_ error: any Error) -> JSONProblem {
    let fault = Self.fault(of: error)
    let path = fault.path.isEmpty ? failure?.codingPath ?? [] : fault.path
    let text: String
    if let schema {
      text = JSONPath.text(path + (fault.missing.map { [$0] } ?? []), in: schema)
    } else {
      text = fault.missing.map { JSONPath.text(JSONPath.text(path), then: $0) } ?? JSONPath.text(path)
    }
    return JSONProblem(fault.reason, path: text, position: tape.position(of: path))
  }

  /// What an error says: why, where, and which key is missing there.
  static func fault(
    of error: any Error
  ) -> (reason: JSONProblem.Reason, path: [any CodingKey], missing: (any CodingKey)?) {
    guard let error = error as? DecodingError else { return (.unusable, [], nil) }
    switch error {
    case .keyNotFound(let key, let context): return (.missing, context.codingPath, key)
    case .valueNotFound(_, let context): return (reason(context) ?? .null, context.codingPath, nil)
    case .typeMismatch(let type, let context):
      return (reason(context) ?? .wrongKind(expected: JSONProblem.Kind(of: type)), context.codingPath, nil)
    case .dataCorrupted(let context): return (reason(context) ?? .unusable, context.codingPath, nil)
    @unknown default: return (.unusable, [], nil)
    }
  }

  /// What this decoder says of its own errors.
  private static func reason(_ context: DecodingError.Context) -> JSONProblem.Reason? {
    (context.underlyingError as? JSONProblem)?.reason
  }
}

/// Where a value stands in the list or object it belongs to.
struct JSONPlace {
  fileprivate let bits: UInt32

  /// The whole text.
  static let root = JSONPlace(bits: .max)

  /// A value that is read as `null` because there is none for the class above.
  static let noParent = JSONPlace(bits: .max - 1)

  /// The index of an element of a list.
  static func element(_ index: Int) -> JSONPlace { JSONPlace(bits: UInt32(truncatingIfNeeded: index)) }

  /// The token of a key, and whether the type declares it.
  static func key(_ token: Int, isDeclared: Bool) -> JSONPlace {
    JSONPlace(bits: UInt32(truncatingIfNeeded: token) << 1 | (isDeclared ? 1 : 0))
  }
}

/// A list or object that is being decoded, or what is around the whole text.
final class JSONLevel {
  let document: JSONDocument
  private let parent: JSONLevel?
  private let place: JSONPlace
  private let isObject: Bool

  /// How many values there are.
  let count: Int

  /// The token of the first value or key, and the one after the last.
  let tokens: Range<Int>

  /// The token of the key after the one that was found last: where the next is looked for first.
  private var hint: Int

  /// The keys in order, made when one of many keys is not where it is looked for first.
  private var sorted: [Int] = []

  /// What is around the whole text.
  init(_ document: JSONDocument) {
    self.document = document
    parent = nil
    place = .root
    isObject = false
    count = 1
    tokens = 0..<0
    hint = 0
  }

  /// A list or object.
  init(_ container: JSONValueReader, isObject: Bool) {
    document = container.level.document
    parent = container.level
    place = container.place
    self.isObject = isObject
    let tape = container.level.document.tape
    count = tape.count(of: container.index)
    tokens = (container.index + 2)..<tape.tokens[container.index].extent
    hint = container.index + 2
  }

  /// Decodes the value at a token.
  @inline(__always)
  func value<Value: Decodable>(_ type: Value.Type, at index: Int, place: JSONPlace) throws -> Value {
    let reader = JSONValueReader(level: self, index: index, place: place)
    do {
      return try Value(from: reader)
    } catch {
      document.note(reader)
      throw error
    }
  }

  // MARK: - Keys

  /// The token of a key; `nil` when the object does not have it.
  ///
  /// - Complexity: O(1) when keys are asked for in the order of the text; otherwise O(*n*) for few keys, and for many
  ///   O(log *n*) once they have been sorted.
  func key(_ name: String) -> Int? {
    var name = name
    // A span of a string's bytes is newer than the oldest systems that the library runs on.
    return name.withUTF8 { key(unsafe Span(_unsafeElements: $0)) }
  }

  private func key(_ name: Span<UInt8>) -> Int? {
    guard count > 0 else { return nil }
    let tape = document.tape
    var token = hint < tokens.upperBound ? hint : tokens.lowerBound
    if tape.text.isKey(tape.tokens[token], name) { return found(token, in: tape) }
    if count > 32 { return sortedKey(name, in: tape).flatMap { found($0, in: tape) } }
    // Once round, from where the last one was found.
    for _ in 1..<count {
      token = tape.index(after: token + 1)
      if token >= tokens.upperBound { token = tokens.lowerBound }
      if tape.text.isKey(tape.tokens[token], name) { return found(token, in: tape) }
    }
    return nil
  }

  private func found(_ key: Int, in tape: JSONTape) -> Int {
    hint = tape.index(after: key + 1)
    return key
  }

  private func sortedKey(_ name: Span<UInt8>, in tape: JSONTape) -> Int? {
    if sorted.isEmpty { sorted = keys.sorted { tape.text.order(tape.tokens[$0], tape.tokens[$1]) < 0 } }
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = low + (high - low) / 2
      let order = tape.text.order(name, tape.tokens[sorted[middle]])
      if order == 0 { return sorted[middle] }
      if order > 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The tokens of the keys, in the order of the text.
  var keys: [Int] {
    var keys: [Int] = []
    keys.reserveCapacity(count)
    var next = tokens.lowerBound
    while next < tokens.upperBound {
      keys.append(next)
      next = document.tape.index(after: next + 1)
    }
    return keys
  }

  // MARK: - Paths

  /// The path to this list or object.
  var codingPath: [any CodingKey] { parent?.codingPath(to: place) ?? [] }

  /// The path to one of its values.
  func codingPath(to place: JSONPlace) -> [any CodingKey] {
    guard parent != nil else { return [] }
    return codingPath + [key(of: place)]
  }

  private func key(of place: JSONPlace) -> JSONKey {
    guard isObject else { return JSONKey(index: Int(place.bits)) }
    if place.bits == JSONPlace.noParent.bits { return JSONKey(name: JSONKey.parent, isDeclared: true) }
    let token = document.tape.tokens[Int(place.bits >> 1)]
    return JSONKey(name: document.tape.text.string(token), isDeclared: place.bits & 1 == 1)
  }
}

/// Decodes one value.
struct JSONValueReader: Decoder, JSONValueDecoder {
  let level: JSONLevel

  /// The token of the value.
  let index: Int
  let place: JSONPlace

  var codingPath: [any CodingKey] { level.codingPath(to: place) }
  var userInfo: [CodingUserInfoKey: Any] { level.document.userInfo }

  var token: JSONToken { level.document.tape.tokens[index] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard token.kind == .object else { throw mismatch([String: Any].self, .object) }
    return KeyedDecodingContainer(JSONObjectReader<Key>(level: JSONLevel(self, isObject: true)))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard token.kind == .list else { throw mismatch([Any].self, .list) }
    return JSONListReader(JSONLevel(self, isObject: false))
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  func jsonValue() -> JSONValue { level.document.tape.value(at: index) }

  func jsonNumber() throws -> JSONNumber {
    guard token.kind == .number else { throw mismatch(Double.self, .number) }
    return level.document.tape.number(token)
  }

  /// Decodes a number, text or truth.
  @inline(__always)
  func scalar<Value: JSONScalar>(_ type: Value.Type = Value.self) throws -> Value {
    guard let value = Value(token, in: level.document.tape.text) else { throw refusal(of: type) }
    return value
  }

  private func refusal<Value: JSONScalar>(of type: Value.Type) -> DecodingError {
    guard token.kind == .number, Value.kind == .number else { return mismatch(type, Value.kind) }
    return .dataCorrupted(context(.numberOutOfRange))
  }

  private func mismatch(_ type: any Any.Type, _ kind: JSONProblem.Kind) -> DecodingError {
    token.kind == .null
      ? .valueNotFound(type, context(.null)) : .typeMismatch(type, context(.wrongKind(expected: kind)))
  }

  func context(_ reason: JSONProblem.Reason) -> DecodingError.Context {
    DecodingError.Context(
      codingPath: codingPath, debugDescription: reason.description, underlyingError: JSONProblem(reason))
  }
}

extension JSONValueReader: SingleValueDecodingContainer {
  func decodeNil() -> Bool { token.kind == .null }
  func decode(_ type: Bool.Type) throws -> Bool { try scalar() }
  func decode(_ type: String.Type) throws -> String { try scalar() }
  func decode(_ type: Double.Type) throws -> Double { try scalar() }
  func decode(_ type: Float.Type) throws -> Float { try scalar() }
  func decode(_ type: Int.Type) throws -> Int { try scalar() }
  func decode(_ type: Int8.Type) throws -> Int8 { try scalar() }
  func decode(_ type: Int16.Type) throws -> Int16 { try scalar() }
  func decode(_ type: Int32.Type) throws -> Int32 { try scalar() }
  func decode(_ type: Int64.Type) throws -> Int64 { try scalar() }
  func decode(_ type: Int128.Type) throws -> Int128 { try scalar() }
  func decode(_ type: UInt.Type) throws -> UInt { try scalar() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try scalar() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try scalar() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try scalar() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try scalar() }
  func decode(_ type: UInt128.Type) throws -> UInt128 { try scalar() }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try level.value(type, at: index, place: place) }
}

extension JSONProblem.Kind {
  /// The kind of JSON value that a type is read from.
  fileprivate init(of type: any Any.Type) {
    if type == String.self {
      self = .text
    } else if type == Bool.self {
      self = .truth
    } else if type is any BinaryInteger.Type || type is any BinaryFloatingPoint.Type {
      self = .number
    } else if type == [String: Any].self {
      self = .object
    } else if type == [Any].self {
      self = .list
    } else {
      self = .other
    }
  }
}
