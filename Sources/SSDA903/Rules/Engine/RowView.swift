import CareCore
import CareExchange
import CareModels

/// A row of a table, as a rule sees it: its values by name, its text by column, its child, and the child's other rows.
///
///     episode.start            // the day, or nil when the cell is empty or holds no day
///     episode.isFilled(.start) // whether the cell holds anything at all
@dynamicMemberLookup
struct RowView<Row: RuledRow>: Sendable {
  let facts: RuleFacts
  /// The return that the row is in: this year's or last year's.
  let tables: ReturnTables
  let table: RuleTable<Row>
  /// The place of the row in its table, counted from 0.
  let position: Int

  /// The row's cells: missing, a value, or text that is none.
  var cells: Row {
    @inline(__always) get { table.rows[position] }
  }

  /// The value of a cell; `nil` when it is empty or unusable.
  @inline(__always)
  subscript<Value>(dynamicMember path: KeyPath<Row, Cell<Value>>) -> Value? {
    table.rows[position][keyPath: path].value
  }

  /// The child; `nil` when the row names none.
  var child: ChildView? {
    let child = table.children[position]
    return child >= 0 ? ChildView(facts: facts, tables: tables, number: child) : nil
  }

  /// Whether two rows are of the same child; `false` when either names none.
  func isOfSameChild<Other>(as other: RowView<Other>) -> Bool {
    let child = table.children[position]
    return child >= 0 && child == other.table.children[other.position]
  }

  // MARK: Text

  /// Whether a cell holds anything but spaces.
  func isFilled(_ column: Row.Column) -> Bool { !isBlank(column) }

  /// Whether a cell is empty or holds only spaces.
  @inline(__always)
  func isBlank(_ column: Row.Column) -> Bool {
    table.filled[position] & (1 << UInt64(truncatingIfNeeded: column.rawValue)) == 0
  }

  /// Whether any of some cells is filled.
  func hasAny(_ columns: Row.Column...) -> Bool {
    columns.contains(where: isFilled)
  }

  /// Whether all of some cells are filled.
  func hasAll(_ columns: Row.Column...) -> Bool {
    columns.allSatisfy(isFilled)
  }

  /// The text of a cell as rules compare it: without the spaces around it, in capitals; empty when it is blank.
  func text(_ column: Row.Column) -> String {
    guard !isBlank(column), let (part, range) = cell(column) else { return "" }
    let bytes = part.grid.bytes
    return CellText.name(bytes.span.extracting(range))
  }

  /// The text of a cell exactly as received.
  func asWritten(_ column: Row.Column) -> String {
    cell(column).map { String(decoding: $0.part.grid.bytes[$0.range], as: UTF8.self) } ?? ""
  }

  /// The text of a column that is not one of the table's own: of XML, or worked out by somebody else. `nil` when no file
  /// has it.
  func text(item: String) -> String? {
    table.part(of: position)?.text(item: item, row: position)
  }

  /// Whether two rows have the same text in a column, spaces around it and the case of letters aside; two blank cells
  /// have.
  func agrees(with other: RowView, on column: Row.Column) -> Bool {
    guard let (part, range) = cell(column), let (otherPart, otherRange) = other.cell(column) else {
      return isBlank(column) && other.isBlank(column)
    }
    let (bytes, otherBytes) = (part.grid.bytes, otherPart.grid.bytes)
    let (one, another) = (bytes.span.extracting(range), otherBytes.span.extracting(otherRange))
    if one.count == another.count {
      var isSame = true
      for index in one.indices where one[index] != another[index] { isSame = false }
      if isSame { return true }
    }
    return CellText.name(one) == CellText.name(another)
  }

  private func cell(_ column: Row.Column) -> (part: RuleTablePart, range: Range<Int>)? {
    guard let part = table.part(of: position) else { return nil }
    let place = part.positions[column.rawValue]
    guard place >= 0 else { return nil }
    return (part, part.grid.range(row: position - part.firstRow, column: place))
  }
}

/// Some rows of a table in order of time: those of one child, or a stretch of them.
struct RowViews<Row: RuledRow>: RandomAccessCollection, Sendable {
  let facts: RuleFacts
  let tables: ReturnTables
  /// `nil` when the return does not have the table; then there are no rows.
  let table: RuleTable<Row>?
  let startIndex: Int
  let endIndex: Int

  subscript(index: Int) -> RowView<Row> {
    guard let table, index >= startIndex, index < endIndex else { preconditionFailure("no such row") }
    return RowView(facts: facts, tables: tables, table: table, position: Int(table.order[index]))
  }

  subscript(range: Range<Int>) -> RowViews {
    RowViews(
      facts: facts, tables: tables, table: table, startIndex: range.lowerBound, endIndex: range.upperBound)
  }
}

extension RowView {
  /// The row of the same child that comes before this one in time; `nil` when this is the first, or has no child.
  var previous: RowView? { neighbour(-1) }

  /// The row of the same child that comes after this one in time; `nil` when this is the last, or has no child.
  var next: RowView? { neighbour(1) }

  private func neighbour(_ step: Int) -> RowView? {
    let child = table.children[position]
    let rank = Int(table.ranks[position]) + step
    guard child >= 0, table.range(ofChild: child).contains(rank) else { return nil }
    return RowView(facts: facts, tables: tables, table: table, position: Int(table.order[rank]))
  }

  /// Whether the row is the child's last in order of time; `true` for a row of no child.
  var isLast: Bool { next == nil }

  /// Whether the row is the child's first in order of time; `true` for a row of no child.
  var isFirst: Bool { previous == nil }
}

extension RowView: CustomStringConvertible, CustomReflectable {
  /// The table and the row; nothing that is in it.
  var description: String { "\(RecordReference(Row.table, position)) (details hidden)" }

  var customMirror: Mirror { Mirror(self, children: [:]) }
}
