/// A code as it was received: one of the published codes, or text that is not on the list.
///
/// A field holds `Coded<LegalStatus>?`, so that missing (`nil`), unrecognised and known are three states, and a record
/// with one bad code is still a record. Unrecognised text is written back unchanged.
@frozen public enum Coded<Code: CodeSet>: Sendable {
  /// A code on the published list.
  case known(Code)

  /// Text that is not on the published list.
  case unrecognised(UnrecognisedCode)

  /// Reads a code. Text that is not exactly a published code is kept as ``unrecognised(_:)``.
  @inlinable
  public init(_ text: String) {
    if let code = Code(rawValue: text) {
      self = .known(code)
    } else {
      self = .unrecognised(UnrecognisedCode(text))
    }
  }

  /// The published code, or `nil` when the text is not on the list.
  @inlinable public var code: Code? {
    switch self {
    case .known(let code): code
    case .unrecognised: nil
    }
  }

  /// The text as it is returned, whether or not it is on the list.
  @inlinable public var text: String {
    switch self {
    case .known(let code): code.rawValue
    case .unrecognised(let other): other.text
    }
  }
}

// Written out and inlinable: the derived `==` of a generic type runs unspecialised across modules.
extension Coded: Hashable {
  /// Whether both are the same published code, or the same unrecognised text.
  @inlinable
  public static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.known(let left), .known(let right)): left == right
    case (.unrecognised(let left), .unrecognised(let right)): left == right
    default: false
    }
  }

  /// Hashes the text, which is what equality compares.
  @inlinable
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }

  /// Whether this is the given published code.
  @inlinable
  public static func == (left: Self, right: Code) -> Bool {
    left.code == right
  }
}

extension Coded: Codable {
  /// Decodes the text of a code; any text will do.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Encodes the text of the code, unchanged.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// Text in a coded field that is not a published code.
///
/// Only ``Coded`` makes one, so that it never stands for text that is on the list.
public struct UnrecognisedCode: Hashable, Sendable {
  /// Boxed, because it is rare: a coded field then takes nine bytes rather than seventeen.
  private final class Box: Sendable {
    let text: String
    init(_ text: String) { self.text = text }
  }

  private let box: Box

  @usableFromInline
  init(_ text: String) {
    box = Box(text)
  }

  /// The text, exactly as received.
  public var text: String { box.text }

  /// Whether both hold the same text.
  public static func == (left: Self, right: Self) -> Bool {
    left.text == right.text
  }

  /// Hashes the text.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

/// A code as it was received, of whatever list.
package protocol ReceivedCode {
  /// Whether its text is not on the published list.
  var isUnrecognised: Bool { get }
}

extension Coded: ReceivedCode {
  package var isUnrecognised: Bool { code == nil }
}
