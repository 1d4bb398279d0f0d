public import CareCore
public import CareFinance

/// Something in a budget file that is not as it should be, and where; never the text of a cell.
public struct BudgetFileProblem: Codable, Hashable, Sendable {
  /// What is the matter.
  public let kind: Kind

  /// The name of the file, without folders; `nil` when it was not read from one.
  public internal(set) var file: String?

  /// The line of the file, from 1; `nil` for the file as a whole.
  public let line: Int?

  /// The column of the file, from 1; `nil` for a whole line or the file.
  public let column: Int?

  /// The field or column meant, by the library's own name of it; `nil` when it has none.
  public let field: String?

  /// Describes a problem.
  public init(_ kind: Kind, file: String? = nil, line: Int? = nil, column: Int? = nil, field: String? = nil) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.field = field
  }

  /// What can be the matter with a budget file.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// The file is not well formed as CSV; the cells are as good as could be made of it.
    case csv
    /// No table of a strategy has such columns.
    case notATable
    /// A table that another file holds already; this one was not used.
    case tableTwice
    /// A column that the table cannot be read without is not there.
    case columnMissing
    /// A column that is no field of the table; its cells are kept.
    case columnUnknown
    /// Two columns are for the same thing; the later one is kept unread.
    case columnTwice
    /// There is no column for a year between the first and the last.
    case yearMissing
    /// A row of a roll-forward or of a partnership's account that is none of its lines; it was not used.
    case rowUnknown
    /// A row for an amount that an earlier row has given; it was not used.
    case rowTwice
    /// Headings do not say whether amounts are in £, £000 or £m, and were taken to be as the reader was told.
    case unitNotSaid
    /// The amount names another unit than its heading; its own was taken.
    case otherUnit
    /// A minus before nought: a small negative amount that was rounded away, read as nought.
    case negativeNought
    /// The cell is blank, which was taken for nought because the reader was told to.
    case blankAsNought
    /// The cell is not an amount of money; its text is kept.
    case notAnAmount
    /// The amount has a part of a penny, and was kept unread.
    case tooPrecise
    /// The amount is too large to hold; its text is kept.
    case overflow
    /// The text is not one of the words or forms that the column has; it is kept.
    case notUsable
    /// A value of a JSON file is not what its field asks for; it is kept.
    case unread
  }

  /// How much it matters.
  public enum Severity: String, CaseIterable, Codable, Hashable, Sendable {
    /// Something could not be read.
    case error
    /// Something was read in a way that someone should know of.
    case warning
    /// Worth knowing.
    case note
  }

  /// How much it matters.
  public var severity: Severity {
    switch kind {
    case .notATable, .tableTwice, .columnMissing, .columnTwice, .rowTwice, .notAnAmount, .tooPrecise, .overflow,
      .unread:
      .error
    case .csv, .yearMissing, .rowUnknown, .unitNotSaid, .otherUnit, .notUsable: .warning
    case .columnUnknown, .negativeNought, .blankAsNought: .note
    }
  }

  /// What is the matter in plain English, without any text of the file.
  public var message: String {
    switch kind {
    case .csv: "The file is not well formed here."
    case .notATable: "No table of a strategy has such columns."
    case .tableTwice: "Another file holds the same table; this one was not used."
    case .columnMissing: "A column that the table needs is not there."
    case .columnUnknown: "The column is no field of the table; its cells are kept."
    case .columnTwice: "An earlier column is for the same thing; this one is kept unread."
    case .yearMissing: "There is no column for a year between the first and the last."
    case .rowUnknown: "The row is none of the lines that the table has; it was not used."
    case .rowTwice: "An earlier row gives the same amount; this one was not used."
    case .unitNotSaid: "The headings do not say whether amounts are in £, £000 or £m."
    case .otherUnit: "The amount names another unit than the heading; its own was taken."
    case .negativeNought: "A minus before nought; read as nought."
    case .blankAsNought: "The blank cell was taken for nought, as the reader was told."
    case .notAnAmount: "The cell is not an amount of money; its text is kept."
    case .tooPrecise: "The amount has part of a penny; its text is kept."
    case .overflow: "The amount is too large to hold; its text is kept."
    case .notUsable: "The text is not one that the column has; it is kept."
    case .unread: "The value is not what its field asks for; it is kept."
    }
  }
}

extension BudgetFileProblem: Comparable, CustomStringConvertible {
  /// By file, line and column.
  public static func < (left: Self, right: Self) -> Bool {
    if left.file != right.file { return (left.file ?? "") < (right.file ?? "") }
    if left.line != right.line { return (left.line ?? 0) < (right.line ?? 0) }
    if left.column != right.column { return (left.column ?? 0) < (right.column ?? 0) }
    return left.kind.rawValue < right.kind.rawValue
  }

  /// The place, then the message: `growth.csv, line 3, column 5 (amounts): The cell is not an amount of money; …`.
  public var description: String {
    var place = [file, line.map { "line \($0)" }, column.map { "column \($0)" }].compactMap { $0 }
      .joined(separator: ", ")
    if let field { place += place.isEmpty ? field : " (\(field))" }
    return place.isEmpty ? message : "\(place): \(message)"
  }
}

/// How budget files are read where they leave it open.
public struct BudgetReadOptions: Hashable, Sendable {
  /// What a blank amount means.
  public enum Blank: String, CaseIterable, Codable, Hashable, Sendable {
    /// Not known.
    case unknown
    /// Nothing, as in capital programmes that leave years without spending blank. Each such cell is reported.
    case nought
  }

  /// What a blank amount means; not known unless said. A total, a gross cost or the amount of a grant is never nought because it
  /// is blank.
  public var blank: Blank

  /// The unit of amounts whose headings do not say; pounds unless said. That it had to be assumed is reported.
  public var unit: MoneyUnit

  /// Whether growth and savings are in-year or cumulative; `nil` when that is not known, and then nothing is worked out
  /// from them. Cumulative unless said, as appendices print them.
  public var basis: AmountBasis?

  /// Creates options.
  public init(blank: Blank = .unknown, unit: MoneyUnit = .pounds, basis: AmountBasis? = .cumulative) {
    self.blank = blank
    self.unit = unit
    self.basis = basis
  }
}

/// A table read from a budget file.
public struct BudgetReading<Value: Sendable>: Sendable {
  /// What the file holds.
  public let value: Value

  /// What is the matter with it, in the order of the file.
  public let problems: [BudgetFileProblem]

  let positions: BudgetFilePositions

  /// Where a row or cell stands in the file: the line and, for a cell, the column, both from 1; `nil` when it is not in the
  /// file.
  public func position(of place: BudgetPlace) -> (line: Int, column: Int?)? { positions.position(of: place) }
}

/// Where the rows and columns of a table stand in its file.
struct BudgetFilePositions: Hashable, Sendable {
  /// For each row of the table its line.
  var lines: [Int] = []
  /// For each column of the table, by its name in findings, its place.
  var columns: [String: Int] = [:]
  /// Whether years, the rows of the table, are the columns of the file.
  var isTransposed = false
  /// For a transposed table: the column of each row, and the line of each field.
  var yearColumns: [Int] = []
  var fieldLines: [String: Int] = [:]

  func position(of place: BudgetPlace) -> (line: Int, column: Int?)? {
    if isTransposed {
      let column = place.row.flatMap { yearColumns.indices.contains($0) ? yearColumns[$0] : nil }
      guard let line = place.column.flatMap({ fieldLines[$0] }) else { return column.map { (1, $0) } }
      return (line, column)
    }
    let column = place.column.flatMap { columns[$0] }
    guard let row = place.row, lines.indices.contains(row) else { return column.map { (1, $0) } }
    return (lines[row], column)
  }
}
