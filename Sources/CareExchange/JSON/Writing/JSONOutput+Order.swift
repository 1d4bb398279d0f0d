extension JSONOutput {
  /// Fits in the elements of the uppermost list that were written by others.
  mutating func fillIn() throws(JSONRefusal) {
    var whole: [UInt8] = []
    var start = top.start + 1
    for later in laters[top.firstLater...] {
      whole.append(contentsOf: bytes[start..<later.offset])
      whole.append(contentsOf: try later.writer.finish())
      start = later.offset
    }
    whole.append(contentsOf: bytes[start...])
    bytes.removeSubrange((top.start + 1)...)
    bytes.append(contentsOf: whole)
  }

  /// Puts the members of the uppermost object in the order of their keys; of two with the same key the later one stays.
  mutating func arrange() throws(JSONRefusal) {
    var end = bytes.count
    for index in (top.firstEntry..<entries.count).reversed() {
      entries[index].end = end
      end = entries[index].start - 1
    }
    Self.sort(&entries, from: top.firstEntry, bytes)
    scratch.removeAll(keepingCapacity: true)
    for index in top.firstEntry..<entries.count {
      let entry = entries[index]
      if index + 1 < entries.count, Self.order(entry, entries[index + 1], bytes.span) == 0 { continue }
      if !scratch.isEmpty { scratch.append(UInt8(ascii: ",")) }
      scratch.append(contentsOf: bytes[entry.start..<entry.end])
      if let later = entry.later { scratch.append(contentsOf: try laters[later].writer.finish()) }
    }
    bytes.removeSubrange((top.start + 1)...)
    bytes.append(contentsOf: scratch)
    // A large one is rare, and not worth keeping.
    if scratch.count > 1 << 16 { scratch = [] }
  }

  private static func sort(_ entries: inout [Entry], from first: Int, _ text: [UInt8]) {
    let bytes = text.span
    // Objects have few members, most of them in order: one that is not is moved to its place.
    if entries.count - first <= 64 {
      var sorted = entries.mutableSpan
      for index in (first + 1)..<max(first + 1, sorted.count) {
        let entry = sorted[index]
        var place = index
        while place > first, order(entry, sorted[place - 1], bytes) < 0 {
          sorted[place] = sorted[place - 1]
          place -= 1
        }
        sorted[place] = entry
      }
      return
    }
    entries[first...].sort {
      let order = order($0, $1, bytes)
      return order == 0 ? $0.start < $1.start : order < 0
    }
  }

  /// The eight bytes from `start` on as a number, the first one highest; noughts where a shorter key has ended.
  func prefix(from start: Int) -> UInt64 {
    let count = bytes.count - 1 - start
    if count >= 8 { return bytes.span.word(at: start).byteSwapped }
    var prefix: UInt64 = 0
    for index in 0..<8 { prefix = prefix << 8 | (index < count ? UInt64(bytes[start + index]) : 0) }
    return prefix
  }

  /// Negative, 0 or positive as the left key comes before, equals or comes after the right one in UTF-8.
  @inline(__always)
  static func order(_ left: Entry, _ right: Entry, _ bytes: Span<UInt8>) -> Int {
    if left.isEscaped || right.isEscaped { return orderUnescaped(left, right, bytes) }
    if left.prefix != right.prefix { return left.prefix < right.prefix ? -1 : 1 }
    for offset in 0..<min(left.key.count, right.key.count) {
      let (one, other) = (bytes[left.key.lowerBound + offset], bytes[right.key.lowerBound + offset])
      if one != other { return Int(one) - Int(other) }
    }
    return left.key.count - right.key.count
  }

  private static func orderUnescaped(_ left: Entry, _ right: Entry, _ bytes: Span<UInt8>) -> Int {
    let one = unescaped(left, bytes)
    let other = unescaped(right, bytes)
    if one.elementsEqual(other) { return 0 }
    return one.lexicographicallyPrecedes(other) ? -1 : 1
  }

  private static func unescaped(_ entry: Entry, _ bytes: Span<UInt8>) -> [UInt8] {
    var written: [UInt8] = []
    for index in entry.key { written.append(bytes[index]) }
    return JSONText(bytes: written, start: 0).unescaped(JSONToken(.escapedText, at: 0, extent: written.count))
  }
}
