import CareCore
import CareExchange
import CareModels

/// Writes a report as JSON. All but the findings is encoded as any value is, with empty lists; the findings are put into
/// them.
struct RuleReportText {
  private let report: RuleReport
  private let naming: ChildNaming
  private(set) var bytes: [UInt8] = []

  init(_ report: RuleReport, naming: ChildNaming) {
    self.report = report
    self.naming = naming
  }

  mutating func write() throws(JSONProblem) {
    let shell = try CanonicalJSON.encode(
      EncodableReport(report: report, outcomes: [], naming: naming), layout: .readable)
    guard !report.outcomes.isEmpty, let gap = Self.gap(named: "rules", indent: 2, in: shell) else {
      bytes = shell
      return
    }
    bytes.reserveCapacity(256 * report.outcomes.reduce(report.outcomes.count) { $0 + $1.findings.count })
    bytes += shell[..<gap]
    for (place, outcome) in report.outcomes.enumerated() {
      append(place == 0 ? "\n    " : ",\n    ")
      try append(outcome)
    }
    append("\n  ")
    bytes += shell[gap...]
  }

  private mutating func append(_ outcome: RuleOutcome) throws(JSONProblem) {
    let flat = try CanonicalJSON.encode(
      EncodableOutcome(outcome: outcome, report: report, naming: naming, listsFindings: false), layout: .readable)
    let shell = Self.indented(flat, by: 4)
    let findings = outcome.findings
    guard !findings.isEmpty, let gap = Self.gap(named: "findings", indent: 6, in: shell) else {
      bytes += shell
      return
    }
    bytes += shell[..<gap]
    var same: (table: RegisterTable, middle: [UInt8], end: [UInt8])?
    for (place, finding) in findings.enumerated() {
      let parts: (table: RegisterTable, middle: [UInt8], end: [UInt8])
      if let known = same, known.table == finding.table {
        parts = known
      } else {
        parts = try Self.parts(of: finding)
        same = parts
      }
      append(place == 0 ? "\n        {\n" : ",\n        {\n")
      if let child = finding.child {
        append("          \"child\": ")
        try append(child: child)
        append(",\n")
      }
      bytes += parts.middle
      append(finding.row)
      bytes += parts.end
    }
    append("\n      ")
    bytes += shell[gap...]
  }

  /// What the findings of a rule in one table have in common: the cells, and the table.
  private static func parts(
    of finding: RuleFinding
  ) throws(JSONProblem) -> (table: RegisterTable, middle: [UInt8], end: [UInt8]) {
    let fields = indented(try CanonicalJSON.encode(finding.fields, layout: .readable), by: 10)
    let table = try CanonicalJSON.encode(finding.table)
    return (
      finding.table, Array("          \"fields\": ".utf8) + fields + Array(",\n          \"row\": ".utf8),
      Array(",\n          \"table\": ".utf8) + table + Array("\n        }".utf8)
    )
  }

  private mutating func append(child: Int) throws(JSONProblem) {
    switch naming {
    case .numbers: append(child)
    case .identifiers: bytes += try CanonicalJSON.encode(report.identifier(ofChild: child))
    case .pseudonyms(let key):
      bytes += try CanonicalJSON.encode(report.identifier(ofChild: child).map(key.pseudonym))
    }
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func append(_ number: Int) {
    bytes += String(number).utf8
  }

  /// Where the elements of an empty list belong. A line end is never within a text, so the name can stand nowhere else at
  /// the beginning of a line that far in.
  private static func gap(named name: String, indent: Int, in shell: [UInt8]) -> Int? {
    let start = Array("\n\(String(repeating: " ", count: indent))\"\(name)\": [".utf8)
    guard shell.count > start.count else { return nil }
    let place = (0...shell.count - start.count).first { shell[$0...].starts(with: start) }
    guard let end = place.map({ $0 + start.count }), end < shell.count, shell[end] == UInt8(ascii: "]") else {
      return nil
    }
    return end
  }

  /// Laid out text without its last line end, further in from its second line on.
  private static func indented(_ text: [UInt8], by spaces: Int) -> [UInt8] {
    var indented: [UInt8] = []
    let lineEnd = UInt8(ascii: "\n")
    for byte in text.last == lineEnd ? text.dropLast() : text[...] {
      indented.append(byte)
      if byte == lineEnd { indented.append(contentsOf: repeatElement(UInt8(ascii: " "), count: spaces)) }
    }
    return indented
  }
}
