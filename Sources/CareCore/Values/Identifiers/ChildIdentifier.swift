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

  /// Tidies an identifier that has been through a spreadsheet, so that the tables of a return match.
  ///
  /// Spaces around it are dropped, ASCII letters made capitals, and `.0` taken off the end of a whole number
  /// (`"1234.0"` → `"1234"`; `"A12.0"` is left alone). Leading noughts are kept. `nil` when nothing is left.
  public init?(normalising text: String) {
    let trimmed = ASCIIText.capitals(ASCIIText.trimmed(text))
    guard !trimmed.isEmpty else { return nil }
    let whole = trimmed.dropLast(2)
    let isSpreadsheetNumber = trimmed.hasSuffix(".0") && !whole.isEmpty && ASCIIText.isDigits(whole)
    self.init(isSpreadsheetNumber ? String(whole) : trimmed)
  }

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

extension ChildIdentifier: PersonalText {
  /// What is shown instead of the identifier: `‹child›`.
  public static let placeholder = "‹child›"
}
