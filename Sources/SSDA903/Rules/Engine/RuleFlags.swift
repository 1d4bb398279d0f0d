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
    let places = Dictionary(RegisterTable.statutory.enumerated().map { ($1, $0) }) { first, _ in first }
    func place(_ table: RegisterTable) -> Int { places[table] ?? places.count }
    var sorted: [(table: RegisterTable, row: Int)] = []
    for (table, row) in rows.sorted(by: { (place($0.table), $0.row) < (place($1.table), $1.row) })
    where sorted.last.map({ $0 != (table, Int(row)) }) ?? true {
      sorted.append((table, Int(row)))
    }
    return sorted
  }
}
