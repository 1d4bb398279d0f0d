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
}

extension StatutoryReturn {
  /// Notes what is wrong with a CSV file.
  ///
  /// - Parameters:
  ///   - table: The table it was recognised as; then its columns may be named.
  ///   - firstRow: The place of the file's first row among the table's.
  mutating func note(_ reading: CSVReading, of table: RegisterTable?, in file: String, firstRow: Int = 0) {
    for problem in reading.problems {
      // The rows of a file that is no table are nobody's business here.
      if table == nil && problem.row != nil && problem.severity == .note { continue }
      var fields: [String] = []
      if let column = problem.column {
        let isNamed = table != nil && reading.grid.columns.indices.contains(column)
        let item = isNamed ? Recognition.item(reading.grid.columns[column]) : ""
        let isItem = table.flatMap { ReturnLayout.layout(of: $0) }?.items.contains(item) ?? false
        fields = [isItem ? item : "column \(column + 1)"]
      }
      findings.append(
        Finding(
          "reading.\(problem.category.rawValue)", Severity(problem.severity), problem.message,
          at: .init(
            file: file, line: problem.line, table: table, row: problem.row.map { $0 + firstRow }, fields: fields)))
    }
    for counted in reading.problemCounts {
      let listed = reading.problems.count { $0.category == counted.category }
      guard counted.count > listed else { continue }
      findings.append(
        Finding(
          "reading.\(counted.category.rawValue)", Severity(counted.category.severity),
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
