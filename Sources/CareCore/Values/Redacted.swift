/// Keeps a value out of messages: `description`, `debugDescription`, string interpolation and `dump` show `‹redacted›`.
///
/// Redaction is for messages, not for storage: encoding writes the value itself. Use ``value`` to have it.
@frozen public struct Redacted<Value> {
  /// The value.
  public let value: Value

  /// Wraps a value.
  @inlinable
  public init(_ value: Value) { self.value = value }
}

extension Redacted: Sendable where Value: Sendable {}

// Written out and inlinable: the derived `==` of a generic type runs unspecialised across modules.
extension Redacted: Equatable where Value: Equatable {
  /// Whether both hold the same value.
  @inlinable
  public static func == (left: Self, right: Self) -> Bool { left.value == right.value }
}

extension Redacted: Hashable where Value: Hashable {
  /// Hashes the value.
  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension Redacted: Decodable where Value: Decodable {
  /// Decodes the value itself.
  public init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(Value.self)
  }
}

extension Redacted: Encodable where Value: Encodable {
  /// Encodes the value itself.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}

extension Redacted: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Never the value: `‹redacted›`.
  public var description: String { "‹redacted›" }

  /// Never the value: `‹redacted›`.
  public var debugDescription: String { description }

  /// A mirror without the value, so that `dump` does not show it either.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
