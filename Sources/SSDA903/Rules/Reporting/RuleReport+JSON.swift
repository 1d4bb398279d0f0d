public import CareCore
public import CareExchange
import CareModels

/// How a report names children.
public enum ChildNaming: Sendable {
  /// By a number within the report, which says nothing of who it is.
  case numbers
  /// By a pseudonym made with a key, the same in every report made with that key.
  case pseudonyms(PseudonymKey)
  /// By the identifier of the return: personal data.
  case identifiers
}

extension RuleReport {
  /// The report as a value to be encoded: for each rule its outcome and what was found, and a summary.
  ///
  ///     {"rule": "141", "outcome": "broken", "findings": [{"table": "Episodes", "row": 12, "fields": ["DECOM"], "child": 7}]}
  ///
  /// Rows are data rows of the table, counted from 0 without the heading.
  public func encodable(naming children: ChildNaming = .numbers) -> some Encodable & Sendable {
    EncodableReport(report: self, outcomes: outcomes, naming: children)
  }

  /// The report as JSON, laid out to be read: to the byte what ``encodable(naming:)`` gives. A return in a bad state has
  /// tens of thousands of findings, and those of one rule differ in row and child alone, so they are written straight out.
  ///
  /// - Throws: ``CareExchange/JSONProblem`` when it cannot be written, which no report causes.
  /// - Complexity: O(*n*) in the findings.
  public func json(naming children: ChildNaming = .numbers) throws(JSONProblem) -> [UInt8] {
    var text = RuleReportText(self, naming: children)
    try text.write()
    return text.bytes
  }
}

struct EncodableReport: Encodable, Sendable {
  let report: RuleReport
  let outcomes: [RuleOutcome]
  let naming: ChildNaming

  private enum CodingKeys: String, CodingKey {
    case schemaVersion, rulesOf, period, summary, tables, rules
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(1, forKey: .schemaVersion)
    try container.encode(report.rulesOf, forKey: .rulesOf)
    try container.encode(report.period, forKey: .period)
    try container.encode(report.summary, forKey: .summary)
    try container.encode(
      Dictionary(report.tables.map { ($0.table.rawValue, $0.rows) }) { first, _ in first }, forKey: .tables)
    try container.encode(
      outcomes.map { EncodableOutcome(outcome: $0, report: report, naming: naming) }, forKey: .rules)
  }
}

struct EncodableOutcome: Encodable {
  let outcome: RuleOutcome
  let report: RuleReport
  let naming: ChildNaming
  var listsFindings = true

  private enum CodingKeys: String, CodingKey {
    case rule, message, theme, outcome, checked, missing, findings
  }

  private enum FindingKeys: String, CodingKey {
    case table, row, fields, child
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(outcome.rule.code, forKey: .rule)
    try container.encode(outcome.rule.message, forKey: .message)
    try container.encode(outcome.rule.theme, forKey: .theme)
    var list = container.nestedUnkeyedContainer(forKey: .findings)
    switch outcome.result {
    case .kept(let checked):
      try container.encode("kept", forKey: .outcome)
      try container.encode(checked, forKey: .checked)
    case .notRun(let missing):
      try container.encode("notRun", forKey: .outcome)
      try container.encode(missing.map(\.description), forKey: .missing)
    case .broken(let findings):
      try container.encode("broken", forKey: .outcome)
      for finding in listsFindings ? findings : [] {
        var object = list.nestedContainer(keyedBy: FindingKeys.self)
        try object.encode(finding.table, forKey: .table)
        try object.encode(finding.row, forKey: .row)
        try object.encode(finding.fields, forKey: .fields)
        guard let child = finding.child else { continue }
        switch naming {
        case .numbers: try object.encode(child, forKey: .child)
        case .identifiers: try object.encode(report.identifier(ofChild: child), forKey: .child)
        case .pseudonyms(let key):
          try object.encode(report.identifier(ofChild: child).map(key.pseudonym), forKey: .child)
        }
      }
    }
  }
}
