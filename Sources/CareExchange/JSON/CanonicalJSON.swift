/// JSON that is the same bytes for the same value on every system: UTF-8, keys in the order of their bytes, no more escapes
/// than there must be, no white space unless asked for.
///
/// Types write and read themselves as their `Codable` conformances say. `JSONValue` and `JSONNumber` keep numbers as they were
/// written, so that what a program does not know goes through it unchanged.
public enum CanonicalJSON {
  /// How JSON is set out.
  public enum Layout: Hashable, Sendable {
    /// On one line, without white space or a line end.
    case compact
    /// Two spaces a level, a field a line, `"key": value`, and a line end after the last bracket.
    case readable
  }

  /// The deepest that lists and objects may lie in one another when no other depth is asked for.
  public static let defaultDepth = 128

  /// The deepest that lists and objects may lie in one another whatever is asked for: each level takes stack, in the types
  /// that are decoded as well as here.
  public static let greatestDepth = 512

  /// Writes a value.
  ///
  /// Text is escaped only where JSON demands it: `"`, `\` and control characters (as `\b`, `\f`, `\n`, `\r`, `\t` or `\u001f`).
  /// A floating-point number is written in the fewest digits that read back as the same one.
  ///
  /// - Parameters:
  ///   - value: What to write.
  ///   - layout: How to set it out.
  ///   - userInfo: What the types that are written find in their encoder's `userInfo`.
  /// - Returns: The text in UTF-8.
  /// - Throws: ``JSONProblem`` with ``JSONProblem/Reason/notEncodable`` and the path when part of it is not a value that
  ///   JSON can hold (a number that is not finite), or ``JSONProblem/Reason/tooDeep`` when lists and objects lie deeper in one
  ///   another than ``greatestDepth``. The value is not in the problem.
  /// - Complexity: O(*n*) in the bytes written, but for the sorting of keys.
  public static func encode(
    _ value: some Encodable, layout: Layout = .compact, userInfo: [CodingUserInfoKey: any Sendable] = [:]
  ) throws(JSONProblem) -> [UInt8] {
    let bytes = try JSONWriter.write(value, userInfo: userInfo)
    return layout == .compact ? bytes : JSONLayout.readable(bytes)
  }

  /// Reads a value.
  ///
  /// The text must be JSON as RFC 8259 has it (a byte order mark is passed over), no key may be given twice in an object,
  /// lists and objects may lie `depth` deep in one another, and it may have 1 GB (see ``JSONLines`` for more).
  ///
  /// - Parameters:
  ///   - type: What to read.
  ///   - bytes: The whole text in UTF-8.
  ///   - depth: The deepest level of lists and objects; at most ``greatestDepth`` whatever is asked for.
  ///   - userInfo: What the types that are read find in their decoder's `userInfo`.
  /// - Returns: The value.
  /// - Throws: ``JSONProblem``: a text that is not such JSON, or a value that is not one that the type takes.
  /// - Complexity: O(*n*) in the bytes, but for the sorting of the keys of large objects. The text takes about its own size of
  ///   memory while it is read, beside the bytes and the value.
  public static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], depth: Int = defaultDepth,
    userInfo: [CodingUserInfoKey: any Sendable] = [:]
  ) throws(JSONProblem) -> Value {
    try decode(type, from: bytes, in: bytes.indices, depth: depth, userInfo: userInfo)
  }

  /// Reads a value from part of a file. Positions are counted from the start of the part.
  static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], in range: Range<Int>, depth: Int = defaultDepth,
    userInfo: [CodingUserInfoKey: any Sendable]
  ) throws(JSONProblem) -> Value {
    let tape = try JSONParser.tape(of: bytes, in: range, depth: min(depth, greatestDepth))
    return try JSONDocument(tape, userInfo: userInfo).decode(type)
  }
}
