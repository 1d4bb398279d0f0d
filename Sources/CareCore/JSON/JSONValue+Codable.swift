/// A decoder that has JSON text before it, and can hand over a value with nothing lost.
package protocol JSONValueDecoder: Decoder {
  /// The value that the decoder stands at.
  func jsonValue() throws -> JSONValue

  /// The number that the decoder stands at; throws as for any other number when it is none.
  func jsonNumber() throws -> JSONNumber
}

/// An encoder that writes JSON text, and can write a value with nothing lost.
package protocol JSONValueEncoder: Encoder {
  /// Writes the value.
  func encode(_ value: JSONValue) throws
}

extension JSONValue: Codable {
  /// Decodes any value: without loss where the decoder can (`CanonicalJSON`), otherwise as its kinds of values go.
  ///
  /// - Throws: `DecodingError` of another decoder for a value that JSON has no kind for.
  public init(from decoder: any Decoder) throws {
    if let decoder = decoder as? any JSONValueDecoder {
      self = try decoder.jsonValue()
    } else if let container = try? decoder.container(keyedBy: AnyKey.self) {
      self = .object(
        JSONObject(
          unique: try container.allKeys.map { key in
            JSONObject.Member(key.stringValue, try container.decode(JSONValue.self, forKey: key))
          }))
    } else if var container = try? decoder.unkeyedContainer() {
      var list: [JSONValue] = []
      while !container.isAtEnd { list.append(try container.decode(JSONValue.self)) }
      self = .array(list)
    } else {
      self = try Self.single(in: try decoder.singleValueContainer())
    }
  }

  private static func single(in container: any SingleValueDecodingContainer) throws -> JSONValue {
    if container.decodeNil() { return .null }
    if let truth = try? container.decode(Bool.self) { return .bool(truth) }
    if let text = try? container.decode(String.self) { return .string(text) }
    return .number(try container.decode(JSONNumber.self))
  }

  /// Encodes the value: without loss where the encoder can (`CanonicalJSON`), otherwise as its kinds of values go.
  ///
  /// - Throws: `EncodingError.invalidValue` for a number that another encoder cannot hold.
  public func encode(to encoder: any Encoder) throws {
    if let encoder = encoder as? any JSONValueEncoder { return try encoder.encode(self) }
    switch self {
    case .array(let list):
      var container = encoder.unkeyedContainer()
      for value in list { try container.encode(value) }
    case .object(let object):
      var container = encoder.container(keyedBy: AnyKey.self)
      for member in object.members { try container.encode(member.value, forKey: AnyKey(stringValue: member.key)) }
    case .number(let number): try number.encode(to: encoder)
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .bool(let truth):
      var container = encoder.singleValueContainer()
      try container.encode(truth)
    case .string(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }
}

extension JSONNumber: Codable {
  /// Decodes a number: its literal where the decoder has one (`CanonicalJSON`), otherwise as `Int64`, `UInt64` or `Double`.
  ///
  /// - Throws: `DecodingError` when there is no number.
  public init(from decoder: any Decoder) throws {
    if let decoder = decoder as? any JSONValueDecoder {
      self = try decoder.jsonNumber()
      return
    }
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int64.self) {
      literal = String(number)
    } else if let number = try? container.decode(UInt64.self) {
      literal = String(number)
    } else if let number = JSONNumber(try container.decode(Double.self)) {
      self = number
    } else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a finite number")
    }
  }

  /// Encodes the literal where the encoder can write it (`CanonicalJSON`), otherwise an `Int64`, `UInt64` or `Double`.
  ///
  /// - Throws: `EncodingError.invalidValue` when none of them can hold the number.
  public func encode(to encoder: any Encoder) throws {
    if let encoder = encoder as? any JSONValueEncoder { return try encoder.encode(.number(self)) }
    var container = encoder.singleValueContainer()
    let decimal = DecimalLiteral(literal.utf8)
    if let number = decimal.whole(as: Int64.self) {
      try container.encode(number)
    } else if let number = decimal.whole(as: UInt64.self) {
      try container.encode(number)
    } else if let number = nearestDouble {
      try container.encode(number)
    } else {
      throw EncodingError.invalidValue(
        self, EncodingError.Context(codingPath: encoder.codingPath, debugDescription: "too large a number"))
    }
  }
}

extension JSONObject: Codable {
  /// Decodes an object.
  ///
  /// - Throws: `DecodingError.typeMismatch` when the value is not one.
  public init(from decoder: any Decoder) throws {
    guard case .object(let object) = try JSONValue(from: decoder) else {
      throw DecodingError.typeMismatch(
        [String: Any].self, DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "not an object"))
    }
    self = object
  }

  /// Encodes the object.
  public func encode(to encoder: any Encoder) throws { try JSONValue.object(self).encode(to: encoder) }
}

/// A key that is data.
private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
