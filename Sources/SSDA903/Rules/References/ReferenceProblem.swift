/// Why a list that stands beside a return (postcodes, providers) could not be read: where, and what is wrong.
///
/// It shows no text of a cell.
public struct ReferenceProblem: Error, Hashable, Sendable {
  /// The file, as it was named.
  public let file: String

  /// The line, counted from 1; `nil` when the whole file is meant.
  public let line: Int?

  /// The column, counted from 1; `nil` when the whole line is meant.
  public let column: Int?

  /// What is wrong.
  public let reason: Reason

  /// What can be wrong with a list.
  public enum Reason: Hashable, Sendable {
    /// There is nothing in the file.
    case empty
    /// It is a spreadsheet (XLSX, XLS or ODS) and not a CSV file; `form` is the heading that a CSV file should have.
    case spreadsheet(form: String)
    /// It is UTF-16 and not UTF-8.
    case notUTF8
    /// A quoted cell does not end.
    case unclosedQuote
    /// The heading has no such column; any of the names would do.
    case missingColumn(names: [String])
    /// A row ends before a column that is needed.
    case shortRow
    /// The cell is not a postcode.
    case notAPostcode
    /// The cell is not a whole number of metres on the grid.
    case notAPosition
    /// The cell is empty and must not be.
    case blank
    /// The cell is not a day.
    case notADay
    /// The cell is not a whole number.
    case notANumber
    /// There are more areas than can be told apart.
    case tooManyAreas
  }

  init(_ file: String, line: Int? = nil, column: Int? = nil, _ reason: Reason) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }
}

extension ReferenceProblem: CustomStringConvertible {
  /// The problem on one line: `postcodes.csv, line 12, column 3: it is not a whole number of metres.`
  public var description: String {
    let place = [line.map { "line \($0)" }, column.map { "column \($0)" }].compactMap(\.self)
    return "\(([file] + place).joined(separator: ", ")): \(reason)"
  }
}

extension ReferenceProblem.Reason: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .empty: "there is nothing in it."
    case .spreadsheet(let form):
      "it is a spreadsheet. Save its sheet as CSV (UTF-8), with these columns in any order:\n\(form)"
    case .notUTF8: "it is not UTF-8. Save it as CSV (UTF-8)."
    case .unclosedQuote: "a quoted cell does not end."
    case .missingColumn(let names): "no column is called \(names.joined(separator: " or "))."
    case .shortRow: "the row ends before a column that is needed."
    case .notAPostcode: "it is not a postcode."
    case .notAPosition: "it is not a whole number of metres on the grid."
    case .blank: "it is empty."
    case .notADay: "it is not a day."
    case .notANumber: "it is not a whole number."
    case .tooManyAreas: "there are more areas than can be told apart. Is it the column of the authority?"
    }
  }
}

/// What a file is by its first bytes.
enum ReferenceFile {
  /// Refuses what is no CSV file.
  static func check(_ bytes: some Collection<UInt8>, file: String, form: String) throws(ReferenceProblem) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw ReferenceProblem(file, .spreadsheet(form: form))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw ReferenceProblem(file, .notUTF8) }
  }

  /// A heading as names are compared: capitals, without anything but letters and digits.
  static func name(_ heading: some Sequence<UInt8>) -> String {
    var bytes: [UInt8] = []
    for byte in heading {
      switch byte {
      case 0x61...0x7A: bytes.append(byte - 0x20)
      case 0x30...0x39, 0x41...0x5A: bytes.append(byte)
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
