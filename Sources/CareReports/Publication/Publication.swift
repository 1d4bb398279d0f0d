public import CareCore
public import CareIndicators

/// Tables that are published together, with what a reader must know of them.
///
/// It is a ``document`` for text and Markdown, ``tidyRows`` for a file of comma-separated values, a ``page(with:)`` of HTML, and
/// can be encoded as JSON. None of them holds more than the tables, which hold what is shown.
public struct Publication: Hashable, Sendable {
  /// The heading.
  public var title: String

  /// The authority whose figures they are; `nil` when it is not known.
  public var authority: LocalAuthorityCode?

  /// The tables, in order.
  public var tables: [PublicationTable]

  /// Puts tables together.
  public init(_ title: String, authority: LocalAuthorityCode? = nil, tables: [PublicationTable]) {
    self.title = title
    self.authority = authority
    self.tables = tables
  }

  /// The symbols that stand in the tables, in the order of the legend.
  public var symbols: [TableSymbol] {
    let used = Set(tables.flatMap(\.symbols))
    return TableSymbol.allCases.filter(used.contains)
  }

  /// What a reader must know of the numbers, each sentence once.
  public var notes: [String] {
    var seen: Set<String> = []
    return tables.flatMap(\.notes).filter { seen.insert($0).inserted }
  }

  /// The name of the authority, or its code where it is none of England's; `nil` when it is not known.
  var authorityName: String? { authority.map { $0.authority?.name ?? $0.text } }
}

extension Publication: Encodable {
  private enum CodingKeys: String, CodingKey {
    case schemaVersion, title, authority, tables, legend, notes
  }

  private struct Entry: Encodable {
    let symbol: TableSymbol
    let meaning: String
  }

  /// Encodes the tables, the legend and the notes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(1, forKey: .schemaVersion)
    try container.encode(title, forKey: .title)
    try container.encodeIfPresent(authority, forKey: .authority)
    try container.encode(tables, forKey: .tables)
    try container.encode(symbols.map { Entry(symbol: $0, meaning: $0.meaning) }, forKey: .legend)
    try container.encode(notes, forKey: .notes)
  }
}

extension PublicationTable {
  /// What the table is by: `by age and sex`.
  var breakdownWords: String {
    let titles = [rows.title] + (columns.map { [$0.title] } ?? [])
    return "by " + titles.map { $0.prefix(1).lowercased() + $0.dropFirst() }.joined(separator: " and ")
  }

  /// The heading of the table.
  var heading: String {
    let name = officialName.map { " (\($0))" } ?? ""
    return "\(title)\(name), \(breakdownWords), \(period.end.inWords)"
  }

  /// The names of the rows, the total last.
  var rowTitles: [String] { rows.groups.map(\.title) + ["Total"] }

  /// The names of the columns, the total last; with one breakdown there is one column.
  var columnTitles: [String] { (columns?.groups.map(\.title) ?? []) + ["Total"] }

  /// What the numbers were measured with, in a sentence; `nil` when nothing was chosen.
  var optionWords: String? {
    guard !options.isEmpty else { return nil }
    return "Measured with " + options.map { "\($0.option.words): \($0.value.words)" }.joined(separator: "; ") + "."
  }
}
