/// Something in a CSV file that is not as it should be, and where; never the text of a cell.
public struct CSVProblem: Hashable, Sendable {
  /// What is wrong.
  public let kind: Kind

  /// The row, counted from 0 after the header; for a blank line, the row that follows it. `nil` for the header and for
  /// the file as a whole.
  public let row: Int?

  /// The column, counted from 0; it may lie past the last one that has a name. `nil` for a whole row.
  public let column: Int?

  /// The line of the file, counted from 1, on which the row (or the cell, when one is meant) starts. `nil` for the
  /// file as a whole.
  public let line: Int?

  /// Describes a problem.
  public init(_ kind: Kind, row: Int? = nil, column: Int? = nil, line: Int? = nil) {
    self.kind = kind
    self.row = row
    self.column = column
    self.line = line
  }

  /// What can be wrong with a CSV file.
  public enum Kind: Hashable, Sendable {
    /// There is no line with anything on it.
    case emptyFile
    /// The file takes 4 GiB or more and was not read.
    case tooLarge(bytes: Int)
    /// There is a header and no row.
    case headerOnly
    /// The cells are separated by something other than a comma; they were read all the same.
    case otherSeparator(CSVSeparator)
    /// Lines end in more than one way.
    case mixedLineEndings
    /// Text that is not UTF-8 was read as Windows-1252; the place is the first of so many cells.
    case invalidUTF8(cells: Int)
    /// Halves of UTF-16 pairs were replaced by U+FFFD; the place is the first of so many cells.
    case invalidUTF16(cells: Int)
    /// A column has no name.
    case blankColumnName
    /// A column has the name of an earlier one, spaces around it set aside.
    case duplicateColumn(first: Int)
    /// A row has more or fewer cells than the header.
    case raggedRow(expected: Int, found: Int)
    /// A quoted cell never ends, or only where another must have begun; its quote was read as text.
    case unclosedQuote
    /// Text follows the closing quote of a cell; it was added to the cell.
    case textAfterClosingQuote
    /// A line has nothing on it, and is not at the end of the file; it was passed over.
    case blankLine
    /// A cell holds a byte of value zero, which was kept.
    case nulByte
    /// A cell is longer than was allowed for; it was kept.
    case oversizedField(bytes: Int)
  }

  /// The kinds of problem, without their details: what they are counted by.
  public enum Category: String, CaseIterable, Codable, Hashable, Sendable {
    /// See ``CSVProblem/Kind/emptyFile``.
    case emptyFile
    /// See ``CSVProblem/Kind/tooLarge(bytes:)``.
    case tooLarge
    /// See ``CSVProblem/Kind/headerOnly``.
    case headerOnly
    /// See ``CSVProblem/Kind/otherSeparator(_:)``.
    case otherSeparator
    /// See ``CSVProblem/Kind/mixedLineEndings``.
    case mixedLineEndings
    /// See ``CSVProblem/Kind/invalidUTF8(cells:)``.
    case invalidUTF8
    /// See ``CSVProblem/Kind/invalidUTF16(cells:)``.
    case invalidUTF16
    /// See ``CSVProblem/Kind/blankColumnName``.
    case blankColumnName
    /// See ``CSVProblem/Kind/duplicateColumn(first:)``.
    case duplicateColumn
    /// See ``CSVProblem/Kind/raggedRow(expected:found:)``.
    case raggedRow
    /// See ``CSVProblem/Kind/unclosedQuote``.
    case unclosedQuote
    /// See ``CSVProblem/Kind/textAfterClosingQuote``.
    case textAfterClosingQuote
    /// See ``CSVProblem/Kind/blankLine``.
    case blankLine
    /// See ``CSVProblem/Kind/nulByte``.
    case nulByte
    /// See ``CSVProblem/Kind/oversizedField(bytes:)``.
    case oversizedField
  }

  /// How much a problem matters, least first.
  public enum Severity: Int, CaseIterable, Codable, Comparable, Hashable, Sendable {
    /// Worth knowing; nothing is in doubt.
    case note
    /// Read, but the file may not say what its sender meant.
    case warning
    /// Cells are in the wrong place, or were not read.
    case error

    /// Orders by how much it matters.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The kind without its details.
  public var category: Category {
    switch kind {
    case .emptyFile: .emptyFile
    case .tooLarge: .tooLarge
    case .headerOnly: .headerOnly
    case .otherSeparator: .otherSeparator
    case .mixedLineEndings: .mixedLineEndings
    case .invalidUTF8: .invalidUTF8
    case .invalidUTF16: .invalidUTF16
    case .blankColumnName: .blankColumnName
    case .duplicateColumn: .duplicateColumn
    case .raggedRow: .raggedRow
    case .unclosedQuote: .unclosedQuote
    case .textAfterClosingQuote: .textAfterClosingQuote
    case .blankLine: .blankLine
    case .nulByte: .nulByte
    case .oversizedField: .oversizedField
    }
  }

  /// How much the problem matters.
  public var severity: Severity { category.severity }

  /// What is wrong in plain English, without the place and without any text of the file.
  public var message: String {
    switch kind {
    case .emptyFile: "The file is empty."
    case .tooLarge(let bytes): "The file has \(bytes) bytes; files of 4 GiB or more are not read."
    case .headerOnly: "The file has a header and no rows."
    case .otherSeparator(let separator): "The cells are separated by a \(separator.rawValue), not a comma."
    case .mixedLineEndings: "The lines of the file end in more than one way."
    case .invalidUTF8(let cells):
      "The text is not UTF-8 in \(cells) \(cells == 1 ? "cell" : "cells") and was read as Windows-1252."
    case .invalidUTF16(let cells):
      "The text is not UTF-16 in \(cells) \(cells == 1 ? "cell" : "cells"); what could not be read was replaced."
    case .blankColumnName: "The column has no name."
    case .duplicateColumn(let first): "The column has the same name as column \(first + 1)."
    case .raggedRow(let expected, let found):
      "The row has \(found) \(found == 1 ? "cell" : "cells") where the header has \(expected)."
    case .unclosedQuote: "The cell opens with a quote that is not closed; the quote was read as text."
    case .textAfterClosingQuote: "Text follows the closing quote of the cell."
    case .blankLine: "The line is blank and was passed over."
    case .nulByte: "The cell holds a zero byte; the file may be damaged, or be UTF-16 without a byte order mark."
    case .oversizedField(let bytes): "The cell is \(bytes) bytes long."
    }
  }
}

extension CSVProblem.Category {
  /// How much a problem of this kind matters.
  public var severity: CSVProblem.Severity {
    switch self {
    case .otherSeparator, .mixedLineEndings, .blankLine, .headerOnly: .note
    case .invalidUTF8, .invalidUTF16, .blankColumnName, .duplicateColumn, .textAfterClosingQuote, .nulByte,
      .oversizedField:
      .warning
    case .emptyFile, .tooLarge, .raggedRow, .unclosedQuote: .error
    }
  }
}

extension CSVProblem: CustomStringConvertible {
  /// The place, line and column counted from 1, then the message: `Line 12, column 3: The column has no name.`
  public var description: String {
    guard let line else { return message }
    guard let column else { return "Line \(line): \(message)" }
    return "Line \(line), column \(column + 1): \(message)"
  }
}

/// How many problems of one kind a file has.
public struct CSVProblemCount: Hashable, Sendable {
  /// The kind of problem.
  public let category: CSVProblem.Category

  /// How many there are, listed or not.
  public let count: Int
}

/// Problems as they are found: the first so many of each kind in full, the others counted.
struct CSVProblemLog {
  private(set) var problems: [CSVProblem] = []
  private var counts = [Int](repeating: 0, count: CSVProblem.Category.allCases.count)
  private let limit: Int
  private let places: [CSVProblem.Category: Int]

  init(limit: Int) {
    self.limit = limit
    places = Dictionary(uniqueKeysWithValues: zip(CSVProblem.Category.allCases, 0...))
  }

  /// Notes a problem, after the others or before them.
  mutating func add(_ problem: CSVProblem, first: Bool = false) {
    guard let place = places[problem.category] else { return }
    counts[place] += 1
    if counts[place] > limit { return }
    if first { problems.insert(problem, at: 0) } else { problems.append(problem) }
  }

  /// Counts problems of a kind that need not be listed because `limit` of them have been.
  mutating func count(_ category: CSVProblem.Category, _ more: Int) {
    if let place = places[category] { counts[place] += more }
  }

  /// How many more problems of a kind would be listed.
  func room(for category: CSVProblem.Category) -> Int {
    guard let place = places[category] else { return 0 }
    return max(0, limit - counts[place])
  }

  /// The kinds of problem that were found, in the order of their declaration.
  var totals: [CSVProblemCount] {
    zip(CSVProblem.Category.allCases, counts).filter { $0.1 > 0 }.map { CSVProblemCount(category: $0, count: $1) }
  }
}
