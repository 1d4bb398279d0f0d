public import CareExchange
import CareModels

/// One table of a return: its rows as read, and every cell as received.
///
/// A table may come from several files; their rows follow one another in the order of the files' names.
public struct ReturnTable<Row: ReturnRow>: Sendable {
  /// The rows that came from one file.
  public struct Part: Sendable {
    /// The name of the file, without folders.
    public let file: String

    /// The cells as received.
    public let grid: CellGrid

    /// The first of the rows, among those of the whole table.
    public let firstRow: Int

    /// The place of each column in the file; -1 for one that it does not have.
    let positions: [Int]
    let lines: RowLines
    let form: FileForm
  }

  /// The rows, in the order of the files.
  public internal(set) var rows: [Row]

  /// The files that the rows came from.
  public internal(set) var parts: [Part]

  /// The text of a cell as received; empty when the column is not in the file or the row not in the table.
  ///
  /// - Complexity: O(log *p*) in the number of files.
  public func text(row: Int, column: Row.Column) -> String {
    guard let part = part(of: row) else { return "" }
    return part.grid.text(row: row - part.firstRow, column: part.positions[column.rawValue])
  }

  /// Whether any of the files has a column.
  public func hasColumn(_ column: Row.Column) -> Bool {
    parts.contains { $0.positions[column.rawValue] >= 0 }
  }

  /// The file that a row came from, and the line of that file on which it starts, counted from 1; the line is `nil`
  /// when it is not known.
  public func origin(of row: Int) -> (file: String, line: Int?)? {
    part(of: row).map { ($0.file, $0.lines.line(ofRow: row - $0.firstRow)) }
  }

  func part(of row: Int) -> Part? {
    guard row >= 0, row < rows.count else { return nil }
    var (low, high) = (0, parts.count)
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].firstRow <= row { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? parts[low - 1] : nil
  }
}

/// How a file was written, so that it can be written again alike.
enum FileForm: Hashable, Sendable {
  case csv(CSVWriter.Options)
  /// The cells come from an XML file.
  case xml
}

extension ReturnTable: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The table and its number of rows; no child's details.
  public var description: String { "\(Row.table.rawValue) (\(rows.count) rows)" }

  /// The table and its number of rows; no child's details.
  public var debugDescription: String { description }

  /// A mirror without the rows.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension ReturnTable.Part: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The file and the size of its table; no child's details.
  public var description: String { "\(file): \(grid)" }

  /// The file and the size of its table; no child's details.
  public var debugDescription: String { description }

  /// A mirror without the cells.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
