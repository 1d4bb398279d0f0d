extension ChildHistory {
  /// The child's records of one kind, in the order of their table; none when the table was not supplied.
  ///
  /// For code that is written once for all tables. Where the table is known, a property says the same: ``reviews``.
  public func records<Row: CareRecord>(of type: Row.Type) -> HistoryRecords<Row> {
    // Of most tables a child has no row, and then the table need not be looked up.
    let rows = storage.rows(Row.table, of: index)
    return HistoryRecords(table: rows.isEmpty ? [] : storage.table(of: Row.self), rows: rows)
  }

  /// The rows of a table that name the child, in the order of the table, counted from 0.
  ///
  /// For loops over children; ``references(in:)`` says the same with the table.
  public func rows(in table: RegisterTable) -> ArraySlice<Int32> {
    storage.rows(table, of: index)
  }

  /// Whether a row of a table names the child.
  public func hasRows(in table: RegisterTable) -> Bool {
    storage.groupings[table.order]?.hasRows(of: index) ?? false
  }
}

extension ChildHistory {
  /// The histories of all children of the register, this one among them.
  public var histories: ChildHistories { ChildHistories(storage: storage) }
}
