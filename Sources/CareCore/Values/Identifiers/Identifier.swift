/// An identifier kept as the text that was received, right or wrong, with a check of its form.
///
/// Encoded as the text, unchanged.
public protocol CheckedText: RawRepresentable, Codable, Hashable, Sendable where RawValue == String {
  /// What can be wrong with the text.
  associatedtype Fault: Error, Hashable, Sendable

  /// The text exactly as received.
  var text: String { get }

  /// Wraps text as it stands; any text will do.
  init(_ text: String)

  /// The first thing that is wrong with the text; `nil` when it is right.
  var fault: Fault? { get }
}

extension CheckedText {
  /// The text exactly as received.
  public var rawValue: String { text }

  /// Wraps text as it stands.
  public init(rawValue: String) { self.init(rawValue) }

  /// Whether nothing is wrong with the text.
  public var isValid: Bool { fault == nil }
}

/// Text that identifies a person: messages, interpolation and `dump` show a placeholder instead of it.
public protocol PersonalText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// What is shown instead of the text.
  static var placeholder: String { get }
}

extension PersonalText {
  /// Never the text: the placeholder.
  public var description: String { Self.placeholder }

  /// Never the text: the placeholder.
  public var debugDescription: String { Self.placeholder }

  /// A mirror without the text, so that `dump` does not show it either.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Small questions about ASCII text, asked of its bytes.
enum ASCIIText {
  static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  static func isCapital(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }

  static func isDigits(_ text: some StringProtocol) -> Bool { text.utf8.allSatisfy(isDigit) }

  static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (byte >= 9 && byte <= 13) }

  /// The text without spaces, tabs and line ends at either side.
  static func trimmed(_ text: String) -> String {
    let utf8 = text.utf8
    guard let first = utf8.firstIndex(where: { !isSpace($0) }), let last = utf8.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(text[first...last])
  }

  /// The text with a–z as A–Z and everything else as it is.
  static func capitals(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") ? $0 - 32 : $0 }, as: UTF8.self)
  }
}
