/// The text of items as a record was received, where its typed fields do not say the same.
///
/// Keyed by the item's name in the file (`"DECOM"`), in the order of the names. It holds three things: text that could
/// not be used (`31/02/2020` where a day belongs), text that was read leniently (`c2` for `C2`), and columns that no
/// field is for. Writing a record puts this text back as long as its field says what was read from it, so that nothing
/// is lost, and a field that has been put right is written as it is now.
public struct AsReceived: Sendable {
  /// One item and its text.
  public struct Item: Hashable, Sendable {
    /// The item's name in the file.
    public let name: String

    /// Its text, unchanged.
    public let text: String

    /// Pairs an item with its text.
    public init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  // Boxed: few records have any, and those that have none should not pay for it.
  private final class Box: Sendable {
    let items: [Item]
    init(_ items: [Item]) { self.items = items }
  }

  private let box: Box

  /// Keeps the items in the order of their names; the last of two with one name stays. `nil` when there are none.
  public init?(_ items: [Item]) {
    guard !items.isEmpty else { return nil }
    var byName: [String: String] = [:]
    for item in items { byName[item.name] = item.text }
    box = Box(byName.sorted { $0.key < $1.key }.map { Item($0.key, $0.value) })
  }

  /// The items, in the order of their names.
  public var items: [Item] { box.items }

  /// The text of an item; `nil` when its typed field says it all.
  ///
  /// - Complexity: O(log *n*) in the number of items.
  public subscript(name: String) -> String? {
    var (low, high) = (0, box.items.count)
    while low < high {
      let middle = (low + high) / 2
      if box.items[middle].name < name { low = middle + 1 } else { high = middle }
    }
    return low < box.items.count && box.items[low].name == name ? box.items[low].text : nil
  }
}

extension AsReceived: Hashable {
  /// Whether both hold the same items with the same text.
  public static func == (left: Self, right: Self) -> Bool { left.box.items == right.box.items }

  /// Hashes the items.
  public func hash(into hasher: inout Hasher) { hasher.combine(box.items) }
}

extension AsReceived: Codable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Decodes an object of texts.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let items = try container.allKeys.map { Item($0.stringValue, try container.decode(String.self, forKey: $0)) }
    guard let received = AsReceived(items) else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "an empty object of received texts"))
    }
    self = received
  }

  /// Encodes an object of texts.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for item in items { try container.encode(item.text, forKey: Key(stringValue: item.name)) }
  }
}

extension AsReceived: CustomStringConvertible, CustomReflectable {
  /// How many items there are; neither their text nor their names, which may be headings with anything in them.
  public var description: String { "as received: \(items.count) \(items.count == 1 ? "item" : "items")" }

  /// A mirror without the text.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension AsReceived.Item: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// That it is an item, and nothing else.
  public var description: String { "item as received (details hidden)" }

  /// That it is an item, and nothing else.
  public var debugDescription: String { description }

  /// A mirror without the name and the text.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
