/// How the text of a file is encoded.
public enum TextEncoding: String, CaseIterable, Codable, Hashable, Sendable {
  /// UTF-8, and so ASCII.
  case utf8 = "utf-8"
  /// Windows code page 1252, which holds all of ISO 8859-1 that is ever printed.
  case windows1252 = "windows-1252"
  /// UTF-16, low byte first: what Excel calls Unicode text.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, high byte first.
  case utf16BigEndian = "utf-16be"

  /// The encoding that a label names, as an XML declaration or a MIME type gives it; `nil` for one not read here.
  ///
  /// As the Encoding Standard (WHATWG, section 4.2) has it, ISO 8859-1 is read as Windows-1252, and UTF-16 without
  /// a byte order mark as low byte first. ASCII is read as UTF-8, of which it is a part.
  public init?(label: String) {
    switch String(decoding: CellGrid.foldedName(label), as: UTF8.self) {
    case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
    case "windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1": self = .windows1252
    case "utf-16", "utf-16le": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    default: return nil
    }
  }
}
