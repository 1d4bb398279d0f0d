import CareCore

/// JSON as it is written: bytes in the order in which values come, and each object's members put in order when it ends.
///
/// A value that is being written has a slot; the slot of a value inside it lies on top of its own. A container may be written to
/// while its slot is the uppermost. What a type keeps to write to later (a nested container, the encoder of the class above)
/// has a writer of its own, and its bytes are fitted in when the value around it ends.
struct JSONOutput {
  /// What a value has turned out to be.
  enum Kind {
    case none
    case single
    case list
    case object
  }

  /// A value that is being written.
  struct Slot {
    /// Never the same for two slots, so that a container that is kept too long is known.
    let id: Int
    /// How many lists and objects deep a list or object here is.
    let depth: Int
    /// Where it is in the value around it.
    let place: Place
    /// The first of its bytes, entries and later parts.
    let start: Int
    let firstEntry: Int
    let firstLater: Int
    var kind = Kind.none
    var count = 0
    var isInOrder = true
    var fault: JSONProblem.Reason?
  }

  /// Where a value is in the list or object around it.
  enum Place {
    case whole
    case element(Int)
    /// The bytes of the key, between its quotation marks.
    case member(key: Range<Int>, isDeclared: Bool)
  }

  /// A member of an object that has not ended.
  private struct Entry {
    /// The first eight bytes of the key.
    let prefix: UInt64
    /// The key's text as written, between its quotation marks.
    let key: Range<Int>
    let isEscaped: Bool
    let isDeclared: Bool
    /// The bytes end here; known when the object ends.
    var end = 0
    /// The part, of those that are written later, that is the value.
    var later: Int?

    var start: Int { key.lowerBound - 1 }
  }

  /// A value with a writer of its own.
  private struct Later {
    let writer: JSONWriter
    let kind: Kind
    /// Where the value belongs in a list; in an object its entry knows.
    let offset: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var slots: [Slot] = []
  private var entries: [Entry] = []
  private var laters: [Later] = []
  private var scratch: [UInt8] = []
  private var nextID = 0

  // MARK: - Slots

  /// Starts a value; returns the index and identity of its slot.
  mutating func push(_ place: Place, depth: Int) -> (index: Int, id: Int) {
    nextID += 1
    slots.append(
      Slot(
        id: nextID, depth: depth, place: place, start: bytes.count, firstEntry: entries.count,
        firstLater: laters.count))
    return (slots.count - 1, nextID)
  }

  /// Why a slot may not be written to as this kind of value; `nil` when it may.
  func fault(_ slot: Int, _ id: Int, as kind: Kind) -> JSONProblem.Reason? {
    guard slots.count == slot + 1, slots[slot].id == id else { return .notEncodable }
    if let fault = slots[slot].fault { return fault }
    return slots[slot].kind == kind ? nil : .notEncodable
  }

  /// Makes a slot a list, object or single value, unless it is one already.
  mutating func open(_ kind: Kind, _ slot: Int, _ id: Int) {
    guard slots.count == slot + 1, slots[slot].id == id else { return }
    if slots[slot].kind == kind, kind != .single { return }
    guard slots[slot].kind == .none else {
      slots[slot].fault = .notEncodable
      return
    }
    slots[slot].kind = kind
    if kind == .single { return }
    bytes.append(kind == .list ? UInt8(ascii: "[") : UInt8(ascii: "{"))
    if slots[slot].depth > CanonicalJSON.greatestDepth { slots[slot].fault = .tooDeep }
  }

  /// Ends the uppermost value.
  mutating func pop() throws(JSONProblem) {
    guard let slot = slots.last else { return }
    if let fault = slot.fault { throw JSONProblem(fault) }
    switch slot.kind {
    case .none: append("{}")
    case .single: break
    case .list:
      if laters.count > slot.firstLater { try fillIn(slot) }
      bytes.append(UInt8(ascii: "]"))
    case .object:
      if laters.count > slot.firstLater || !slot.isInOrder { try arrange(slot) }
      bytes.append(UInt8(ascii: "}"))
    }
    drop(slot)
    slots.removeLast()
  }

  /// Takes back the uppermost value.
  mutating func discard() {
    guard let slot = slots.popLast() else { return }
    bytes.removeSubrange(slot.start...)
    drop(slot)
  }

  /// Makes the uppermost value one of which nothing has been written.
  mutating func reset() {
    guard let slot = slots.popLast() else { return }
    bytes.removeSubrange(slot.start...)
    drop(slot)
    slots.append(
      Slot(
        id: slot.id, depth: slot.depth, place: slot.place, start: slot.start, firstEntry: slot.firstEntry,
        firstLater: slot.firstLater))
  }

  private mutating func drop(_ slot: Slot) {
    entries.removeSubrange(slot.firstEntry...)
    laters.removeSubrange(slot.firstLater...)
  }

  // MARK: - Lists and objects

  /// Starts an element of the uppermost list.
  mutating func startElement(_ slot: Int) -> Place {
    if slots[slot].count > 0 { bytes.append(UInt8(ascii: ",")) }
    slots[slot].count += 1
    return .element(slots[slot].count - 1)
  }

  /// Takes back the element that was started last.
  mutating func takeBackElement(_ slot: Int) {
    slots[slot].count -= 1
    if slots[slot].count > 0 { bytes.removeLast() }
  }

  /// Starts a member of the uppermost object with its key.
  mutating func startMember(_ name: String, isDeclared: Bool, _ slot: Int) -> Place {
    if slots[slot].count > 0 { bytes.append(UInt8(ascii: ",")) }
    slots[slot].count += 1
    let start = bytes.count + 1
    let isEscaped = append(quoted: name)
    let key = start..<(bytes.count - 1)
    bytes.append(UInt8(ascii: ":"))
    var prefix: UInt64 = 0
    for index in 0..<8 { prefix = prefix << 8 | (index < key.count ? UInt64(bytes[start + index]) : 0) }
    let entry = Entry(
      prefix: isEscaped ? 0 : prefix, key: key, isEscaped: isEscaped, isDeclared: isDeclared)
    if slots[slot].isInOrder, entries.count > slots[slot].firstEntry, let last = entries.last {
      slots[slot].isInOrder = Self.order(last, entry, bytes.span) < 0
    }
    entries.append(entry)
    return .member(key: key, isDeclared: isDeclared)
  }

  /// Takes back the member that was started last.
  mutating func takeBackMember(_ slot: Int) {
    guard let entry = entries.popLast() else { return }
    slots[slot].count -= 1
    bytes.removeSubrange((slots[slot].count > 0 ? entry.start - 1 : entry.start)...)
  }

  /// Gives the element or member that was started last to a writer of its own.
  mutating func write(later writer: JSONWriter, _ kind: Kind, _ slot: Int) {
    if slots[slot].kind == .object, let last = entries.indices.last { entries[last].later = laters.count }
    laters.append(Later(writer: writer, kind: kind, offset: bytes.count))
  }

  /// The writer that has been given the member of this name, if it is writing a list or object of the same kind.
  func writer(of name: String, _ kind: Kind, _ slot: Int) -> JSONWriter? {
    for entry in entries[slots[slot].firstEntry...] {
      guard let later = entry.later, laters[later].kind == kind else { continue }
      if JSONWriter.name(in: bytes, entry.key).utf8.elementsEqual(name.utf8) { return laters[later].writer }
    }
    return nil
  }

  /// Fits in the elements of a list that were written by others.
  private mutating func fillIn(_ slot: Slot) throws(JSONProblem) {
    var whole: [UInt8] = []
    var start = slot.start + 1
    for later in laters[slot.firstLater...] {
      whole.append(contentsOf: bytes[start..<later.offset])
      whole.append(contentsOf: try later.writer.finish())
      start = later.offset
    }
    whole.append(contentsOf: bytes[start...])
    bytes.removeSubrange((slot.start + 1)...)
    bytes.append(contentsOf: whole)
  }

  // MARK: - Order

  /// Puts the members of an object in the order of their keys; of two with the same key the later one stays.
  private mutating func arrange(_ slot: Slot) throws(JSONProblem) {
    var end = bytes.count
    for index in entries[slot.firstEntry...].indices.reversed() {
      entries[index].end = end
      end = entries[index].start - 1
    }
    Self.sort(&entries, from: slot.firstEntry, bytes)
    scratch.removeAll(keepingCapacity: true)
    for index in entries[slot.firstEntry...].indices {
      let entry = entries[index]
      if index + 1 < entries.count, Self.order(entry, entries[index + 1], bytes.span) == 0 { continue }
      if !scratch.isEmpty { scratch.append(UInt8(ascii: ",")) }
      scratch.append(contentsOf: bytes[entry.start..<entry.end])
      if let later = entry.later { scratch.append(contentsOf: try laters[later].writer.finish()) }
    }
    bytes.removeSubrange((slot.start + 1)...)
    bytes.append(contentsOf: scratch)
    // A large one is rare, and not worth keeping.
    if scratch.count > 1 << 16 { scratch = [] }
  }

  private static func sort(_ entries: inout [Entry], from first: Int, _ text: [UInt8]) {
    let bytes = text.span
    // Objects have few members, most of them in order: one that is not is moved to its place.
    if entries.count - first <= 64 {
      for index in (first + 1)..<max(first + 1, entries.count) {
        let entry = entries[index]
        var place = index
        while place > first, order(entry, entries[place - 1], bytes) < 0 {
          entries[place] = entries[place - 1]
          place -= 1
        }
        entries[place] = entry
      }
      return
    }
    entries[first...].sort {
      let order = order($0, $1, bytes)
      return order == 0 ? $0.start < $1.start : order < 0
    }
  }

  /// Negative, 0 or positive as the left key comes before, equals or comes after the right one in UTF-8.
  @inline(__always)
  private static func order(_ left: Entry, _ right: Entry, _ bytes: Span<UInt8>) -> Int {
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

// MARK: - Values

extension JSONOutput {
  mutating func append(_ text: StaticString) { append(contentsOf: text.description) }

  mutating func append(contentsOf text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends text in quotation marks; returns whether any of it had to be escaped.
  @discardableResult
  mutating func append(quoted text: String) -> Bool {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    let isEscaped = Self.needsEscapes(bytes.span.extracting(start...))
    if isEscaped { escape(from: start) }
    bytes.append(UInt8(ascii: "\""))
    return isEscaped
  }

  @inline(__always)
  private static func needsEscapes(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      let byte = text[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return true }
    }
    return false
  }

  private mutating func escape(from start: Int) {
    let plain = Array(bytes[start...])
    bytes.removeSubrange(start...)
    for byte in plain {
      switch byte {
      case UInt8(ascii: "\""): append(#"\""#)
      case UInt8(ascii: "\\"): append(#"\\"#)
      case 8: append(#"\b"#)
      case 9: append(#"\t"#)
      case 10: append(#"\n"#)
      case 12: append(#"\f"#)
      case 13: append(#"\r"#)
      case 0..<0x20:
        append(byte < 0x10 ? #"\u000"# : #"\u001"#)
        append(contentsOf: String(byte % 16, radix: 16))
      default: bytes.append(byte)
      }
    }
  }

  mutating func append(_ truth: Bool) { append(truth ? "true" : "false") }

  mutating func append(_ number: some FixedWidthInteger) {
    guard let small = UInt64(exactly: number.magnitude) else { return append(contentsOf: String(number)) }
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = small
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    if bytes.count - start > 1 { bytes[start...].reverse() }
  }

  /// Appends a value whole, lists and objects of which are `depth` deep.
  mutating func append(_ value: JSONValue, depth: Int) throws(JSONProblem) {
    switch value {
    case .null: append("null")
    case .bool(let truth): append(truth)
    case .number(let number): append(contentsOf: number.literal)
    case .string(let text): append(quoted: text)
    case .array(let list):
      guard depth <= CanonicalJSON.greatestDepth else { throw JSONProblem(.tooDeep) }
      bytes.append(UInt8(ascii: "["))
      for (index, value) in list.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        try append(value, depth: depth + 1)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let object):
      guard depth <= CanonicalJSON.greatestDepth else { throw JSONProblem(.tooDeep) }
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in object.members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(quoted: member.key)
        bytes.append(UInt8(ascii: ":"))
        try append(member.value, depth: depth + 1)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}
