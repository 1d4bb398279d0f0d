import CareCore

@testable import SSDA903

/// How the cases went.
struct ConformanceTally {
  private(set) var agreed = 0
  private(set) var diverging: [String] = []
  private(set) var wrong: [String] = []

  /// Runs a case and notes how it went.
  mutating func add(_ one: ConformanceCase, divergences: [RuleCase]) {
    guard
      let rule = (Rule.all + Rule.withdrawn).first(where: { $0.code == one.code && $0.years.contains(one.ruleYear) })
    else {
      // A rule that another replaced before it was ever in force.
      wrong.append("\(one.name): there is no rule \(one.code) in \(one.ruleYear)")
      return
    }
    do {
      let result = rule.outcome(for: RuleFacts(try one.tables.input())).result
      note(
        result.rows, expected: one.isSkipped ? nil : one.expected, rule: rule, name: one.name, divergences: divergences,
        result: "\(result)")
    } catch {
      wrong.append("\(one.name): \(error)")
    }
  }

  /// Compares what a rule found with what was expected; `nil` is not run.
  mutating func note(
    _ found: [String: Set<Int>]?, expected: [String: Set<Int>]?, rule: Rule, name: String, divergences: [RuleCase],
    result: String = ""
  ) {
    if found == expected {
      agreed += 1
      return
    }
    let difference = "found \(Self.text(found)), expected \(Self.text(expected))"
    let own = divergences.filter { $0.code == rule.code && rule.years.contains($0.collectionYear) }
    let isMore = Self.isMore(found ?? [:], than: expected ?? [:])
    let isFewer = Self.isMore(expected ?? [:], than: found ?? [:])
    if let entry = own.first(where: { entry in
      (!isMore || Self.isMore(entry.flagged, than: entry.reportedByValidator))
        && (!isFewer || Self.isMore(entry.reportedByValidator, than: entry.flagged))
    }) ?? (own.count > 1 ? own.first : nil) {
      diverging.append("\(name): \(difference): divergence \(entry.code) (\(entry.title))")
    } else {
      wrong.append("\(name): \(difference)")
    }
  }

  /// Whether one answer has rows that the other has not.
  private static func isMore(_ one: [String: Set<Int>], than other: [String: Set<Int>]) -> Bool {
    one.contains { table, rows in !rows.subtracting(other[table] ?? []).isEmpty }
  }

  private static func text(_ rows: [String: Set<Int>]?) -> String {
    guard let rows else { return "not run" }
    let parts = rows.sorted { $0.key < $1.key }.map { table, rows in
      let sorted = rows.sorted()
      return "\(table) \(sorted.prefix(12).map(String.init).joined(separator: " "))\(sorted.count > 12 ? " …" : "")"
    }
    return parts.isEmpty ? "nothing" : parts.joined(separator: "; ")
  }

  var text: String {
    (diverging.map { "diverges  " + $0 } + wrong.map { "WRONG     " + $0 }
      + ["conformance: \(agreed) agreed, \(diverging.count) diverge by design, \(wrong.count) wrong"])
      .joined(separator: "\n")
  }
}
