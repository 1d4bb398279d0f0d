import CareExchange
import CareModels
import CareValidation

extension Finding {
  /// A file that was left alone.
  static func notRead(_ file: String, _ reason: String) -> Finding {
    Finding("reading.not-read", .note, "Not read: \(reason).", at: .init(file: file))
  }

  /// A file that should have been read and could not be.
  static func unreadable(_ file: String, _ reason: String) -> Finding {
    Finding("reading.unreadable", .error, "Could not be read: \(reason).", at: .init(file: file))
  }

  /// A file that is a workbook.
  static func workbook(_ file: String) -> Finding {
    .unreadable(file, "it is a workbook; save each of its sheets as a CSV file and read those")
  }

  /// A file with the cells of another.
  static func repeated(_ file: String, _ other: String, _ table: RegisterTable) -> Finding {
    Finding(
      "reading.repeated-file", .warning, "The file has the same cells as \(other); its rows were read again.",
      at: .init(file: file, table: table))
  }
}

extension StatutoryReturn {
  /// The stable name of a finding that another module has a case for: `reading.header-only`.
  static func check(_ area: String, _ name: String) -> String {
    var check = area + "."
    var isAfterCapital = true
    for character in name {
      if character.isUppercase && !isAfterCapital { check.append("-") }
      isAfterCapital = character.isUppercase
      check += character.lowercased()
    }
    return check
  }

  /// Notes what is wrong with a CSV file.
  ///
  /// - Parameters:
  ///   - reading: What was read, and what is wrong with it.
  ///   - table: The table it was recognised as; then its columns may be named.
  ///   - file: The name of the file.
  ///   - firstRow: The place of the file's first row among the table's.
  mutating func note(_ reading: CSVReading, of table: RegisterTable?, in file: String, firstRow: Int = 0) {
    for problem in reading.problems {
      // The rows of a file that is no table are kept as they are, and nobody reads them.
      if table == nil && problem.row != nil { continue }
      var fields: [String] = []
      if let column = problem.column {
        let isNamed = table != nil && reading.grid.columns.indices.contains(column)
        fields = [
          isNamed
            ? Recognition.shownName(reading.grid.columns[column], position: column) : "column \(column + 1)"
        ]
      }
      findings.append(
        Finding(
          Self.check("reading", problem.category.rawValue), Severity(problem.severity), problem.message,
          at: .init(
            file: file, line: problem.line, table: table, row: problem.row.map { $0 + firstRow }, fields: fields)))
    }
    for counted in reading.problemCounts {
      let listed = reading.problems.count { $0.category == counted.category }
      guard counted.count > listed, table != nil else { continue }
      findings.append(
        Finding(
          Self.check("reading", counted.category.rawValue), Severity(counted.category.severity),
          "\(counted.count - listed) more of the same kind are not listed.", at: .init(file: file, table: table)))
    }
  }
}

extension Severity {
  init(_ severity: CSVProblem.Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }
}
