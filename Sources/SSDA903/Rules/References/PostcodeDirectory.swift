public import CareCore

/// Where postcodes are: for each the authority and the grid position of its centre.
public struct PostcodeDirectory: Sendable {
  /// What is known of a postcode.
  public struct Entry: Hashable, Sendable {
    /// The code of the authority in whose area it is: `E10000018`.
    public let authority: String

    /// Its centre; `nil` when the list gives no position.
    public let point: GridPoint?

    /// Describes a postcode.
    public init(authority: String, point: GridPoint?) {
      self.authority = authority
      self.point = point
    }
  }

  private var entries: [String: Entry] = [:]

  /// An empty list.
  public init() {}

  /// How many postcodes the list has.
  public var count: Int { entries.count }

  /// What is known of a postcode, however it is spaced and in whichever case; `nil` when it is not on the list.
  public subscript(postcode: String) -> Entry? {
    get { entries[Self.key(postcode)] }
    set { entries[Self.key(postcode)] = newValue }
  }

  /// A postcode without spaces, in capitals.
  static func key(_ postcode: String) -> String {
    String(
      decoding: postcode.utf8.filter { $0 > 0x20 }.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 }, as: UTF8.self)
  }
}
