extension Unicode.Scalar {
  /// How many columns a terminal gives the scalar: 0 for what joins the one before it, 2 for wide ones, otherwise 1.
  ///
  /// The ranges are the blocks that Unicode's `EastAsianWidth` calls wide or full width, taken whole.
  fileprivate var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return properties.isEmojiPresentation ? 2 : 1
    }
  }

  /// Whether the scalar would move the cursor, end the line, or turn the direction of what follows.
  fileprivate var disturbsTheLine: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    default: break
    }
    switch value {
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: return true
    default: return false
    }
  }
}

extension Character {
  fileprivate var displayWidth: Int {
    // Variation selector 16 asks for the coloured, wide form of a sign.
    if unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    return unicodeScalars.first?.displayWidth ?? 0
  }
}

extension String {
  private var isPlainASCII: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }

  /// How many columns of a terminal the text takes.
  var displayWidth: Int {
    isPlainASCII ? utf8.count : reduce(0) { $0 + $1.displayWidth }
  }

  /// The text on one line: whatever would move the cursor or turn the direction is a space.
  ///
  /// File names and codes that are not on a list come from outside.
  var onOneLine: String {
    if isPlainASCII { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars { text.append(scalar.disturbsTheLine ? " " : scalar) }
    return String(text)
  }

  /// The text in at most so many columns, with `…` for what is cut off.
  func clipped(toWidth width: Int) -> String {
    if displayWidth <= width { return self }
    guard width > 0 else { return "" }
    var text = ""
    var taken = 0
    for character in self {
      let next = taken + character.displayWidth
      if next > width - 1 { break }
      text.append(character)
      taken = next
    }
    return text + "…"
  }

  /// The text with spaces up to a width, before it or after it.
  func padded(toWidth width: Int, _ alignment: TextTable.Alignment) -> String {
    let spaces = String(repeating: " ", count: max(0, width - displayWidth))
    return alignment == .leading ? self + spaces : spaces + self
  }

  /// The text without spaces at its end.
  var withoutTrailingSpaces: String {
    let kept = utf8.reversed().drop { $0 == UInt8(ascii: " ") }.count
    return kept == utf8.count ? self : String(decoding: utf8.prefix(kept), as: UTF8.self)
  }

  /// The words of the text on lines of at most so many columns, those after the first indented.
  ///
  /// A word that is longer than a line stands on its own, uncut.
  func wrapped(toWidth width: Int, indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    var taken = 0
    for word in onOneLine.split(separator: " ").map(String.init) {
      let wordWidth = word.displayWidth
      if !line.isEmpty, taken + 1 + wordWidth > width {
        lines.append(line)
        line = ""
      }
      if line.isEmpty {
        let margin = lines.isEmpty ? 0 : indent
        line = String(repeating: " ", count: margin) + word
        taken = margin + wordWidth
      } else {
        line += " " + word
        taken += 1 + wordWidth
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
