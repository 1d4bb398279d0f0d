/// Why JSON was not read or written: what and where, never a value.
public struct JSONProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason

  /// The field, as `episodes[12].start`; empty for the whole value, and `nil` only when whoever made the problem gave none.
  ///
  /// Only names that a type declares are shown: a key that is itself data (of a dictionary) is `[?]`, and so is every key
  /// of a text that is not JSON (`[?][12]`), because it is not known yet what declares it.
  public let path: String?

  /// The place in the text; `nil` when the problem is one of writing. Of a field that is missing, the object's.
  public let position: FilePosition?

  /// The line of a file of one value a line, from 1; `nil` for a file that is one value.
  public internal(set) var line: Int?

  /// Creates a problem.
  public init(_ reason: Reason, path: String? = nil, position: FilePosition? = nil, line: Int? = nil) {
    self.reason = reason
    self.path = path
    self.position = position
    self.line = line
  }

  /// What can be wrong.
  public enum Reason: Hashable, Sendable {
    /// The text has more bytes than can be read as one value; see ``JSONLines``.
    case tooLarge
    /// There is no value, only white space or nothing.
    case empty
    /// The text ends before the value does.
    case truncated
    /// The bytes are not UTF-8.
    case notUTF8
    /// A character that cannot stand here.
    case unexpectedCharacter
    /// Something follows the value.
    case moreThanOneValue
    /// A comma before a closing bracket.
    case trailingComma
    /// An object has a key twice: one of the two values would be lost.
    case duplicateKey
    /// Lists and objects lie deeper in one another than the limit.
    case tooDeep
    /// A number that is not written as JSON writes numbers.
    case invalidNumber
    /// A `\` in text that starts no escape, or half of a surrogate pair.
    case invalidEscape
    /// A control character in text that is not escaped.
    case controlCharacter
    /// A field that must be there is not.
    case missing
    /// A field that must have a value is `null`.
    case null
    /// The value of a field is not of the kind that the field holds.
    case wrongKind(expected: Kind)
    /// The value of a field is of the right kind, but is none that the field can hold.
    case unusable
    /// A number that is out of the field's range, or has a fraction where a whole number is needed.
    case numberOutOfRange
    /// A value that JSON cannot hold.
    case notEncodable
  }

  /// A kind of JSON value.
  public enum Kind: String, Codable, Hashable, Sendable {
    /// Text.
    case text
    /// A number.
    case number
    /// `true` or `false`.
    case truth
    /// A list: `[…]`.
    case list
    /// An object: `{…}`.
    case object
    /// Another kind, which the type of the field decides.
    case other
  }
}

extension JSONProblem: CustomStringConvertible {
  /// The problem on one line: `line 3: episodes[12].start: a field that must be there is missing`.
  public var description: String {
    var parts: [String] = []
    if let line {
      parts.append(position.map { "line \(line), column \($0.column)" } ?? "line \(line)")
    } else if let position {
      parts.append(position.description)
    }
    if let path, !path.isEmpty { parts.append(path) }
    parts.append(reason.description)
    return parts.joined(separator: ": ")
  }
}

extension JSONProblem.Reason: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .tooLarge: "the text is larger than can be read as one value"
    case .empty: "there is no value"
    case .truncated: "the text ends before the value does"
    case .notUTF8: "the text is not UTF-8"
    case .unexpectedCharacter: "a character that cannot stand here"
    case .moreThanOneValue: "something follows the value"
    case .trailingComma: "a comma before a closing bracket"
    case .duplicateKey: "a key given twice"
    case .tooDeep: "lists and objects nested deeper than the limit"
    case .invalidNumber: "not a number as JSON writes one"
    case .invalidEscape: "a \\ that starts no escape"
    case .controlCharacter: "a control character in text"
    case .missing: "a field that must be there is missing"
    case .null: "null where there must be a value"
    case .wrongKind(let expected): "\(expected.title) was expected"
    case .unusable: "not a value that the field can hold"
    case .numberOutOfRange: "not a number that the field can hold"
    case .notEncodable: "not a value that JSON can hold"
    }
  }
}

extension JSONProblem.Kind {
  fileprivate var title: String {
    switch self {
    case .text: "text"
    case .number: "a number"
    case .truth: "true or false"
    case .list: "a list"
    case .object: "an object"
    case .other: "another kind of value"
    }
  }
}
