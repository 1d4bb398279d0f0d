/// A place in a file, for a reader.
public struct FilePosition: Codable, Hashable, Comparable, Sendable {
  /// The byte of the file, from 0.
  public let offset: Int

  /// The line, from 1. A line ends with LF, CR LF or CR.
  public let line: Int

  /// The character of the line, from 1.
  public let column: Int

  /// Creates a position.
  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// The start of a file.
  public static let start = FilePosition(offset: 0, line: 1, column: 1)

  /// Orders by offset.
  public static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }
}

extension FilePosition: CustomStringConvertible {
  /// Line and column: `line 3, column 17`.
  public var description: String { "line \(line), column \(column)" }
}

extension FilePosition {
  /// The position of byte `offset`, counted on from this one (or from the start when it lies before this one).
  ///
  /// - Complexity: O(*n*) in the bytes between.
  func advanced(to offset: Int, in bytes: Span<UInt8>) -> FilePosition {
    let from = offset < self.offset ? .start : self
    var line = from.line
    var column = from.column
    for index in from.offset..<max(from.offset, min(offset, bytes.count)) {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") {
        // The LF of a CR LF has ended its line already.
        let isSecondHalf = byte == UInt8(ascii: "\n") && index > 0 && bytes[index - 1] == UInt8(ascii: "\r")
        if !isSecondHalf { line += 1 }
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return FilePosition(offset: offset, line: line, column: column)
  }
}
