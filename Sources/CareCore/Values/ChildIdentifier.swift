/// The identifier that an authority gives a child. Returned as `CHILD`.
///
/// It identifies a real person, so its `description` hides it: only ``text`` shows it, and only a caller who asked for
/// identified output should.
@frozen public struct ChildIdentifier: RawRepresentable, Sendable {
  /// The identifier itself.
  public let text: String

  /// Wraps an identifier as it stands.
  @inlinable
  public init(_ text: String) { self.text = text }

  /// Wraps an identifier as it stands.
  @inlinable
  public init(rawValue: String) { text = rawValue }

  /// The identifier itself.
  @inlinable public var rawValue: String { text }
}

extension ChildIdentifier: Hashable, Comparable {
  /// Whether both are the same text.
  @inlinable
  public static func == (left: Self, right: Self) -> Bool { left.text == right.text }

  /// Orders by text.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  /// Hashes the text.
  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension ChildIdentifier: Codable {}

extension ChildIdentifier: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Never the identifier: `‹child›`.
  public var description: String { "‹child›" }

  /// Never the identifier: `‹child›`.
  public var debugDescription: String { description }

  /// A mirror without the identifier, so that `dump` does not show it either.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
