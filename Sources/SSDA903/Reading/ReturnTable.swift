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
    let lines: LineFinder
    let form: FileForm
  }

  /// The rows, in the order of the files.
  public internal(set) var rows: [Row]

  /// The files that the rows came from.
  public internal(set) var parts: [Part]

  /// The text of a cell as received; empty when the column is not in the file or the row not in the table.
  ///
  /// - Complexity: O(*p*) in the number of files.
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

  private func part(of row: Int) -> Part? {
    guard row >= 0, row < rows.count else { return nil }
    return parts.last { $0.firstRow <= row }
  }
}

/// Knows on which line of its file a row starts.
struct LineFinder: Sendable {
  let find: @Sendable (Int) -> Int?

  func line(ofRow row: Int) -> Int? { find(row) }
}

/// How a file was written, so that it can be written again alike.
enum FileForm: Hashable, Sendable {
  case csv(CSVWriter.Options)
  /// The cells come from an XML file.
  case xml
}
