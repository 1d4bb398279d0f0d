import CareModels
import CareTestSupport
import Foundation
import Testing

@Suite("Record reference")
struct RecordReferenceTests {
  @Test("The reference page says what the code says")
  func referenceIsFresh() throws {
    let sources = CodeSetReferenceTests.packageRoot.appendingPathComponent("Sources/CareModels")
    #expect(try ReferencePage.staleness(of: "Records.md", RecordPage(sources: sources).markdown()) == nil)
  }

  @Test("Every table, record and field is explained")
  func everyRowIsExplained() throws {
    let sources = CodeSetReferenceTests.packageRoot.appendingPathComponent("Sources/CareModels")
    let page = try RecordPage(sources: sources).markdown()
    let unexplained = page.split(separator: "\n").filter { $0.hasPrefix("| `") && $0.hasSuffix("|  |") }
    #expect(unexplained == [])
  }
}
