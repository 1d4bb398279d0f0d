extension Decoder {
  /// Decodes a value that is stored as its name.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the text is not such a name. The message says what was wanted and never
  ///   what was found, for the text may be a cell about a child.
  func decodeName<Value: LosslessStringConvertible>(of type: Value.Type, form: String) throws -> Value {
    let container = try singleValueContainer()
    guard let value = Value(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not \(form)")
    }
    return value
  }
}

extension Encoder {
  /// Encodes a value as its name.
  func encodeName(of value: some LosslessStringConvertible) throws {
    var container = singleValueContainer()
    try container.encode(value.description)
  }
}
