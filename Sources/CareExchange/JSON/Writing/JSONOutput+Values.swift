import CareCore

extension JSONOutput {
  /// Appends text as it stands.
  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends text in quotation marks; returns whether any of it had to be escaped.
  @discardableResult
  mutating func append(quoted text: String) -> Bool {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    var text = text
    // Faster than by way of `utf8`, and this is done for every key.
    text.withUTF8 { unsafe bytes.append(contentsOf: $0) }
    let isEscaped = Self.needsEscapes(bytes.span.extracting(start...))
    if isEscaped { escape(from: start) }
    bytes.append(UInt8(ascii: "\""))
    return isEscaped
  }

  private static func needsEscapes(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      let byte = text[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return true }
    }
    return false
  }

  private mutating func escape(from start: Int) {
    let plain = Array(bytes[start...])
    bytes.removeSubrange(start...)
    for byte in plain {
      switch byte {
      case UInt8(ascii: "\""): append(#"\""#)
      case UInt8(ascii: "\\"): append(#"\\"#)
      case 8: append(#"\b"#)
      case 9: append(#"\t"#)
      case 10: append(#"\n"#)
      case 12: append(#"\f"#)
      case 13: append(#"\r"#)
      case 0..<0x20:
        append(byte < 0x10 ? #"\u000"# : #"\u001"#)
        append(String(byte % 16, radix: 16))
      default: bytes.append(byte)
      }
    }
  }

  mutating func append(_ truth: Bool) { append(truth ? "true" : "false") }

  mutating func append(_ number: Int64) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    append(number.magnitude)
  }

  mutating func append(_ number: UInt64) {
    var rest = number
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    if bytes.count - start > 1 { bytes[start...].reverse() }
  }

  /// Appends a value whole, lists and objects of which are `depth` deep.
  mutating func append(_ value: JSONValue, depth: Int) throws(JSONRefusal) {
    switch value {
    case .null: append("null")
    case .bool(let truth): append(truth)
    case .number(let number): append(number.literal)
    case .string(let text): append(quoted: text)
    case .array(let list):
      guard depth <= CanonicalJSON.greatestDepth else { throw JSONRefusal(.tooDeep) }
      bytes.append(UInt8(ascii: "["))
      for (index, value) in list.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        try append(value, depth: depth + 1)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let object):
      guard depth <= CanonicalJSON.greatestDepth else { throw JSONRefusal(.tooDeep) }
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in object.members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(quoted: member.key)
        bytes.append(UInt8(ascii: ":"))
        try append(member.value, depth: depth + 1)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}
