/// Paths to fields, as `episodes[12].start`, without anything that is data.
enum JSONPath {
  /// The path that an error of a decoder or encoder carries; empty when it carries none.
  static func text(of error: any Error) -> String {
    switch error {
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.keyNotFound(_, let context), DecodingError.dataCorrupted(let context):
      text(context.codingPath)
    case EncodingError.invalidValue(_, let context): text(context.codingPath)
    default: ""
    }
  }

  static func text(_ keys: [any CodingKey]) -> String {
    keys.reduce("") { text($0, then: $1) }
  }

  static func text(_ path: String, then key: any CodingKey) -> String {
    if let index = key.intValue, key.stringValue == "Index \(index)" { return path + "[\(index)]" }
    guard isDeclared(key) else { return path + "[?]" }
    return path.isEmpty ? key.stringValue : path + "." + key.stringValue
  }

  /// Whether a key is a case of an enumeration without payload, so that its text stands in the program.
  ///
  /// The keys of a dictionary are data (they may be the identifiers of children), and a type that can hold them takes more
  /// than four bytes.
  private static func isDeclared<Key: CodingKey>(_ key: Key) -> Bool {
    MemoryLayout<Key>.size <= 4
  }
}
