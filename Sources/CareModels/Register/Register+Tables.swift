import CareCore

extension Register {
  /// The tables that were supplied, in the order of ``RegisterTable``, with their numbers of rows.
  public var suppliedTables: [(table: RegisterTable, rows: Int)] {
    Self.slots.compactMap { slot in slot.count(self).map { (slot.table, $0) } }
  }

  /// How many rows a table has; `nil` when it was not supplied.
  public func rowCount(_ table: RegisterTable) -> Int? {
    Self.slot(table)?.count(self)
  }

  /// The key of a table in JSON, which is the name of its property: `"episodes"`.
  public static func key(of table: RegisterTable) -> String {
    slot(table)?.key ?? table.rawValue
  }

  /// The type of the records of a table; `nil` is never the case for a table of this version.
  public static func recordType(of table: RegisterTable) -> (any RegisterRecord.Type)? {
    slot(table)?.record
  }

  /// What the records of a table look like; `nil` is never the case for a table of this version.
  public static func recordSchema(of table: RegisterTable) -> FieldSchema? {
    slot(table)?.schema
  }

  /// What a register looks like: a version, and a list of records for each table.
  public static var schema: FieldSchema {
    let tables = slots.map { FieldSchema.Entry($0.key, item: $0.table.rawValue, .list($0.schema)) }
    return .object(
      "Register",
      fields: [
        .init("schemaVersion", item: nil, .integer(from: schemaVersion, through: schemaVersion)),
        .init("authority", item: nil, .text),
      ] + tables, required: ["schemaVersion"])
  }

  /// The values that could not be read and were kept, by the path of each: `episodes[12].start`,
  /// `placements[3].charges[0].weekly`.
  public var unreadPaths: [String] {
    var paths = Self.slots.flatMap { slot in
      slot.unread(self).flatMap { row, paths in
        paths.map { $0.isEmpty ? "\(slot.key)[\(row)]" : "\(slot.key)[\(row)].\($0)" }
      }
    }
    let keys = unknownFields?.values.keys.sorted() ?? []
    paths += keys.filter { name in name == "authority" || Self.slots.contains { $0.key == name } }
    return paths
  }

  /// The rows of both, table by table: this one's, then the other's.
  ///
  /// A table that neither holds stays `nil`. The authority is kept when both name the same one, or only one does.
  public func merged(with other: Register) -> Register {
    var merged = self
    if authority != other.authority { merged.authority = authority == nil ? other.authority : nil }
    for slot in Self.slots { slot.join(&merged, other) }
    return merged
  }

  /// The children of a table's rows, in row order; `nil` when the table was not supplied.
  func identifiers(_ table: RegisterTable) -> [ChildIdentifier?]? {
    Self.slot(table)?.children(self)
  }

  static func slot(_ table: RegisterTable) -> TableSlot? {
    let position = table.order
    return slots.indices.contains(position) && slots[position].table == table ? slots[position] : nil
  }
}

extension Register: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The tables and their numbers of rows; no child's details.
  public var description: String {
    "Register (" + suppliedTables.map { "\($0.table.rawValue): \($0.rows)" }.joined(separator: ", ") + ")"
  }

  /// The tables and their numbers of rows; no child's details.
  public var debugDescription: String { description }

  /// A mirror without the records.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
