import CareModels

/// The rows that a rule has found, table by table.
struct RuleFlags: Sendable {
  private(set) var rows: [(table: RegisterTable, row: Int32)] = []

  /// Notes a row of this year's return; one of last year's is not a row that anybody can put right.
  mutating func flag<Row>(_ row: RowView<Row>) {
    guard row.tables === row.facts.thisYear else { return }
    rows.append((Row.table, Int32(truncatingIfNeeded: row.position)))
  }

  /// Notes a row if there is one.
  mutating func flag<Row>(_ row: RowView<Row>?) {
    if let row { flag(row) }
  }

  /// Notes rows.
  mutating func flag<Row>(_ rows: some Sequence<RowView<Row>>) {
    for row in rows { flag(row) }
  }

  mutating func append(_ other: RuleFlags) { rows += other.rows }

  /// The rows in order of table and row, each once.
  var sorted: [(table: RegisterTable, row: Int)] {
    let tables = RegisterTable.statutory
    // Both in one number: rows are mostly noted in order, and numbers are soon compared.
    var keys: [Int] = []
    keys.reserveCapacity(rows.count)
    var last: (table: RegisterTable, place: Int)?
    for (table, row) in rows {
      let place = last.flatMap { $0.table == table ? $0.place : nil } ?? tables.firstIndex(of: table) ?? tables.count
      last = (table, place)
      keys.append(place << 32 | Int(row))
    }
    if zip(keys, keys.dropFirst()).contains(where: { $0 > $1 }) { keys.sort() }
    var sorted: [(table: RegisterTable, row: Int)] = []
    sorted.reserveCapacity(keys.count)
    var before: Int?
    for key in keys where key != before {
      before = key
      let place = key >> 32
      if place < tables.count { sorted.append((tables[place], key & 0xFFFF_FFFF)) }
    }
    return sorted
  }
}
