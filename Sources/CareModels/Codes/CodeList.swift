public import CareCore

/// A code set described as data: what a reference page, a schema or a picker needs.
public struct CodeList: Identifiable, Sendable {
  /// An item in which the codes of a list are returned.
  public struct Item: Hashable, Sendable {
    /// The table of the return, or the part of the census, that holds the item: `"episodes"`.
    public let table: String

    /// The name of the item: `"LS"`.
    public let name: String

    /// What the item asks, for a reader, where it is not what the list is called; otherwise `nil`.
    public let title: String?

    /// Describes an item.
    public init(_ name: String, table: String, title: String? = nil) {
      self.table = table
      self.name = name
      self.title = title
    }
  }

  /// One code of a list.
  public struct Entry: Hashable, Sendable {
    /// The code as it is returned: `"C2"`.
    public let code: String

    /// The name of the case in Swift: `"fullCareOrder"`.
    public let name: String

    /// What the code means, for a reader.
    public let title: String

    /// What the group of the code is called, for a reader; `nil` when the list has no groups.
    public let group: String?

    /// The collection years in which the code may be returned.
    public let validYears: ValidYears
  }

  /// The name of the Swift type: `"LegalStatus"`.
  public let id: String

  /// The code set itself.
  public let type: any CodeSet.Type

  /// What the list is called, for a reader.
  public let title: String

  /// The items in which the codes are returned; the first is the code set's own.
  public let items: [Item]

  /// Where the list is published.
  public let source: Source

  /// What the grouping is called, for a reader; `nil` when the list has no groups.
  public let grouping: String?

  /// The codes, in published order.
  public let entries: [Entry]

  /// Describes a list without groups.
  init<Code: CodeSet>(_ type: Code.Type, _ items: [Item]) {
    self.init(type, items, grouping: nil) { _ in nil }
  }

  /// Describes a list with groups.
  init<Code: GroupedCodeSet>(_ type: Code.Type, _ items: [Item]) {
    self.init(type, items, grouping: Code.Group.title) { $0.group.title }
  }

  /// Describes a list that is returned in one item.
  init<Code: CodeSet>(_ type: Code.Type, table: String) {
    self.init(type, [Item(Code.item, table: table)])
  }

  /// Describes a list with groups that is returned in one item.
  init<Code: GroupedCodeSet>(_ type: Code.Type, table: String) {
    self.init(type, [Item(Code.item, table: table)])
  }

  private init<Code: CodeSet>(
    _ type: Code.Type, _ items: [Item], grouping: String?, group: (Code) -> String?
  ) {
    id = String(describing: type)
    self.type = type
    title = Code.title
    self.items = items
    source = Code.source
    self.grouping = grouping
    entries = Code.allCases.map {
      Entry(
        code: $0.code, name: String(describing: $0), title: $0.title, group: group($0), validYears: $0.validYears)
    }
  }
}
