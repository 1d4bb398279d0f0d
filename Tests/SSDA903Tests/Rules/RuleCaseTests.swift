import CareExchange
import CareModels
import Testing

@testable import SSDA903

/// The cases of the rules, in `Tests/Fixtures/Rules`.
enum RuleCases {
  static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    + "/Fixtures/Rules"

  static func read(_ folder: String) throws -> [RuleCase] {
    try Files.list(folder).filter { $0.hasSuffix(".txt") }.flatMap { name in
      try RuleCase.read(String(decoding: Files.read(folder + "/" + name), as: UTF8.self), file: name)
    }
  }

  static let all = Result { try read(folder) }
}

@Suite("The rules of the return, by their cases")
struct RuleCaseTests {
  @Test("A rule finds the rows that are marked, and no other", arguments: try RuleCases.all.get())
  func findsWhatIsMarked(_ example: RuleCase) throws {
    let result = try #require(try example.result(), "there is no rule \(example.code) in \(example.collectionYear)")
    guard let rows = result.rows else {
      Issue.record("\(example) was not run: \(result)")
      return
    }
    #expect(rows == example.flagged, "\(example)")
  }

  @Test("Every rule has a case that breaks it and, in the same table, a row that does not")
  func everyRuleHasBoth() throws {
    let cases = try RuleCases.all.get()
    for rule in Rule.all {
      let own = cases.filter { $0.code == rule.code && rule.years.contains($0.collectionYear) }
      let flagged = own.flatMap { $0.flagged.filter { !$0.value.isEmpty }.keys }
      #expect(!flagged.isEmpty, "rule \(rule.code) of \(rule.years) has no case that breaks it")
      let hasNearMiss = own.contains { one in
        one.tables.thisYear.contains { name, table in
          flagged.contains(name) && table.rows.count > one.flagged[name]?.count ?? 0
        }
      }
      #expect(hasNearMiss, "rule \(rule.code) of \(rule.years) has no near miss")
    }
  }
}
