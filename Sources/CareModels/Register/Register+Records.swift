extension Register {
  /// The rows of a table, by what its records are; `nil` when the table was not supplied.
  ///
  /// For code that is written once for all tables. Where the table is known, its property says the same.
  public subscript<Row: RegisterRecord>(_ type: Row.Type) -> [Row]? {
    get {
      guard let path = Self.path(to: type) else { return nil }
      return self[keyPath: path]
    }
    set {
      guard let path = Self.path(to: type) else { return }
      self[keyPath: path] = newValue
    }
  }

  private static func path<Row: RegisterRecord>(to type: Row.Type) -> WritableKeyPath<Register, [Row]?>? {
    slot(Row.table)?.path as? WritableKeyPath<Register, [Row]?>
  }
}
