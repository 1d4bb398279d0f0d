import CareCore
public import CareModels

/// Registers in JSON: one object with `schemaVersion`, perhaps `authority`, and a list of records for each table that was
/// supplied. `JSONSchema.register` describes it.
///
/// Reading refuses only what is not JSON or not a register of this version. A value that is not what its field asks for
/// is kept as it stands, is written back unchanged, and is reported.
public enum RegisterJSON {
  /// Reads a register and keeps what it cannot read.
  ///
  /// A value of the wrong kind, a day that does not exist, a table that is no list: each is kept in the `unknownFields` of
  /// its record (or of the register) and reported with its path, `episodes[12].start`; rows are counted from 0. The field is
  /// then missing, and everything else is read. Keys that this version does not know, and codes that are on no list, are kept
  /// too and are no problem here. A `null` says that a value is missing; it is the one thing that is not written back.
  ///
  /// - Parameter bytes: The whole text in UTF-8. Lists and objects may lie ``CanonicalJSON/defaultDepth`` deep in one
  ///   another.
  /// - Returns: The register, and a problem for each value that was kept and each required field that is missing, in the
  ///   order of the text. No problem holds a value.
  /// - Throws: ``JSONProblem`` when the text is not JSON, a key is given twice, the whole is no object, or `schemaVersion` is
  ///   missing (``JSONProblem/Reason/missing``) or not ``CareModels/Register/schemaVersion``
  ///   (``JSONProblem/Reason/unusable``).
  /// - Complexity: O(*n* log *n*) in the bytes at most.
  public static func read(_ bytes: [UInt8]) throws(JSONProblem) -> (register: Register, problems: [JSONProblem]) {
    let tape = try JSONParser.tape(of: bytes, in: bytes.indices, depth: CanonicalJSON.defaultDepth)
    let schema = Register.schema
    let log = UnreadValueLog()
    // What is noted holds on to the text, also when the register is refused.
    defer { _ = log.take() }
    let register = try JSONDocument(tape, keepingUnreadIn: log, schema: schema).decode(Register.self)
    return (register, problems(log.take(), in: tape, schema))
  }

  /// Writes a register, with what was kept of values and keys that could not be read.
  ///
  /// The same register is the same bytes on every system: keys are in the order of their bytes, rows as they are.
  ///
  /// - Parameters:
  ///   - register: What to write. The result holds the children's details.
  ///   - layout: How to set it out.
  /// - Returns: The text in UTF-8.
  /// - Throws: ``JSONProblem`` with ``JSONProblem/Reason/tooDeep`` when a value of a key that is not known lies deeper than
  ///   ``CanonicalJSON/greatestDepth``; no register that was read does.
  public static func write(
    _ register: Register, layout: CanonicalJSON.Layout = .readable
  ) throws(JSONProblem) -> [UInt8] {
    try CanonicalJSON.encode(register, layout: layout)
  }

  private static func problems(
    _ entries: [UnreadValueLog.Entry], in tape: JSONTape, _ schema: FieldSchema
  ) -> [JSONProblem] {
    let values = entries.map { entry in
      let container = (entry.decoder as? JSONValueReader)?.index ?? 0
      // A field that is missing is reported where its object stands.
      return entry.key.flatMap { tape.child(of: container, $0) } ?? container
    }
    let order = entries.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var position = FilePosition.start
    return order.map { index in
      position = tape.position(at: values[index], after: position)
      let entry = entries[index]
      let fault = JSONDocument.fault(of: entry.error)
      var path = entry.decoder.codingPath
      if let key = entry.key { path.append(key) }
      // The error may come from further in: one element of a list of which the whole was kept.
      if fault.path.count >= path.count { path = fault.path + (fault.missing.map { [$0] } ?? []) }
      return JSONProblem(fault.reason, path: JSONPath.text(path, in: schema), position: position)
    }
  }
}
