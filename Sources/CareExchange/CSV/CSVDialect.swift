/// What stands between the cells of a row.
public enum CSVSeparator: String, CaseIterable, Codable, Hashable, Sendable {
  /// `,`, as RFC 4180 has it.
  case comma
  /// `;`, which Excel writes where the comma is the decimal mark.
  case semicolon
  /// A tab, which Excel writes as Unicode text.
  case tab
  /// `|`, which some case systems write.
  case bar

  /// The separator as a byte of UTF-8.
  public var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    case .bar: UInt8(ascii: "|")
    }
  }
}

/// What ends the lines of a file.
public enum LineEnding: String, CaseIterable, Codable, Hashable, Sendable {
  /// Line feed: Unix.
  case lf
  /// Carriage return and line feed: Windows, and RFC 4180.
  case crlf
  /// Carriage return alone: old Macintosh programs.
  case cr

  /// The bytes.
  public var bytes: [UInt8] {
    switch self {
    case .lf: [UInt8(ascii: "\n")]
    case .crlf: [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    case .cr: [UInt8(ascii: "\r")]
    }
  }
}

extension CSVSeparator {
  /// The separator of a file, judged by its first line that is not blank.
  ///
  /// Excel writes, and obeys, a first line `sep=;`. Otherwise it is the candidate that stands most often outside
  /// quotes, the comma when none stands more often than it.
  ///
  /// - Returns: The separator, the index at which the table starts, and how many lines were passed over.
  static func detect(in bytes: Span<UInt8>) -> (separator: CSVSeparator, start: Int, lines: Int) {
    let lineFeed = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    if let separator = declared(in: bytes) {
      var start = 5
      if start < bytes.count, bytes[start] == carriageReturn { start += 1 }
      if start < bytes.count, bytes[start] == lineFeed { start += 1 }
      return (separator, start, 1)
    }
    var counts = [Int](repeating: 0, count: allCases.count)
    var isQuoted = false
    var isBlank = true
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == lineFeed || byte == carriageReturn {
        if isBlank || isQuoted { continue }
        break
      }
      isBlank = false
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      for (place, candidate) in allCases.enumerated() where candidate.byte == byte { counts[place] += 1 }
    }
    var best = 0
    for place in counts.indices where counts[place] > counts[best] { best = place }
    return (allCases[best], 0, 0)
  }

  /// The separator that a first line `sep=;` names, when that is the whole line.
  private static func declared(in bytes: Span<UInt8>) -> CSVSeparator? {
    guard bytes.count >= 5, bytes[0] == UInt8(ascii: "s"), bytes[1] == UInt8(ascii: "e"),
      bytes[2] == UInt8(ascii: "p"), bytes[3] == UInt8(ascii: "="),
      bytes.count == 5 || bytes[5] == UInt8(ascii: "\n") || bytes[5] == UInt8(ascii: "\r")
    else { return nil }
    return allCases.first { $0.byte == bytes[4] }
  }
}
