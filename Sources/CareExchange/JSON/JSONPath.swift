import CareModels

/// One step of the path to a value in a JSON text.
struct JSONKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  /// Whether the key stands in the program and may be shown. The keys of a dictionary are data: they may be the identifiers
  /// of children.
  let isDeclared: Bool

  init(name: String, isDeclared: Bool) {
    stringValue = name
    intValue = nil
    self.isDeclared = isDeclared
  }

  /// An element of a list.
  init(index: Int) {
    stringValue = "Index \(index)"
    intValue = index
    isDeclared = true
  }

  init?(stringValue: String) { self.init(name: stringValue, isDeclared: false) }
  init?(intValue: Int) { self.init(index: intValue) }

  /// The key of what a class writes for the class above it.
  static let parent = "super"
}

extension CodingKey {
  /// Whether the keys of this type are cases of an enumeration without payload, so that their text stands in the program.
  ///
  /// A type that can hold text takes more than four bytes.
  @inline(__always)
  static var isDeclared: Bool { MemoryLayout<Self>.size <= 4 }
}

/// Paths to fields, as `episodes[12].start`, without anything that is data.
enum JSONPath {
  static func text(_ keys: [any CodingKey]) -> String {
    keys.reduce("") { text($0, then: $1) }
  }

  static func text(_ path: String, then key: any CodingKey) -> String {
    if let index = key.intValue, key.stringValue == "Index \(index)" { return path + "[\(index)]" }
    guard isDeclared(key) else { return path + "[?]" }
    return path.isEmpty ? key.stringValue : path + "." + key.stringValue
  }

  /// The path to a value of which the form is known: only the names of its fields are shown.
  static func text(_ keys: [any CodingKey], in schema: FieldSchema) -> String {
    var text = ""
    var schema: FieldSchema? = schema
    for key in keys {
      switch schema {
      case .list(let element)?:
        text += key.intValue.map { "[\($0)]" } ?? "[?]"
        schema = element
      case .object(_, let fields, _)?:
        schema = fields.first { $0.name == key.stringValue }?.schema
        text += schema == nil ? "[?]" : (text.isEmpty ? "" : ".") + key.stringValue
      default:
        text += key.intValue.map { "[\($0)]" } ?? "[?]"
        schema = nil
      }
    }
    return text
  }

  private static func isDeclared<Key: CodingKey>(_ key: Key) -> Bool {
    (key as? JSONKey)?.isDeclared ?? Key.isDeclared
  }
}
