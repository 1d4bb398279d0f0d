import ChildrensServices

/// The files that rules need beside the returns.
enum ReferenceFiles {
  static func postcodes(_ path: String) throws -> PostcodeDirectory {
    try PostcodeDirectory(csv: try Files.read(path), file: Holdings.baseName(path))
  }

  static func providers(_ path: String) throws -> ProviderList {
    try ProviderList(csv: try Files.read(path), file: Holdings.baseName(path))
  }
}

/// The key of pseudonyms.
enum PseudonymKeyFile {
  static func read(_ path: String) throws -> PseudonymKey {
    // (More than a key is no key; a device would never end.)
    guard let key = PseudonymKey(try Files.read(path, limit: 1 << 16)) else {
      throw Failure("The key must have at least \(PseudonymKey.minimumByteCount) bytes.")
    }
    return key
  }
}
