/// Writes an XML file in UTF-8: the same calls give the same bytes.
///
///     var writer = XMLWriter(indentation: 2)
///     try writer.start("CHILD")
///     try writer.element("SEX", "2")
///     try writer.element("UASC")            // <UASC/>
///     let bytes = writer.finish()
///
/// What it writes is well-formed, and ``XMLReader`` reads the same text back, line ends included. What XML cannot hold is
/// an error and is not written.
public struct XMLWriter: Sendable {
  /// Why something was not written.
  public enum Problem: Error, Hashable, Sendable {
    /// Not a name that an element or an attribute may have.
    case invalidName
    /// An attribute that is already given.
    case duplicateAttribute(element: String)
    /// Text with a control character, which no XML 1.0 file may hold, even as a reference.
    case invalidCharacter(element: String)
    /// No element is open to hold the text or to be ended.
    case noOpenElement
    /// The outermost element has ended; a file has only one.
    case secondRoot
  }

  private struct Open: Sendable {
    let name: String
    var hasContent = false
    /// White space must not be put into an element that holds text.
    var hasText = false
  }

  private let indentation: Int?
  private var bytes: [UInt8] = []
  private var open: [Open] = []
  private var hasRoot = false

  /// Starts a file.
  ///
  /// - Parameters:
  ///   - indentation: How many spaces each level is set in, every element on a line of its own; `nil` for no white space
  ///     at all. Elements that hold text are never set out, so that their text stays the same.
  ///   - hasDeclaration: Whether the file starts with an XML declaration that names UTF-8.
  public init(indentation: Int? = nil, hasDeclaration: Bool = true) {
    self.indentation = indentation.map { max(0, $0) }
    guard hasDeclaration else { return }
    bytes.append(contentsOf: #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8)
    bytes.append(XMLBytes.lineFeed)
  }

  /// Starts an element.
  ///
  /// - Throws: ``Problem`` when the name, an attribute or the place will not do; nothing is then written.
  public mutating func start(
    _ name: String, attributes: KeyValuePairs<String, String> = [:]
  ) throws(Problem) {
    try check(name, attributes)
    writeStart(name, attributes)
    bytes.append(XMLBytes.greater)
    open.append(Open(name: name))
  }

  /// Writes text into the innermost open element. Empty text writes nothing.
  ///
  /// - Throws: ``Problem/noOpenElement``, or ``Problem/invalidCharacter(element:)``; nothing is then written.
  public mutating func text(_ text: String) throws(Problem) {
    guard let element = open.last else { throw .noOpenElement }
    try check(text: text, in: element.name)
    guard !text.isEmpty else { return }
    open[open.count - 1].hasContent = true
    open[open.count - 1].hasText = true
    write(text, isAttribute: false)
  }

  /// Ends the innermost open element.
  ///
  /// - Throws: ``Problem/noOpenElement``.
  public mutating func end() throws(Problem) {
    guard let element = open.popLast() else { throw .noOpenElement }
    if !element.hasContent {
      // The tag was written with its `>`.
      bytes.removeLast()
      bytes.append(XMLBytes.slash)
      bytes.append(XMLBytes.greater)
      return
    }
    if !element.hasText { newLine() }
    writeEnd(element.name)
  }

  /// Writes a whole element that holds text only; `nil` or empty text makes it empty (`<UASC/>`).
  ///
  /// - Throws: ``Problem`` when something in it will not do; nothing is then written.
  public mutating func element(
    _ name: String, _ text: String? = nil, attributes: KeyValuePairs<String, String> = [:]
  ) throws(Problem) {
    try check(name, attributes)
    try check(text: text ?? "", in: name)
    writeStart(name, attributes)
    guard let text, !text.isEmpty else {
      bytes.append(XMLBytes.slash)
      bytes.append(XMLBytes.greater)
      return
    }
    bytes.append(XMLBytes.greater)
    write(text, isAttribute: false)
    writeEnd(name)
  }

  /// The file, after ending all elements that are still open.
  public consuming func finish() -> [UInt8] {
    while !open.isEmpty {
      do { try end() } catch { break }
    }
    if indentation != nil, hasRoot { bytes.append(XMLBytes.lineFeed) }
    return bytes
  }

  // MARK: - Checks

  private func check(_ name: String, _ attributes: KeyValuePairs<String, String>) throws(Problem) {
    guard Self.isName(name) else { throw .invalidName }
    if open.isEmpty, hasRoot { throw .secondRoot }
    for (index, attribute) in attributes.enumerated() {
      guard Self.isName(attribute.key) else { throw .invalidName }
      // (As bytes: two spellings of an accented letter are the same String and are two names in XML.)
      for other in attributes.prefix(index) where other.key.utf8.elementsEqual(attribute.key.utf8) {
        throw .duplicateAttribute(element: name)
      }
      try check(text: attribute.value, in: name)
    }
  }

  private func check(text: String, in element: String) throws(Problem) {
    for scalar in text.unicodeScalars where !XMLBytes.isCharacter(scalar.value) {
      throw .invalidCharacter(element: element)
    }
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, XMLBytes.startsName(first) else { return false }
    return name.utf8.allSatisfy(XMLBytes.continuesName)
      && name.unicodeScalars.allSatisfy { XMLBytes.isCharacter($0.value) }
  }

  // MARK: - Bytes

  private mutating func writeStart(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    if let parent = open.indices.last {
      open[parent].hasContent = true
      if !open[parent].hasText { newLine() }
    }
    hasRoot = true
    bytes.append(XMLBytes.less)
    bytes.append(contentsOf: name.utf8)
    for (key, value) in attributes {
      bytes.append(XMLBytes.space)
      bytes.append(contentsOf: key.utf8)
      bytes.append(XMLBytes.equals)
      bytes.append(XMLBytes.quote)
      write(value, isAttribute: true)
      bytes.append(XMLBytes.quote)
    }
  }

  private mutating func writeEnd(_ name: String) {
    bytes.append(XMLBytes.less)
    bytes.append(XMLBytes.slash)
    bytes.append(contentsOf: name.utf8)
    bytes.append(XMLBytes.greater)
  }

  private mutating func newLine() {
    guard let indentation else { return }
    bytes.append(XMLBytes.lineFeed)
    let (spaces, overflow) = indentation.multipliedReportingOverflow(by: open.count)
    // No layout is worth more spaces than this.
    bytes.append(contentsOf: repeatElement(XMLBytes.space, count: overflow ? 1024 : min(spaces, 1024)))
  }

  private mutating func write(_ text: String, isAttribute: Bool) {
    for byte in text.utf8 {
      switch byte {
      case XMLBytes.ampersand: bytes.append(contentsOf: "&amp;".utf8)
      case XMLBytes.less: bytes.append(contentsOf: "&lt;".utf8)
      case XMLBytes.greater: bytes.append(contentsOf: "&gt;".utf8)
      case XMLBytes.quote where isAttribute: bytes.append(contentsOf: "&quot;".utf8)
      // A reader turns these into other white space unless they are references.
      case XMLBytes.carriageReturn: bytes.append(contentsOf: "&#13;".utf8)
      case XMLBytes.lineFeed where isAttribute: bytes.append(contentsOf: "&#10;".utf8)
      case XMLBytes.tab where isAttribute: bytes.append(contentsOf: "&#9;".utf8)
      default: bytes.append(byte)
      }
    }
  }
}

extension XMLWriter.Problem: CustomStringConvertible {
  /// The problem in words, without the text that caused it.
  public var description: String {
    switch self {
    case .invalidName: "not a name that XML allows"
    case .duplicateAttribute(let element): "an attribute of \(element) is given twice"
    case .invalidCharacter(let element): "the text of \(element) has a control character that XML does not allow"
    case .noOpenElement: "no element is open"
    case .secondRoot: "the outermost element has ended"
    }
  }
}
