import Testing

@testable import SSDA903

/// Every divergence holds: the rule finds what is marked, which is not what the validator reports.
@Suite("Divergences from the public validator")
struct DivergenceTests {
  @Test("A divergence shows a return on which the two differ, and says why", arguments: try Divergences.all.get())
  func differs(_ entry: RuleCase) throws {
    let result = try #require(try entry.result(), "there is no rule \(entry.code) in \(entry.collectionYear)")
    #expect(result.rows == entry.flagged, "\(entry): \(result)")
    #expect(entry.flagged != entry.reportedByValidator, "\(entry) shows no difference")
    #expect(entry.reason.hasSuffix("."), "\(entry) gives no reason")
  }
}
