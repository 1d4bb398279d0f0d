public import CareCore
public import CareModels

/// What a report was made from: a name for it, and how much there was.
public struct ReportSource: Hashable, Sendable {
  /// What the data is called, for a reader: the name of a folder or a file.
  public let name: String

  /// The authority whose data it is; `nil` when the data does not say.
  public let authority: LocalAuthorityCode?

  /// How many rows each table had; a table that was not supplied is not among them.
  public let tables: [RegisterTable: Int]

  /// Names data and counts its rows.
  public init(_ name: String, _ register: Register) {
    self.name = name
    authority = register.authority
    tables = Dictionary(uniqueKeysWithValues: register.suppliedTables.map { ($0.table, $0.rows) })
  }

  /// The tables that were supplied, in the order of ``CareModels/RegisterTable``.
  var orderedTables: [(table: RegisterTable, rows: Int)] {
    RegisterTable.allCases.compactMap { table in tables[table].map { (table, $0) } }
  }
}
