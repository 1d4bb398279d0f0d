import CareTestSupport
import Testing

@testable import SSDA903

@Suite("Pages about the rules")
struct RulePageTests {
  @Test("The page of the rules says what the rule book and its cases say")
  func rules() throws {
    #expect(try ReferencePage.staleness(of: "Rules.md", RulesPage(cases: RuleCases.all.get()).markdown()) == nil)
  }

  @Test("The page of the divergences says what their cases say")
  func divergences() throws {
    let divergences = try Divergences.all.get()
    #expect(
      try ReferencePage.staleness(of: "Divergences.md", DivergencesPage(divergences: divergences).markdown()) == nil)
  }
}

@Suite("Divergences from the public validator")
struct DivergenceTests {
  @Test("A divergence shows a return on which the rule finds what is marked, and the validator something else")
  func differ() throws {
    for entry in try Divergences.all.get() {
      let result = try #require(try entry.result(), "\(entry)")
      #expect(result.rows == entry.flagged, "\(entry)")
      #expect(entry.flagged != entry.reportedByValidator, "\(entry) is no divergence")
      #expect(entry.reason.count >= 10 && entry.reason.hasSuffix("."), "\(entry) gives no reason")
      #expect(!entry.title.isEmpty, "\(entry) has no title")
    }
  }
}
