#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// JSON that is the same bytes for the same value on every system: UTF-8, keys in order, `/` not escaped, no white space
/// unless asked for.
public enum CanonicalJSON {
  /// How JSON is set out.
  public enum Layout: Hashable, Sendable {
    /// On one line, without white space or a line end.
    case compact
    /// Two spaces a level, a field a line, `"key": value`, and a line end after the last bracket.
    case readable
  }

  /// Writes a value.
  ///
  /// - Throws: ``JSONProblem`` with ``JSONProblem/Reason/notEncodable`` and the path when part of it is not a value that
  ///   JSON can hold (a number that is not finite). The value is not in the problem.
  /// - Complexity: O(*n*) in the bytes written, but for the sorting of keys.
  public static func encode(_ value: some Encodable, layout: Layout = .compact) throws(JSONProblem) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let bytes: [UInt8]
    do {
      bytes = [UInt8](try encoder.encode(value))
    } catch {
      throw JSONProblem(.notEncodable, path: JSONPath.text(of: error))
    }
    return layout == .compact ? bytes : JSONLayout.readable(bytes)
  }

  /// Reads a value.
  ///
  /// The text must be JSON as RFC 8259 has it (a byte order mark is passed over), no key may be given twice in an object,
  /// and lists and objects may lie `depth` deep in one another.
  ///
  /// - Parameters:
  ///   - type: What to read.
  ///   - bytes: The whole text in UTF-8.
  ///   - depth: The deepest level of lists and objects; at most 512 whatever is asked for.
  /// - Returns: The value.
  /// - Throws: ``JSONProblem``: with a position when the text is not such JSON, with a path when a value is not one that the
  ///   type takes.
  /// - Complexity: O(*n*) in the bytes, but for the sorting of the keys of large objects.
  public static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], depth: Int = 128
  ) throws(JSONProblem) -> Value {
    // The decoder behind this refuses more than 512 levels itself, without saying why.
    try JSONScan.check(bytes, depth: min(depth, 512))
    let data = Data(bytes)
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch {
      throw problem(error) { Traced<Value>.lastPath(in: data) }
    }
  }

  /// Turns an error of the decoder, whose own message may hold a value, into one that does not.
  private static func problem(_ error: any Error, whereLast: () -> String) -> JSONProblem {
    let path = JSONPath.text(of: error)
    guard let error = error as? DecodingError else { return JSONProblem(.unusable, path: path) }
    switch error {
    case .keyNotFound(let key, _):
      return JSONProblem(.missing, path: JSONPath.text(path, then: key))
    case .valueNotFound:
      return JSONProblem(.null, path: path)
    case .typeMismatch(let type, _):
      return JSONProblem(.wrongKind(expected: JSONProblem.Kind(of: type)), path: path)
    case .dataCorrupted(let context):
      // A number that does not fit is the one fault of a value for which the decoder gives no path.
      if context.codingPath.isEmpty {
        let last = whereLast()
        if !last.isEmpty { return JSONProblem(.numberOutOfRange, path: last) }
      }
      return JSONProblem(.unusable, path: path)
    @unknown default:
      return JSONProblem(.unusable, path: path)
    }
  }
}

extension JSONProblem.Kind {
  /// The kind of JSON value that a type is read from.
  fileprivate init(of type: any Any.Type) {
    if type == String.self {
      self = .text
    } else if type == Bool.self {
      self = .truth
    } else if type is any BinaryInteger.Type || type is any BinaryFloatingPoint.Type {
      self = .number
    } else if type == [String: Any].self {
      self = .object
    } else if type == [Any].self {
      self = .list
    } else {
      self = .other
    }
  }
}

/// Sets out JSON that has no white space.
enum JSONLayout {
  static func readable(_ compact: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(compact.count * 2)
    var depth = 0
    var isInText = false
    var isAfterEscape = false
    var isAfterOpening = false

    func newLine() {
      text.append(UInt8(ascii: "\n"))
      text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    for byte in compact {
      if isInText {
        text.append(byte)
        if isAfterEscape {
          isAfterEscape = false
        } else if byte == UInt8(ascii: "\\") {
          isAfterEscape = true
        } else if byte == UInt8(ascii: "\"") {
          isInText = false
        }
        continue
      }
      let isClosing = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
      if isClosing { depth -= 1 }
      // An empty list or object stays on its line.
      if isAfterOpening != isClosing { newLine() }
      isAfterOpening = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
      text.append(byte)
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ","): newLine()
      case UInt8(ascii: ":"): text.append(UInt8(ascii: " "))
      case UInt8(ascii: "\""): isInText = true
      default: break
      }
    }
    text.append(UInt8(ascii: "\n"))
    return text
  }
}
