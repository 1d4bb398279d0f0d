public import CareCore

/// A table of a page: a caption, headings with their scope, groups of rows, totals.
///
///     var table = DataTable(
///       "Findings by rule", columns: [.init("Rule", .code), .init("Rows", .number)], isSortable: true)
///     table.append([.code("141"), .number(3)])
///
/// A table that is wider than its place scrolls in a box of its own. Sorting and filtering are added by the script of the
/// ``Page``; without it the table is complete and in the order given.
public struct DataTable: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// What its cells hold.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      /// Words, from the left.
      case text
      /// Numbers, their digits below one another, from the right.
      case number
      /// Codes and names of fields, in a face of fixed width.
      case code
    }

    /// The heading.
    public var title: String

    /// What its cells hold.
    public var kind: Kind

    /// Describes a column.
    public init(_ title: String, _ kind: Kind = .text) {
      self.title = title
      self.kind = kind
    }
  }

  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// What it shows.
    public var content: HTML

    /// What it is sorted by; `nil` for what it shows.
    public var key: String?

    /// A cell that shows something.
    public init(_ content: HTML, key: String? = nil) {
      self.content = content
      self.key = key
    }

    /// Words.
    public static func text(_ text: String) -> Self { Self(HTML(text: text)) }

    /// A code, or the name of a field.
    public static func code(_ text: String) -> Self { Self(HTML(.code, HTML(text: text)), key: text) }

    /// A whole number, shown with commas between thousands.
    public static func number(_ number: Int) -> Self { Self(HTML(text: number.grouped), key: String(number)) }

    /// A number in a form of its own, sorted by its value; one without a value is sorted last.
    public static func number(_ value: Fraction?, shown: String) -> Self {
      Self(HTML(text: shown), key: value?.rounded(toPlaces: 9) ?? "")
    }
  }

  /// Rows that belong together.
  public struct Group: Hashable, Sendable {
    /// What stands above them; `nil` for nothing.
    public var title: String?

    /// The rows. The first cell of each names it.
    public var rows: [[Cell]]

    /// Rows that belong together.
    public init(_ title: String? = nil, rows: [[Cell]] = []) {
      self.title = title
      self.rows = rows
    }
  }

  /// What the table is of: it stands above it and is what a screen reader says.
  public var caption: String

  /// The columns.
  public let columns: [Column]

  /// The rows, group by group.
  public var groups: [Group]

  /// The last rows, which sorting leaves in their place.
  public var totals: [[Cell]]

  /// Whether the reader can sort by any column, within each group.
  public var isSortable: Bool

  /// Whether the reader can leave out all rows that do not hold a text. Only a sortable table can be filtered.
  public var isFilterable: Bool

  /// A table of groups of rows.
  public init(
    _ caption: String, columns: [Column], groups: [Group] = [], totals: [[Cell]] = [], isSortable: Bool = false,
    isFilterable: Bool = false
  ) {
    self.caption = caption
    self.columns = columns
    self.groups = groups
    self.totals = totals
    self.isSortable = isSortable
    self.isFilterable = isFilterable
  }

  /// A table of rows without groups.
  public init(
    _ caption: String, columns: [Column], rows: [[Cell]], totals: [[Cell]] = [], isSortable: Bool = false,
    isFilterable: Bool = false
  ) {
    self.init(
      caption, columns: columns, groups: [Group(rows: rows)], totals: totals, isSortable: isSortable,
      isFilterable: isFilterable)
  }

  /// Adds a row to the last group.
  ///
  /// Cells that are missing at its end are empty; cells for which there is no column are not shown.
  public mutating func append(_ row: [Cell]) {
    if groups.isEmpty { groups.append(Group()) }
    groups[groups.count - 1].rows.append(row)
  }

  /// How many rows there are, totals left out.
  public var rowCount: Int { groups.reduce(0) { $0 + $1.rows.count } }
}

extension DataTable.Cell: ExpressibleByStringInterpolation {
  /// Words.
  public init(stringLiteral value: String) { self.init(HTML(text: value)) }
}

extension DataTable: HTMLRepresentable {
  /// The table in its box; a sentence when there are no rows.
  public var html: HTML {
    guard rowCount > 0 || !totals.isEmpty else {
      return HTML(.p, [.class("no-data")], "\(caption): no rows.")
    }
    var attributes: [HTML.Attribute] = []
    if isSortable { attributes.append(.init(.sortable)) }
    if isSortable, isFilterable { attributes.append(.init(.filterable)) }
    var parts = [
      HTML(.caption, HTML(.span, "\(caption)")),
      HTML(.thead, HTML(.tr, HTML(columns.map(heading)))),
    ]
    parts += groups.filter { !$0.rows.isEmpty }.map { group in
      HTML(.tbody, HTML(titleRow(group) + group.rows.map(row)))
    }
    if !totals.isEmpty { parts.append(HTML(.tfoot, HTML(totals.map(row)))) }
    return HTML(
      .div, [.class("table"), .init(.role, "region"), .init(.tabindex, "0"), .label(caption)],
      HTML(.table, attributes, HTML(parts)))
  }

  private func heading(_ column: Column) -> HTML {
    HTML(.th, [.init(.scope, "col"), .init(.kind, column.kind.rawValue)], "\(column.title)")
  }

  private func titleRow(_ group: Group) -> [HTML] {
    guard let title = group.title else { return [] }
    let span = HTML.Attribute(.colspan, String(max(1, columns.count)))
    return [HTML(.tr, [.class("group")], HTML(.th, [.init(.scope, "rowgroup"), span], "\(title)"))]
  }

  private func row(_ cells: [Cell]) -> HTML {
    HTML(
      .tr,
      HTML(
        columns.indices.map { index in
          let cell = index < cells.count ? cells[index] : Cell([])
          var attributes: [HTML.Attribute] = index == 0 ? [.init(.scope, "row")] : []
          if columns[index].kind != .text { attributes.append(.init(.kind, columns[index].kind.rawValue)) }
          if isSortable, let key = cell.key, key != cell.content.plainText { attributes.append(.init(.key, key)) }
          return HTML(index == 0 ? .th : .td, attributes, cell.content)
        }))
  }
}
