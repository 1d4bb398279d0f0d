import CareModels

extension Rule {
  /// A rule that no two rows of a table have the same text in a column, spaces around it and the case of letters aside;
  /// rows that are not meant by `isMeant` do not count.
  static func unique<Row: RuledRow>(
    _: Row.Type, _ column: Row.Column, _ code: String, _ message: String, years: ClosedRange<Int> = allYears,
    note: String = "", among isMeant: @escaping @Sendable (RowView<Row>) -> Bool
  ) -> Rule {
    Rule(
      code: code, message: message, fields: [RuleField(Row.table, column.item)], years: years, tables: [Row.table],
      needs: [], note: note,
      search: .rows { facts, flags in
        guard let table = Row.table(of: facts.thisYear) else { return }
        var first: [String: RowView<Row>] = [:]
        for position in table.rows.indices {
          let row = RowView(facts: facts, tables: facts.thisYear, table: table, position: position)
          guard isMeant(row) else { continue }
          let text = row.text(column)
          if let other = first[text] {
            flags.flag(other)
            flags.flag(row)
          } else {
            first[text] = row
          }
        }
      })
  }
}
