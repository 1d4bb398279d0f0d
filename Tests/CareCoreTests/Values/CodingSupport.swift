import Foundation

/// The JSON of a value, keys in order.
func json(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

func decode<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
  try JSONDecoder().decode(type, from: Data(json.utf8))
}

/// A value written as JSON and read back.
func throughJSON<Value: Codable>(_ value: Value) throws -> Value {
  try decode(Value.self, try json(value))
}

/// Reads the tables that may lie beside the checkout.
enum Shared {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")

  static var hasNational: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "national/placement_stability.csv").path)
  }

  /// The rows of a national table by column name.
  static func national(_ name: String) throws -> [[String: String]] {
    let text = try String(contentsOf: folder.appending(path: "national/\(name).csv"), encoding: .utf8)
    var lines = text.split(whereSeparator: \.isNewline).map(fields)
    let header = lines.removeFirst()
    return lines.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  /// The fields of a line, some in quotation marks (none of these tables doubles one).
  private static func fields(_ line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
