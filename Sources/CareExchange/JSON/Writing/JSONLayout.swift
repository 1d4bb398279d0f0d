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
