import CareExchange
public import CareModels
public import CareValidation

/// Which file, and which line of it, every row of a return came from: for what is found after the return has become a
/// register.
///
///     let origins = statutory.origins
///     let (register, findings) = statutory.converted()
///     let checked = ChildHistories(register).findings().map(origins.located)
public struct RowOrigins: Sendable {
  struct Part: Sendable {
    let file: String
    let firstRow: Int
    let lines: RowLines
  }

  private var parts: [RegisterTable: [Part]] = [:]

  init(_ statutory: borrowing StatutoryReturn) {
    add(statutory.header)
    add(statutory.episodes)
    add(statutory.reviews)
    add(statutory.missing)
    add(statutory.uasc)
    add(statutory.previousPermanence)
    add(statutory.adoptions)
    add(statutory.placedForAdoption)
    add(statutory.healthOutcomes)
    add(statutory.careLeavers)
    add(statutory.socialWorkerEpisodes)
    add(statutory.deprivationsOfLiberty)
  }

  private mutating func add<Row>(_ table: ReturnTable<Row>?) {
    guard let table else { return }
    parts[Row.table] = table.parts.map { Part(file: $0.file, firstRow: $0.firstRow, lines: $0.lines) }
  }

  /// The file that a row came from, and the line of it on which the row starts, counted from 1; the line is `nil` when
  /// it is not known. `nil` when the table came from no file.
  ///
  /// - Complexity: O(log *n*) in the rows that do not stand on the line after the row before them.
  public func place(of row: Int, in table: RegisterTable) -> (file: String, line: Int?)? {
    guard let part = parts[table]?.last(where: { $0.firstRow <= row }) else { return nil }
    return (part.file, part.lines.line(ofRow: row - part.firstRow))
  }

  /// The finding with the file and the line of its row; unchanged when it names a file already, or no row of the return.
  ///
  /// - Complexity: O(log *n*) in the rows that do not stand on the line after the row before them.
  public func located(_ finding: Finding) -> Finding {
    guard finding.location.file == nil, let table = finding.location.table, let row = finding.location.row,
      let place = place(of: row, in: table)
    else { return finding }
    var location = finding.location
    location.file = place.file
    location.line = place.line
    return Finding(finding.check, finding.severity, finding.message, at: location)
  }
}

extension StatutoryReturn {
  /// Where the rows came from, apart from the rows: it may outlive the return, and takes next to no memory.
  public var origins: RowOrigins { RowOrigins(self) }
}

/// On which line of its file each row starts.
enum RowLines: Sendable {
  /// The rows that do not follow from the row before, with their lines, in order; and how many rows there are.
  case marks([(row: Int, line: Int)], rows: Int)
  /// The line of each row.
  case each([Int32])

  /// Nothing is known.
  static let unknown = RowLines.each([])

  init(_ reading: CSVReading) {
    let rows = reading.grid.rowCount
    var marks: [(row: Int, line: Int)] = []
    // Each row has a line at least, so where the ends are as far apart as their lines all between follow one another.
    func mark(_ first: Int, _ last: Int, _ firstLine: Int, _ lastLine: Int) {
      if lastLine - firstLine == last - first { return }
      if last - first == 1 {
        marks.append((last, lastLine))
        return
      }
      let middle = (first + last) / 2
      let line = reading.line(ofRow: middle) ?? 0
      mark(first, middle, firstLine, line)
      mark(middle, last, line, lastLine)
    }
    if let first = reading.line(ofRow: 0), let last = reading.line(ofRow: rows - 1) {
      marks.append((0, first))
      mark(0, rows - 1, first, last)
    }
    self = .marks(marks, rows: rows)
  }

  /// The line, counted from 1; `nil` when it is not known or there is no such row.
  func line(ofRow row: Int) -> Int? {
    switch self {
    case .each(let lines): return lines.indices.contains(row) && lines[row] > 0 ? Int(lines[row]) : nil
    case .marks(let marks, let rows):
      guard row >= 0, row < rows else { return nil }
      var (low, high) = (0, marks.count)
      while low < high {
        let middle = (low + high) / 2
        if marks[middle].row <= row { low = middle + 1 } else { high = middle }
      }
      return low > 0 ? marks[low - 1].line + row - marks[low - 1].row : nil
    }
  }
}
