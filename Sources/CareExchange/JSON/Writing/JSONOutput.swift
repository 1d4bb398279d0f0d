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
    /// Never the same for two slots, so that a container that is kept too long is known. None has 0.
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
  struct Entry {
    /// The first eight bytes of the key, the first one highest.
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
  struct Later {
    let writer: JSONWriter
    let kind: Kind
    /// Where the value belongs in a list; in an object its entry knows.
    let offset: Int
  }

  var bytes: [UInt8] = []
  var entries: [Entry] = []
  var laters: [Later] = []
  var scratch: [UInt8] = []

  /// The value that may be written to.
  private(set) var top: Slot

  /// The values around it.
  private var below: [Slot] = []
  private var lastID = 1

  /// Starts to write a value, lists and objects of which are `depth` deep.
  init(depth: Int) {
    top = Slot(id: 1, depth: depth, place: .whole, start: 0, firstEntry: 0, firstLater: 0)
  }

  /// Refuses whatever is written.
  init(refusing reason: JSONProblem.Reason) {
    self.init(depth: 1)
    top.fault = reason
  }

  // MARK: - Slots

  /// Starts the value of the element or member that was started last; returns the identity of its slot.
  mutating func push() -> Int {
    lastID += 1
    let slot = Slot(
      id: lastID, depth: top.depth + 1, place: lastPlace, start: bytes.count, firstEntry: entries.count,
      firstLater: laters.count)
    below.append(top)
    top = slot
    return lastID
  }

  /// The place of the element or member that was started last.
  var lastPlace: Place {
    guard top.kind == .object, let entry = entries.last else { return .element(top.count - 1) }
    return .member(key: entry.key, isDeclared: entry.isDeclared)
  }

  /// Why a slot may not be written to as this kind of value; `nil` when it may.
  @inline(__always)
  func fault(_ id: Int, as kind: Kind) -> JSONProblem.Reason? {
    guard top.id == id else { return .notEncodable }
    if let fault = top.fault { return fault }
    return top.kind == kind ? nil : .notEncodable
  }

  /// Makes a slot a list, object or single value, unless it is one already.
  mutating func open(_ kind: Kind, _ id: Int) {
    guard top.id == id, top.kind != kind || kind == .single else { return }
    guard top.kind == .none else {
      top.fault = .notEncodable
      return
    }
    top.kind = kind
    if kind == .single { return }
    bytes.append(kind == .list ? UInt8(ascii: "[") : UInt8(ascii: "{"))
    if top.depth > CanonicalJSON.greatestDepth { top.fault = .tooDeep }
  }

  /// Ends the uppermost value.
  mutating func pop() throws(JSONRefusal) {
    if let fault = top.fault { throw JSONRefusal(fault) }
    switch top.kind {
    case .none: append("{}")
    case .single: break
    case .list:
      if laters.count > top.firstLater { try fillIn() }
      bytes.append(UInt8(ascii: "]"))
    case .object:
      if laters.count > top.firstLater || !top.isInOrder { try arrange() }
      bytes.append(UInt8(ascii: "}"))
    }
    drop()
  }

  /// Takes back the uppermost value, and the element or member that it is of the value around it.
  mutating func discard() {
    bytes.removeSubrange(top.start...)
    drop()
    top.count -= 1
    let comma = top.count > 0 ? 1 : 0
    if top.kind == .object, let entry = entries.popLast() {
      bytes.removeSubrange((entry.start - comma)...)
    } else {
      bytes.removeLast(comma)
    }
  }

  /// Makes the uppermost value one of which nothing has been written.
  mutating func reset() {
    bytes.removeSubrange(top.start...)
    removeParts()
    top = Slot(
      id: top.id, depth: top.depth, place: top.place, start: top.start, firstEntry: top.firstEntry,
      firstLater: top.firstLater)
  }

  private mutating func drop() {
    removeParts()
    // After the last value, a slot that nobody can write to.
    top = below.popLast() ?? Slot(id: 0, depth: 0, place: .whole, start: 0, firstEntry: 0, firstLater: 0)
  }

  private mutating func removeParts() {
    if entries.count > top.firstEntry { entries.removeSubrange(top.firstEntry...) }
    if laters.count > top.firstLater { laters.removeSubrange(top.firstLater...) }
  }

  /// The places on the way to the value of a slot that is being written, without the whole.
  func places(to id: Int) -> [Place] {
    (below + [top]).prefix { $0.id <= id }.dropFirst().map(\.place)
  }

  // MARK: - Lists and objects

  /// Starts an element of a list; returns why it may not be.
  @inline(__always)
  mutating func startElement(_ id: Int) -> JSONProblem.Reason? {
    if let fault = fault(id, as: .list) { return fault }
    if top.count > 0 { bytes.append(UInt8(ascii: ",")) }
    top.count += 1
    return nil
  }

  /// Writes an element of a list; returns why it may not be written.
  @inline(__always)
  mutating func element(_ id: Int, _ value: (inout Self) -> Void) -> JSONProblem.Reason? {
    if let fault = startElement(id) { return fault }
    value(&self)
    return nil
  }

  /// Starts a member of an object with its key; returns why it may not be.
  mutating func startMember(_ name: String, isDeclared: Bool, _ id: Int) -> JSONProblem.Reason? {
    if let fault = fault(id, as: .object) { return fault }
    if top.count > 0 { bytes.append(UInt8(ascii: ",")) }
    top.count += 1
    let start = bytes.count + 1
    let isEscaped = append(quoted: name)
    let entry = Entry(
      prefix: prefix(from: start), key: start..<(bytes.count - 1), isEscaped: isEscaped, isDeclared: isDeclared)
    bytes.append(UInt8(ascii: ":"))
    if top.isInOrder, entries.count > top.firstEntry {
      top.isInOrder = Self.order(entries[entries.count - 1], entry, bytes.span) < 0
    }
    entries.append(entry)
    return nil
  }

  /// Writes a member of an object; returns why it may not be written.
  @inline(__always)
  mutating func member(
    _ name: String, isDeclared: Bool, _ id: Int, _ value: (inout Self) -> Void
  ) -> JSONProblem.Reason? {
    if let fault = startMember(name, isDeclared: isDeclared, id) { return fault }
    value(&self)
    return nil
  }

  /// Gives the element or member that was started last to a writer of its own.
  mutating func write(later writer: JSONWriter, _ kind: Kind) {
    if top.kind == .object, let last = entries.indices.last { entries[last].later = laters.count }
    laters.append(Later(writer: writer, kind: kind, offset: bytes.count))
  }

  /// The writer that has been given the member of this name, if it is writing a list or object of the same kind.
  func writer(of name: String, _ kind: Kind) -> JSONWriter? {
    for entry in entries[top.firstEntry...] {
      guard let later = entry.later, laters[later].kind == kind else { continue }
      if JSONWriter.name(in: bytes, entry.key).utf8.elementsEqual(name.utf8) { return laters[later].writer }
    }
    return nil
  }
}
