import CareCore
import Testing

@testable import SSDA903

@Suite("Rules that were withdrawn before they were in force")
struct WithdrawnRuleTests {
  @Test("They are in no rule book")
  func inNoBook() {
    let codes = Set(Rule.withdrawn.map(\.code))
    #expect(codes.count == 4)
    for year in RuleBook.years {
      #expect(RuleBook(year: ReportingYear(year))?.rules.contains { codes.contains($0.code) } == false, "\(year)")
    }
  }

  @Test("Each has a case that breaks it and, in the same table, a row that does not")
  func haveCases() throws {
    for rule in Rule.withdrawn {
      let own = try RuleCases.all.get().filter { $0.code == rule.code }
      #expect(
        own.contains { one in
          one.flagged.contains { table, rows in
            !rows.isEmpty && rows.count < one.tables.thisYear[table]?.rows.count ?? 0
          }
        }, "rule \(rule.code)")
      #expect(rule.message.count >= 30 && rule.message.hasSuffix("."), "\(rule.code)")
    }
  }
}
