import CareCore

extension Register: Codable {
  private static let versionKey = RecordKey("schemaVersion")
  private static let authorityKey = RecordKey("authority")

  /// Decodes a register. Keys that no table is for are kept.
  ///
  /// - Throws: `DecodingError` when the version is not ``schemaVersion``, or when a table is no list of its records,
  ///   unless the decoder is told to keep what it cannot read (`CodingUserInfoKey.keepsUnreadValues`).
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: RecordKey.self)
    guard try container.decode(Int.self, forKey: Self.versionKey) == Self.schemaVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: Self.versionKey, in: container,
        debugDescription: "this library reads version \(Self.schemaVersion) of the form")
    }
    let isLenient = decoder.keepsUnreadValues
    var unknown: [String: JSONValue] = [:]
    func read(_ key: RecordKey, _ body: () throws -> Void) throws {
      do {
        try body()
      } catch {
        guard isLenient else { throw error }
        unknown[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
        decoder.unreadValueLog?.note(error, decoder, key)
      }
    }
    self.init()
    try read(Self.authorityKey) {
      authority = try container.decodeIfPresent(LocalAuthorityCode.self, forKey: Self.authorityKey)
    }
    for slot in Self.slots { try read(RecordKey(slot.key)) { try slot.decode(&self, container) } }
    let known = Set(Self.slots.map(\.key) + [Self.versionKey.stringValue, Self.authorityKey.stringValue])
    for key in container.allKeys where !known.contains(key.stringValue) {
      unknown[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
    }
    unknownFields = UnknownFields(unknown)
  }

  /// Encodes the version, the tables that were supplied, and what was kept beside them.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: RecordKey.self)
    try container.encode(Self.schemaVersion, forKey: Self.versionKey)
    try container.encodeIfPresent(authority, forKey: Self.authorityKey)
    for slot in Self.slots { try slot.encode(self, &container) }
    for (name, value) in unknownFields?.values.sorted(by: { $0.key < $1.key }) ?? [] {
      // A table that has been supplied since is written from it.
      if let slot = Self.slots.first(where: { $0.key == name }), slot.count(self) != nil { continue }
      try container.encode(value, forKey: RecordKey(name))
    }
  }
}
