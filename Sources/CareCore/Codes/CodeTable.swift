/// Looks codes up by their bytes, without making a `String`: what a reader of a large file needs.
///
/// Build one for each code set before a read and keep it; a look-up is a probe of a small table.
@frozen public struct CodeTable<Code: CodeSet>: Sendable {
  @usableFromInline let keys: [UInt64]
  @usableFromInline let codes: [Code?]
  @usableFromInline let mask: Int

  /// Builds the table for a whole code set.
  ///
  /// Codes of more than eight bytes are not put in it; no list of the statutory returns has one.
  public init() {
    var size = 16
    while size < Code.allCases.count * 4 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var codes = [Code?](repeating: nil, count: size)
    for code in Code.allCases {
      guard let key = Self.key(Array(code.rawValue.utf8).span) else { continue }
      var slot = Self.slot(key, size - 1)
      while codes[slot] != nil { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      codes[slot] = code
    }
    self.keys = keys
    self.codes = codes
    mask = size - 1
  }

  /// The code whose raw value has exactly these bytes, or `nil`.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func code(_ utf8: Span<UInt8>) -> Code? {
    guard let key = Self.key(utf8) else { return nil }
    var slot = Self.slot(key, mask)
    while let code = codes[slot] {
      if keys[slot] == key { return code }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// One to eight bytes packed in a number; `nil` for any other length.
  @inlinable
  static func key(_ utf8: Span<UInt8>) -> UInt64? {
    guard utf8.count > 0, utf8.count <= 8 else { return nil }
    var key: UInt64 = 0
    for index in utf8.indices { key = key << 8 | UInt64(utf8[index]) }
    return key
  }

  @inlinable
  static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }
}
