import CareCore

/// Writes one value, and whatever lies in it.
final class JSONWriter {
  let userInfo: [CodingUserInfoKey: Any]

  /// The path to the value.
  private let path: [any CodingKey]
  var output = JSONOutput()

  /// The first misuse of a container of which the type that did it was not told.
  private var fault: JSONProblem?

  /// Where a type failed with an error that has no path, and how deep.
  private var failure: (path: [any CodingKey], depth: Int)?

  private init(userInfo: [CodingUserInfoKey: Any], path: [any CodingKey]) {
    self.userInfo = userInfo
    self.path = path
  }

  /// Writes a value.
  static func write(
    _ value: some Encodable, userInfo: [CodingUserInfoKey: any Sendable]
  ) throws(JSONProblem) -> [UInt8] {
    let writer = JSONWriter(userInfo: userInfo, path: [])
    let root = writer.root(depth: 1)
    do {
      try value.encode(to: root)
    } catch {
      throw writer.problem(error)
    }
    guard writer.output.slots.first.map({ $0.kind != .none || $0.fault != nil }) ?? false else {
      throw JSONProblem(.notEncodable, path: "")
    }
    return try writer.finish()
  }

  private func root(depth: Int) -> JSONValueWriter {
    let (slot, id) = output.push(.whole, depth: depth)
    return JSONValueWriter(writer: self, slot: slot, id: id)
  }

  /// Ends the value and returns its bytes.
  func finish() throws(JSONProblem) -> [UInt8] {
    do throws(JSONProblem) {
      try output.pop()
    } catch {
      throw error.path == nil ? JSONProblem(error.reason, path: JSONPath.text(path)) : error
    }
    if let fault { throw fault }
    return output.bytes
  }

  private func problem(_ error: any Error) -> JSONProblem {
    if let error = error as? EncodingError, case .invalidValue(_, let context) = error {
      let reason = (context.underlyingError as? JSONProblem)?.reason ?? .notEncodable
      return JSONProblem(
        reason, path: JSONPath.text(context.codingPath.isEmpty ? failure?.path ?? [] : context.codingPath))
    }
    return JSONProblem(.notEncodable, path: JSONPath.text(failure?.path ?? []))
  }

  // MARK: - Values

  /// Writes a value inside another; takes back what it has written when it fails.
  func write(_ value: some Encodable, _ place: JSONOutput.Place, in slot: Int) throws {
    let (inner, id) = output.push(place, depth: output.slots[slot].depth + 1)
    do {
      try value.encode(to: JSONValueWriter(writer: self, slot: inner, id: id))
      try output.pop()
    } catch {
      let path = codingPath(inner)
      note(path, depth: inner)
      output.discard()
      takeBack(slot)
      // (The output does not know where it is.)
      throw (error as? JSONProblem).map { $0.path == nil ? refusal($0.reason, at: path) : error } ?? error
    }
  }

  private func takeBack(_ slot: Int) {
    if output.slots[slot].kind == .object { output.takeBackMember(slot) } else { output.takeBackElement(slot) }
  }

  func note(_ path: [any CodingKey], depth: Int) {
    // Otherwise the error passes through from a value inside.
    if let failure, failure.depth > depth {
      self.failure = (failure.path, depth)
    } else {
      failure = (path, depth)
    }
  }

  /// Starts a list or object whose values come later; the output sees to it when the value around it ends.
  func later(_ kind: JSONOutput.Kind, _ place: JSONOutput.Place, in slot: Int) -> JSONValueWriter {
    let writer = JSONWriter(userInfo: userInfo, path: codingPath(slot) + [key(of: place)])
    let root = writer.root(depth: output.slots[slot].depth + 1)
    output.write(later: writer, kind, slot)
    return root
  }

  /// A writer for what comes too late to be written; that it does is a problem of the whole.
  func misused(_ reason: JSONProblem.Reason, at path: [any CodingKey]) -> JSONValueWriter {
    fault = fault ?? JSONProblem(reason, path: JSONPath.text(path))
    return JSONWriter(userInfo: userInfo, path: path).root(depth: 1)
  }

  /// The error for a value that cannot be written, without the value.
  func refusal(_ reason: JSONProblem.Reason, at path: [any CodingKey]) -> EncodingError {
    .invalidValue(
      (),
      EncodingError.Context(
        codingPath: path, debugDescription: reason.description, underlyingError: JSONProblem(reason)))
  }

  // MARK: - Paths

  func codingPath(_ slot: Int) -> [any CodingKey] {
    path + output.slots.prefix(slot + 1).dropFirst().map { key(of: $0.place) }
  }

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
