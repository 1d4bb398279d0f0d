/// What ``XMLReader`` comes to next.
///
/// The payloads are places in the file, not text: ask the reader that made them for the text.
@frozen public enum XMLEvent: Hashable, Sendable {
  /// An element begins. `<UASC/>` is a start and an end.
  case start(XMLName)

  /// The text between two tags, in one piece whatever comments and CDATA sections lie in it, references replaced.
  ///
  /// White space that only separates elements is not an event; white space that is all an element holds is.
  case text(XMLText)

  /// An element ends.
  case end(XMLName)
}

/// The name of an element: where it stands in the file and its number in the reader's ``XMLNames``.
@frozen public struct XMLName: Hashable, Sendable {
  /// The bytes of the file that hold the name, a prefix (`x:`) included.
  public let range: Range<Int>

  @usableFromInline let number: Int32

  @usableFromInline
  init(range: Range<Int>, number: Int32) {
    self.range = range
    self.number = number
  }

  /// The place of the name in the ``XMLNames`` that the reader was given; `nil` when it is not among them.
  @inlinable public var id: Int? { number < 0 ? nil : Int(number) }
}

/// The text of an element: a place in the file, or in the reader's own store when references had to be replaced.
///
/// It holds until the reader's next event.
@frozen public struct XMLText: Hashable, Sendable {
  @usableFromInline let range: Range<Int>
  @usableFromInline let isDecoded: Bool

  @usableFromInline
  init(range: Range<Int>, isDecoded: Bool) {
    self.range = range
    self.isDecoded = isDecoded
  }

  /// How many bytes of UTF-8 the text has; never 0.
  @inlinable public var count: Int { range.count }

  /// The bytes of the file that hold the text; `nil` when it does not stand there as it is (references, CDATA).
  @inlinable public var rangeInFile: Range<Int>? { isDecoded ? nil : range }
}

/// An attribute of a start tag: places in the file.
@frozen public struct XMLAttribute: Hashable, Sendable {
  /// The bytes of the file that hold the name.
  public let name: Range<Int>

  /// The bytes of the file between the quotation marks, references not yet replaced; empty when there is no value.
  public let value: Range<Int>

  @usableFromInline
  init(name: Range<Int>, value: Range<Int>) {
    self.name = name
    self.value = value
  }
}

/// The names of the elements that a caller knows, each with a small number, so that no name is compared twice.
///
///     let names = XMLNames(["CHILD", "EPISODE", "DECOM"])
///     var reader = XMLReader(utf8: bytes, names: names)
///     // .start(name) with name.id == 1 for <EPISODE>
public struct XMLNames: Sendable {
  /// The names, in the order of their numbers.
  public let names: [String]

  private let bytes: [UInt8]
  private let ranges: [Range<Int>]
  private let slots: [Int32]

  /// Numbers the names from 0. Of a name given twice the first number counts.
  ///
  /// Names are compared byte by byte: capitals matter, as they do in XML.
  public init(_ names: [String] = []) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var size = 4
    while size < names.count * 4 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    for (number, name) in names.enumerated() {
      let start = bytes.count
      bytes.append(contentsOf: name.utf8)
      ranges.append(start..<bytes.count)
      var hash = Self.seed
      for byte in name.utf8 { hash = Self.mix(hash, byte) }
      var slot = Self.slot(hash, size)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
    self.names = names
    self.bytes = bytes
    self.ranges = ranges
    self.slots = slots
  }

  /// The number of a name, or `nil` when it is not among the names.
  public func id(of name: String) -> Int? {
    var hash = Self.seed
    for byte in name.utf8 { hash = Self.mix(hash, byte) }
    let number = number(of: Array(name.utf8).span, hash: hash)
    return number < 0 ? nil : Int(number)
  }

  /// The number of the name that has these bytes; -1 when it is not among the names.
  func number(of name: Span<UInt8>, hash: UInt64) -> Int32 {
    var slot = Self.slot(hash, slots.count)
    while slots[slot] >= 0 {
      let range = ranges[Int(slots[slot])]
      if range.count == name.count {
        var offset = 0
        while offset < name.count, bytes[range.lowerBound + offset] == name[offset] { offset += 1 }
        if offset == name.count { return slots[slot] }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  @inline(__always)
  private static func slot(_ hash: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 29) & (size - 1)
  }
}
