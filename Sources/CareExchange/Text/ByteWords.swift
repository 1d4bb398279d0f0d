// Eight bytes at a time. The loads are marked unsafe because in general any type might be asked for; for `UInt64` every
// bit pattern is a value, and the bounds are checked.

extension Span where Element == UInt8 {
  /// Eight bytes as a number, the first one lowest.
  ///
  /// - Precondition: There are eight bytes from the index on.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    let raw = unsafe bytes
    return UInt64(littleEndian: unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// Sixteen bytes.
  ///
  /// - Precondition: There are sixteen bytes from the index on.
  @inline(__always)
  func lanes(at index: Int) -> SIMD16<UInt8> {
    let raw = unsafe bytes
    return unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
  }
}

extension MutableSpan where Element == UInt8 {
  /// Copies eight bytes and returns them as a number, the first one lowest.
  ///
  /// - Precondition: There are eight bytes from either index on.
  @inline(__always)
  mutating func moveWord(from source: Int, to destination: Int) -> UInt64 {
    var raw = unsafe mutableBytes
    let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: source, as: UInt64.self)
    raw.storeBytes(of: word, toByteOffset: destination, as: UInt64.self)
    return UInt64(littleEndian: word)
  }

  /// Stores a number as eight bytes, the lowest one first.
  ///
  /// - Precondition: There are eight bytes from the index on.
  @inline(__always)
  mutating func store(_ word: UInt64, at index: Int) {
    var raw = unsafe mutableBytes
    raw.storeBytes(of: word.littleEndian, toByteOffset: index, as: UInt64.self)
  }
}
