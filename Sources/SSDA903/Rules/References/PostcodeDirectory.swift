public import CareCore

/// Where postcodes are: for each the authority and the grid position of its centre.
///
/// A directory of all 2.7 million postcodes of the United Kingdom, past ones too, takes 60 MB: what is known of them
/// stands in arrays in the order of the postcodes, which are packed into a number each.
public struct PostcodeDirectory: Sendable {
  /// What is known of a postcode.
  public struct Entry: Hashable, Sendable {
    /// The code of the district or authority in whose area it is, as the list has it (`E07000130`, `E10000018`); empty
    /// when it does not say.
    public let authority: String

    /// Its centre; `nil` when the list gives no position.
    public let point: GridPoint?

    /// Describes a postcode.
    public init(authority: String, point: GridPoint?) {
      self.authority = authority
      self.point = point
    }
  }

  /// The postcodes, ascending, each once; what follows is known of the postcode in the same place.
  private var keys: [PostcodeKey] = []
  private var areas: [UInt16] = []
  /// Metres; -1 where there is no position.
  private var eastings: [Int32] = []
  private var northings: [Int32] = []

  /// The codes that ``areas`` stand for, in the order in which they were first met.
  private var codes: [String] = []
  private var codeNumbers: [String: UInt16] = [:]

  /// An empty list.
  public init() {}

  /// How many postcodes the list has.
  public var count: Int { keys.count }

  /// What is known of a postcode, however it is spaced and in whichever case; `nil` when it is not on the list.
  ///
  /// Setting `nil` takes it off the list. Text that cannot be a postcode is on no list, and setting it does nothing.
  ///
  /// - Complexity: O(log *n*) to look up, O(*n*) to set one that comes before others; read a whole list with
  ///   ``init(csv:file:)``.
  public subscript(postcode: String) -> Entry? {
    get {
      guard let key = PostcodeKey(postcode) else { return nil }
      let place = place(of: key)
      return keys.indices.contains(place) && keys[place] == key ? entry(at: place) : nil
    }
    set {
      guard let key = PostcodeKey(postcode) else { return }
      let place = place(of: key)
      if keys.indices.contains(place) && keys[place] == key { remove(at: place) }
      guard let newValue, let area = number(ofCode: newValue.authority) else { return }
      insert(key, area, newValue.point, at: place)
    }
  }

  private func place(of key: PostcodeKey) -> Int {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func entry(at place: Int) -> Entry {
    let code = codes.indices.contains(Int(areas[place])) ? codes[Int(areas[place])] : ""
    return Entry(
      authority: code, point: GridPoint(easting: Int(eastings[place]), northing: Int(northings[place])))
  }

  private mutating func remove(at place: Int) {
    keys.remove(at: place)
    areas.remove(at: place)
    eastings.remove(at: place)
    northings.remove(at: place)
  }

  private mutating func insert(_ key: PostcodeKey, _ area: UInt16, _ point: GridPoint?, at place: Int) {
    keys.insert(key, at: place)
    areas.insert(area, at: place)
    eastings.insert(point.map { Int32(truncatingIfNeeded: $0.easting) } ?? -1, at: place)
    northings.insert(point.map { Int32(truncatingIfNeeded: $0.northing) } ?? -1, at: place)
  }

  // MARK: Building

  /// The number that stands for the code of an area; `nil` when there are more areas than numbers.
  mutating func number(ofCode code: String) -> UInt16? {
    if let number = codeNumbers[code] { return number }
    guard let number = UInt16(exactly: codes.count) else { return nil }
    codes.append(code)
    codeNumbers[code] = number
    return number
  }

  /// Adds a postcode at the end; ``sort()`` makes the list usable.
  mutating func append(_ key: PostcodeKey, area: UInt16, easting: Int32, northing: Int32) {
    keys.append(key)
    areas.append(area)
    eastings.append(easting)
    northings.append(northing)
  }

  /// Puts the postcodes in order; of one that was added more than once the last holds.
  ///
  /// - Complexity: O(*n*) when they are in order already, as those of the ONS Postcode Directory are.
  mutating func sort() {
    if zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }) { return }
    var order = Array(keys.indices)
    order.sort { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
    let kept = order.indices.filter { $0 + 1 == order.count || keys[order[$0]] != keys[order[$0 + 1]] }.map {
      order[$0]
    }
    keys = kept.map { keys[$0] }
    areas = kept.map { areas[$0] }
    eastings = kept.map { eastings[$0] }
    northings = kept.map { northings[$0] }
  }
}

/// A postcode as a number, in the order in which lists have them.
///
/// Seven places of 37 signs (none, ten digits, 26 letters): the outward part on the left of four, the inward part on
/// three, as the seven-character form of the ONS Postcode Directory has them.
struct PostcodeKey: Hashable, Comparable, Sendable {
  private let number: UInt64

  /// Packs the letters and digits of a text; `nil` when there are other signs than spaces among them, fewer than five
  /// or more than seven. Whether there can be such a postcode is not looked at.
  init?(_ text: String) {
    self.init(text.utf8)
  }

  init?(_ bytes: some Sequence<UInt8>) {
    var signs: UInt64 = 0
    var count = 0
    for byte in bytes {
      let sign: UInt8
      switch byte {
      case 0x09, 0x20: continue
      case 0x30...0x39: sign = byte - 0x30 + 1
      case 0x41...0x5A: sign = byte - 0x41 + 11
      case 0x61...0x7A: sign = byte - 0x61 + 11
      default: return nil
      }
      count += 1
      guard count <= 7 else { return nil }
      signs = signs * 37 + UInt64(sign)
    }
    guard count >= 5 else { return nil }
    let (outward, inward) = signs.quotientAndRemainder(dividingBy: 50_653)  // 37³
    let padding: [UInt64] = [1_369, 37, 1]
    number = outward * padding[count - 5] * 50_653 + inward
  }

  /// Whether two texts are the same postcode, spaces and capitals aside; those that cannot be one must be alike.
  static func areSame(_ one: String, _ other: String) -> Bool {
    guard let key = Self(one) else { return one == other }
    return key == Self(other)
  }

  static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

extension PostcodeDirectory: CustomStringConvertible, CustomReflectable {
  /// How many postcodes the list has.
  public var description: String { "\(count) postcodes" }

  /// A mirror without the postcodes.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
