extension HTML {
  /// The piece as markup.
  ///
  /// - Complexity: O(*n*) in the size of what is written.
  public var markup: String { String(decoding: utf8, as: UTF8.self) }

  /// The piece as markup in UTF-8.
  ///
  /// - Complexity: O(*n*) in the size of what is written.
  public var utf8: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  /// The text without tags, as a screen reader or a search would meet it.
  public var plainText: String {
    var text = ""
    collectText(into: &text)
    return text
  }

  private func collectText(into text: inout String) {
    for node in nodes {
      switch node {
      case .text(let own): text += own
      case .element(_, _, let content): content.collectText(into: &text)
      }
    }
  }

  /// Writes the piece. The recursion is no deeper than ``maximumDepth``.
  func write(to bytes: inout [UInt8]) {
    for node in nodes {
      switch node {
      case .text(let text): bytes.append(escaping: text, in: .text)
      case .element(let tag, let attributes, let content):
        if tag.startsLine, !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        bytes.append(UInt8(ascii: "<"))
        bytes += tag.rawValue.utf8
        for attribute in attributes { bytes.append(attribute) }
        bytes.append(UInt8(ascii: ">"))
        if tag.isVoid { continue }
        content.write(to: &bytes)
        bytes += "</".utf8
        bytes += tag.rawValue.utf8
        bytes.append(UInt8(ascii: ">"))
      }
    }
  }
}

/// Where a text stands, which decides what must be escaped in it.
enum MarkupPlace {
  /// Between tags.
  case text
  /// Between the double quotation marks of an attribute.
  case attribute
}

extension [UInt8] {
  fileprivate mutating func append(_ attribute: HTML.Attribute) {
    append(UInt8(ascii: " "))
    self += attribute.name.rawValue.utf8
    guard !attribute.value.isEmpty else { return }
    self += "=\"".utf8
    append(escaping: attribute.value, in: .attribute)
    append(UInt8(ascii: "\""))
  }

  /// Adds a text so that a browser shows it and reads nothing else in it.
  mutating func append(escaping text: String, in place: MarkupPlace) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": self += "&amp;".utf8
      case "<": self += "&lt;".utf8
      case ">": self += "&gt;".utf8
      case "\"": self += place == .attribute ? "&quot;".utf8 : "\"".utf8
      case " "..."~": append(UInt8(truncatingIfNeeded: scalar.value))
      case _ where scalar.isKeptOutOfPages: self += "\u{FFFD}".utf8
      default: self += UTF8.encode(scalar) ?? UTF8.EncodedScalar()
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether HTML has no place for the scalar, or whether it would turn the direction of the text that follows it.
  ///
  /// Source: WHATWG, HTML, section 13.1.4 (no controls but white space, no noncharacters); Unicode, UAX #9, section 2
  /// (embeddings, overrides and isolates).
  fileprivate var isKeptOutOfPages: Bool {
    switch value {
    case 0x09, 0x0A, 0x0C, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF, 0x202A...0x202E, 0x2066...0x2069: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
