import CareCore

/// Writes one value, and whatever lies in it.
final class JSONWriter {
  let userInfo: [CodingUserInfoKey: Any]

  /// The path to the value.
  private let path: [any CodingKey]
  var output: JSONOutput

  /// Where a type failed with an error that has no path, and the slot it was in.
  private var failure: (path: [any CodingKey], slot: Int)?

  private init(userInfo: [CodingUserInfoKey: Any], path: [any CodingKey], output: JSONOutput) {
    self.userInfo = userInfo
    self.path = path
    self.output = output
  }

  /// Writes a value.
  static func write(
    _ value: some Encodable, userInfo: [CodingUserInfoKey: any Sendable]
  ) throws(JSONProblem) -> [UInt8] {
    let writer = JSONWriter(userInfo: userInfo, path: [], output: JSONOutput(depth: 1))
    do {
      try value.encode(to: writer.root)
      // (Inside another, a value that writes nothing is an empty object.)
      if writer.output.top.kind == .none { throw JSONRefusal(.notEncodable) }
      return try writer.finish()
    } catch {
      throw writer.problem(error)
    }
  }

  /// Writes the whole value; must not be asked for once the value has ended.
  var root: JSONValueWriter { JSONValueWriter(writer: self, id: output.top.id) }

  /// Ends the value and returns its bytes.
  func finish() throws(JSONRefusal) -> [UInt8] {
    do throws(JSONRefusal) {
      try output.pop()
    } catch {
      throw error.at(path)
    }
    return output.bytes
  }

  private func problem(_ error: any Error) -> JSONProblem {
    var reason = JSONProblem.Reason.notEncodable
    var path: [any CodingKey] = []
    if let error = error as? JSONRefusal {
      (reason, path) = (error.reason, error.path ?? [])
    } else if let error = error as? EncodingError, case .invalidValue(_, let context) = error {
      reason = (context.underlyingError as? JSONProblem)?.reason ?? reason
      path = context.codingPath
    }
    return JSONProblem(reason, path: JSONPath.text(path.isEmpty ? failure?.path ?? [] : path))
  }

  // MARK: - Values

  /// Writes the value of the element or member that was started last; takes both back when it fails.
  func write(_ value: some Encodable) throws {
    let id = output.push()
    do {
      try value.encode(to: JSONValueWriter(writer: self, id: id))
      do throws(JSONRefusal) {
        try output.pop()
      } catch {
        throw error.at(codingPath(to: id)).asEncodingError
      }
    } catch {
      note(codingPath(to: id), slot: id)
      output.discard()
      throw error
    }
  }

  func note(_ path: [any CodingKey], slot: Int) {
    // Otherwise the error passes through from a value inside.
    if let failure, failure.slot > slot {
      self.failure = (failure.path, slot)
    } else {
      failure = (path, slot)
    }
  }

  /// A writer for the value, of the element or member that was started last, that is written piece by piece.
  func later(_ kind: JSONOutput.Kind) -> JSONValueWriter {
    let path = codingPath(to: output.top.id) + [key(of: output.lastPlace)]
    let writer = JSONWriter(userInfo: userInfo, path: path, output: JSONOutput(depth: output.top.depth + 1))
    output.write(later: writer, kind)
    return writer.root
  }

  /// A writer that refuses everything, for what may not be written.
  func refusing(_ reason: JSONProblem.Reason, at path: [any CodingKey]) -> JSONValueWriter {
    JSONWriter(userInfo: userInfo, path: path, output: JSONOutput(refusing: reason)).root
  }

  // MARK: - Paths

  /// The path to the value of a slot.
  func codingPath(to slot: Int) -> [any CodingKey] { path + output.places(to: slot).map { key(of: $0) } }

  func key(of place: JSONOutput.Place) -> JSONKey {
    switch place {
    case .whole: JSONKey(name: "", isDeclared: true)
    case .element(let index): JSONKey(index: index)
    case .member(let key, let isDeclared): JSONKey(name: Self.name(in: output.bytes, key), isDeclared: isDeclared)
    }
  }

  /// The text of a key that has been written.
  static func name(in bytes: [UInt8], _ key: Range<Int>) -> String {
    let text = JSONText(bytes: bytes, start: key.lowerBound)
    return text.string(JSONToken(.escapedText, at: 0, extent: key.count))
  }
}

/// Why a value is not written, without the value.
struct JSONRefusal: Error {
  let reason: JSONProblem.Reason

  /// The path to the value; `nil` when it is to be added on the way out.
  private(set) var path: [any CodingKey]?

  init(_ reason: JSONProblem.Reason, path: [any CodingKey]? = nil) {
    self.reason = reason
    self.path = path
  }

  /// The same with a path, if it has none.
  func at(_ path: @autoclosure () -> [any CodingKey]) -> JSONRefusal { JSONRefusal(reason, path: self.path ?? path()) }

  /// The error for types, which may expect this one of an encoder.
  var asEncodingError: EncodingError {
    .invalidValue(
      (),
      EncodingError.Context(
        codingPath: path ?? [], debugDescription: reason.description, underlyingError: JSONProblem(reason)))
  }
}
