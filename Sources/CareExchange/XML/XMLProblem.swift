/// Something in an XML file that is not well-formed: what and where, never the text itself.
public struct XMLProblem: Hashable, Sendable {
  /// What is wrong.
  public let kind: Kind

  /// Where it is.
  public let position: FilePosition

  /// Creates a problem.
  public init(_ kind: Kind, at position: FilePosition) {
    self.kind = kind
    self.position = position
  }

  /// What can be wrong with an XML file, and what the reader does about it.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// The file stops inside a tag, comment, instruction or CDATA section. What it cuts is not delivered.
    case truncated
    /// The file holds no element.
    case noRootElement
    /// There is text before the first element or after it. The text is not delivered.
    case textOutsideRoot
    /// A second element follows the outermost one. It is delivered.
    case secondRoot
    /// A `<` that starts no tag. It is read as text.
    case strayLessThan
    /// A tag runs into the next `<`. It is read as if it ended there.
    case tagNotClosed
    /// A tag holds something that is neither a name nor an attribute. That is passed over.
    case malformedTag
    /// An end tag has another name than the element it is in. All up to the nearest of its name are closed.
    case mismatchedEnd
    /// An end tag has a name that no open element has. It is passed over.
    case unexpectedEnd
    /// The file ends and the element that starts here is still open. No end is delivered for it.
    case unclosedElement
    /// Elements lie deeper than the limit. From here to the end of the element they are in they are not delivered.
    case tooDeep
    /// An element has more attributes than the limit. The others are not delivered.
    case tooManyAttributes
    /// An attribute has no `=` and value. It is delivered as empty.
    case attributeWithoutValue
    /// The value of an attribute has no quotation marks. It is read up to the next white space or `>`.
    case attributeNotQuoted
    /// The value of an attribute has no closing quotation mark before the next `<`. It is read up to there.
    case attributeValueNotClosed
    /// An element has an attribute twice. The second is not delivered.
    case duplicateAttribute
    /// An `&` that starts no reference. It is read as text.
    case bareAmpersand
    /// A reference to a name that is not one of the five of XML. It is read as text.
    case unknownEntity
    /// A reference to a number that is not a character. It is read as text.
    case invalidCharacterReference
    /// A control character that XML does not allow. It is read as text.
    case invalidCharacter
    /// Bytes that are not UTF-8. In a `String` they become U+FFFD.
    case notUTF8
    /// A document type declaration. It is passed over: nothing in it is expanded or fetched.
    case documentType
    /// A comment holds `--`. The comment goes on to the next `-->`.
    case malformedComment
    /// A processing instruction without a name, or an XML declaration that is not at the start. It is passed over.
    case malformedInstruction
    /// `]]>` in text. It is read as text.
    case sectionEndInText
  }
}

extension XMLProblem.Kind {
  /// The problem in words, for a reader.
  public var title: String {
    switch self {
    case .truncated: "the file stops in the middle of a tag, comment or section"
    case .noRootElement: "the file holds no element"
    case .textOutsideRoot: "text outside the outermost element"
    case .secondRoot: "a second outermost element"
    case .strayLessThan: "a < that starts no tag"
    case .tagNotClosed: "a tag that has no closing >"
    case .malformedTag: "a tag that holds something other than attributes"
    case .mismatchedEnd: "an end tag of another element than the innermost open one"
    case .unexpectedEnd: "an end tag of an element that is not open"
    case .unclosedElement: "an element that starts here is never closed"
    case .tooDeep: "elements nested deeper than the limit"
    case .tooManyAttributes: "more attributes than the limit"
    case .attributeWithoutValue: "an attribute without a value"
    case .attributeNotQuoted: "an attribute without quotation marks"
    case .attributeValueNotClosed: "an attribute without a closing quotation mark"
    case .duplicateAttribute: "an attribute given twice"
    case .bareAmpersand: "an & that starts no reference"
    case .unknownEntity: "a reference to a name that XML does not define"
    case .invalidCharacterReference: "a reference to a number that is not a character"
    case .invalidCharacter: "a control character"
    case .notUTF8: "bytes that are not UTF-8"
    case .documentType: "a document type declaration, which is not read"
    case .malformedComment: "a comment that holds --"
    case .malformedInstruction: "an instruction without a name, or an XML declaration that is not at the start"
    case .sectionEndInText: "]]> in text"
    }
  }
}

extension XMLProblem: CustomStringConvertible {
  /// The problem on one line: `line 3, column 17: an end tag of an element that is not open`.
  public var description: String { "\(position): \(kind.title)" }
}
