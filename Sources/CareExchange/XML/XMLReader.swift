/// Reads an XML file of UTF-8 bytes one event at a time.
///
///     let names = XMLNames(["CHILD", "DECOM"])
///     var reader = XMLReader(utf8: bytes, names: names)
///     while let event = reader.next() {
///       switch event {
///       case .start(let name): …  // name.id, reader.attributes, reader.position
///       case .text(let text): reader.withUTF8(text) { span in … }
///       case .end(let name): …
///       }
///     }
///     for problem in reader.problems { print(problem) }
///
/// A file that is not well-formed is read as far as it makes sense: each fault is one of ``problems``, and what the reader
/// does about it is said at ``XMLProblem/Kind``. No input stops the program, takes more than time in proportion to its
/// length, or makes the reader fetch or expand anything. An element that is still open when the file ends gets no `.end`,
/// and text that the end of the file cuts off is not delivered: half a value must not pass for a whole one.
///
/// Names are compared byte by byte; name spaces are not resolved (a prefix is part of the name).
public struct XMLReader: Sendable {
  /// How much of a file the reader takes.
  public struct Limits: Hashable, Sendable {
    /// The deepest level of elements that is delivered; the outermost element is level 1.
    public var depth: Int
    /// How many attributes of one element are delivered.
    public var attributes: Int
    /// How many problems are kept; more are only counted.
    public var problems: Int

    /// Sets the limits. The defaults are several times what any statutory return needs.
    public init(depth: Int = 64, attributes: Int = 256, problems: Int = 1000) {
      self.depth = depth
      self.attributes = attributes
      self.problems = problems
    }
  }

  /// The file.
  public let bytes: [UInt8]

  /// The names that events number.
  public let names: XMLNames

  /// The limits in force.
  public let limits: Limits

  /// What is not well-formed in what has been read, in the order in which it was met; the first `limits.problems`.
  public internal(set) var problems: [XMLProblem] = []

  /// How many problems were met, kept or not.
  public internal(set) var problemCount = 0

  /// The attributes of the element that the latest event started; empty after any other event.
  public internal(set) var attributes: [XMLAttribute] = []

  /// Text whose references have been replaced; holds until the next event.
  @usableFromInline var decoded: [UInt8] = []

  /// The next byte to read; it only grows.
  var cursor = 0
  var open: [XMLName] = []
  /// How many elements beyond the depth limit are open.
  var skipped = 0
  /// How many of the open elements a tag that has been read closes.
  var pendingEnds = 0
  var hasRoot = false
  var isFinished = false
  /// Whether the latest event was a start: white space up to the end is then all that the element holds.
  var isAfterStart = false
  var eventOffset = 0
  // Problems are met ahead of the events they lie in, so each keeps a mark of its own and neither has to go back.
  var eventMark = FilePosition.start
  var problemMark = FilePosition.start

  /// Starts to read.
  ///
  /// - Parameters:
  ///   - bytes: The whole file in UTF-8. A byte order mark is passed over. A file in another encoding must be turned into
  ///     UTF-8 first (see ``declaredEncoding(_:)``); what the declaration says is not looked at here.
  ///   - names: The names that events are to number.
  ///   - limits: How much is taken.
  public init(utf8 bytes: consuming [UInt8], names: XMLNames = XMLNames(), limits: Limits = Limits()) {
    self.bytes = bytes
    self.names = names
    self.limits = limits
    if XMLBytes.has("\u{FEFF}", self.bytes.span, at: 0) { cursor = 3 }
  }

  /// Where the latest event starts in the file.
  ///
  /// - Complexity: O(*n*) in the bytes since the event it was last asked for; O(file) for asking at every event.
  public var position: FilePosition {
    mutating get {
      eventMark = eventMark.advanced(to: eventOffset, in: bytes.span)
      return eventMark
    }
  }

  /// How many elements are open: 1 after the outermost one has started, 0 after it has ended.
  public var depth: Int { open.count }

  /// The next event, or `nil` when the file has been read.
  ///
  /// - Complexity: O(*n*) in the bytes that it passes.
  public mutating func next() -> XMLEvent? {
    if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
    while !isFinished {
      if pendingEnds > 0, let element = open.popLast() {
        pendingEnds -= 1
        isAfterStart = false
        return .end(element)
      }
      if let event = open.isEmpty ? outside() : inside() { return event }
    }
    return nil
  }

  /// Passes over all that is left of the innermost open element, its end included.
  ///
  /// - Complexity: O(*n*) in the bytes that it passes.
  public mutating func skipElement() {
    let outer = max(0, open.count - 1)
    while open.count > outer, next() != nil {}
  }

  // MARK: - Text of names, values and text

  /// The name of an element.
  public func string(_ name: XMLName) -> String { string(in: name.range) }

  /// The text of an element, references replaced; bytes that are not UTF-8 become U+FFFD.
  ///
  /// - Precondition: The text is of the reader's latest event. Any other is some text of the file, or empty.
  public func string(_ text: XMLText) -> String {
    withUTF8(text) { Self.string($0) }
  }

  /// Lends the bytes of the text of an element, references replaced, without copying them.
  @inlinable
  public func withUTF8<Result, Failure>(
    _ text: XMLText, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let bytes = text.isDecoded ? decoded : bytes
    let range = text.range.clamped(to: 0..<bytes.count)
    return try body(bytes.span.extracting(range))
  }

  /// The text of bytes of the file, as they stand.
  public func string(in range: Range<Int>) -> String {
    Self.string(bytes.span.extracting(range.clamped(to: 0..<bytes.count)))
  }

  /// Whether an element has this name.
  public func name(_ name: XMLName, is text: String) -> Bool { isText(text, in: name.range) }

  /// The value of an attribute of the latest event, references replaced; `nil` when the element does not have it.
  ///
  /// White space in it is returned as spaces, as XML asks.
  public func attribute(_ name: String) -> String? {
    for attribute in attributes where isText(name, in: attribute.name) { return value(of: attribute) }
    return nil
  }

  private func isText(_ text: String, in range: Range<Int>) -> Bool {
    guard text.utf8.count == range.count else { return false }
    var index = range.lowerBound
    for byte in text.utf8 {
      if bytes[index] != byte { return false }
      index += 1
    }
    return true
  }

  static func string(_ utf8: Span<UInt8>) -> String {
    unsafe utf8.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  // MARK: - Problems

  mutating func report(_ kind: XMLProblem.Kind, at offset: Int) {
    problemCount += 1
    guard problems.count < limits.problems else { return }
    problemMark = problemMark.advanced(to: offset, in: bytes.span)
    problems.append(XMLProblem(kind, at: problemMark))
  }

  /// Ends the reading, saying what is still open.
  mutating func finish() {
    isFinished = true
    cursor = bytes.count
    if !hasRoot { report(.noRootElement, at: bytes.count) }
    for element in open { report(.unclosedElement, at: element.range.lowerBound - 1) }
    open.removeAll()
  }
}
