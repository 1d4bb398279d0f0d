/// Something in a statistics file that is not as it should be, and where; never the text of a cell.
public struct StatisticsProblem: Error, Hashable, Sendable {
  /// The name of the file.
  public let file: String

  /// The line of the file, from 1; `nil` for the file as a whole.
  public let line: Int?

  /// The column of the file, from 1; `nil` for a whole line or the file.
  public let column: Int?

  /// The name of the column; `nil` when no column is meant.
  public let columnName: String?

  /// What is the matter.
  public let kind: Kind

  /// Describes a problem.
  public init(_ kind: Kind, file: String, line: Int? = nil, column: Int? = nil, columnName: String? = nil) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.columnName = columnName
  }

  /// What can be the matter with a statistics file.
  public enum Kind: Hashable, Sendable {
    /// There is nothing in the file, or only a header.
    case empty
    /// It is a spreadsheet (XLSX, XLS or ODS), not a CSV file.
    case spreadsheet
    /// No column says the year; these names would do.
    case noYear(names: [String])
    /// No column says the authority; these names would do.
    case noAuthority(names: [String])
    /// No column holds figures.
    case noFigures
    /// No column holds the neighbours of the authority.
    case noNeighbours
    /// The file is not well formed as CSV here; the message says how.
    case csv(message: String)
    /// The cell is not a year.
    case notAYear
    /// The cell is neither a number nor a symbol.
    case notANumber
    /// The row says neither which authority nor which other area it is about.
    case noPlace
    /// An earlier row is about the same thing, authority and year; this one was not used.
    case twice
    /// The neighbour is not an authority that the list of 2025 has.
    case unknownNeighbour
    /// The authority is its own neighbour, or has one twice; the cell was not used.
    case repeatedNeighbour
  }

  /// Whether the file cannot be used at all.
  public var isFatal: Bool {
    switch kind {
    case .empty, .spreadsheet, .noYear, .noAuthority, .noFigures, .noNeighbours: true
    default: false
    }
  }

  /// What is the matter in plain English, without any text of a cell.
  public var message: String {
    switch kind {
    case .empty: "it has no rows"
    case .spreadsheet: "it is a spreadsheet; save it as CSV"
    case .noYear(let names): "no column says the year (\(names.joined(separator: ", ")) would)"
    case .noAuthority(let names): "no column says the authority (\(names.joined(separator: ", ")) would)"
    case .noFigures: "no column holds figures"
    case .noNeighbours: "no column holds the neighbours of the authority"
    case .csv(let message): message
    case .notAYear: "it is not a year such as 2025, 202425 or 2024/25; the row was not used"
    case .notANumber: "it is neither a number nor a symbol; it was not used"
    case .noPlace: "the row does not say which area it is about; it was not used"
    case .twice: "an earlier row is about the same thing, area and year; this one was not used"
    case .unknownNeighbour: "it is no authority that is known; it was kept as it stands"
    case .repeatedNeighbour: "it is the authority itself, or one it has already; it was not used"
    }
  }
}

extension StatisticsProblem: CustomStringConvertible {
  /// The place, then what is the matter: `rates.csv, line 12, column 8 (children): it is neither a number nor a symbol`.
  public var description: String {
    var place = file
    if let line { place += ", line \(line)" }
    if let column { place += ", column \(column)" }
    if let columnName { place += " (\(columnName))" }
    return "\(place): \(message)"
  }
}
