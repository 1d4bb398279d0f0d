import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the tests of the calendar share.
enum TimeSupport {
  /// A value as JSON with sorted keys.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// A value from JSON.
  static func decoded<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  /// A file of the folder of reference material that may lie beside the checkout; `nil` when it does not.
  static func referenceFile(_ path: String) -> Data? {
    var components = #filePath.split(separator: "/").map(String.init)
    components.removeLast(5)
    return FileManager.default.contents(atPath: "/" + (components + ["shared", path]).joined(separator: "/"))
  }
}
