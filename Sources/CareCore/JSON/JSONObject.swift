/// An object of a JSON text: values by key, in the order of the keys.
///
/// Keys are compared byte by byte in UTF-8, as files hold them, and not as `String` compares: an `é` of one character and
/// an `é` of two are two keys, and neither is lost. It may hold a child's details, so its `description` hides them.
public struct JSONObject: Sendable {
  /// A key and its value.
  public struct Member: Sendable {
    /// The key.
    public let key: String

    /// The value.
    public internal(set) var value: JSONValue

    /// Pairs a key with a value.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The keys and values, in the order of the keys' bytes; no key is there twice.
  public private(set) var members: [Member]

  /// An object without members.
  public init() { members = [] }

  /// An object of these members, in whatever order; `nil` when a key is there twice.
  ///
  /// - Complexity: O(*n* log *n*) in the number of members; O(*n*) when they are in order.
  public init?(_ members: some Sequence<Member>) {
    self.init(unique: Array(members))
    for index in self.members.indices.dropFirst() where same(self.members[index - 1].key, self.members[index].key) {
      return nil
    }
  }

  /// Members of which no two have the same key.
  package init(unique members: [Member]) {
    self.members = members
    let isInOrder = zip(members, members.dropFirst()).allSatisfy { precedes($0.key, $1.key) }
    if !isInOrder { self.members.sort { precedes($0.key, $1.key) } }
  }

  /// The value of a key; `nil` when there is no such key (a key whose value is `null` has `JSONValue.null`).
  ///
  /// Setting `nil` takes the key out.
  ///
  /// - Complexity: O(log *n*) to read; O(*n*) to add or take out a key.
  public subscript(key: String) -> JSONValue? {
    get {
      let place = place(of: key)
      return holds(key, at: place) ? members[place].value : nil
    }
    set {
      let place = place(of: key)
      switch (holds(key, at: place), newValue) {
      case (true, let value?): members[place].value = value
      case (false, let value?): members.insert(Member(key, value), at: place)
      case (true, nil): members.remove(at: place)
      case (false, nil): break
      }
    }
  }

  /// Whether there are no members.
  public var isEmpty: Bool { members.isEmpty }

  private func holds(_ key: String, at place: Int) -> Bool {
    place < members.count && same(members[place].key, key)
  }

  /// The first member whose key does not come before the given one.
  private func place(of key: String) -> Int {
    var low = 0
    var high = members.count
    while low < high {
      let middle = low + (high - low) / 2
      if precedes(members[middle].key, key) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension JSONObject.Member: Hashable {
  /// Whether keys and values are the same, byte by byte.
  public static func == (left: Self, right: Self) -> Bool { same(left.key, right.key) && left.value == right.value }

  /// Hashes key and value.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(value)
  }
}

extension JSONObject: Hashable {}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// An object that is written in the program; of two values with the same key the last one stays.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init()
    for (key, value) in elements { self[key] = value }
  }
}

extension JSONObject: PersonalText {
  /// What is shown instead of the members: `‹object›`.
  public static let placeholder = "‹object›"
}

extension JSONObject.Member: PersonalText {
  /// What is shown instead of key and value: `‹member›`.
  public static let placeholder = "‹member›"
}

/// Whether two texts are the same bytes. (`==` also takes different spellings of an accented letter for the same.)
func same(_ left: String, _ right: String) -> Bool {
  left == right && left.utf8.elementsEqual(right.utf8)
}

private func precedes(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
