// Written by hand for the version: a report is kept for months and compared by a later release.

extension RecordReport {
  private enum CodingKeys: String, CodingKey {
    case schemaVersion, entries, accepted, results, hasPseudonyms
  }

  /// Reads a report that was written in this form.
  ///
  /// - Throws: `DecodingError` when something is missing or not what it should be, or when the version is another than
  ///   ``schemaVersion``.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let version = try container.decode(Int.self, forKey: .schemaVersion)
    guard version == Self.schemaVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .schemaVersion, in: container, debugDescription: "The report is of another version.")
    }
    entries = try container.decode([Entry].self, forKey: .entries)
    accepted = try container.decode([Entry].self, forKey: .accepted)
    results = try container.decode([CheckResult].self, forKey: .results)
    hasPseudonyms = try container.decode(Bool.self, forKey: .hasPseudonyms)
  }

  /// Writes the report, with the version of its form. It holds rows and pseudonyms, and no child's details.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.schemaVersion, forKey: .schemaVersion)
    try container.encode(entries, forKey: .entries)
    try container.encode(accepted, forKey: .accepted)
    try container.encode(results, forKey: .results)
    try container.encode(hasPseudonyms, forKey: .hasPseudonyms)
  }
}
