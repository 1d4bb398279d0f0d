import CareModels
public import CareValidation

/// How often one check found something, and where first.
public struct FindingSummary: Codable, Hashable, Sendable {
  /// The first finding, in the order of places.
  public let first: Finding

  /// How many there are, 1 or more.
  public let count: Int

  /// What was found, check by check: the graver first, then in the order of the checks' names.
  ///
  /// Findings of one check with different severities or messages are apart.
  public static func summaries(of findings: [Finding]) -> [FindingSummary] {
    struct Kind: Hashable {
      let check: String
      let severity: Severity
      let message: String
    }
    var groups: [Kind: (first: Finding, count: Int)] = [:]
    for finding in findings {
      let kind = Kind(check: finding.check, severity: finding.severity, message: finding.message)
      if let group = groups[kind] {
        groups[kind] = (min(group.first, finding), group.count + 1)
      } else {
        groups[kind] = (finding, 1)
      }
    }
    return groups.values.map { FindingSummary(first: $0.first, count: $0.count) }.sorted { left, right in
      if left.first.severity != right.first.severity { return left.first.severity < right.first.severity }
      if left.first.check != right.first.check { return left.first.check < right.first.check }
      return left.first.message < right.first.message
    }
  }
}

/// Findings as rows of text, one a finding, for a file that a spreadsheet reads.
public enum FindingTable {
  /// The names of the columns.
  public static let header = ["severity", "check", "message", "file", "line", "table", "row", "fields"]

  /// One row of cells a finding, in the order of the findings; a cell without a value is empty.
  ///
  /// Fields are separated by spaces; lines are counted from 1, rows from 0 without the heading.
  public static func rows(_ findings: [Finding]) -> [[String]] {
    findings.map { finding in
      let place = finding.location
      return [
        finding.severity.rawValue, finding.check, finding.message, place.file ?? "", place.line.map(String.init) ?? "",
        place.table?.rawValue ?? "", place.row.map(String.init) ?? "", place.fields.joined(separator: " "),
      ]
    }
  }
}
