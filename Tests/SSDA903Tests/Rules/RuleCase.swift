import CareCore
import CareModels

@testable import SSDA903

/// A case of a rule, as a practitioner can read it:
///
///     rule 353: the day before the Act
///     year 2025
///     Episodes | CHILD | DECOM
///     !        | A     | 13/10/1991
///              | B     | 14/10/1991
///
/// `!` marks a row that breaks the rule. A table of the year before is headed `Episodes last year`; `Providers` and
/// `Postcodes` are lists beside the return. `year` (the collection year by its end; else the last one in which the rule is
/// in force), `authority` and `xml` may stand before the tables. In a divergence, `~` marks a row that only the validator
/// reports and `=` one that both do; `because` says why they differ. Lines that begin with `#` are for the reader.
struct RuleCase: CustomStringConvertible, Sendable {
  let code: String
  let title: String
  let collectionYear: Int
  let tables: RuleTables
  /// The rows that break the rule, by table.
  let flagged: [String: Set<Int>]
  /// In a divergence, the rows that the validator reports.
  let reportedByValidator: [String: Set<Int>]
  let reason: String
  /// The lines of the case.
  let text: String
  let line: Int
  let file: String

  var description: String { "\(file):\(line) rule \(code) \(title)" }

  struct Problem: Error, CustomStringConvertible {
    let description: String
  }
}

extension RuleCase {
  /// A line of a file, and what is left of it without the spaces around it.
  private struct Line {
    let number: Int
    let text: Substring
    let whole: Substring
  }

  /// Reads the cases of a file.
  static func read(_ text: String, file: String) throws -> [RuleCase] {
    var cases: [RuleCase] = []
    var lines: [Line] = []
    func finish() throws {
      defer { lines = [] }
      guard let first = lines.first else { return }
      guard first.text.hasPrefix("rule ") else { throw Problem(description: "\(file):\(first.number) is in no case") }
      cases.append(try RuleCase(lines, file: file))
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let text = line.trimmed
      if text.isEmpty || text.hasPrefix("#") { continue }
      if text.hasPrefix("rule ") { try finish() }
      lines.append(Line(number: index + 1, text: text, whole: line))
    }
    try finish()
    return cases
  }

  private init(_ lines: [Line], file: String) throws {
    let head = lines[0].text.dropFirst("rule ".count).split(separator: ":", maxSplits: 1)
    code = String(head.first?.trimmed ?? "")
    title = head.count > 1 ? String(head[1].trimmed) : ""
    line = lines[0].number
    self.file = file
    text = lines.map { String($0.whole) }.joined(separator: "\n")
    var tables = RuleTables()
    var flagged: [String: Set<Int>] = [:]
    var reported: [String: Set<Int>] = [:]
    var reasons: [String] = []
    var givenYear: Int?
    var current: (name: String, isLastYear: Bool)?
    for line in lines.dropFirst() {
      let (number, text) = (line.number, line.text)
      func fail(_ what: String) -> Problem { Problem(description: "\(file):\(number) \(what)") }
      guard text.contains("|") else {
        let words = text.split(separator: " ", maxSplits: 1)
        let rest = words.count > 1 ? String(words[1].trimmed) : ""
        switch words[0] {
        case "year":
          guard let year = Int(rest) else { throw fail("names no year") }
          givenYear = year
        case "authority": tables.authority = rest
        case "xml": tables.isXML = true
        case "csv": tables.isXML = false
        case "because": reasons.append(rest)
        default:
          // A table without a row, which has no bar either.
          guard RegisterTable(rawValue: String(text)) != nil else { throw fail("is not understood") }
          tables.thisYear[String(text)] = .init(columns: ["CHILD"], rows: [])
        }
        continue
      }
      let cells = text.split(separator: "|", omittingEmptySubsequences: false).map { String($0.trimmed) }
      let mark = cells[0]
      if ["", "!", "~", "="].contains(mark) {
        guard let current else { throw fail("is in no table") }
        var table =
          (current.isLastYear ? tables.lastYear[current.name] : tables.thisYear[current.name])
          ?? .init(
            columns: [], rows: [])
        guard cells.count == table.columns.count + 1 else { throw fail("has not as many cells as its heading") }
        if mark == "!" || mark == "=" { flagged[current.name, default: []].insert(table.rows.count) }
        if mark == "~" || mark == "=" { reported[current.name, default: []].insert(table.rows.count) }
        table.rows.append(Array(cells.dropFirst()))
        if current.isLastYear { tables.lastYear[current.name] = table } else { tables.thisYear[current.name] = table }
      } else {
        let isLastYear = mark.hasSuffix(" last year")
        let name = isLastYear ? String(mark.dropLast(" last year".count)) : mark
        guard RegisterTable(rawValue: name) != nil || ["Providers", "Postcodes"].contains(name) else {
          throw fail("names no table")
        }
        current = (name, isLastYear)
        let table = RuleTables.Table(columns: Array(cells.dropFirst()), rows: [])
        if isLastYear { tables.lastYear[name] = table } else { tables.thisYear[name] = table }
      }
    }
    let code = code
    guard let last = (Rule.all + Rule.withdrawn).filter({ $0.code == code }).map(\.years.upperBound).max() else {
      throw Problem(description: "\(file):\(line) there is no rule \(code)")
    }
    collectionYear = givenYear ?? last
    guard let year = ReportingYear(endingIn: collectionYear) else {
      throw Problem(description: "\(file):\(line) names a year that is none")
    }
    tables.year = year.period
    self.tables = tables
    self.flagged = flagged
    reportedByValidator = reported
    reason = reasons.joined(separator: " ")
  }

  /// The rule, in the year of the case.
  var rule: Rule? { (Rule.all + Rule.withdrawn).first { $0.code == code && $0.years.contains(collectionYear) } }

  /// What the rule comes to on the tables of the case.
  func result() throws -> RuleOutcome.Result? {
    try rule?.outcome(for: RuleFacts(tables.input())).result
  }
}

extension RuleOutcome.Result {
  /// The rows found, by the name of the table; `nil` when the rule was not run.
  var rows: [String: Set<Int>]? {
    switch self {
    case .kept: [:]
    case .broken(let findings):
      Dictionary(grouping: findings, by: \.table.rawValue).mapValues { Set($0.map(\.row)) }
    case .notRun: nil
    }
  }
}

extension Substring {
  var trimmed: Substring {
    var rest = self
    while rest.first == " " || rest.first == "\t" || rest.first == "\r" { rest.removeFirst() }
    while rest.last == " " || rest.last == "\t" || rest.last == "\r" { rest.removeLast() }
    return rest
  }
}

extension String {
  var trimmed: Substring { self[...].trimmed }
}
