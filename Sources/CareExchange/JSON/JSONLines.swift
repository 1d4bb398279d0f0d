/// A file of one JSON value a line (NDJSON): what a register too large for one JSON text is kept in.
///
/// Lines end with LF or CR LF. Blank lines are passed over and counted.
public enum JSONLines {
  /// Writes values, each on a line of its own with a line end, keys in order.
  ///
  /// - Parameters:
  ///   - values: What to write.
  ///   - userInfo: What the types that are written find in their encoder's `userInfo`.
  /// - Returns: The lines in UTF-8.
  /// - Throws: ``JSONProblem`` with the line that the value would have had.
  public static func encode(
    _ values: some Sequence<some Encodable>, userInfo: [CodingUserInfoKey: any Sendable] = [:]
  ) throws(JSONProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var line = 0
    for value in values {
      line += 1
      do throws(JSONProblem) {
        bytes.append(contentsOf: try CanonicalJSON.encode(value, userInfo: userInfo))
      } catch {
        throw error.on(line: line)
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// Reads the values of all lines, in order, and the problems of the lines that hold none.
  ///
  /// A bad line does not keep the others from being read.
  ///
  /// - Parameters:
  ///   - type: What each line holds.
  ///   - bytes: The whole file in UTF-8.
  ///   - userInfo: What the types that are read find in their decoder's `userInfo`.
  /// - Returns: The values, and a problem for each line that is not one.
  public static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], userInfo: [CodingUserInfoKey: any Sendable] = [:]
  ) -> (values: [Value], problems: [JSONProblem]) {
    var values: [Value] = []
    var problems: [JSONProblem] = []
    forEach(type, in: bytes, userInfo: userInfo) { _, result in
      switch result {
      case .success(let value): values.append(value)
      case .failure(let problem): problems.append(problem)
      }
    }
    return (values, problems)
  }

  /// Reads line after line and hands on each value, or the problem of the line, with the number of the line from 1.
  ///
  /// Only one line is held decoded at a time.
  ///
  /// - Parameters:
  ///   - type: What each line holds.
  ///   - bytes: The whole file in UTF-8.
  ///   - userInfo: What the types that are read find in their decoder's `userInfo`.
  ///   - body: Takes the number of a line, and what the line holds or why it holds nothing.
  /// - Throws: What `body` throws; the lines after that are not read.
  public static func forEach<Value: Decodable, Failure>(
    _ type: Value.Type, in bytes: [UInt8], userInfo: [CodingUserInfoKey: any Sendable] = [:],
    _ body: (Int, Result<Value, JSONProblem>) throws(Failure) -> Void
  ) throws(Failure) {
    for (line, range) in lines(of: bytes) {
      let result: Result<Value, JSONProblem>
      do throws(JSONProblem) {
        result = .success(try CanonicalJSON.decode(type, from: bytes, in: range, userInfo: userInfo))
      } catch {
        result = .failure(error.on(line: line, from: range.lowerBound))
      }
      try body(line, result)
    }
  }

  /// The lines of a file that are not blank: their numbers from 1 and their bytes, without the line end.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public static func lines(of bytes: [UInt8]) -> [(number: Int, range: Range<Int>)] {
    var lines: [(number: Int, range: Range<Int>)] = []
    var number = 1
    var start = XMLBytes.has("\u{FEFF}", bytes.span, at: 0) ? 3 : 0
    var isBlank = true
    for index in start...bytes.count {
      if index == bytes.count || bytes[index] == UInt8(ascii: "\n") {
        var end = index
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        if !isBlank { lines.append((number, start..<end)) }
        number += 1
        start = index + 1
        isBlank = true
      } else if isBlank, !XMLBytes.isSpace(bytes[index]) {
        isBlank = false
      }
    }
    return lines
  }
}

extension JSONProblem {
  /// The problem of one line as a problem of the file.
  fileprivate func on(line: Int, from offset: Int = 0) -> JSONProblem {
    let position = position.map { FilePosition(offset: offset + $0.offset, line: line, column: $0.column) }
    return JSONProblem(reason, path: path, position: position, line: line)
  }
}
