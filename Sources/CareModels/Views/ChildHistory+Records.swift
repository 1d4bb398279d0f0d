extension ChildHistory {
  /// The child's records of one kind, in the order of their table; none when the table was not supplied.
  ///
  /// For code that is written once for all tables. Where the table is known, a property says the same: ``reviews``.
  public func records<Row: CareRecord>(of type: Row.Type) -> HistoryRecords<Row> {
    records(storage.register[Row.self], Row.table)
  }

  /// The rows of a table that name the child, in the order of the table, counted from 0.
  ///
  /// For loops over children; ``references(in:)`` says the same with the table.
  public func rows(in table: RegisterTable) -> ArraySlice<Int32> {
    storage.rows(table, of: index)
  }
}

extension ChildHistory {
  /// The histories of all children of the register, this one among them.
  public var histories: ChildHistories { ChildHistories(storage: storage) }
}
