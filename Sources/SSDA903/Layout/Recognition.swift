import CareExchange
import CareModels

/// Tells which table of the return a file is, by its columns and not by its name.
enum Recognition {
  /// What a heading says.
  enum Answer: Hashable {
    /// The file is this table.
    case table(RegisterTable)
    /// The columns are those of this table, but there is none that says which child a row is about.
    case withoutChild(RegisterTable)
    /// The columns are those of no table.
    case unknown
  }

  /// Names by which columns also go: those of the XML form.
  private static let otherNames = ["CHILDID": "CHILD", "PL": "PLACE"]

  /// The item that a heading names: without the spaces around it, in capitals, by its usual name.
  static func item(_ heading: String) -> String {
    let name = String(heading.drop(while: isBlank).reversed().drop(while: isBlank).reversed()).uppercased()
    return otherNames[name] ?? name
  }

  private static func isBlank(_ character: Character) -> Bool {
    character.isWhitespace || character == "\u{FEFF}"
  }

  /// Items that several tables have, and which therefore tell nothing.
  private static let common: Set<String> = ["CHILD", "DOB", "SEX"]

  static func table(for columns: [String]) -> Answer {
    let items = Set(columns.map(item))
    var best: (table: RegisterTable, found: Int)?
    for layout in ReturnLayout.tables {
      let telling = layout.items.filter { !common.contains($0) }
      let found = telling.count { items.contains($0) }
      // Two telling columns, or the only one there is.
      guard found >= min(2, telling.count), found > best?.found ?? 0 else { continue }
      best = (layout.table, found)
    }
    if best == nil, items.isSuperset(of: common) { best = (.children, 0) }
    guard let best else { return .unknown }
    return items.contains("CHILD") ? .table(best.table) : .withoutChild(best.table)
  }

  /// The place of each of a table's columns in a file; -1 for one that the file does not have.
  static func positions<Column: ReturnColumn>(_: Column.Type, in items: [String]) -> [Int] {
    Column.allCases.map { column in items.firstIndex(of: column.item) ?? -1 }
  }

  /// The columns of a file that are none of a table's, or repeat one, each with a name unlike any other.
  static func extra<Column: ReturnColumn>(
    _ type: Column.Type, in grid: CellGrid
  ) -> [(name: String, position: Int)] {
    let items = grid.columns.map(item)
    let known = Set(positions(type, in: items))
    var names = Set(Column.allCases.map(\.item))
    var extra: [(name: String, position: Int)] = []
    for position in grid.columns.indices where !known.contains(position) {
      let heading = grid.columns[position]
      var name = heading
      var number = 2
      while names.contains(name) {
        name = "\(heading) (\(number))"
        number += 1
      }
      names.insert(name)
      extra.append((name, position))
    }
    return extra
  }
}
